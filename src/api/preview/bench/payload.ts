/** The pages that JumpCloud and Graph would answer for so many bound users, made up from a seed. For measuring only. */

/** Numbers from 0 up to, not including, 1: the same ones for the same seed (the “minimal standard” of Park and Miller). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const firstNames = ['Anna', 'Boris', 'Chloé', 'Dilan', 'Emeka', 'Fatima', 'Gustavo', 'Hanna', 'Ivo', 'Jun'];
const lastNames = ['Okafor', 'Lindqvist', 'García', 'Tanaka', 'Novák', 'Williams', 'Schmidt', 'Ferreira'];
const departments = [
  'Engineering',
  'Sales',
  'Customer Success',
  'Finance and Controlling',
  'People Operations',
];
const titles = ['Software Engineer', 'Account Executive', 'Support Specialist', 'Controller', 'Team Lead'];
const cities = ['Berlin', 'Denver', 'Manchester', 'São Paulo', 'Bengaluru', 'Osaka'];

/** A user as both sides agree on; what differs is put in afterwards. */
function agreed(index: number, random: () => number) {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const [first, last] = [pick(firstNames), `${pick(lastNames)}-${index}`];
  const address = `${first}.${last}`
    .normalize('NFD')
    .replaceAll(/[^\w.-]/g, '')
    .toLowerCase();
  const digits = String(1_000_000 + Math.floor(random() * 8_999_999));
  return {
    first,
    last,
    mail: `${address}@example.com`,
    privateMail: `${address}@mail.example.net`,
    department: pick(departments),
    title: pick(titles),
    office: `Building ${1 + Math.floor(random() * 9)}, floor ${Math.floor(random() * 30)}`,
    city: pick(cities),
    street: `${1 + Math.floor(random() * 400)} Example Street`,
    postalCode: digits.slice(0, 5),
    workPhone: `+1 303 ${digits}`,
    mobile: `+1 720 ${digits}`,
    manager: Math.floor(index / 10),
  };
}
type Agreed = ReturnType<typeof agreed>;

export const jumpCloudId = (index: number): string =>
  `65a1b2c3d4e5${(index + 1).toString(16).padStart(12, '0')}`;
export const graphId = (index: number): string =>
  `6f1d0b1e-0c0c-4d6e-9f00-${(index + 1).toString(16).padStart(12, '0')}`;

/** One value in ten is blank at JumpCloud. */
const jumpCloudUser = (index: number, user: Agreed, random: () => number) => {
  const some = (text: string): string => (random() < 0.1 ? '' : text);
  return {
    _id: jumpCloudId(index),
    firstname: user.first,
    lastname: user.last,
    email: user.mail,
    alternateEmail: some(user.privateMail),
    department: some(user.department),
    jobTitle: some(user.title),
    location: some(user.office),
    manager: index === 0 ? '' : jumpCloudId(user.manager),
    addresses: [
      {
        id: jumpCloudId(index),
        type: 'work',
        country: 'US',
        locality: some(user.city),
        region: 'Colorado',
        postalCode: user.postalCode,
        streetAddress: some(user.street),
        extendedAddress: '',
        poBox: '',
      },
    ],
    phoneNumbers: [
      { id: jumpCloudId(index), type: 'work', number: some(user.workPhone) },
      { id: jumpCloudId(index), type: 'mobile', number: user.mobile },
    ],
  };
};

/**
 * At Microsoft one value in ten is empty, and one in ten another one. One in ten phones is written in another way, and
 * one in fifty of the other values.
 */
const graphUser = (index: number, user: Agreed, random: () => number) => {
  const drifted = (text: string): string | null => {
    const chance = random();
    if (chance < 0.1) return null;
    if (chance < 0.2) return `Former ${text}`;
    const respelt = text.startsWith('+') ? 0.3 : 0.22;
    return chance < respelt ? text.replaceAll(' ', '  ') : text;
  };
  return {
    id: graphId(index),
    displayName: `${user.first} ${user.last}`,
    givenName: user.first,
    surname: user.last,
    userPrincipalName: user.mail,
    mail: user.mail,
    country: drifted('US'),
    city: drifted(user.city),
    postalCode: drifted(user.postalCode),
    state: drifted('Colorado'),
    streetAddress: drifted(user.street),
    otherMails: [drifted(user.privateMail)].filter((mail) => mail !== null),
    department: drifted(user.department),
    jobTitle: drifted(user.title),
    officeLocation: drifted(user.office),
    mobilePhone: drifted(user.mobile),
    businessPhones: [drifted(user.workPhone)].filter((phone) => phone !== null),
    onPremisesSyncEnabled: index % 50 === 0 ? true : null,
    manager: {
      '@odata.type': '#microsoft.graph.user',
      id: graphId(random() < 0.9 ? user.manager : 0),
      displayName: 'Some Manager',
      userPrincipalName: 'some.manager@example.com',
    },
  };
};

export interface Payload {
  readonly userPages: readonly string[];
  readonly accountPages: readonly string[];
}

const usersPerPage = 100;
const accountsPerPage = 999;

function pagesOf<T>(items: readonly T[], size: number, page: (items: readonly T[]) => unknown): string[] {
  const pages: string[] = [];
  for (let from = 0; from < items.length; from += size)
    pages.push(JSON.stringify(page(items.slice(from, from + size))));
  return pages;
}

/** The two services list their users in different orders. */
const mixed = <T>(items: readonly T[]): T[] =>
  items.flatMap((_, index) => items[(index * 7919) % items.length] ?? []);

/** The same pages for the same number. */
export function payloadOf(count: number): Payload {
  const random = seeded(20_261_123);
  const users = Array.from({ length: count }, (_, index) => agreed(index, random));
  const people = users.map((user, index) => jumpCloudUser(index, user, random));
  const accounts = users.map((user, index) => graphUser(index, user, random));
  return {
    userPages: pagesOf(people, usersPerPage, (results) => ({ totalCount: count, results })),
    accountPages: pagesOf(mixed(accounts), accountsPerPage, (value) => ({ value })),
  };
}
