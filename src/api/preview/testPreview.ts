/** For tests of the preview only: one preview of both services for each test, and how to read with it. */
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { connectGraph } from '../graph/connection';
import { fakeNetwork, testDirectory } from '../testSupport';
import { createPreview, type Preview } from './preview';
import type { Phase, PreviewState, Source } from './state';
import { nearChannel, quickClock, type TestServer, testServer } from './testServer';

interface Reading {
  readonly network: ReturnType<typeof fakeNetwork>;
  readonly server: TestServer;
  readonly preview: Preview;
  /** The state as soon as the preview is in this phase. */
  readonly until: (phase: Phase) => Promise<PreviewState>;
  /** Starts reading, and gives the state when that has come to an end: well, unless told otherwise. */
  readonly read: (source: Source, phase?: Phase) => Promise<PreviewState>;
}

const newPreview = (): Preview => createPreview(testDirectory, { kind: 'bound' }, nearChannel, quickClock());

/** Longer than Vitest's one second: a busy machine takes more for some hundred requests. */
const patience = 15_000;

/** Prepares a preview for each test of the file, and ends it afterwards. */
export function forEachTest(): Reading {
  const network = fakeNetwork();
  let server = testServer();
  let preview = newPreview();
  beforeEach(() => {
    server = testServer();
    network.answer(server.reply);
    connectGraph({ base: 'https://graph.example/v1.0', token: () => Promise.resolve('token') });
    preview = newPreview();
  });
  afterEach(() => {
    preview.dispose();
    connectGraph(null);
  });
  const until = (phase: Phase): Promise<PreviewState> =>
    vi.waitFor(() => {
      expect(preview.state().phase).toBe(phase);
      return preview.state();
    }, patience);
  return {
    network,
    get server() {
      return server;
    },
    get preview() {
      return preview;
    },
    until,
    async read(source, phase = 'ready') {
      expect(await preview.start(source)).toBeNull();
      return until(phase);
    },
  };
}
