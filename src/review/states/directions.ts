/** Attributes that Microsoft 365 owns, and the changes of one attribute in its row. */
import { exportPath, exportView, statesOf } from '../places';
import { clickText, press, see } from '../state';
import { review, switched } from './exporting';

const phone = 'Work phone';

export const directionStates = statesOf(exportView, exportPath, {
  'direction-turned-round': {
    title: 'An import is about to turn round',
    lookAt: 'Import becomes Export, with a warning of its own.',
    steps: [...switched(phone), see(/1 unsaved change/)],
  },
  'direction-import-stopped': {
    title: 'An import is about to stop',
    lookAt: 'Both sides keep what they have.',
    steps: [press(`Stop importing ${phone}`), see(/1 unsaved change/)],
  },
  'direction-review': {
    title: 'Review before an import turns round',
    lookAt: 'It stands apart from what merely starts.',
    steps: [...switched(phone), review, see(/Turns round, from import to export/)],
  },
  'export-row-history': {
    title: 'The changes of one attribute, in its row',
    lookAt: 'Who, when, from what to what; the way to all of it.',
    steps: [clickText(/^Switched off/), see(/^All history of/)],
  },
});
