/** User Attributes Export of a directory: what is pending, reviewed and asked before anything is sent. */
import { seedFacts } from '../../mocks/scenarios';
import { exportPath, exportView, statesOf } from '../places';
import { click, hold, later, press, see, seeRole, type, type Step } from '../state';

const { microsoft } = seedFacts;

export const switched = (...names: readonly string[]): readonly Step[] =>
  names.map((name) => click('switch', name));

export const review = press('Review and save');
export const typeName = type(`Type ${microsoft.name} to confirm`, microsoft.name);
/** Reviews what is pending, and saves it. */
export const overwriting: readonly Step[] = [review, typeName, press(/^Overwrite .* and save$/)];
const keepEditing = seeRole('button', 'Keep editing');

/** In the scenario in which somebody else changes the directory meanwhile. */
const movedKeptEditing: readonly Step[] = [
  ...switched('Department'),
  ...overwriting,
  press('Keep editing'),
  see('Somebody else changed this directory'),
];

export const exportStates = statesOf(exportView, exportPath, {
  'export-pending': {
    title: 'Three changes pending',
    lookAt: 'Each row says what its change does, and to how many; the bar counts them.',
    steps: [...switched('Department', 'Manager', 'City'), see(/3 unsaved changes/)],
  },
  'export-sign-in-name-pending': {
    title: 'The sign-in name is about to change',
    lookAt: 'The strongest warning of the page, and it stands apart from the optional attributes.',
    steps: [...switched('Sign-in name from alternate email'), see(/1 unsaved change/)],
  },
  'export-nothing-found': {
    title: 'A search that finds nothing',
    lookAt: 'What to do to see attributes again.',
    steps: [type('Search attributes', 'shoe size'), seeRole('heading', 'No attribute to show')],
  },
  'export-other-kind': {
    title: 'A directory of another kind',
    lookAt: 'The page says that it is for Microsoft 365, without a switch.',
    path: `/directories/${seedFacts.ldap.id}`,
  },
  'export-no-such-directory': {
    title: 'An address that no directory has',
    lookAt: 'What happened, and the way back to the list.',
    path: `/directories/${'0'.repeat(24)}`,
    steps: [seeRole('heading', 'No such directory')],
  },
  'export-leave-question': {
    title: 'Leaving with unsaved changes',
    lookAt: 'Staying is the easy answer; what leaving costs is said.',
    steps: [...switched('Department'), click('link', 'Attribute data'), seeRole('dialog', /Leave/)],
  },
  'export-review-overwrite': {
    title: 'Review before overwriting',
    lookAt: 'What starts and what stops, for how many; the name has to be typed.',
    steps: [...switched('Department', 'City'), review, keepEditing],
  },
  'export-review-name-wrong': {
    title: 'The typed name does not match',
    lookAt: 'The field says so, and nothing was sent.',
    steps: [
      ...switched('Department'),
      review,
      type(`Type ${microsoft.name} to confirm`, 'Oakmere'),
      press('Overwrite 1 attribute and save'),
      see(/This does not match/),
    ],
  },
  'export-review-stop': {
    title: 'Review before stopping',
    lookAt: 'Nothing is overwritten, so no name is asked for.',
    steps: [...switched('Job title'), review, seeRole('heading', 'Stop exporting 1 attribute?')],
  },
  'export-review-sign-in-name': {
    title: 'Review before sign-in names change',
    lookAt: 'The warning comes again, in the dialog.',
    steps: [...switched('Sign-in name from alternate email'), review, keepEditing],
  },
  'export-idle-warning': {
    title: 'Nobody has used the page for a while',
    lookAt: 'How long is left, and that unsaved changes are kept.',
    steps: [...switched('Department'), later(14.5), seeRole('dialog', 'Are you still there?')],
  },
});

/** A save whose first change is on its way and stays there. */
const heldSave = [
  ...switched('City', 'Department'),
  review,
  typeName,
  hold('/translationrules'),
  press(/^Overwrite .* and save$/),
];

