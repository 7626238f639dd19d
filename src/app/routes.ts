import { lazy } from 'react';

/** Each page is fetched when it is first needed; `preload` begins that before React has started. */
const loaders = {
  directories: async () => ({
    default: (await import('../screens/directories/DirectoriesScreen')).DirectoriesScreen,
  }),
  attributeExport: async () => ({
    default: (await import('../screens/attribute-export/AttributeExportScreen')).AttributeExportScreen,
  }),
  attributeData: async () => ({
    default: (await import('../screens/attribute-data/AttributeDataScreen')).AttributeDataScreen,
  }),
  backup: async () => ({ default: (await import('../screens/backup/BackupScreen')).BackupScreen }),
};

export const DirectoriesScreen = lazy(loaders.directories);
export const AttributeExportScreen = lazy(loaders.attributeExport);
export const AttributeDataScreen = lazy(loaders.attributeData);
export const BackupScreen = lazy(loaders.backup);

const byPath = new Map([
  ['/attribute-data', loaders.attributeData],
  ['/backups', loaders.backup],
]);

/** Begins to fetch the page at a path. A failure shows when the page is drawn. */
export function preload(path: string): void {
  const loader = path.startsWith('/directories/')
    ? loaders.attributeExport
    : (byPath.get(path) ?? loaders.directories);
  loader().catch(() => undefined);
}
