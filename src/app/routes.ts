import { lazy } from 'react';

/** Loads a page once: whoever asks again gets the same promise, and what is fulfilled React draws without a fallback. */
function once<Page>(load: () => Promise<Page>): () => Promise<Page> {
  let loading: Promise<Page> | null = null;
  return () => (loading ??= load());
}

/** Each page is fetched when it is first needed; `preload` begins that before React has started. */
const loaders = {
  signIn: once(async () => ({ default: (await import('../screens/sign-in/SignInScreen')).SignInScreen })),
  directories: once(async () => ({
    default: (await import('../screens/directories/DirectoriesScreen')).DirectoriesScreen,
  })),
  attributeExport: once(async () => ({
    default: (await import('../screens/attribute-export/AttributeExportScreen')).AttributeExportScreen,
  })),
  attributeData: once(async () => ({
    default: (await import('../screens/attribute-data/AttributeDataScreen')).AttributeDataScreen,
  })),
  compare: once(async () => ({ default: (await import('../screens/compare/CompareScreen')).CompareScreen })),
  importUsers: once(async () => ({ default: (await import('../screens/import/ImportScreen')).ImportScreen })),
  dataFlow: once(async () => ({
    default: (await import('../screens/data-flow/DataFlowScreen')).DataFlowScreen,
  })),
  history: once(async () => ({ default: (await import('../screens/history/HistoryScreen')).HistoryScreen })),
  users: once(async () => ({ default: (await import('../screens/users/UsersScreen')).UsersScreen })),
  backup: once(async () => ({ default: (await import('../screens/backup/BackupScreen')).BackupScreen })),
};

export const SignInScreen = lazy(loaders.signIn);
export const DirectoriesScreen = lazy(loaders.directories);
export const AttributeExportScreen = lazy(loaders.attributeExport);
export const AttributeDataScreen = lazy(loaders.attributeData);
export const BackupScreen = lazy(loaders.backup);
export const CompareScreen = lazy(loaders.compare);

/** The views of one directory, by what comes after its address. */
export const directoryScreens = new Map([
  ['', AttributeExportScreen],
  ['/import', lazy(loaders.importUsers)],
  ['/data-flow', lazy(loaders.dataFlow)],
  ['/history', lazy(loaders.history)],
  ['/users', lazy(loaders.users)],
]);

const byPath = new Map<string, () => Promise<unknown>>([
  ['/attribute-data', loaders.attributeData],
  ['/backups', loaders.backup],
  ['/directories/compare', loaders.compare],
]);

const ofDirectory = new Map<string, () => Promise<unknown>>([
  ['', loaders.attributeExport],
  ['/import', loaders.importUsers],
  ['/data-flow', loaders.dataFlow],
  ['/history', loaders.history],
  ['/users', loaders.users],
]);

function loaderOf(path: string): () => Promise<unknown> {
  const [, view = 'none'] = /^\/directories\/[^/]+(\/?.*)$/.exec(path) ?? [];
  return byPath.get(path) ?? ofDirectory.get(view) ?? loaders.directories;
}

/** Fetches the page at a path. A failure shows when the page is drawn. */
export async function preload(path: string): Promise<void> {
  await loaderOf(path)().catch(() => undefined);
}

/** Fetches the sign-in page, which stands at whatever path somebody asked for. */
export async function preloadSignIn(): Promise<void> {
  await loaders.signIn().catch(() => undefined);
}
