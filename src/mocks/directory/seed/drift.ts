import type { AccountValues } from '../model';
import { userIdOf } from './ids';
import { type Random, chance, pick } from './random';
import { departments, jobTitles, offices } from './work';

/** How a value in Microsoft 365 relates to the one in JumpCloud before anything is exported. */
type Relation = 'same' | 'other' | 'formatting' | 'empty';

function usualRelation(random: Random): Relation {
  const at = random();
  if (at < 0.5) return 'same';
  if (at < 0.7) return 'other';
  return at < 0.8 ? 'formatting' : 'empty';
}

const differing = (): Relation => 'other';
const inStep = (): Relation => 'same';

/** The longest values that Graph takes, where seeded people have longer ones in JumpCloud. */
const limits = { department: 64, jobTitle: 128, postalCode: 40 } as const;

const fitting = (value: string | null, limit: number) => (value && value.length > limit ? null : value);

const spaced = (value: string) => `${value} `;

const digitsOnly = (value: string) => value.replaceAll(/[^+\d]/g, '');

type Text = (same: string | null, other: string, written?: (value: string) => string) => string | null;

/** One text of the account: what JumpCloud has, something else, the same in another writing, or nothing. */
const textsBy =
  (relation: () => Relation): Text =>
  (same, other, written = spaced) => {
    const drift = relation();
    if (drift === 'same') return same;
    if (drift === 'other') return other;
    return drift === 'formatting' && same ? written(same) : null;
  };

const list = (value: string | null) => (value === null ? [] : [value]);

const randomPhone = (random: Random, begin: string) => `${begin} ${1000 + Math.floor(random() * 9000)}`;

interface Surroundings {
  readonly userCount: number;
  /** `blank`: everybody has another value of each kind. `same`: nobody has another than JumpCloud would send. */
  readonly values: 'usual' | 'blank' | 'same';
}

/** Values as people typed them into Microsoft 365, beside `same`, which is what JumpCloud would send. */
export function drifted(
  random: Random,
  same: AccountValues,
  { userCount, values }: Surroundings,
): AccountValues {
  const relation = { usual: () => usualRelation(random), blank: differing, same: inStep }[values];
  const text = textsBy(relation);
  const office = pick(random, offices);
  const phones = text(same.businessPhones[0] ?? null, randomPhone(random, office.phone), digitsOnly);
  const mailbox = same.userPrincipalName.replace(/@.*$/, '');
  const mails = text(same.otherMails[0] ?? null, `${mailbox}@mail.example`, (mail) => mail.toUpperCase());
  const colleague = userIdOf(Math.floor(random() * Math.min(userCount, 16)));
  return {
    ...same,
    department: text(fitting(same.department, limits.department), pick(random, departments)),
    jobTitle: text(fitting(same.jobTitle, limits.jobTitle), pick(random, jobTitles)),
    officeLocation: text(same.officeLocation, `${office.location}, floor 2`),
    country: text(same.country, office.country),
    city: text(same.city, office.locality),
    state: text(same.state, office.region || office.locality),
    postalCode: text(fitting(same.postalCode, limits.postalCode), office.postalCode),
    streetAddress: text(same.streetAddress, office.streetAddress),
    mobilePhone: text(same.mobilePhone, randomPhone(random, office.mobile), digitsOnly),
    businessPhones: list(phones),
    otherMails: [
      ...list(mails),
      ...(values !== 'same' && chance(random, 0.05) ? ['archive@mail.example'] : []),
    ],
    manager: text(same.manager, colleague, (manager) => manager),
  };
}
