/**
 * Measures the preview on a made-up organisation, in one process: `npm run bench:judge [users]`. Compares judging with
 * the time that JSON.parse takes for the same users, and the memory with the size of their JSON. The numbers are this
 * machine's; what counts is how they compare.
 */
import { optionalAttributes } from '../../../domain/catalogue';
import { judgeEveryone } from '../../../domain/preview/judgement';
import { matchAccounts } from '../../../domain/preview/matching';
import { columnsOf, makeList } from '../lists';
import { takeAccounts, takePeople } from '../pages';
import { rankingWith } from '../ranks';
import type { RowQuery, Side } from '../row';
import { rowsOf } from '../rows';
import { accountAt, managerSources, managersOf, settle, settleForGood } from '../settle';
import { addAdministrators, addBound, createStore, type Store } from '../store';
import { timesOf } from './byValue';
import { graphId, jumpCloudId, type Payload, payloadOf } from './payload';

const count = Number(process.argv[2] ?? 100_000);
const rounds = 7;

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/**
 * The shortest of a few rounds of each, in milliseconds: the one least disturbed by whatever else the machine does. The
 * rounds take turns, so that a disturbance meets all alike.
 */
function measured(...works: readonly (() => unknown)[]): readonly number[] {
  const shortest = works.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const before = performance.now();
      work();
      shortest[index] = Math.min(shortest[index] ?? Infinity, performance.now() - before);
    }
  }
  return shortest;
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}

function fill(store: Store, { userPages, accountPages }: Payload): void {
  addBound(
    store,
    Array.from({ length: count }, (_, index) => ({ id: jumpCloudId(index), microsoftId: graphId(index) })),
  );
  for (const text of userPages) takePeople(store, text);
  for (const text of accountPages) takeAccounts(store, text);
  addAdministrators(store, [graphId(0), graphId(7)]);
}

/** Judging alone: people and accounts are matched already, and the administrators' accounts are found. */
function judging(store: Store): () => unknown {
  const matches = matchAccounts(store.people, store.accounts.length, store.index, false);
  return () =>
    judgeEveryone({
      people: store.people,
      accountAt: (place) => accountAt(store, matches, place),
      managerOf: managersOf(managerSources(store, matches, true)),
      isAdministrator: (place) => place % 1000 === 0,
      partly: false,
      withDefaults: false,
      signInNames: { fromAlternate: false, domains: null },
    });
}

const everything: RowQuery = {
  attributes: optionalAttributes.map(({ id }) => id),
  classes: [],
  search: '',
  sort: { by: 'person', descending: false },
};

const queries: Readonly<Record<string, RowQuery>> = {
  'all cells, by person': everything,
  'all cells, by class': { ...everything, sort: { by: 'class', descending: true } },
  'overwritten, by attribute': {
    ...everything,
    classes: ['overwrites'],
    sort: { by: 'attribute', descending: false },
  },
  'all cells of “garcia 9”': { ...everything, search: 'garcia 9' },
};

const byValue: readonly (readonly [what: string, RowQuery['attributes'], Side, descending: boolean])[] = [
  ['all cells, by Microsoft now', everything.attributes, 'now', false],
  ['all cells, by what JumpCloud has, descending', everything.attributes, 'next', true],
  ['departments, by Microsoft now', ['department'], 'now', false],
  ['mobile phones, by what JumpCloud has', ['mobilePhone'], 'next', false],
  ['alternate e-mails, by Microsoft now, descending', ['otherMails'], 'now', true],
];

async function printByValue(store: Store): Promise<void> {
  print(
    'Lists by value: first 50 rows, last 50 rows, longest wait of other questions, first 50 rows when ranked',
  );
  for (const [what, attributes, by, descending] of byValue) {
    const { first, last, wait, ranked } = await timesOf(store, { ...everything, attributes }, by, descending);
    line(what, [first, last, wait, ranked].map((one) => `${one.toFixed(0)} ms`.padStart(10)).join(''));
  }
}

/** Ranks everything, as it is while somebody looks at a list of all attributes. */
async function rankAll(store: Store): Promise<void> {
  for (const side of ['now', 'next'] as const)
    if (store.outcome) await rankingWith(store, store.outcome, side, columnsOf(everything.attributes));
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const line = (what: string, value: string): boolean => print(`  ${what.padEnd(52)}${value.padStart(10)}`);
const time = (what: string, milliseconds: number): boolean => line(what, `${milliseconds.toFixed(0)} ms`);

const payload = payloadOf(count);
const texts = [...payload.userPages, ...payload.accountPages];
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
print(`${count} users, both sides ${megabytes(bytes)} of JSON; shortest of ${rounds} rounds`);

const before = heapUsed();
const store = createStore('graph');
fill(store, payload);
settle(store, { complete: true, signInNames: { fromAlternate: false, domains: null } });

print('Judging');
const [parse = 0, judge = 0, again = 0] = measured(
  () => texts.map((text) => JSON.parse(text).length),
  judging(store),
  () => settle(store, { complete: true, signInNames: { fromAlternate: false, domains: null } }),
);
time('JSON.parse of all pages', parse);
time('judging 13 attributes of everybody', judge);
line('judging, of the time of JSON.parse', `${((judge / parse) * 100).toFixed(0)} %`);
time('matching, judging and counting anew', again);

settleForGood(store, { fromAlternate: false, domains: null });
print('Lists: made, and the first 50 rows');
for (const [name, query] of Object.entries(queries)) {
  const [made = 0] = measured(() => {
    makeList(store, 1, query);
    return rowsOf(store, 1, 0, 50);
  });
  time(name, made);
}
const [scrolled = 0] = measured(() => {
  const total = makeList(store, 1, everything);
  return rowsOf(store, 1, total - 50, total);
});
time('all cells, by person, scrolled to the end', scrolled);

await printByValue(store);
await rankAll(store);

const held = heapUsed() - before;
print('Memory held, without the texts');
line('all people, accounts, cells, orders and ranks', megabytes(held));
line('times the JSON', (held / bytes).toFixed(2));
