/** The look before a save, the way back, and plans. */
import { seedFacts } from '../../mocks/scenarios';
import { exportPath, statesOf } from '../places';
import { click, hold, later, openFile, press, see, seeRole, type, type Step } from '../state';
import { overwriting, review, switched } from './exporting';

const { user, people } = seedFacts;

export const look = press('Look before you save');
export const compared: readonly Step[] = [look, press('Compare with Graph'), see(/bound users\./)];

export const previewStates = statesOf('Look before you save', exportPath, {
  'preview-sources': {
    title: 'Where Microsoft’s values may come from',
    lookAt: 'Graph, a file, or nothing, and what each costs.',
    steps: [look, seeRole('button', 'Compare with Graph')],
  },
  'preview-reading': {
    title: 'Both sides are being read',
    lookAt: 'How far it is, how long it takes, and the way to cancel.',
    steps: [look, hold('/users'), press('Compare with Graph'), seeRole('button', 'Cancel reading')],
  },
  'preview-compared': {
    title: 'Compared with Microsoft Graph',
    lookAt: 'Each pending row counts whom it changes and how; colours and words agree.',
    steps: [...compared, ...switched('Department', 'Manager', 'Mobile phone'), see(/overwrites \d+/)],
  },
  'preview-people': {
    title: 'The people behind a number',
    lookAt: 'Both values of each; search, filter and order stand above.',
    steps: [
      ...compared,
      ...switched('Department'),
      press(/^overwrites \d+/),
      see(people.overwrites.microsoft),
    ],
  },
  'preview-people-search': {
    title: 'One of the people, searched',
    lookAt: 'A value that looks like a formula is shown as it is.',
    steps: [
      ...compared,
      ...switched('Department'),
      press(/^overwrites \d+/),
      type('Search people', people.hostile.name),
      see('1 value'),
    ],
  },
  'preview-person': {
    title: 'One person, today and after',
    lookAt: 'All attributes of Jonas Keller on both sides, and what becomes of each.',
    steps: [
      ...compared,
      ...switched('Department'),
      type('Find one person', 'jonas.keller@'),
      press(new RegExp(`^${user.name} `)),
      seeRole('region', 'One person'),
    ],
  },
  'preview-person-odd': {
    title: 'One person with odd values',
    lookAt: 'Hints at two work phones, a phone that is none, and an address that is none.',
    steps: [
      ...compared,
      type('Find one person', 'keiko ivanova'),
      press(new RegExp(`^${people.odd.name} `)),
      see(/This does not look like a phone number/),
    ],
  },
  'preview-no-source': {
    title: 'Without Microsoft’s values',
    lookAt: 'What is lost is not known, and is called so.',
    steps: [look, press('Show what would be sent'), ...switched('Department'), see(/not known \d+/)],
  },
  'preview-would-clear': {
    title: 'JumpCloud is blank for everybody',
    lookAt: 'Every switch says whose value may be cleared.',
    scenario: 'everything-would-clear',
    steps: [...compared, ...switched('Department', 'Manager'), see(/may clear \d+/)],
  },
  'preview-graph-forbidden': {
    title: 'Graph refuses',
    lookAt: 'The permission by name, who can give it, and another way.',
    scenario: 'graph-forbidden',
    steps: [look, press('Compare with Graph'), see(/does not let you read the users/)],
  },
  'preview-graph-failed': {
    title: 'Graph fails midway',
    lookAt: 'What was read is kept, and reading goes on from there.',
    scenario: 'graph-fails-midway',
    steps: [look, press('Compare with Graph'), see(/has a problem of its own/)],
  },
  'preview-other-tenant': {
    title: 'Signed in to another tenant',
    lookAt: 'Nothing was compared; which tenant is which.',
    scenario: 'wrong-tenant',
    steps: [look, press('Compare with Graph'), see(/another Microsoft 365 tenant/)],
  },
  'preview-no-graph': {
    title: 'Graph is not set up here',
    lookAt: 'A file does instead.',
    scenario: 'no-graph',
    steps: [look, press('Compare with Graph'), see('Microsoft Graph is not set up here')],
  },
  'preview-sign-in-names': {
    title: 'Whose sign-in names change',
    lookAt: 'The strongest warning tells how many, and of how many JumpCloud has no alternate email.',
    steps: [...compared, ...switched('Sign-in name from alternate email'), see(/what happens to their/)],
  },
  'preview-review-reading': {
    title: 'Review while both sides are still read',
    lookAt: 'What is lost is not known yet, and waiting is enough.',
    steps: [
      look,
      hold('/users'),
      press('Compare with Graph'),
      ...switched('Department'),
      review,
      see(/still being compared/),
    ],
  },
  'preview-review-counts': {
    title: 'Review after a comparison',
    lookAt: 'The numbers of the rows come again; a backup is offered before anything is lost.',
    steps: [...compared, ...switched('Department', 'Manager'), review, seeRole('button', 'Save backup')],
  },
  'preview-review-sign-in-names': {
    title: 'Review before sign-in names change back',
    lookAt: 'The question says that names change; the numbers, and a backup first.',
    scenario: 'sign-in-name-exported',
    steps: [
      ...compared,
      ...switched('Sign-in name from alternate email'),
      review,
      seeRole('heading', 'Change sign-in names?'),
    ],
  },
  'preview-outdated': {
    title: 'Compared before the export was changed',
    lookAt: 'The list says of when its values are; the rows count on none of them.',
    steps: [
      ...compared,
      later(1),
      ...switched('Department'),
      ...overwriting,
      see('Compared before the export was changed'),
      press('List the people'),
      seeRole('region', 'List of people'),
    ],
  },
  'preview-review-nothing-lost': {
    title: 'Review where nothing is lost',
    lookAt: 'No name has to be typed, and why.',
    scenario: 'values-agree',
    steps: [...compared, ...switched('Street address'), review, see('Nothing is lost')],
  },
});

