import * as v from 'valibot';
import { BuiltInRule } from '../../api/contract';
import type { Command } from '../directory/commands';
import type { MicrosoftDirectory } from '../directory/model';
import { microsoftDirectory } from '../directory/outcome';
import type { Interference } from '../interference';
import type { Call } from './call';

function commandsFor(
  directory: MicrosoftDirectory,
  { switchOn, switchOff }: Extract<Interference, { kind: 'meanwhile' }>,
): Command[] {
  const directoryId = directory.id;
  const off = directory.rules.filter((rule) => switchOff.includes(rule.builtIn));
  const imports = directory.rules.filter(
    (rule) => rule.direction === 'import' && switchOn.includes(rule.builtIn),
  );
  const turned = new Set(imports.map((rule) => rule.builtIn));
  const on = switchOn.filter((builtIn) => v.is(BuiltInRule, builtIn)).filter((name) => !turned.has(name));
  return [
    ...off.map((rule): Command => ({ kind: 'delete-rule', directoryId, ruleId: rule.id })),
    ...imports.map((rule): Command => ({ kind: 'turn-rule', directoryId, ruleId: rule.id })),
    ...on.map((builtIn): Command => ({ kind: 'create-rule', directoryId, builtIn })),
  ];
}

/** Lets the second administrator switch rules, an instant before the request at hand is answered. */
export function meanwhile(call: Call, changes: Extract<Interference, { kind: 'meanwhile' }>): void {
  const directory = microsoftDirectory(call.store.state(), String(call.params['directoryId']));
  if (!directory) return;
  for (const command of commandsFor(directory, changes)) call.store.perform(command, 'second');
}
