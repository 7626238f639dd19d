/**
 * How files are written, by the ending of their names. Spreadsheets and Windows PowerShell 5.1 take UTF-8 without a
 * byte order mark for another encoding; other readers stumble over one.
 */
const kinds = {
  csv: { type: 'text/csv', mark: '\uFEFF' },
  ps1: { type: 'text/plain', mark: '\uFEFF' },
  json: { type: 'application/json', mark: '' },
  md: { type: 'text/markdown', mark: '' },
  sh: { type: 'text/plain', mark: '' },
} as const;

export type FileEnding = keyof typeof kinds;

/** Has the browser save a text as a file of this name, which carries its ending. */
export function saveFile(name: string, ending: FileEnding, text: string): void {
  const { type, mark } = kinds[ending];
  const address = URL.createObjectURL(new Blob([mark, text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
