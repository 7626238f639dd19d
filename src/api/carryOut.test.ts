import { describe, expect, it } from 'vitest';
import type { Changes } from '../domain/changes';
import { type Line, saveOver, told } from './saveServer';
import type { Fault } from './testing/faults';

const oneOn: Changes = { turnOff: [], turnOn: ['department'] };

describe('one change that meets trouble', () => {
  it.each<[string, Line, string, readonly string[]]>([
    [
      'a lost answer to a write that was carried out',
      { faults: ['none', 'lost-after'] },
      'done -',
      ['create', 'list'],
    ],
    ['a lost write', { faults: ['none', 'lost-before'] }, 'failed network', ['create', 'list']],
    ['a server error after the write', { faults: ['none', '500-after'] }, 'done -', ['create', 'list']],
    [
      'a server error before the write',
      { faults: ['none', '500-before'] },
      'failed server',
      ['create', 'list'],
    ],
    ['a refusal', { faults: ['none', '400'] }, 'failed invalid', ['create', 'list']],
    ['a role that may not write', { faults: ['none', '403'] }, 'failed forbidden', ['create']],
    ['a limit', { faults: ['none', '429'] }, 'done -', ['create', 'list', 'create']],
    [
      'a limit that lasts',
      { faults: ['none', '429', 'none', '429', 'none', '429', 'none', '429'] },
      'failed rate-limited',
      ['create', 'list', 'create', 'list', 'create', 'list', 'create'],
    ],
    ['a limit of five minutes', { faults: ['none', '429-minutes'] }, 'done -', ['create', 'list', 'create']],
    ['a limit that nobody waits for', { faults: ['none', '429-long'] }, 'failed rate-limited', ['create']],
    [
      'a limit, and somebody else who was faster',
      { faults: ['none', '429'], intrusions: [{ call: 2, attribute: 'department' }] },
      'done -',
      ['create', 'list'],
    ],
    [
      'a limit, and no reading after it',
      { faults: ['none', '429', '500-before'] },
      'failed server',
      ['create', 'list'],
    ],
    [
      'a duplicate that somebody else made',
      { intrusions: [{ call: 1, attribute: 'department' }] },
      'done -',
      ['create', 'list'],
    ],
    [
      'a lost answer, and no reading to settle it',
      { faults: ['none', 'lost-after', 'lost-before'] },
      'done -',
      ['create', 'list'],
    ],
    [
      'somebody else who undoes it at once',
      { intrusions: [{ call: 2, attribute: 'department' }] },
      'failed -',
      ['create'],
    ],
  ])('%s', async (_name, line, result, between) => {
    const { outcome, sent } = await saveOver(oneOn, line);
    expect(told(outcome)).toEqual([`department ${result}`]);
    expect(sent.map((what) => what.split(' ')[0])).toEqual(['list', ...between, 'list']);
  });

  it.each<[string, Line, string]>([
    ['a rule that is gone already', { intrusions: [{ call: 1, attribute: 'city' }] }, 'done -'],
    ['a lost answer', { faults: ['none', 'lost-after'] }, 'done -'],
    ['a lost removal', { faults: ['none', 'lost-before'] }, 'failed network'],
  ])('is settled for a removal too: %s', async (_name, line, result) => {
    const { outcome } = await saveOver({ turnOff: ['city'], turnOn: [] }, line);
    expect(told(outcome)).toEqual([`city ${result}`]);
  });

  it.each<[string, Line, string]>([
    ['a good answer', { faults: ['none', 'none', '500-before'] }, 'not-known server'],
    ['a lost answer', { faults: ['none', 'lost-after', 'lost-before', 'lost-before'] }, 'not-known timeout'],
    ['a refusal', { faults: ['none', '403', '500-before'] }, 'failed forbidden'],
  ])('is not called done after %s when the rules cannot be read at the end', async (_name, line, result) => {
    const { outcome } = await saveOver(oneOn, line);
    expect(told(outcome)).toEqual([`department ${result}`]);
    expect(outcome).toMatchObject({ rules: null });
  });

  it.each<[Fault, number]>([
    ['429', 1000],
    ['429-minutes', 300_000],
  ])('waits as told by %s, and says until when', async (fault, milliseconds) => {
    const { server, ends, progress } = await saveOver(oneOn, { faults: ['none', fault] });
    expect(server.waits).toEqual([milliseconds]);
    expect(ends.filter((end) => end !== null)).toEqual([1000 + milliseconds]);
    expect(progress.map(([first]) => first?.[1])).toEqual([
      'waiting',
      'sending',
      'waiting-for-limit',
      'checking',
      'sending',
      'done',
    ]);
  });
});
