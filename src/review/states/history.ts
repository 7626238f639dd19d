/** The history of a directory: its events, the picture of 90 days, and an earlier selection. */
import { exportPath, statesOf } from '../places';
import { press, see, seeRole } from '../state';

const path = `${exportPath}/history`;

export const historyStates = statesOf('History', path, {
  'history-long': {
    title: 'Nearly four thousand events',
    lookAt: 'Stripes where a script changed often, two lines for Import, dots below what is not certain.',
    scenario: 'long-history',
    steps: [see(/events of all directories/)],
  },
  'history-table': {
    title: 'The last 90 days as a table',
    lookAt: 'The same as the picture, in words.',
    path: `${path}?show=table`,
    steps: [seeRole('table', 'Which attribute was exported when')],
  },
  'history-odd': {
    title: 'An event that is not understood',
    lookAt: 'What it leaves open is said, and the event can be read as it came.',
    scenario: 'long-history',
    path: `${path}?attribute=unknown`,
    steps: [see(/events of all directories/), see(/^The event as JumpCloud sent it/)],
  },
  'history-cancelled': {
    title: 'Reading was cancelled',
    lookAt: 'What was read is kept; the picture says what was not read.',
    scenario: 'long-history',
    answered: { requests: '/insights', most: 3 },
    steps: [see(/[1-9],000 (of \S+ )?events read/), press('Cancel reading'), see('Reading was cancelled')],
  },
  'history-failed': {
    title: 'The second page failed',
    lookAt: 'What was read is kept, and reading can go on.',
    scenario: 'history-fails-midway',
    steps: [see('JumpCloud has a problem of its own')],
  },
  'history-forbidden': {
    title: 'A role without Directory Insights',
    lookAt: 'Which right is missing, and what still works.',
    scenario: 'events-forbidden',
    steps: [see('Your role may not read Directory Insights')],
  },
  'history-none': {
    title: 'Nobody changed anything',
    lookAt: 'What that means for what is exported now.',
    scenario: 'nothing-exported',
    steps: [seeRole('heading', 'Nobody changed the export in the last 90 days')],
  },
  'history-nothing-fits': {
    title: 'No event fits the filter',
    lookAt: 'The way back to all events.',
    path: `${path}?attribute=manager`,
    steps: [seeRole('heading', 'No event fits the filter')],
  },
  'history-as-it-was': {
    title: 'As it was before the last event',
    lookAt: 'Then beside now, what would start and stop, and that earlier values do not come back.',
    path: `${path}?attribute=city`,
    steps: [press(/^As it was before/), seeRole('table', 'Then and now')],
  },
});
