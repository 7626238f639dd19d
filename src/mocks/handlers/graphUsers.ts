import { HttpResponse, http } from 'msw';
import { type WireGraphUser, eventualConsistency, maxGraphPage } from '../../api/contractGraph';
import type { Account, MicrosoftDirectory } from '../directory/model';
import { accountAt, accountCount, placesOf, signedInTenant } from '../directory/tenant';
import { setupOf } from '../setups';
import type { Call } from './call';
import { ApiRefusal } from './errors';
import type { Serve } from './serve';
import { managersIn, selected, wireAccount } from './wireAccount';

/** What Graph gives without `$select`. */
const usualProperties =
  'businessPhones,displayName,givenName,id,jobTitle,mail,mobilePhone,officeLocation,surname,userPrincipalName';

function wholeNumber(text: string | null, otherwise: number, most: number): number {
  if (text === null) return otherwise;
  const isRight = /^\d{1,9}$/.test(text) && Number(text) <= most;
  if (!isRight) throw new ApiRefusal(400, `Invalid page: ${text}`);
  return Number(text);
}

/** A page asks for its first place by `$skiptoken`; Graph's own tokens are as opaque. */
const tokenPrefix = 'RFNwdAoAAQ';

function placeIn(call: Call): number {
  const token = call.url.searchParams.get('$skiptoken');
  if (token === null) return 0;
  if (!token.startsWith(tokenPrefix)) throw new ApiRefusal(400, 'Invalid $skiptoken');
  return wholeNumber(token.slice(tokenPrefix.length), 0, Infinity);
}

function nextLink(call: Call, place: number): string {
  const next = new URL(call.url);
  next.searchParams.set('$skiptoken', `${tokenPrefix}${place}`);
  return next.href;
}

/** The members that `$select` names; the first account shows whether Graph knows them all. */
function selection(call: Call, [first]: readonly WireGraphUser[]): ReadonlySet<string> {
  const names = (call.url.searchParams.get('$select') ?? usualProperties).split(',');
  const unknown = names.find((name) => first && !(name in first));
  if (unknown) throw new ApiRefusal(400, `Could not find a property named '${unknown}' on type 'user'.`);
  return new Set(names);
}

/** Each account's manager where `$expand` asks for one; the member is missing where there is none. */
function expansion(call: Call, tenant: MicrosoftDirectory): (account: Account) => object {
  const expand = call.url.searchParams.get('$expand');
  if (expand === null) return () => ({});
  if (!/^manager(\(.*\))?$/.test(expand)) throw new ApiRefusal(400, `Cannot expand ${expand}`);
  const managers = managersIn(tenant);
  return ({ values }) => {
    const manager = values.manager === null ? null : managers(values.manager);
    return manager ? { manager: { '@odata.type': '#microsoft.graph.user', ...manager } } : {};
  };
}

function wireAccounts(call: Call, tenant: MicrosoftDirectory, accounts: readonly Account[]): object[] {
  const users = accounts.map(wireAccount);
  const names = selection(call, users);
  const expanded = expansion(call, tenant);
  return accounts.map((account, index) =>
    Object.assign(selected(users[index] ?? wireAccount(account), names), expanded(account)),
  );
}

function page(call: Call): Response {
  if (call.url.searchParams.has('$skip')) throw new ApiRefusal(400, "'$skip' is not supported.");
  const asked = wholeNumber(call.url.searchParams.get('$top'), 100, maxGraphPage);
  const size = Math.max(1, Math.min(asked, setupOf(call.store.record().scenario).graphPage));
  const tenant = signedInTenant(call.store.state());
  if (!tenant) return HttpResponse.json({ value: [] });
  const places = placesOf(tenant);
  const start = placeIn(call);
  const accounts = places.slice(start, start + size).flatMap((place) => accountAt(tenant, place) ?? []);
  const isLast = start + size >= places.length;
  return HttpResponse.json({
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users',
    ...(isLast ? {} : { '@odata.nextLink': nextLink(call, start + size) }),
    value: wireAccounts(call, tenant, accounts),
  });
}

function count(call: Call): Response {
  if (call.headers.get(eventualConsistency.name) !== eventualConsistency.value) {
    throw new ApiRefusal(400, '$count is not currently supported.');
  }
  const tenant = signedInTenant(call.store.state());
  return HttpResponse.text(String(tenant ? accountCount(tenant) : 0));
}

/** Microsoft 365 accounts as Graph tells them, at Microsoft's address and below `/graph` of the HTTP server. */
export const graphUserHandlers = (serve: Serve) => [
  http.get('*/v1.0/users', serve('graph.users.list', page)),
  http.get('*/v1.0/users/$count', serve('graph.users.count', count)),
];
