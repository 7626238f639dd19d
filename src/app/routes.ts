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
};

export const DirectoriesScreen = lazy(loaders.directories);
export const AttributeExportScreen = lazy(loaders.attributeExport);
export const AttributeDataScreen = lazy(loaders.attributeData);

/** Begins to fetch the page at a path. A failure shows when the page is drawn. */
export function preload(path: string): void {
  const loader = path.startsWith('/directories/')
    ? loaders.attributeExport
    : path === '/attribute-data'
      ? loaders.attributeData
      : loaders.directories;
  loader().catch(() => undefined);
}
