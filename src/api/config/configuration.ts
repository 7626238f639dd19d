/** The configuration of this console: the defaults until `/config.json` has been read. */
import { hostsOf } from '../contractRegions';
import { realClock } from '../clock';
import { readBody, textOf } from '../body';
import { exchange } from '../exchange';
import { ConfigFile, type Configuration, defaultTitle } from './file';

let current: Configuration = {
  backend: 'live',
  region: 'US',
  sessionLockMinutes: 15,
  title: defaultTitle,
};
const listeners = new Set<() => void>();

/** The same object until something changes, so it can be a snapshot for `useSyncExternalStore`. */
export const configuration = (): Configuration => current;

/** Calls the listener after every change; returns how to stop that. */
export function subscribeConfiguration(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where people sign in to JumpCloud itself and its API answers, in the region of this console. */
export const adminPortal = (): string => hostsOf[current.region].console;

/** What is wrong with the file, as the end of a sentence; or what it says. */
async function readFile(hasSimulation: boolean): Promise<Configuration | string> {
  const exchanged = await exchange(`${import.meta.env.BASE_URL}config.json`, {}, undefined, realClock);
  if (exchanged.kind === 'unanswered') return 'could not be fetched. Check the network, then reload.';
  if (exchanged.kind === 'refused') return `was answered with ${exchanged.head.status}.`;
  const read = readBody(textOf(exchanged.body), ConfigFile);
  if (!read.ok) {
    const where = read.error.kind === 'broken-contract' ? read.error.where : 'it';
    return `is not right: ${where} is not as config.schema.json says.`;
  }
  const { backend } = read.value;
  return backend === 'mock' && !hasSimulation
    ? 'asks for the simulation, which this build does not contain.'
    : read.value;
}

/**
 * Reads `/config.json` and makes it the configuration. Never throws.
 *
 * @param hasSimulation whether this build contains the simulated directory
 * @returns null, or in plain words why the console cannot be used
 */
export async function readConfiguration(hasSimulation: boolean): Promise<string | null> {
  const read = await readFile(hasSimulation);
  if (typeof read === 'string') {
    return `The file config.json ${read} If it lasts, tell whoever hosts this console. Nothing was changed.`;
  }
  current = read;
  for (const listener of listeners) listener();
  return null;
}
