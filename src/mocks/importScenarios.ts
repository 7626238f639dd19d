/** The named worlds in which people are imported from Microsoft 365. */
export const importScenarios = [
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
