// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Result } from '../result';
import { testDirectory } from '../testSupport';
import { isWriting } from '../writing';
import { createImportRun } from './importRun';
import { chosenAs } from './testing/importServer';

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A run whose requests end when the test says so, in a session that ends when it says so. */
function runInSession() {
  const session: (() => void)[] = [];
  const sent: string[] = [];
  const answers: (() => void)[] = [];
  const run = createImportRun(
    () => ({
      createUser: ({ username }) =>
        new Promise<Result<string>>((resolve) => {
          sent.push(username);
          answers.push(() => resolve({ ok: true, value: username }));
        }),
      findByEmail: () => Promise.resolve({ ok: true, value: new Map() }),
      findByUsername: () => Promise.resolve({ ok: true, value: null }),
      wait: () => Promise.resolve(),
    }),
    (listener) => session.push(listener),
  );
  const answer = async () => {
    answers.shift()?.();
    await settle();
  };
  const begin = async (all = [chosenAs('ana'), chosenAs('bo')]) => {
    const ended: string[] = [];
    void run.start(testDirectory, all, () => ended.push('ended'));
    await settle();
    return ended;
  };
  return { run, sent, answer, begin, endSession: () => session.forEach((listener) => listener()) };
}

const asksBeforeClosing = () => {
  const event = new Event('beforeunload', { cancelable: true });
  globalThis.dispatchEvent(event);
  return event.defaultPrevented;
};

describe('the import that runs', () => {
  it('tells how far it is, asks before the tab is closed, and tells how it ended until that is dismissed', async () => {
    const { run, answer, begin } = runInSession();
    const told: string[] = [];
    run.subscribe(() => told.push(run.state().kind));
    const ended = await begin();
    await answer();
    expect(run.state()).toMatchObject({ kind: 'running', done: 1, current: { candidateId: 'id-bo' } });
    expect([ended, asksBeforeClosing(), isWriting()]).toEqual([[], true, true]);
    await answer();
    expect(run.state()).toMatchObject({ kind: 'ended', stopped: false });
    expect([ended, asksBeforeClosing(), isWriting()]).toEqual([['ended'], false, false]);
    run.dismiss();
    expect([run.state().kind, told.at(-1)]).toEqual(['idle', 'idle']);
  });

  it('lets no second one begin beside it', async () => {
    const { sent, begin } = runInSession();
    await begin();
    await begin();
    expect(sent).toEqual(['ana']);
  });

  it('stops before the next user when it is told to', async () => {
    const { run, sent, answer, begin } = runInSession();
    await begin();
    run.stop();
    expect(run.state()).toMatchObject({ kind: 'running', stopping: true });
    await answer();
    expect(run.state()).toMatchObject({ kind: 'ended', stopped: true });
    expect(sent).toEqual(['ana']);
  });

  it('ends with the session, and shows nothing of it to the next one', async () => {
    const { run, sent, answer, begin, endSession } = runInSession();
    const ended = await begin();
    endSession();
    expect(run.state()).toEqual({ kind: 'idle' });
    await answer();
    expect([run.state(), sent, ended]).toEqual([{ kind: 'idle' }, ['ana'], []]);
  });

  it.each([
    ['was stopped before it ended with its session', true],
    ['ended with its session', false],
  ])('leaves the next session and its import alone where it %s', async (_, isStopped) => {
    const { run, sent, answer, begin, endSession } = runInSession();
    const ended = await begin();
    if (isStopped) run.stop();
    endSession();
    expect(asksBeforeClosing()).toBe(false);
    const next = await begin([chosenAs('cy'), chosenAs('dee')]);
    await answer();
    expect(run.state()).toMatchObject({ kind: 'running', done: 0, current: { candidateId: 'id-cy' } });
    expect(asksBeforeClosing()).toBe(true);
    await answer();
    await answer();
    expect(run.state()).toMatchObject({ kind: 'ended', stopped: false });
    expect([sent, ended, next]).toEqual([['ana', 'cy', 'dee'], [], ['ended']]);
  });

  it('is forgotten with the session when it has ended', async () => {
    const { run, answer, begin, endSession } = runInSession();
    await begin();
    await answer();
    await answer();
    expect(run.state().kind).toBe('ended');
    endSession();
    expect(run.state().kind).toBe('idle');
  });
});
