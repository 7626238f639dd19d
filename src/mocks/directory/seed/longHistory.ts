/**
 * A history of several thousand events, and of every kind that has to be survived. They are records of what happened
 * before, so they are written directly; what is exported today does not follow from them, except that all fit it
 * but one. No public sample of these events exists: the shapes here are what other events of Directory Insights have.
 */
import type { BuiltInRule, WireEvent } from '../../../api/contract';
import { type Change, directorySubject, eventBy } from '../events';
import type { Administrator, MicrosoftDirectory, Organisation } from '../model';
import { microsoftDirectory } from '../outcome';
import { objectIdOf } from './ids';
import { hexDigits, seededRandom } from './random';

const minute = 60_000;
const day = 1440 * minute;

/** A script that works with a key of its own. */
const script: Administrator = {
  id: objectIdOf('administrator', 3),
  email: 'provisioning@oakmere.example',
  clientIp: '203.0.113.9',
  authMethod: 'api-key',
};

interface Moment {
  readonly at: number;
  readonly actor: Administrator;
  readonly kind: 'include' | 'exclude';
}

interface Writer {
  readonly state: Organisation;
  readonly directory: MicrosoftDirectory;
}

function written({ state, directory }: Writer, moment: Moment, changes?: readonly Change[]): WireEvent {
  const random = seededRandom(`long-history/${moment.at}/${changes?.[0]?.field ?? ''}`);
  const context = { now: moment.at, newId: () => hexDigits(random, 24), actor: moment.actor };
  return eventBy(context, state, {
    type: `integrationattribute_${moment.kind}`,
    resource: directorySubject(directory),
    ...(changes ? { changes } : {}),
  });
}

const piloted: readonly BuiltInRule[] = ['user_state', 'user_postal_code', 'user_street_address'];

/** For forty days the script switched one of three attributes on every half an hour, and off twenty minutes later. */
function pilot(writer: Writer, now: number): readonly WireEvent[] {
  const begin = now - 68 * day;
  return Array.from({ length: 40 * 48 }, (_, run) => {
    const field = piloted[run % piloted.length] ?? 'user_state';
    const at = begin + run * 30 * minute;
    const on: Moment = { at, actor: script, kind: 'include' };
    const off: Moment = { at: at + 20 * minute, actor: script, kind: 'exclude' };
    return [
      written(writer, on, [{ field, from: 'exclude', to: 'export' }]),
      written(writer, off, [{ field, from: 'export', to: 'exclude' }]),
    ];
  }).flat();
}

/** An attribute that Microsoft 365 owned first. */
function imported(writer: Writer, now: number): readonly WireEvent[] {
  const { second, 'signed-in': first } = writer.state.administrators;
  const field = 'user_mobile_phone';
  return [
    written(writer, { at: now - 75 * day, actor: second, kind: 'include' }, [
      { field, from: 'exclude', to: 'import' },
    ]),
    written(writer, { at: now - 58 * day, actor: second, kind: 'include' }, [
      { field, from: 'import', to: 'export' },
    ]),
    written(writer, { at: now - 33 * day, actor: first, kind: 'exclude' }, [
      { field, from: 'export', to: 'exclude' },
    ]),
  ];
}

/** The event with these members blank. */
const without = (event: WireEvent, ...names: readonly (keyof WireEvent)[]): WireEvent => ({
  ...event,
  ...Object.fromEntries(names.map((name) => [name, null])),
});

/** Events that say less than others, and one that says what is not so today. */
function odd(writer: Writer, now: number): readonly WireEvent[] {
  const { second, 'signed-in': first } = writer.state.administrators;
  return [
    written(writer, { at: now - 40 * day, actor: second, kind: 'include' }, [
      { field: 'user_department', to: 'export' },
    ]),
    written(writer, { at: now - 38 * day, actor: first, kind: 'exclude' }, [{ field: 'user_department' }]),
    without(
      written(writer, { at: now - 70 * day, actor: first, kind: 'include' }, [
        { field: 'user_alternate_email', from: 'exclude', to: 'export' },
      ]),
      'initiated_by',
      'client_ip',
      'auth_method',
    ),
    written(writer, { at: now - 66 * day, actor: second, kind: 'exclude' }, [
      { field: 'user_alternate_email', from: 'export', to: 'exclude' },
    ]),
    {
      ...written(writer, { at: now - 22 * day, actor: second, kind: 'include' }),
      resource: { id: objectIdOf('rule', 900), type: 'translation_rule', name: 'user_manager' },
    },
    written(writer, { at: now - 18 * day, actor: second, kind: 'include' }, [
      { field: 'user_manager', from: 'exclude', to: 'export' },
    ]),
    {
      ...written(writer, { at: now - 15 * day, actor: second, kind: 'include' }),
      application: { name: 'office365', settings: { mapping: 'user_employee_id', enabled: true } },
    },
  ];
}

/** The organisation with this history in its directory, and one event in the other directory. */
export function withLongHistory(state: Organisation, directoryId: string, now: number): Organisation {
  const directory = microsoftDirectory(state, directoryId);
  if (!directory) return state;
  const writer = { state, directory };
  const other = [...state.directories.values()].find(
    ({ id, type }) => type === 'office_365' && id !== directoryId,
  );
  const elsewhere = {
    ...written(writer, { at: now - 30 * day, actor: state.administrators.second, kind: 'include' }, [
      { field: 'user_department', from: 'exclude', to: 'export' },
    ]),
    ...(other ? { resource: { id: other.id, type: other.type, name: other.name } } : {}),
  };
  const events = [...pilot(writer, now), ...imported(writer, now), ...odd(writer, now), elsewhere];
  return { ...state, events: [...events, ...state.events] };
}
