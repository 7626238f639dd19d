/** Requests that look like those on the list and are not. */
import { allowList } from '../allowList';

export const id = '5f0a1c7e9b3d246800000001';
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'];

interface Line {
  readonly method: string;
  readonly target: string;
}

/** Every request that is on the list, once. */
export const allowed: readonly Line[] = allowList.flatMap(({ methods: listed, path }) =>
  listed.map((method) => ({ method, target: path.replaceAll('ID', id) })),
);

const isAllowed = ({ method, target }: Line) =>
  allowed.some((line) => line.method === method && line.target === target);

/** The same path, written in another way. */
const disguises: readonly ((path: string) => string)[] = [
  (path) => `/${path}`,
  (path) => path.replace(/\/(?=[^/]*$)/, '//'),
  (path) => path.replace(/\/(?=[^/]*$)/, '/./'),
  (path) => path.replace(/\/(?=[^/]*$)/, '/x/../'),
  (path) => path.replace(/\/(?=[^/]*$)/, '/%2e/'),
  (path) => path.replace(/\/(?=[^/]*$)/, '/x/%2E%2e/'),
  (path) => path.replace(/\/(?=[^/]*$)/, '%2f'),
  (path) => path.replace(/\/(?=[^/]*$)/, '%2F'),
  (path) => path.replace(/\/(?=[^/]*$)/, '%252f'),
  (path) => path.replace(/\/(?=[^/]*$)/, '\\'),
  (path) => path.replace(/\/(?=[^/]*$)/, '%5c'),
  (path) => path.replace('/api', '/%61pi').replace('/insights', '/%69nsights'),
  (path) => path.replace(/.$/, (last) => `%${last.charCodeAt(0).toString(16)}`),
  (path) => `/assets/..${path}`,
  (path) => `/assets/%2e%2e${path}`,
  (path) => `/directories/../${path.slice(1)}`,
  (path) => path.toUpperCase(),
  (path) => `${path}/`,
  (path) => `${path}/..`,
  (path) => `${path};a=b`,
  (path) => `${path}.json`,
  (path) => `${path}.js`,
  (path) => `${path}%00`,
  (path) => `${path}%0d%0aX-Api-Key:%20b`,
  (path) => `${path}%3Flimit=1`,
  (path) => `${path}/${id}/${id}`,
  (path) => `${path}?a="b"`,
  (path) => `${path}?a=<b>`,
  (path) => `${path}?a=\\`,
  (path) => path.replace(id, id.slice(1)),
  (path) => path.replace(id, `${id}0`),
  (path) => path.replace(id, `${id.slice(1)}g`),
  (path) => path.replace(id, '*'),
];

/** Other operations of the same API, which the console never uses. */
const others = [
  '/api',
  '/api/',
  '/insights',
  '/insights/directory/v1/events/distinct',
  '/insights/directory/v1/events/interval',
  '/api/organizations',
  '/api/v2/administrators',
  '/api/v2/office365s',
  `/api/v2/office365s/${id}`,
  `/api/v2/office365s/${id}/associations`,
  `/api/v2/office365s/${id}/domains`,
  `/api/v2/gsuites/${id}/import/users`,
  '/api/v2/bulk/users',
  `/api/v2/gsuites/${id}/translationrules`,
  `/api/systemusers/${id}`,
  '/api/search/organizations',
  '/api/v2/saml',
];

/** Each is refused, and none may arrive anywhere. */
export const hostile: readonly Line[] = [
  ...allowed.flatMap(({ method, target }) =>
    disguises.map((disguise) => ({ method, target: disguise(target) })),
  ),
  ...allowed.flatMap(({ target }) => methods.map((method) => ({ method, target }))),
  ...others.flatMap((target) => ['GET', 'POST', 'DELETE'].map((method) => ({ method, target }))),
].filter((line) => !isAllowed(line));