const shared: readonly Step[] = [...switched('Department', 'City'), press('Share plan')];
const opened: readonly Step[] = [press('Open a shared plan')];

export const planStates = statesOf('Plans', exportPath, {
  'plan-share-markdown': {
    title: 'A plan as text',
    lookAt: 'What a colleague reads: it names no person and holds no secret.',
    steps: [...shared, seeRole('region', 'Plan as Markdown')],
  },
  'plan-share-powershell': {
    title: 'A plan as a script',
    lookAt: 'The script asks for the key; none is in it.',
    steps: [...shared, click('radio', 'PowerShell'), seeRole('region', 'Plan as PowerShell')],
  },
  'plan-open': {
    title: 'Opening a plan',
    lookAt: 'What kind of file is meant.',
    steps: [...opened, seeRole('dialog', 'Open a shared plan')],
  },
  'plan-opened': {
    title: 'A plan was opened',
    lookAt: 'What it loads, and what of it this console does not know.',
    steps: [...opened, openFile('Choose a plan', 'plan'), seeRole('button', 'Load as unsaved changes')],
  },
  'plan-refused': {
    title: 'A plan for another directory',
    lookAt: 'Which directory it is for.',
    steps: [...opened, openFile('Choose a plan', 'plan-of-another-directory'), see(/for another directory/)],
  },
});

const backupOpened = openFile('Open a backup', 'backup');

export const backupStates = statesOf('Backups', '/backups', {
  'backup-opened': {
    title: 'A backup was opened',
    lookAt: 'What it holds, of which directory, from when.',
    steps: [backupOpened, seeRole('button', 'Compare with Microsoft Graph')],
  },
  'backup-compared': {
    title: 'A backup beside what Microsoft holds now',
    lookAt: 'What differs and what still stands; only that goes into the script.',
    steps: [
      backupOpened,
      press('Compare with Microsoft Graph'),
      seeRole('button', 'Download restore script'),
    ],
  },
  'backup-refused': {
    title: 'A file that is no backup',
    lookAt: 'Why not, and what is one.',
    steps: [openFile('Open a backup', 'no-json'), see(/This is not a JSON file/)],
  },
});
