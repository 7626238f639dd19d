/** Takes the text of a page into the store. The contract is checked here, in the worker. */
import * as v from 'valibot';
import { readBody } from '../body';
import { WireBoundUser } from '../contract';
import { type FileReading, readExportFile } from '../file/exportFile';
import { parseGraphPage } from '../graph/parse';
import { mapResult, type Result } from '../result';
import { parseUser, parseUserPage, type UserPage } from '../userPage';
import type { AccountsTaken, PageTaken, PeopleTaken } from './protocol';
import { addBindings } from './bindings';
import { addAccounts, addBound, addPeople, clearAccounts, hasEverybody, type Store } from './store';

/** A page of the users bound to the directory, with their Graph ids. */
export const takeBound = (store: Store, text: string): Result<PageTaken> =>
  mapResult(readBody(text, v.array(WireBoundUser)), (users) => {
    if (store.whom === 'bindings') addBindings(store, users);
    const bound = users.map(({ id, externalId }) => ({ id, microsoftId: externalId || null }));
    return { received: users.length, fresh: addBound(store, bound), total: null };
  });

const takenIn = (store: Store, { users, total }: UserPage): PeopleTaken => ({
  received: users.length,
  fresh: addPeople(store, users),
  total,
  people: store.people.length,
  enough: hasEverybody(store),
});

/** A page of the organisation's users. The bound ones have to be known before. */
export const takePeople = (store: Store, text: string): Result<PeopleTaken> =>
  mapResult(parseUserPage(text), (page) => takenIn(store, page));

/** One user. */
export const takeUser = (store: Store, text: string): Result<PeopleTaken> =>
  mapResult(parseUser(text), (user) => takenIn(store, { users: [user], total: null }));

/** A page of Graph accounts. */
export function takeAccounts(store: Store, text: string): Result<AccountsTaken> {
  return mapResult(parseGraphPage(text), ({ accounts, next }) => {
    addAccounts(store, accounts);
    return { received: accounts.length, next };
  });
}

/** A whole export file, from its beginning. Where it is refused, nothing of it stays. */
export async function takeFile(store: Store, file: Blob): Promise<FileReading> {
  clearAccounts(store);
  const reading = await readExportFile(file, {
    onPart: ({ accounts, share }) => {
      addAccounts(store, accounts);
      store.fileShare = share;
    },
  });
  if (!reading.ok) clearAccounts(store);
  return reading;
}
