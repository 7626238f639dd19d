/** For the tests of the save engine only: a directory's rules, a faulty line to them, and a second administrator. */
import type { SwitchableId } from '../domain/attribute';
import { switchable } from '../domain/attributes';
import { type Changes, noChanges } from '../domain/changes';
import type { Direction } from '../domain/direction';
import { type Directions, directionsFromRules, rulesFor, rulesOf } from '../domain/directions';
import type { Rule } from '../domain/directory';
import { ruleId } from '../domain/testing/directions';
import type { ApiError } from './errors';
import { failed, type Result } from './result';
import { saveExport, type SaveOutcome } from './save';
import type { StepProgress } from './saveProgress';
import type { SaveDeps } from './saveWork';
import { errorOf, facts, type Fault } from './testing/faults';

export interface Line {
  /** What goes wrong with each call, in order; nothing where the list ends. */
  readonly faults?: readonly Fault[];
  /**
   * Before the call of this number, counted from 0, the second administrator changes an attribute: to this direction,
   * else on where it is not exported and off where it is.
   */
  readonly intrusions?: readonly {
    readonly call: number;
    readonly attribute: SwitchableId;
    readonly to?: Direction;
  }[];
  /** The administrator presses stop while the call of this number is under way. */
  readonly stopAt?: number | null;
  /** JumpCloud does not document whether it refuses a second rule for the same attribute; both are survived. */
  readonly takesDuplicates?: boolean;
}

const conflict: ApiError = { ...facts, kind: 'conflict', status: 409 };
const notFound: ApiError = { ...facts, kind: 'not-found', status: 404 };

/** One call as the server met it: `list`, `create RULE` or `remove ID`. */
export interface Call {
  readonly what: string;
  readonly fault: Fault;
  readonly afterStop: boolean;
}

/** A server with one rule for each name (a name may come twice; `import:NAME` is an import), and a line to it. */
export function saveServer(names: readonly string[], line: Line = {}) {
  let lastId = 0;
  const make = (name: string, direction = 'export'): Rule => ({
    id: ruleId((lastId += 1)),
    name,
    direction,
  });
  let rules: readonly Rule[] = names.map((name) =>
    name.startsWith('import:') ? make(name.slice('import:'.length), 'import') : make(name),
  );
  let lastRead: readonly Rule[] = [];
  const calls: Call[] = [];
  const waits: number[] = [];
  const stopper = new AbortController();
  let knownDuplicates = 0;

  function intrude(attribute: SwitchableId, to?: Direction): void {
    const own = rulesOf(rules, attribute);
    const others = rules.filter((rule) => !own.includes(rule));
    const isExported = rulesFor(rules, attribute, 'export').length > 0;
    const direction = to ?? (isExported ? 'exclude' : 'export');
    rules = direction === 'exclude' ? others : [...others, make(switchable(attribute).rule, direction)];
  }

  /** Meets a call: whatever happens before it, the fault it meets, and whether it comes after the stop. */
  function meet(what: string): Fault {
    const number = calls.length;
    const afterStop = stopper.signal.aborted;
    for (const { call, attribute, to } of line.intrusions ?? []) if (call === number) intrude(attribute, to);
    if (line.stopAt === number) stopper.abort();
    const fault = line.faults?.[number] ?? 'none';
    calls.push({ what, fault, afterStop });
    return fault;
  }

  /** Carries a write out as far as its fault lets it, and answers what the fault leaves of the answer. */
  function write(what: string, carryOut: () => Result<null>): Promise<Result<null>> {
    const fault = meet(what);
    if (fault === 'none') return Promise.resolve(carryOut());
    if (fault.endsWith('-after')) carryOut();
    return Promise.resolve(failed(errorOf[fault]));
  }

  const deps: SaveDeps = {
    listRules() {
      const fault = meet('list');
      if (fault !== 'none') return Promise.resolve(failed(errorOf[fault]));
      lastRead = rules;
      return Promise.resolve({ ok: true, value: rules });
    },
    createRule: (name) =>
      write(`create ${name}`, () => {
        const known = lastRead.some((rule) => rule.name === name);
        if (rules.some((rule) => rule.name === name)) {
          if (!line.takesDuplicates) return failed(conflict);
          if (known) knownDuplicates += 1;
        }
        const made = make(name);
        rules = [...rules, made];
        lastRead = [...lastRead, made];
        return { ok: true, value: null };
      }),
    removeRule: (id) =>
      write(`remove ${id}`, () => {
        if (!rules.some((rule) => rule.id === id)) return failed(notFound);
        rules = rules.filter((rule) => rule.id !== id);
        lastRead = lastRead.filter((rule) => rule.id !== id);
        return { ok: true, value: null };
      }),
    wait(milliseconds) {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    now: () => 1000,
  };

  return {
    deps,
    stop: stopper.signal,
    calls: calls as readonly Call[],
    waits: waits as readonly number[],
    rules: () => rules,
    directions: (): Directions => directionsFromRules(rules),
    /** How often a rule was made twice although we had read it, or had made it ourselves. */
    knownDuplicates: () => knownDuplicates,
  };
}

/** The rules that a test begins with unless it says otherwise: city and manager are exported. */
const exportedBefore = ['user_city', 'user_manager'];

/** Saves over such a line, and tells everything about it. */
export async function saveOver(wanted: Changes, line: Line = {}, before = exportedBefore) {
  const server = saveServer(before, line);
  const progress: (readonly [SwitchableId, StepProgress][])[] = [];
  const ends: (number | null)[] = [];
  const outcome = await saveExport(
    { changes: wanted, seen: server.directions(), unsettled: noChanges },
    server.deps,
    {
      stop: server.stop,
      onProgress: (states, waitUntil) => {
        progress.push([...states]);
        ends.push(waitUntil);
      },
    },
  );
  return { outcome, server, progress, ends, sent: server.calls.map((call) => call.what) };
}

/** The results as `attribute status reason`. */
export function told(outcome: SaveOutcome): readonly string[] {
  if (outcome.kind !== 'finished') throw new Error(`The save ended as ${outcome.kind}`);
  return outcome.results.map(
    ({ attribute, status, error }) => `${attribute} ${status} ${error?.kind ?? '-'}`,
  );
}
