/** Several Microsoft 365 directories: side by side, one copied to another, and a selection as a file. */
import { seedFacts } from '../../mocks/scenarios';
import { comparePath, compareView, exportPath, statesOf } from '../places';
import { click, openFile, press, see } from '../state';

export const compareStates = statesOf(compareView, comparePath, {
  'compare-differences': {
    title: 'Only what differs, with a rule that is not known',
    lookAt: 'Each difference is marked in words; the rule stands as JumpCloud names it.',
    scenario: 'unknown-rule',
    path: `${comparePath}?only=differences`,
    steps: [see(seedFacts.unknownRule)],
  },
  'compare-choose': {
    title: 'One directory chosen',
    lookAt: 'That it takes two.',
    path: `${comparePath}?with=${seedFacts.microsoft.id}`,
    steps: [see('Choose two directories')],
  },
  'compare-in-part': {
    title: 'One directory cannot be read',
    lookAt: 'The other still stands there; what is not known is no difference.',
    scenario: 'second-directory-fails',
    steps: [see(`The rules of ${seedFacts.secondMicrosoft.name} could not be read`)],
  },
  'compare-shared-domain': {
    title: 'Two directories with the same domain',
    lookAt: 'Which domain, what it means, and what to do.',
    scenario: 'shared-domain',
    steps: [see(/share the domain/)],
  },
  'compare-sign-in-name': {
    title: 'A copy with the sign-in name',
    lookAt: 'It is offered apart, in red, and counted only once it is asked for.',
    scenario: 'sign-in-name-exported',
    steps: [click('checkbox', /^Also start to take the sign-in name/), see(/^Load 4 changes/)],
  },
  'compare-read-only': {
    title: 'A role that only reads',
    lookAt: 'Everything is compared and no copy is offered.',
    scenario: 'read-only-admin',
    steps: [see('Your role cannot change this')],
  },
});

export const selectionStates = statesOf('Selections as files', exportPath, {
  'selection-saved': {
    title: 'A selection was saved',
    lookAt: 'What the file is called, and that unsaved changes are not in it.',
    steps: [press('Save the selection'), see(/^Saved what is exported now/)],
  },
  'selection-opened': {
    title: 'A selection of another directory was opened',
    lookAt: 'Whose it is, what is not known, what would start and stop.',
    steps: [
      press('Open a saved selection'),
      openFile('Choose a selection', 'selection-of-another-directory'),
      see(/saved from another directory/),
    ],
  },
  'selection-refused': {
    title: 'A file that is no selection',
    lookAt: 'Why not, and what is one.',
    steps: [
      press('Open a saved selection'),
      openFile('Choose a selection', 'plan'),
      see('This file is not a selection of this console'),
    ],
  },
});
