/** Importing users from Microsoft 365. */
import { seedFacts } from '../../mocks/scenarios';
import { exportPath, statesOf } from '../places';
import { click, hold, press, see, seeRole, type, type Step } from '../state';

const { usernameTaken, alreadyThere, withoutUsername } = seedFacts.strangers;
const nameOf = ({ firstName, lastName }: { readonly firstName: string; readonly lastName: string }) =>
  `${firstName} ${lastName}`;

const pick = (name: string): Step => click('checkbox', `Import ${name}`);
const send: readonly Step[] = [press('Review and import'), press(/^Import \d+ users?$/)];
const freya = 'Freya Andersson';
const mateo = 'Mateo Novák';

export const importStates = statesOf('Import from Microsoft 365', `${exportPath}/import`, {
  'import-chosen': {
    title: 'Two people chosen',
    lookAt: 'The username can be changed in the row; the bar says how many.',
    steps: [pick('Aiko Hernández'), pick('René Adeyemi'), see('2 people chosen')],
  },
  'import-review': {
    title: 'Before users are made',
    lookAt: 'Who, with what, and what does not happen.',
    steps: [pick(freya), press('Review and import'), seeRole('button', 'Import 1 user')],
  },
  'import-running': {
    title: 'While it runs',
    lookAt: 'How far it is, how to stop it, and that one may look elsewhere.',
    steps: [hold('/api/systemusers'), pick(freya), pick(mateo), ...send, see(/creating the user/)],
  },
  'import-done': {
    title: 'Imported',
    lookAt: 'That nobody is bound yet, and the way to binding.',
    steps: [pick(freya), ...send, see('1 user imported')],
  },
  'import-usernames': {
    title: 'Usernames that do not fit',
    lookAt: `${nameOf(alreadyThere)} is not offered; the others say what is wrong.`,
    scenario: 'import-conflict',
    steps: [
      pick(nameOf(withoutUsername)),
      pick(nameOf(usernameTaken)),
      type(`Username of ${nameOf(usernameTaken)}`, 'jonas keller'),
      see('2 usernames to correct first'),
    ],
  },
  'import-username-taken': {
    title: 'A username that is taken',
    lookAt: 'One is imported, the other keeps being chosen and says why.',
    scenario: 'import-conflict',
    steps: [pick(nameOf(usernameTaken)), pick(freya), ...send, see('Partly imported: 1 of 2 users')],
  },
  'import-refused': {
    title: 'A role that may not create users',
    lookAt: 'Nothing is lost: those chosen stay chosen, and the lock says why.',
    scenario: 'import-refused',
    steps: [pick(freya), pick(mateo), ...send, see('Nobody was imported')],
  },
  'import-read-only': {
    title: 'A role that may only read',
    lookAt: 'Each control is locked and says why.',
    scenario: 'read-only-admin',
    steps: [see('Locked: your role cannot change this.')],
  },
  'import-token-expired': {
    title: 'A directory that needs re-authorisation',
    lookAt: 'Who can be imported is not known, which is not nobody.',
    scenario: 'token-expired',
  },
  'import-many': {
    title: 'Thousands to import',
    lookAt: 'How many are read, and the ways to read on.',
    scenario: 'many-to-import',
    steps: [press('Show more'), see('200 people shown')],
  },
  'import-nobody-fits': {
    title: 'A search that finds nobody',
    lookAt: 'How Microsoft 365 searches.',
    steps: [type('Search people in Microsoft 365', 'zzz'), seeRole('heading', 'Nobody fits the search')],
  },
  'import-search-refused': {
    title: 'A search that is refused',
    lookAt: 'Only what has been read is searched, and it says so.',
    scenario: 'import-search-refused',
    steps: [type('Search people in Microsoft 365', 'novak'), see('Microsoft 365 refused the search')],
  },
  'import-search-fails': {
    title: 'A search that fails',
    lookAt: 'The field stays above the error, to search for something else.',
    scenario: 'import-search-fails',
    steps: [type('Search people in Microsoft 365', 'novak'), see('JumpCloud has a problem of its own')],
  },
  'import-everybody': {
    title: 'Nobody left to import',
    lookAt: 'Why there is nobody.',
    scenario: 'everybody-imported',
  },
});

export const dataFlowStates = statesOf('How data flows', `${exportPath}/data-flow`, {
  'data-flow-everything': {
    title: 'Everything is exported',
    lookAt: 'No optional attribute is left to select.',
    scenario: 'everything-exported',
  },
  'data-flow-not-known': {
    title: 'What is exported cannot be read',
    lookAt: 'The steps are told all the same; what is not known says so.',
    scenario: 'broken-contract',
  },
});
