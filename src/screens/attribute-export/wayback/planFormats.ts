import type { Rule } from '../../../domain/directory';
import { planSave } from '../../../domain/plan';
import { planToCurl } from '../../../domain/sharedPlan/planToCurl';
import { planToMarkdown } from '../../../domain/sharedPlan/planToMarkdown';
import { planToPowershell } from '../../../domain/sharedPlan/planToPowershell';
import { planToJson, type SharedPlan } from '../../../domain/sharedPlan/sharedPlan';
import type { FileEnding } from '../../../ui/saveFile';

export type PlanFormat = 'markdown' | 'json' | 'curl' | 'powershell';

interface Format {
  readonly label: string;
  /** What the text is good for. */
  readonly purpose: string;
  readonly ending: FileEnding;
  /** `host`: where JumpCloud's API answers in this console's region. */
  readonly write: (plan: SharedPlan, rules: readonly Rule[], host: string) => string;
}

export const planFormats: Readonly<Record<PlanFormat, Format>> = {
  markdown: {
    label: 'Markdown',
    purpose: 'To read, in a ticket or a message.',
    ending: 'md',
    write: planToMarkdown,
  },
  json: {
    label: 'JSON',
    purpose: 'To open in this console: a colleague loads it as unsaved changes and reviews it there.',
    ending: 'json',
    write: planToJson,
  },
  curl: {
    label: 'curl',
    purpose:
      'To run in a shell. It lists the rules first and then pauses. The API key comes from JC_API_KEY; it is not in the text.',
    ending: 'sh',
    write: (plan, rules, host) => planToCurl(plan, planSave(rules, plan.changes), host),
  },
  powershell: {
    label: 'PowerShell',
    purpose:
      'To run in PowerShell, first with -WhatIf. The API key comes from $env:JC_API_KEY; it is not in the text.',
    ending: 'ps1',
    write: (plan, _, host) => planToPowershell(plan, host),
  },
};
