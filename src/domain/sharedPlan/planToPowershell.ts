import type { SwitchableId } from '../attribute';
import { switchable } from '../attributes';
import { powershellText } from '../quoting/powershell';
import { oneLine } from '../quoting/unprintable';
import template from './plan.ps1?raw';
import { rulesAddress } from './planToCurl';
import type { SharedPlan } from './sharedPlan';

const ruleList = (ids: readonly SwitchableId[]): string =>
  `@(${ids.map((id) => powershellText(switchable(id).rule)).join(', ')})`;

/** A plan as a PowerShell script: see plan.ps1. `host`: see planToCurl. Text from outside stands in it as quoted data only. */
export function planToPowershell({ directory, madeAt, changes }: SharedPlan, host: string): string {
  const plan = [
    '$Plan = @{',
    `    Directory = ${powershellText(oneLine(directory.name))}`,
    `    MadeAt    = ${powershellText(madeAt)}`,
    `    Rules     = ${powershellText(rulesAddress(host, directory.id))}`,
    `    TurnOff   = ${ruleList(changes.turnOff)}`,
    `    TurnOn    = ${ruleList(changes.turnOn)}`,
    '}',
  ];
  return template.replace('$Plan = @{}', () => plan.join('\n'));
}
