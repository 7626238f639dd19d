import { describe, expect, it } from 'vitest';
import type { ExportEvent } from '../domain/history/event';
import type { SentEvent } from './contract';
import { toExportEvents } from './eventReading';
import { testDirectory } from './testSupport';

const otherHex = 'aaaaaaaaaaaaaaaaaaaaaaaa';
const base: SentEvent = { event_type: 'integrationattribute_include', timestamp: '2026-02-01T08:00:00Z' };
const understood = { attribute: 'department', directoryId: testDirectory, from: 'exclude', to: 'export' };

/** The event as it is told of one attribute, and no other. */
function only(sent: SentEvent): ExportEvent {
  const [event, ...others] = toExportEvents(sent, 0);
  if (!event || others.length > 0) throw new Error('not one');
  return event;
}

describe('understanding an event', () => {
  it.each<[string, Partial<SentEvent>, object]>([
    [
      'the rule as the changed field, the directory as resource',
      {
        resource: { id: testDirectory, type: 'office_365', name: 'Fleet' },
        changes: [{ field: 'user_department', from: 'exclude', to: 'export' }],
      },
      understood,
    ],
    [
      'the rule as resource, the directory as association, directions in upper case',
      {
        resource: { id: otherHex, type: 'translation_rule', name: 'USER_DEPARTMENT' },
        association: { id: testDirectory, type: 'directory' },
        changes: [{ field: 'direction', from: 'EXCLUDE', to: 'EXPORT' }],
      },
      understood,
    ],
    [
      'the whole rule inside the change',
      {
        resource: { id: testDirectory, type: null },
        changes: [{ field: 'rule', to: { builtIn: 'user_department', direction: 'export' } }],
      },
      { ...understood, from: null },
    ],
    [
      'the directory among the changes',
      {
        resource: { id: otherHex, type: 'attribute', name: 'office365.user_department' },
        changes: [{ field: 'office365_id', to: testDirectory }],
      },
      { ...understood, from: null, to: null },
    ],
    [
      'an attribute it does not know',
      { resource: { id: testDirectory, type: 'office_365' }, association: { name: 'user_shoe_size' } },
      { attribute: null, directoryId: testDirectory, from: null, to: null },
    ],
    ['nothing at all', {}, { attribute: null, directoryId: null, from: null, to: null }],
    [
      'an administrator who is no directory',
      { resource: { id: otherHex, type: 'admin' }, association: null, changes: null },
      { attribute: null, directoryId: null },
    ],
  ])('with %s', (_name, parts, expected) => {
    expect(only({ ...base, ...parts })).toMatchObject(expected);
  });

  it.each<[string, Partial<SentEvent>, string | null]>([
    [
      'of a rule of Office 365, before the directory',
      {
        resource: { id: otherHex, type: 'office_365_translation_rule' },
        association: { id: testDirectory, type: 'office_365' },
      },
      testDirectory,
    ],
    [
      'of an attribute of a directory, before the directory',
      {
        resource: { id: otherHex, type: 'directory_attribute' },
        association: { id: testDirectory, type: 'directory' },
      },
      testDirectory,
    ],
    [
      'of a rule among the changes, before the directory',
      {
        resource: { id: testDirectory, type: null },
        changes: [{ field: 'office365_rule_id', to: otherHex }],
      },
      testDirectory,
    ],
    [
      'as the value of an attribute',
      {
        resource: { id: testDirectory, type: null },
        changes: [{ field: 'user_office_location', to: otherHex }],
      },
      testDirectory,
    ],
    [
      'as the value of an attribute, by the name Microsoft Graph has for it',
      {
        resource: { id: testDirectory, type: null },
        changes: [{ field: 'officeLocation', to: otherHex }],
      },
      testDirectory,
    ],
    [
      'of a rule of Office 365, and no other',
      { resource: { id: otherHex, type: 'office_365_translation_rule' } },
      null,
    ],
    [
      'of a directory in the words of a person',
      { resource: { id: testDirectory, type: 'Office 365' } },
      testDirectory,
    ],
  ])('with an id %s', (_name, parts, expected) => {
    expect(only({ ...base, ...parts }).directoryId).toBe(expected);
  });

  it.each<[string, unknown]>([
    ['as an object, by the attribute', { user_department: { from: 'exclude', to: 'export' } }],
    ['as an object, by its members', { builtIn: 'user_department', from: 'exclude', to: 'export' }],
    ['as one change in no list', { field: 'user_department', from: 'exclude', to: 'export' }],
    ['with a list as the field', [{ field: ['user_department'], from: ['exclude'], to: { set: 'export' } }]],
    ['beside what is no change', [7, null, { field: 'user_department', from: 'exclude', to: 'export' }]],
  ])('reads changes %s', (_name, changes) => {
    const resource = { id: testDirectory, type: 'office_365' };
    expect(only({ ...base, resource, changes })).toMatchObject(understood);
  });

  it.each<[string, object, object]>([
    ['a list of texts', { changes: ['user_department'] }, { attribute: 'department', from: null, to: null }],
    ['a text', { changes: 'user_department' }, { attribute: 'department' }],
    [
      'directions by attribute',
      { changes: { user_department: 'export' } },
      { attribute: 'department', to: 'export' },
    ],
    ['a resource that is a text', { resource: 'office_365' }, { attribute: null, directoryId: null }],
    [
      'an id that is a number',
      { id: 5, resource: { id: 7, type: 8, name: 'user_department' } },
      { id: '5', attribute: 'department', directoryId: null },
    ],
    [
      'members that are nothing of their kind',
      { changes: 1, association: [], initiated_by: 'ada', client_ip: {}, auth_method: ['session'] },
      { attribute: null, by: null, address: null, method: null },
    ],
  ])('survives %s', (_name, parts, expected) => {
    expect(only({ ...base, ...parts })).toMatchObject(expected);
  });

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
    expect(only({ ...base, resource }).attribute).toBeNull();
  });

  it('does not take the sign-in-name rule for the alternate email', () => {
    const changes = [{ field: 'user_principal_name_from_alternate_email' }];
    expect(only({ ...base, changes }).attribute).toBe('userPrincipalNameFromAlternateEmail');
  });

  it.each<[object, unknown]>([
    [{}, null],
    [{ success: true, error_message: '' }, null],
    [{ success: false, error_message: 'refused' }, { said: 'refused' }],
    [{ success: false, error_message: '' }, { said: null }],
    [{ success: false }, { said: null }],
  ])('takes what says %j for failed or not', (parts, failure) => {
    expect(only({ ...base, ...parts }).failure).toEqual(failure);
  });

  it('tells who, when and what kind', () => {
    const event = { ...base, event_type: 'integrationattribute_exclude', id: 'e-1' };
    const by = (initiated_by: unknown) => only({ ...event, initiated_by }).by;
    expect(only(event)).toMatchObject({
      id: 'e-1',
      kind: 'exclude',
      at: Date.parse(base.timestamp),
    });
    expect([by({ id: 'a1', email: 'ada@fleet.example' }), by({ id: 'a1' }), by({}), by(null)]).toEqual([
      'ada@fleet.example',
      'a1',
      null,
      null,
    ]);
  });
});
