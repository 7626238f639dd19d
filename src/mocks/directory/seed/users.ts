import type { Address, PhoneNumber, User } from '../model';
import { cast } from './cast';
import { userIdOf } from './ids';
import { firstNames, lastNames } from './names';
import type { Population } from './population';
import { type Random, chance, pick, seededRandom } from './random';
import { departments, jobTitles, longDepartment, longJobTitle, longPostalCode, offices } from './work';

const nameAndAddress = (entry: string | undefined) => {
  const [name = '', address = name.toLowerCase()] = (entry ?? '').split('|');
  return { name, address };
};

/** Odd, so that walking in steps of it meets each pair of names once before any comes again. */
const stride = 2741;

/** A name for this number. Numbers differ in the address, too. */
export function nameOf(number: number) {
  const pairs = firstNames.length * lastNames.length;
  const pair = (number * stride) % pairs;
  const first = nameAndAddress(firstNames[pair % firstNames.length]);
  const last = nameAndAddress(lastNames[Math.floor(pair / firstNames.length)]);
  const again = Math.floor(number / pairs);
  const mailbox = `${first.address}.${last.address}${again > 0 ? again + 1 : ''}`;
  return { firstname: first.name, lastname: last.name, mailbox };
}

const digits = (random: Random) => String(1000 + Math.floor(random() * 9000));

const mostly = (random: Random, blankShare: number, value: string) =>
  chance(random, blankShare) ? '' : value;

function phonesOf(random: Random, office: (typeof offices)[number]): PhoneNumber[] {
  const phones: PhoneNumber[] = [];
  const add = (type: string, share: number, number: string) => {
    if (chance(random, share)) phones.push({ type, number });
  };
  add('home', 0.1, `${office.phone} ${digits(random)}`);
  add('work', 0.85, `${office.phone} ${digits(random)}`);
  add('mobile', 0.72, `${office.mobile} ${digits(random)}`);
  add('work_mobile', 0.2, `${office.mobile} ${digits(random)}`);
  add('work', 0.14, `${office.phone} ${digits(random)}`);
  return phones;
}

function addressesOf(random: Random, office: (typeof offices)[number]): Address[] {
  const { country, locality, region, streetAddress } = office;
  const postalCode = chance(random, 0.02) ? longPostalCode : office.postalCode;
  const work: Address = { type: 'work', country, locality, region, postalCode, streetAddress };
  const home: Address = { ...work, type: 'home', streetAddress: `Elm Lane ${digits(random)}` };
  return [...(chance(random, 0.2) ? [home] : []), ...(chance(random, 0.93) ? [work] : [])];
}

/** Most people report to one of the first sixteen users; some to nobody, some to somebody who is not bound. */
function managerOf(random: Random, number: number, { users, bound }: Population): string {
  if (chance(random, 0.1)) return '';
  const unbound = users - bound;
  if (unbound > 0 && chance(random, 0.08)) return userIdOf(bound + Math.floor(random() * unbound));
  const manager = Math.floor(random() * Math.min(16, users));
  return manager === number ? '' : userIdOf(manager);
}

const withoutOptionalValues = (user: User): User => ({
  ...user,
  alternateEmail: '',
  department: '',
  jobTitle: '',
  location: '',
  manager: '',
  addresses: [],
  phoneNumbers: [],
});

/** The seeded user of this number. */
export function seedUser(population: Population, number: number): User {
  const user = { ...randomUser(population, number), ...cast.get(number)?.user?.(population.bound) };
  return population.values === 'blank' ? withoutOptionalValues(user) : user;
}

function randomUser(population: Population, number: number): User {
  const random = seededRandom(`${population.seed}/user/${number}`);
  const { firstname, lastname, mailbox } = nameOf(number);
  const office = pick(random, offices);
  return {
    id: userIdOf(number),
    firstname,
    lastname,
    displayname: chance(random, 0.3) ? `${lastname}, ${firstname}` : '',
    username: mailbox,
    email: `${mailbox}@${population.domain}`,
    alternateEmail: mostly(random, 0.4, `${mailbox.replace('.', '')}@post.example`),
    department: chance(random, 0.03) ? longDepartment : mostly(random, 0.09, pick(random, departments)),
    jobTitle: chance(random, 0.02) ? longJobTitle : mostly(random, 0.05, pick(random, jobTitles)),
    location: mostly(random, 0.07, office.location),
    manager: managerOf(random, number, population),
    addresses: addressesOf(random, office),
    phoneNumbers: phonesOf(random, office),
    passwordChangedAt: null,
  };
}
