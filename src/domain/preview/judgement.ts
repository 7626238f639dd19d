/** Judges everybody at once, and counts. Made for a hundred thousand people: one byte per cell, no object per cell. */
import { switchables } from '../attributes';
import type { Account } from './account';
import { type CellClass, cellClasses } from './cellClass';
import { isEmpty } from './format';
import { judge, type Protection } from './judge';
import { asSent, sentOf, type Judged, type JudgedId, judgedAttributes } from './judged';
import type { SentManager } from './manager';
import type { Person } from './person';
import { losing } from './risk';
import type { SignInNames } from './signInName';

const isSwitchable = ({ id }: Judged): boolean => switchables.some((row) => row.id === id);

/** The switchable attributes as they are judged, in the catalogue's order. */
const optionalColumns = judgedAttributes.filter(isSwitchable);

const isSignInName = ({ id }: Judged): boolean => id === 'userPrincipalName';

/** What is always exported, the sign-in name first. */
const defaultColumns = judgedAttributes
  .filter((judged) => !isSwitchable(judged))
  .toSorted((one, other) => Number(isSignInName(other)) - Number(isSignInName(one)));

/** A cell's column is its attribute's place here: the switchable ones, then those that are always exported. */
export const columns = [...optionalColumns, ...defaultColumns];

/** What decides which columns are judged, and from what. */
interface Asked {
  /** Somebody is about to be bound, and nothing but binding begins to send what is always exported. */
  readonly withDefaults: boolean;
  /** How the directory makes sign-in names now. */
  readonly signInNames: SignInNames;
}

/**
 * The columns that are judged, the first of all. Of those who are bound that is what can be switched on, and where
 * sign-in names come from the alternate e-mail now, the one from the company e-mail: switching that off brings it back.
 */
export function judgedColumns({ withDefaults, signInNames }: Asked): readonly Judged[] {
  if (withDefaults) return columns.map((attribute) => asSent(attribute, signInNames));
  const { fromAlternate } = signInNames;
  return columns
    .slice(0, optionalColumns.length + (fromAlternate ? 1 : 0))
    .map((attribute) => asSent(attribute, { ...signInNames, fromAlternate: false }));
}

/** In a cell that cannot be judged yet, because its account or its manager's has not been read. */
export const unjudged = 255;

/** Added to the byte of a class where it is not known what Microsoft has. */
const unseen = 16;

/** Added to the byte of a class that may lose a value where Microsoft is known to have none. */
const vacant = 32;

/** By person, then by column: the place of the class in `cellClasses`, perhaps with one of these; or `unjudged`. */
export type CellBytes = Uint8Array;

const byteOf = new Map(cellClasses.map((cellClass, byte) => [cellClass, byte]));

/** The number that stands for a class in a cell whose Microsoft value is known. */
export const byteOfClass = (cellClass: CellClass): number => byteOf.get(cellClass) ?? unjudged;

/** All numbers that stand for a class. */
export const bytesOfClass = (cellClass: CellClass): readonly number[] =>
  [0, unseen, vacant].map((added) => byteOfClass(cellClass) + added);

const losingBytes: ReadonlySet<number> = new Set(losing.map(byteOfClass));

/** The class that a cell's number stands for; undefined for `unjudged`. */
export const classOfByte = (byte: number): CellClass | undefined => cellClasses[byte % unseen];

export interface Judging extends Asked {
  readonly people: readonly Person[];
  /** The account matched with the person at this place, if any; and whether it is an administrator's. */
  readonly accountAt: (place: number) => Account | undefined;
  readonly managerOf: (person: Person) => SentManager;
  readonly isAdministrator: (place: number) => boolean;
  /** Accounts are still being read: people without one, and managers, wait. */
  readonly partly: boolean;
}

/** Of a person without an account. */
export const unprotected: Protection = { onPremises: false, administrator: false };

/** What protects this account from being written to. */
export const protectionOf = (account: Account, isAdministrator: boolean): Protection => ({
  onPremises: account.onPremises === true,
  administrator: isAdministrator,
});

function judgePerson(cells: CellBytes, place: number, judging: Judging, attributes: readonly Judged[]): void {
  const person = judging.people[place];
  const account = judging.accountAt(place);
  if (!person) return;
  if (!account && judging.partly) return;
  const protection = account ? protectionOf(account, judging.isAdministrator(place)) : unprotected;
  let cell = place * columns.length - 1;
  for (const attribute of attributes) {
    cell += 1;
    const sent = sentOf(attribute, person, judging.managerOf);
    if (sent === undefined && judging.partly) continue;
    const now = account?.values[attribute.property];
    const byte = byteOfClass(judge(attribute, sent, now, protection));
    if (now === undefined) cells[cell] = byte + unseen;
    else cells[cell] = losingBytes.has(byte) && isEmpty(now) ? byte + vacant : byte;
  }
}

/** The class of every cell. */
export function judgeEveryone(judging: Judging): CellBytes {
  const cells = new Uint8Array(judging.people.length * columns.length).fill(unjudged);
  const attributes = judgedColumns(judging);
  for (const place of judging.people.keys()) judgePerson(cells, place, judging, attributes);
  return cells;
}

/** By column and then by byte: how many people have this byte in this column. */
export type Tallies = Uint32Array;

/** How many different bytes a cell may hold. */
export const byteValues = unjudged + 1;

/** Of nobody. */
export const noTallies: Tallies = new Uint32Array(columns.length * byteValues);

/** Counts the cells. */
export function tally(cells: CellBytes): Tallies {
  const tallies = new Uint32Array(columns.length * byteValues);
  let column = 0;
  for (const byte of cells) {
    const at = column * byteValues + byte;
    tallies[at] = (tallies[at] ?? 0) + 1;
    column = column + 1 === columns.length ? 0 : column + 1;
  }
  return tallies;
}

/** How many people one attribute's export would treat how. */
export type ClassCounts = Readonly<Record<CellClass, number>>;

function columnCounts(tallies: Tallies, column: number): ClassCounts {
  const of = (cellClass: CellClass): number =>
    bytesOfClass(cellClass).reduce((sum, byte) => sum + (tallies[column * byteValues + byte] ?? 0), 0);
  return {
    same: of('same'),
    formatting: of('formatting'),
    fills: of('fills'),
    overwrites: of('overwrites'),
    clears: of('clears'),
    'too-long': of('too-long'),
    refused: of('refused'),
    'manager-unresolved': of('manager-unresolved'),
    'not-known': of('not-known'),
  };
}

/** How many people are in each class, by judged attribute. Cells that are not judged count nowhere. */
export const countsOf = (tallies: Tallies, judged: readonly Judged[]): ReadonlyMap<JudgedId, ClassCounts> =>
  new Map(judged.map(({ id }, column) => [id, columnCounts(tallies, column)]));

const losingWith = (tallies: Tallies, added: number): ReadonlyMap<JudgedId, number> =>
  new Map(
    columns.map(({ id }, column) => [
      id,
      losing.reduce((sum, name) => sum + (tallies[column * byteValues + byteOfClass(name) + added] ?? 0), 0),
    ]),
  );

/** By attribute: of how many people who may lose a value it is not known whether Microsoft has one. */
export const unseenOf = (tallies: Tallies): ReadonlyMap<JudgedId, number> => losingWith(tallies, unseen);

/** By attribute: how many people are in a class that may lose a value, and have none at Microsoft to lose. */
export const vacantOf = (tallies: Tallies): ReadonlyMap<JudgedId, number> => losingWith(tallies, vacant);
