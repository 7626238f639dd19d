import { describe, expect, it } from 'vitest';
import { lastChanges } from './lastChanges';
import { directoryId, event } from './testing/events';

describe('lastChanges', () => {
  it('keeps the newest of each attribute, whatever the order', () => {
    const events = [event(2), event(3, { attribute: 'department' }), event(9), event(4)];
    expect([...lastChanges(events, directoryId)].map(([attribute, { at }]) => [attribute, at])).toEqual([
      ['city', 9],
      ['department', 3],
    ]);
  });

  it('does not guess what an event without attribute or directory means', () => {
    const events = [event(1, { attribute: null }), event(2, { directoryId: null })];
    expect(lastChanges(events, directoryId).size).toBe(0);
  });
});
