import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { EventCount, WireEvent, eventTypes, paths } from '../../../api/contract';
import { type ScenarioName, seedFacts } from '../../scenarios';
import { ask, testNow, testWorld } from '../../testing/client';

const start_time = new Date(testNow - 90 * 86_400_000).toISOString();
const search_term = { and: [{ event_type: [...eventTypes] }] };
const query = { service: ['directory'], start_time, search_term };

async function events(): Promise<readonly WireEvent[]> {
  const body = { ...query, limit: 10_000 };
  const response = await ask(testWorld('long-history'), paths.events, { method: 'POST', body });
  return v.parse(v.array(WireEvent), await response.json());
}

async function count(scenario: ScenarioName): Promise<number> {
  const response = await ask(testWorld(scenario), paths.eventCount, { method: 'POST', body: query });
  return v.parse(EventCount, await response.json()).count;
}

describe('a long history', () => {
  it('takes several pages of a thousand, and is the same every time', async () => {
    const more = (await count('long-history')) - (await count('healthy'));
    expect(more).toBe(3851);
    const once = await events();
    expect(once).toEqual(await events());
    expect(new Set(once.map(({ id }) => id)).size).toBe(await count('long-history'));
  });

  it('fits what is exported today, but for one event that says otherwise', async () => {
    const last = new Map<string, unknown>();
    for (const { changes } of await events()) {
      const [change] = changes ?? [];
      if (change?.field) last.set(change.field, change.to);
    }
    // The department is the other directory's.
    const on = [...last].filter(([, to]) => to === 'export').map(([field]) => field);
    expect(on.toSorted()).toEqual(['user_department', 'user_manager', ...seedFacts.exportedRules].toSorted());
  });

  it('is by people and a script, and holds events without directory, attribute, change or person', async () => {
    const all = await events();
    expect(new Set(all.map(({ initiated_by: by }) => by?.email ?? null)).size).toBe(4);
    expect(new Set(all.map(({ auth_method: method }) => method))).toEqual(
      new Set(['api-key', 'session', null]),
    );
    expect(all.filter(({ resource }) => resource?.type !== 'office_365')).toHaveLength(1);
    expect(all.filter(({ changes }) => !changes)).toHaveLength(2);
    expect(all.filter(({ changes }) => changes?.[0]?.from === 'import')).toHaveLength(1);
  });
});

describe('a history that fails midway', () => {
  it('fails once, on the first page after the first', async () => {
    const world = testWorld('history-fails-midway');
    const page = (more: object) =>
      ask(world, paths.events, { method: 'POST', body: { ...query, limit: 10, ...more } });
    const next = { search_after: [testNow, 'x'] };
    const answers = [await page({}), await page(next), await page(next)];
    expect(answers.map(({ status }) => status)).toEqual([200, 500, 200]);
  });
});
