/** The named worlds in which Microsoft Graph is the trouble. */
export const graphScenarios = [
  {
    name: 'graph-throttled',
    category: 'Microsoft Graph',
    description: 'Every second page of accounts is told to wait a second; the preview waits and goes on.',
  },
  {
    name: 'graph-throttled-for-long',
    category: 'Microsoft Graph',
    description:
      'Reading accounts is told to wait five seconds, then ten minutes; the preview says so, and goes on when asked.',
  },
  {
    name: 'graph-forbidden',
    category: 'Microsoft Graph',
    description: 'The permission to read users is missing; the preview says which, and a file does instead.',
  },
  {
    name: 'graph-fails-midway',
    category: 'Microsoft Graph',
    description:
      'The second page of accounts fails three times; what was read is kept, and the fourth try works.',
  },
  {
    name: 'wrong-tenant',
    category: 'Microsoft Graph',
    description: 'You are signed in to another company’s Microsoft 365; nothing is compared with it.',
  },
  {
    name: 'no-graph',
    category: 'Microsoft Graph',
    description: 'Microsoft Graph is not set up here; values come from a file or stay unknown.',
  },
  {
    name: 'import-conflict',
    category: 'Importing users',
    description:
      'To import are somebody whose username is taken, somebody who is in JumpCloud already, and somebody without a username.',
  },
  {
    name: 'many-to-import',
    category: 'Importing users',
    description:
      'Two thousand four hundred people can be imported from Microsoft 365; they come by the hundred.',
  },
  {
    name: 'import-refused',
    category: 'Importing users',
    description: 'Your role may list who can be imported, but not make JumpCloud users.',
  },
  {
    name: 'import-search-refused',
    category: 'Importing users',
    description: 'Microsoft 365 refuses to search those who can be imported; what has been read is filtered.',
  },
  {
    name: 'import-search-fails',
    category: 'Importing users',
    description:
      'The search of those who can be imported fails; the field stays, and without it the list is there.',
  },
  {
    name: 'everybody-imported',
    category: 'Importing users',
    description: 'Everybody in Microsoft 365 has a JumpCloud user; there is nobody to import.',
  },
] as const;
