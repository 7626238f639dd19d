import type { Directory, DirectoryId } from '../../domain/directory';

/**
 * What to call each of several directories where their names stand beside each other: the name, with the domain or
 * the id where it alone does not tell them apart.
 */
export function directoryLabels(directories: readonly Directory[]): ReadonlyMap<DirectoryId, string> {
  const ways: readonly ((directory: Directory) => string)[] = [
    ({ name }) => name,
    ({ name, defaultDomain }) => `${name} (${defaultDomain ?? 'domain not known'})`,
    ({ name, id }) => `${name} (ID ${id})`,
  ];
  const labelOf = (directory: Directory): string => {
    const unique = ways.find(
      (way) => directories.filter((other) => way(other) === way(directory)).length === 1,
    );
    return (unique ?? (({ id }) => id))(directory);
  };
  return new Map(directories.map((directory) => [directory.id, labelOf(directory)]));
}
