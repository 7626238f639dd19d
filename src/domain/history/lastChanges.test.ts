import { describe, expect, it } from 'vitest';
import { lastChanges } from './lastChanges';
import { directoryId, event } from './testing/events';

describe('lastChanges', () => {
  it('keeps the newest of each attribute, whatever the order', () => {
    const events = [event(2), event(3, { attribute: 'department' }), event(9), event(4)];
    const of = lastChanges(events, directoryId);
    expect([of('city'), of('department'), of('manager')]).toEqual([events[2], events[1], 'none']);
  });

  it('does not guess what an event without attribute or directory means', () => {
    const noDirectory = lastChanges([event(2, { directoryId: null })], directoryId);
    expect([noDirectory('city'), noDirectory('manager')]).toEqual(['not-known', 'none']);
    const noAttribute = lastChanges([event(1, { attribute: null }), event(2)], directoryId);
    expect([noAttribute('city'), noAttribute('manager')]).toEqual([event(2), 'not-known']);
    const later = lastChanges([event(3, { attribute: null }), event(2)], directoryId);
    expect(later('city')).toBe('not-known');
  });

  it('leaves out failed attempts', () => {
    const failure = { said: 'refused' };
    const before = event(1);
    expect(lastChanges([event(2, { failure }), before], directoryId)('city')).toBe(before);
    expect(lastChanges([event(2, { attribute: null, failure })], directoryId)('city')).toBe('none');
  });

  it('leaves out what other directories tell', () => {
    const elsewhere = { directoryId: '5f00000000000000000000ff' };
    const events = [event(1, elsewhere), event(2, { ...elsewhere, attribute: null })];
    expect(lastChanges(events, directoryId)('city')).toBe('none');
  });
});
