import { describe, expect, it } from 'vitest';
import type { SentEvent } from './contract';
import { toExportEvents } from './eventReading';

const base: SentEvent = { event_type: 'integrationattribute_include', timestamp: '2026-02-01T08:00:00Z' };
const attributes = (parts: object) =>
  toExportEvents({ ...base, ...parts }, 0).map(({ attribute }) => attribute);

describe('the attributes of an event', () => {
  const on = { from: 'exclude', to: 'export' };
  const off = { from: 'export', to: 'exclude' };
  it.each<[string, unknown, readonly string[]]>([
    [
      'each attribute that was changed, with its own directions',
      [
        { field: 'user_city', ...on },
        { field: 'user_state', ...off },
      ],
      ['e-1/city city include exclude export', 'e-1/state state exclude export exclude'],
    ],
    [
      'each of an object',
      { user_city: on, user_state: 'exclude' },
      ['e-1/city city include exclude export', 'e-1/state state exclude null exclude'],
    ],
    [
      'each of a list of names',
      ['user_city', 'user_state'],
      ['e-1/city city include null null', 'e-1/state state include null null'],
    ],
    [
      'each of one field',
      { field: 'user_city, user_state', ...on },
      ['e-1/city city include exclude export', 'e-1/state state include exclude export'],
    ],
    [
      'no direction that may be another’s',
      ['user_city', 'user_state', { field: 'direction', ...on }],
      ['e-1/city city include null null', 'e-1/state state include null null'],
    ],
    [
      'one attribute once, by all that is said of it',
      [{ field: 'user_city' }, { field: 'direction', ...on }, { field: 'user_city', ...off }],
      ['e-1 city exclude export exclude'],
    ],
    [
      'no attribute where several stand before and after',
      [{ field: 'attributes', from: ['user_city'], to: ['user_city', 'user_state', 'import'] }],
      ['e-1 null include null null'],
    ],
    [
      'an attribute, and that there may be another',
      [
        { field: 'user_city', ...on },
        { field: 'attributes', to: ['user_city', 'user_state'] },
      ],
      ['e-1/city city include exclude export', 'e-1/unknown null include null null'],
    ],
  ])('tells of %s', (_name, changes, expected) => {
    const told = toExportEvents({ ...base, id: 'e-1', changes }, 0).map(
      ({ id, attribute, kind, from, to }) => `${id} ${attribute} ${kind} ${from} ${to}`,
    );
    expect(told).toEqual(expected);
  });

  it('names no attribute where the event names several beside its changes', () => {
    const resource = { name: 'user_city', description: 'user_state' };
    expect(attributes({ resource })).toEqual([null]);
  });

  it('does not take the sign-in-name rule for the alternate email', () => {
    const changes = [{ field: 'user_principal_name_from_alternate_email' }];
    expect(attributes({ changes })).toEqual(['userPrincipalNameFromAlternateEmail']);
  });
});
