import type { MicrosoftDirectory, Organisation, Rule } from './model';

/** The directory after JumpCloud wrote these rules to the accounts of everybody bound to it. */
export const pushedToAll = (
  state: Organisation,
  directory: MicrosoftDirectory,
  rules: readonly string[],
  at: number,
): MicrosoftDirectory => ({
  ...directory,
  pushes: [
    ...directory.pushes,
    {
      at,
      to: directory.bindings,
      rules,
      withDefaults: false,
      users: state.users,
      bindings: directory.bindings,
    },
  ],
});

const isExport = (rule: Rule) => rule.direction === 'export';

/** The directory after JumpCloud wrote all that is exported, the five defaults included, to these users. */
export const pushedTo = (
  state: Organisation,
  directory: MicrosoftDirectory,
  userIds: Iterable<string>,
  at: number,
): MicrosoftDirectory => ({
  ...directory,
  pushes: [
    ...directory.pushes,
    {
      at,
      to: new Set(userIds),
      rules: directory.rules.filter(isExport).map((rule) => rule.builtIn),
      withDefaults: true,
      users: state.users,
      bindings: directory.bindings,
    },
  ],
});
