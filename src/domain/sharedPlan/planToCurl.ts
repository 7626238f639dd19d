import { switchable } from '../attributes';
import type { DirectoryId } from '../directory';
import type { Step } from '../plan';
import { harmless } from '../quoting/unprintable';
import type { SharedPlan } from './sharedPlan';

/** Where JumpCloud keeps the rules of a Microsoft 365 directory (API v2). `host`: see planToCurl. */
export const rulesAddress = (host: string, id: DirectoryId): string =>
  `${host}/api/v2/office365s/${id}/translationrules`;

function command(step: Step): string {
  const { name } = switchable(step.attribute);
  if (step.kind === 'remove') {
    const what = step.direction === 'import' ? 'importing' : 'exporting';
    return `# Stop ${what} ${name}.\njc -X DELETE "$rules/${step.ruleId}"`;
  }
  const body = JSON.stringify({ builtIn: step.rule, direction: 'export' });
  return `# Start exporting ${name}: overwrites it in Microsoft 365 for every bound user, at once.\njc -X POST --data '${body}' "$rules"`;
}

/**
 * A plan as curl commands for a POSIX shell. The key comes from the environment, and goes to curl by its input: what
 * stands in a command's arguments can be seen by everybody on the machine. Text from outside stands in comments only,
 * and nothing in it that a shell could obey; ids are hexadecimal and rule names are the catalogue's, so nothing needs
 * quoting.
 *
 * @param steps the requests that carry out the plan on the rules as they are now (see planSave)
 * @param host where JumpCloud's API answers in the organisation's region, for example `https://console.jumpcloud.com`
 */
export const planToCurl = ({ directory, madeAt }: SharedPlan, steps: readonly Step[], host: string): string =>
  [
    '#!/bin/sh',
    '# Plan: attribute export from JumpCloud to Microsoft 365',
    `# Directory: ${harmless(directory.name)} (${directory.id}). Made: ${madeAt}.`,
    '# Save it as a file and run it with sh; it is not made to be pasted into a shell.',
    '# Put the API key of an administrator into JC_API_KEY first. Administrators of several organisations put the',
    '# organisation ID into JC_ORG_ID.',
    'set -eu',
    ': "${JC_API_KEY:?holds no API key}"',
    `rules='${rulesAddress(host, directory.id)}'`,
    '# Ends where JumpCloud does not carry a request out, so that nothing is made in place of a rule that is still there.',
    'jc() {',
    '  printf "x-api-key: %s\\n" "$JC_API_KEY" |',
    '    curl --silent --show-error --fail-with-body --location --max-redirs 0 -H @- \\',
    '      ${JC_ORG_ID:+-H "x-org-id: $JC_ORG_ID"} -H "content-type: application/json" "$@"',
    '  echo',
    '}',
    '',
    '# What is exported now. Go on only if nobody has changed it since the plan was made.',
    'jc "$rules?limit=100"',
    'printf "Press Return to go on, Ctrl+C to stop. "',
    'read -r answer',
    '',
    ...steps.flatMap((step) => [command(step), '']),
    '# What is exported afterwards.',
    'jc "$rules?limit=100"',
    '',
  ].join('\n');
