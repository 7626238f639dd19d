/** Files that states open: exports and a backup of the simulated organisation, a plan, and what only looks like one. */
import { seedFacts } from '../mocks/scenarios';
import type { World } from '../mocks/world';

interface NamedText {
  readonly name: string;
  readonly text: string;
  /** How long ago it was last changed; just now where it does not say. */
  readonly ageMs?: number;
}

const { microsoft, secondMicrosoft, people } = seedFacts;
const backedUp = [people.overwrites, people.clears, people.onPremises, people.same] as const;

/** The object id of an account, as the file of the Entra admin center has it. */
function accountId(world: World, signInName: string): string | null {
  const line = world
    .exportFile('entra')
    .text.split('\r\n')
    .find((one) => one.includes(signInName));
  return /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/.exec(line ?? '')?.[0] ?? null;
}

/** What Microsoft held of some departments; the first was overwritten since, the others still stand. */
function backupOf(world: World): string {
  const saved = backedUp.map(({ name }, at) => {
    const [person] = world.people(name, microsoft.id);
    const values = person ? (world.microsoftValues(microsoft.id, person.id) ?? []) : [];
    const held = (property: string) => values.find((one) => one.property === property)?.value ?? null;
    const userPrincipalName = held('userPrincipalName');
    return {
      personId: person?.id ?? '',
      microsoftId: userPrincipalName === null ? null : accountId(world, userPrincipalName),
      userPrincipalName,
      name,
      values: { department: at === 0 ? 'Treasury' : held('department') },
    };
  });
  return JSON.stringify({
    kind: 'attribute-export-backup',
    version: 2,
    directory: { id: microsoft.id, name: microsoft.name },
    takenAt: '2026-11-20T08:00:00.000Z',
    source: 'Microsoft Graph',
    attributes: ['department'],
    people: saved,
  });
}

const planFor = ({ id, name }: { readonly id: string; readonly name: string }) =>
  JSON.stringify({
    kind: 'attribute-export-plan',
    version: 1,
    directory: { id, name },
    madeAt: '2026-11-20T08:00:00.000Z',
    changes: { turnOn: ['department', 'mobilePhone', 'shoeSize'], turnOff: ['city'] },
    effect: null,
  });

const selectionOf = ({ id, name, domain }: typeof secondMicrosoft) =>
  JSON.stringify({
    kind: 'attribute-export-selection',
    version: 1,
    directory: { id, name, defaultDomain: domain },
    savedAt: '2026-11-20T08:00:00.000Z',
    attributes: [
      { id: 'department', rule: 'user_department', direction: 'export' },
      { id: 'city', rule: 'user_city', direction: 'exclude' },
      { id: 'manager', rule: 'user_manager', direction: 'import' },
      { id: 'shoeSize', rule: 'user_shoe_size', direction: 'export' },
    ],
    unknownRules: [{ name: seedFacts.unknownRule, direction: 'export' }],
  });

/** The file as another tenant's would be: other domains, other ids. */
const otherTenants = ({ name, text }: NamedText): NamedText => ({
  name,
  text: text.replaceAll(microsoft.domain, 'fabrikam.example').replaceAll(/[\da-f]{8}-/g, 'ffffffff-'),
});

const files = {
  'entra-export': (world) => world.exportFile('entra'),
  'entra-export-of-yesterday': (world) => ({ ...world.exportFile('entra'), ageMs: 24 * 60 * 60_000 }),
  'another-tenants-export': (world) => otherTenants(world.exportFile('entra')),
  'microsoft-365-export': (world) => world.exportFile('microsoft-365'),
  'no-export': () => ({ name: 'prices.csv', text: 'Item,Price\r\nLens,9\r\n' }),
  backup: (world) => ({ name: 'backup-oakmere-365.json', text: backupOf(world) }),
  plan: () => ({ name: 'plan-oakmere-365.json', text: planFor(microsoft) }),
  'plan-of-another-directory': () => ({ name: 'plan-labs.json', text: planFor(secondMicrosoft) }),
  'selection-of-another-directory': () => ({
    name: 'selection-labs.json',
    text: selectionOf(secondMicrosoft),
  }),
  'no-json': () => ({ name: 'backup.json', text: 'Name,Value' }),
} satisfies Readonly<Record<string, (world: World) => NamedText>>;

export type WorldFile = keyof typeof files;

/** The file as it is in a world. */
export function fileIn(world: World, file: WorldFile): File {
  const { name, text, ageMs = 0 }: NamedText = files[file](world);
  return new File([text], name, {
    type: name.endsWith('.csv') ? 'text/csv' : 'application/json',
    lastModified: Date.now() - ageMs,
  });
}
