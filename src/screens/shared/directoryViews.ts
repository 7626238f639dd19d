/** The views of one directory, in the order of the sub navigation; `path` goes after the directory's address. */
export const directoryViews = [
  { id: 'export', path: '', label: 'Attributes export', title: 'User Attributes Export' },
  { id: 'users', path: '/users', label: 'Users', title: 'Users' },
  { id: 'import', path: '/import', label: 'Import', title: 'Import from Microsoft 365' },
  { id: 'history', path: '/history', label: 'History', title: 'History' },
  { id: 'data-flow', path: '/data-flow', label: 'Data flow', title: 'How data flows' },
] as const;

export type DirectoryViewId = (typeof directoryViews)[number]['id'];
