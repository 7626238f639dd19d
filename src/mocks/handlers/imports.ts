import { HttpResponse, http } from 'msw';
import { NewUser, type WireImportPage, importPaths } from '../../api/contractImport';
import { eventualConsistency, maxGraphPage } from '../../api/contractGraph';
import { userPaths } from '../../api/contractUsers';
import type { AccountValues, User } from '../directory/model';
import { rowOf } from '../directory/lazy';
import { carriedOut, type Call, directoryOf, parsed } from './call';
import { ApiRefusal } from './errors';
import { matcherOf } from './graphSearch';
import type { Serve } from './serve';
import { wireUser } from './wireUser';

/** Graph's tokens are as opaque. */
const tokenPrefix = 'RFNwdAoAAQ';

function numberIn(text: string | null, otherwise: number, name: string): number {
  if (text === null) return otherwise;
  if (!/^\d{1,9}$/.test(text)) throw new ApiRefusal(400, `Invalid ${name}: ${text}`);
  return Number(text);
}

/** Where the page begins. */
function startOf(token: string | null): number {
  if (token === null) return 0;
  if (!token.startsWith(tokenPrefix)) throw new ApiRefusal(400, 'Invalid skipToken');
  return numberIn(token.slice(tokenPrefix.length), 0, 'skipToken');
}

/** Who is searched for; everybody without a search. Graph answers searches with the header only. */
function wantedBy(call: Call): (values: AccountValues) => boolean {
  const search = call.url.searchParams.get('search');
  if (search === null) return () => true;
  const { name, value } = eventualConsistency;
  if (call.headers.get(name) !== value) {
    throw new ApiRefusal(
      400,
      `Request with $search query parameter only works through MSGraph with ${name}: ${value}.`,
    );
  }
  const matcher = matcherOf(search);
  if (!matcher) throw new ApiRefusal(400, `Syntax error in search: ${search}`);
  return matcher;
}

/** Whoever belongs to nobody in JumpCloud, passed on from Graph: a refused token refuses this, too. */
function listed(call: Call): Response {
  for (const name of ['filter', 'orderby', 'count']) {
    if (call.url.searchParams.has(name)) throw new ApiRefusal(400, `The simulation knows no ${name} here`);
  }
  const { token, unclaimed } = directoryOf(call);
  if (token.error) throw new ApiRefusal(400, token.error.message);
  const { searchParams } = call.url;
  const top = Math.max(1, Math.min(maxGraphPage, numberIn(searchParams.get('top'), 100, 'top')));
  const start = startOf(searchParams.get('skipToken'));
  const wanted = wantedBy(call);
  const accounts = [...unclaimed.values()].filter(({ values }) => wanted(values));
  const page: WireImportPage = {
    top,
    users: accounts.slice(start, start + top).map(({ id, values }) => ({
      id,
      givenName: values.givenName,
      surname: values.surname,
      userPrincipalName: values.userPrincipalName,
    })),
    ...(start + top < accounts.length ? { skipToken: `${tokenPrefix}${start + top}` } : {}),
  };
  return HttpResponse.json(page);
}

/** The description promises 400 for a user who exists, where rules answer 409. */
function refusedBy400(error: unknown): never {
  if (error instanceof ApiRefusal && error.status === 409) throw new ApiRefusal(400, error.message);
  throw error;
}

function created(call: Call): Response {
  const { username, email, firstname = '', lastname = '' } = parsed(NewUser, call.body);
  const before = call.store.state().users;
  const command = { kind: 'create-user', username, email, firstname, lastname } as const;
  const users = ((): typeof before => {
    try {
      return carriedOut(call, command).users;
    } catch (error) {
      return refusedBy400(error);
    }
  })();
  const id = [...users.changed.keys()].find((key) => !before.changed.has(key)) ?? '';
  const user: User | undefined = rowOf(users, id);
  if (!user) throw new Error('The user that was just made is missing');
  return HttpResponse.json(wireUser(user));
}

/** Who can be imported from Microsoft 365, and making JumpCloud users of them. */
export const importHandlers = (serve: Serve) => [
  http.get(`*${importPaths.importUsers(':directoryId')}`, serve('import.list', listed)),
  http.post(`*${userPaths.users}`, serve('systemusers.create', created)),
];
