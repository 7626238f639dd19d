import { expect, it } from 'vitest';
import { directoryId, event } from '../../../domain/history/testing/events';
import { shownChanges } from './shownChange';

it.each([
  ['being read for the first time', undefined, false, 'reading'],
  ['that could not be read', undefined, true, 'not-known'],
  ['that were read', [event(2)], false, event(2)],
  ['that could not be read again, after a save', [event(2)], true, 'not-known'],
] as const)('tells of events %s', (_, data, isError, told) => {
  expect(shownChanges({ data, isError }, directoryId)('city')).toEqual(told);
});
