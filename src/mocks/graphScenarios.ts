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
] as const;
