/**
 * The named worlds of the simulation, and the facts about them that stories may rely on.
 * Nothing but data is imported here: end-to-end stories read this file for its names only.
 */
import { graphScenarios } from './graphScenarios';
import { importScenarios } from './importScenarios';

export { seedFacts } from './seedFacts';

export const scenarios = [
  {
    name: 'healthy',
    category: 'Usual',
    description:
      'Two Microsoft 365 directories in good order; job title, office location and city are exported, the work phone is imported.',
  },
  {
    name: 'nothing-exported',
    category: 'Usual',
    description: 'Every optional attribute is off, and nobody changed the export in the last 90 days.',
  },
  {
    name: 'everything-exported',
    category: 'Usual',
    description: 'All twelve optional attributes are on, more than one default page; lists tell no total.',
  },
  {
    name: 'sign-in-name-exported',
    category: 'Usual',
    description: 'The sign-in name comes from the alternate email; see the stronger warning beside it.',
  },
  {
    name: 'unknown-rule',
    category: 'Usual',
    description:
      'The directory has a translation rule this console does not know; it is listed and left alone.',
  },
  {
    name: 'no-directories',
    category: 'Directories',
    description: 'The organisation has no cloud directory; the list says what to do next.',
  },
  {
    name: 'many-directories',
    category: 'Directories',
    description:
      'Twenty-three directories, with Microsoft 365 beyond the first page of ten; pages come by Link.',
  },
  {
    name: 'shared-domain',
    category: 'Directories',
    description:
      'Both Microsoft 365 directories have the domain oakmere.example; pages of either warn of it.',
  },
  {
    name: 'second-directory-fails',
    category: 'Directories',
    description: 'The rules of Oakmere Labs 365 cannot be read; the comparison shows those of Oakmere 365.',
  },
  {
    name: 'large-organisation',
    category: 'Directories',
    description: 'A hundred thousand bound users; the count and the warnings still come at once.',
  },
  {
    name: 'token-expired',
    category: 'Connection',
    description: 'Microsoft refuses JumpCloud’s token; everything can be read and nothing can be changed.',
  },
  {
    name: 'connection-unconfirmed',
    category: 'Connection',
    description: 'The token’s expiry has passed without an error; the connection could not be confirmed.',
  },
  {
    name: 'already-exported-elsewhere',
    category: 'Other administrators',
    description: 'Whatever you switch on, a second administrator switches on an instant earlier.',
  },
  {
    name: 'changed-by-someone-else',
    category: 'Other administrators',
    description: 'After the page has loaded, a second administrator switches State on and City off.',
  },
  {
    name: 'turned-round-elsewhere',
    category: 'Other administrators',
    description:
      'After the page has loaded, a second administrator turns Work phone round from import to export.',
  },
  {
    name: 'save-fails',
    category: 'Saving',
    description: 'Every change of a rule is answered with a server error; nothing is saved, nothing is lost.',
  },
  {
    name: 'second-change-fails',
    category: 'Saving',
    description: 'The second change fails once; the report tells done from failed, and trying again works.',
  },
  {
    name: 'turning-round-fails',
    category: 'Saving',
    description:
      'Making a rule fails once: switch Work phone on, and its import is gone while the export is not there.',
  },
  {
    name: 'write-applied-but-answer-lost',
    category: 'Saving',
    description: 'The first change is applied but its answer is lost; the page finds out by reading again.',
  },
  {
    name: 'save-outcome-not-known',
    category: 'Saving',
    description:
      'The first change is applied, but its answer is lost and the rules cannot be read; trying again finds out.',
  },
  {
    name: 'binding-fails',
    category: 'Users',
    description:
      'The second binding or unbinding fails once; the report tells done from failed, and trying again works.',
  },
  {
    name: 'bound-elsewhere',
    category: 'Users',
    description: 'The first you bind or unbind, a second administrator binds or unbinds an instant earlier.',
  },
  {
    name: 'sync-errors',
    category: 'Users',
    description: 'JumpCloud could not bring a third of the bound users to Microsoft 365, and says why.',
  },
  {
    name: 'session-expired',
    category: 'Rights',
    description:
      'The first change ends the session; sign in with any other key and the choices are still there.',
  },
  {
    name: 'key-refused',
    category: 'Signing in',
    description: 'The key mock-key-of-anna-berg is refused; any other key goes on.',
  },
  {
    name: 'key-expired',
    category: 'Signing in',
    description: 'The key mock-key-of-anna-berg has expired and JumpCloud says so; any other key goes on.',
  },
  {
    name: 'address-blocked',
    category: 'Signing in',
    description: 'JumpCloud blocks your network address; no key gets in.',
  },
  {
    name: 'several-organisations',
    category: 'Signing in',
    description:
      'You administer 5f0a1c7e9b3d246800000001 and 5f0a1c7e9b3d246800000002; signing in takes one of these IDs.',
  },
  {
    name: 'read-only-admin',
    category: 'Rights',
    description: 'Your role may read everything and change nothing; each control says so.',
  },
  {
    name: 'events-forbidden',
    category: 'Rights',
    description: 'Your role may not read Directory Insights; who changed what is not known.',
  },
  {
    name: 'history-unavailable',
    category: 'Network',
    description: 'Directory Insights fails; the export itself can still be read and changed.',
  },
  {
    name: 'long-history',
    category: 'History',
    description:
      'Nearly four thousand events by people and a script, odd ones among them; each page takes a second.',
  },
  {
    name: 'history-fails-midway',
    category: 'History',
    description: 'The second page of events fails once; what was read is kept, and going on works.',
  },
  {
    name: 'everything-would-clear',
    category: 'Values',
    description:
      'JumpCloud is blank for everybody and Microsoft 365 is full: whatever you switch on may clear values.',
  },
  {
    name: 'values-agree',
    category: 'Values',
    description:
      'Microsoft 365 already holds what JumpCloud would send; most attributes can be switched on and nothing is lost.',
  },
  ...graphScenarios,
  ...importScenarios,
  {
    name: 'slow',
    category: 'Network',
    description: 'Each answer takes between one and a half and three seconds.',
  },
  {
    name: 'rate-limited',
    category: 'Network',
    description: 'The first request of each kind is told to wait a second.',
  },
  {
    name: 'offline',
    category: 'Network',
    description: 'No request gets through.',
  },
  {
    name: 'broken-contract',
    category: 'Network',
    description: 'The list of rules comes in a shape that the API does not describe.',
  },
] as const;

export type ScenarioName = (typeof scenarios)[number]['name'];
export type ScenarioCategory = (typeof scenarios)[number]['category'];

export const defaultScenario: ScenarioName = 'healthy';

const names: ReadonlySet<string> = new Set(scenarios.map((scenario) => scenario.name));

/** Whether a text from outside (a URL, a command line, session storage) names a scenario. */
export const isScenarioName = (text: string): text is ScenarioName => names.has(text);

/** What to tell somebody who asked for a scenario that does not exist. */
export const unknownScenarioMessage = (asked: string) =>
  `There is no scenario “${asked}”. Choose one of: ${[...names].join(', ')}.`;
