import { describe, expect, it } from 'vitest';
import type { ExportEvent } from '../domain/history/event';
import { lastChanges } from '../domain/history/lastChanges';
import { eventsOf } from '../domain/history/record';
import type { SentEvent } from './contract';
import { toExportEvents } from './eventReading';
import { testDirectory } from './testSupport';

const otherHex = 'aaaaaaaaaaaaaaaaaaaaaaaa';
const base: SentEvent = { event_type: 'integrationattribute_include', timestamp: '2026-02-01T08:00:00Z' };
const understood = { attribute: 'department', directoryId: testDirectory, from: 'exclude', to: 'export' };

/** The event as this directory is told of it, of one attribute and no other. */
function only(sent: SentEvent): ExportEvent {
  const [event, ...others] = eventsOf(toExportEvents(sent, 0), testDirectory);
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
    ['of nothing', { resource: { id: otherHex, name: 'user_city' } }, null],
    ['of an integration', { resource: { id: otherHex, type: 'integration' } }, null],
    [
      'of an integration, which is this directory',
      { resource: { id: testDirectory, type: 'integration' } },
      testDirectory,
    ],
    [
      'of this directory, deep inside a change',
      { changes: [{ to: { rule: { parent: testDirectory } } }] },
      testDirectory,
    ],
    [
      'of nothing, beside this directory',
      { resource: { id: otherHex }, association: { id: testDirectory } },
      testDirectory,
    ],
    [
      'of a directory in the words of a person',
      { resource: { id: testDirectory, type: 'Office 365' } },
      testDirectory,
    ],
  ])('with an id %s', (_name, parts, expected) => {
    expect(only({ ...base, ...parts }).directoryId).toBe(expected);
  });

  it.each(['office_365', 'g_suite', 'ldap_server', 'active_directory', 'workday'])(
    'leaves an event of another directory, of type %s, to that one',
    (type) => {
      const resource = { id: otherHex, type };
      expect(eventsOf(toExportEvents({ ...base, resource }, 0), testDirectory)).toEqual([]);
    },
  );

  it('does not say that nobody changed an attribute because of an id that may be of anything', () => {
    const resource = { id: otherHex, name: 'user_city' };
    const of = lastChanges(toExportEvents({ ...base, resource }, 0), testDirectory);
    expect([of('city'), of('state')]).toEqual(['not-known', 'none']);
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