export const savingStates = statesOf('Saving', exportPath, {
  'save-running': {
    title: 'A save under way',
    lookAt: 'Each change with where it is; switches are locked; it can be stopped.',
    steps: [...heldSave, see('Saving…')],
  },
  'save-stopping': {
    title: 'A save that is being stopped',
    lookAt: 'What is on its way is waited for, and that is said.',
    steps: [...heldSave, press('Stop'), see(/^Stopping after/)],
  },
  'save-leave-question': {
    title: 'Leaving while a save is under way',
    lookAt: 'That leaving stops the rest is said; what was sent stays sent.',
    steps: [...heldSave, click('link', 'Attribute data'), seeRole('dialog', 'Leave while saving?')],
  },
  'save-done': {
    title: 'Saved',
    lookAt: 'What is exported now, in the words of JumpCloud’s own answer.',
    steps: [...switched('Department', 'City'), ...overwriting, see('Saved')],
  },
  'save-failed': {
    title: 'Nothing could be saved',
    lookAt: 'What failed and why; every choice is still there.',
    scenario: 'save-fails',
    steps: [...switched('Department'), ...overwriting, see(/Not saved/)],
  },
  'save-partly': {
    title: 'Saved in part',
    lookAt: 'Done, failed and not tried are told apart; what is left can be tried again.',
    scenario: 'second-change-fails',
    steps: [...switched('City', 'Department', 'Manager'), ...overwriting, see(/Partly saved/)],
  },
  'save-answer-lost': {
    title: 'An answer was lost',
    lookAt: 'The page found out by reading again; nothing was sent twice.',
    scenario: 'write-applied-but-answer-lost',
    steps: [...switched('Department'), ...overwriting, see('Saved')],
  },
  'save-not-known': {
    title: 'What was saved is not known',
    lookAt: 'Neither “saved” nor “not saved” is claimed, and trying again finds out.',
    scenario: 'save-outcome-not-known',
    steps: [...switched('Department'), ...overwriting, see(/Not known what was saved/)],
  },
  'save-elsewhere-first': {
    title: 'Somebody else was faster',
    lookAt: 'The duplicate counts as done; the history names who it was.',
    scenario: 'already-exported-elsewhere',
    steps: [...switched('Department'), ...overwriting, see('Saved')],
  },
  'save-moved': {
    title: 'Somebody else changed the directory meanwhile',
    lookAt: 'Theirs beside yours, each to decide; theirs stays unless you say otherwise.',
    scenario: 'changed-by-someone-else',
    steps: [
      ...switched('Department'),
      ...overwriting,
      seeRole('heading', 'Somebody else changed this directory meanwhile'),
    ],
  },
  'save-moved-kept-editing': {
    title: 'Their change is taken over, yours still pending',
    lookAt: 'What they changed is said, and your choices are kept.',
    scenario: 'changed-by-someone-else',
    steps: movedKeptEditing,
  },
  'save-moved-review': {
    title: 'Review after somebody else changed the directory',
    lookAt: 'What they changed is told once more, and that saving leaves it.',
    scenario: 'changed-by-someone-else',
    steps: [...movedKeptEditing, review, see(/Saving leaves that as it is/)],
  },
  'save-session-expired': {
    title: 'The session ended while saving',
    lookAt: 'Why one is asked for a key, and that the choices are kept.',
    scenario: 'session-expired',
    steps: [...switched('Department', 'City'), ...overwriting, see('Your session ended')],
  },
  'save-cut-off': {
    title: 'Signed in again after the session ended while saving',
    lookAt: 'That a save was cut off is said, not what was in it.',
    scenario: 'session-expired',
    steps: [
      ...switched('Department'),
      ...overwriting,
      type('API key', 'another-key'),
      press('Sign in'),
      see('A save was cut off when the session ended'),
    ],
  },
});
