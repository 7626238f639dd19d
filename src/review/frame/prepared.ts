/** Makes this page the stage of one state: its world, storage, time and look are its own, then its steps are done. */
import { unknownScenarioMessage } from '../../mocks/scenarios';
import { seededRandom } from '../../mocks/directory/seed/random';
import { memoryStorage } from '../../mocks/storage';
import { type World, createWorld } from '../../mocks/world';
import type { ReviewState, Scheme } from '../state';
import { stopClock } from './clock';
import { replaceStorage } from './memory';
import { keepFocusInside } from './ownFocus';
import { reporter } from './report';
import { watchRequests } from './requests';
import { settled } from './settled';

export interface Prepared {
  /** Throws where the state is one that cannot start. */
  readonly world: () => World;
  /** Does the steps once the console has started. */
  readonly perform: (starting: Promise<void>) => Promise<void>;
}

/** In the names that the console reads; src/app/Look.tsx and public/color-scheme.js. */
function applyLook({ look }: ReviewState, scheme: Scheme | null): void {
  const chosen = look?.scheme ?? scheme;
  const root = document.documentElement;
  if (chosen) {
    localStorage.setItem('color-scheme', chosen);
    root.dataset['colorScheme'] = chosen;
  }
  if (look?.textPercent !== undefined) root.style.fontSize = `${look.textPercent}%`;
}

/** Whatever goes wrong unseen breaks a state as well. */
function watchErrors(fail: (problem: string) => void): void {
  globalThis.addEventListener('error', ({ message }) => fail(message));
  globalThis.addEventListener('unhandledrejection', ({ reason }) => fail(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    fail(`The policy of the page forbids ${violatedDirective} ${blockedURI}`),
  );
}

interface Wanted {
  readonly state: ReviewState;
  /** The colours asked for; null for those of the system. */
  readonly scheme: Scheme | null;
  readonly tile: boolean;
}

/** Prepares the page for a state. */
export function prepared({ state, scheme, tile }: Wanted): Prepared {
  const report = reporter(state.name);
  report('performing');
  watchErrors((problem) => report('failed', problem));
  if (tile) keepFocusInside();
  replaceStorage();
  applyLook(state, scheme);
  const pass = stopClock();
  const requests = watchRequests(state.breakage === 'wrong-set-up');
  if (state.loading) requests.hold('/');
  if (state.answered) requests.hold(state.answered.requests, state.answered.most);
  const world = createWorld({
    scenario: state.scenario,
    storage: memoryStorage(),
    now: Date.now,
    random: seededRandom(state.name),
  });
  const rest = () => settled(() => requests.underWay() > 0, requests.isHeld);
  const perform = async () => {
    const { doStep, stepInWords } = await import('./steps');
    for (const [at, step] of state.steps.entries()) {
      await doStep(step, { world, pass, hold: requests.hold, rest }).catch((error: unknown) => {
        throw new Error(
          `Step ${at + 1}, ${stepInWords(step)}: ${error instanceof Error ? error.message : ''}`,
        );
      });
    }
    await rest();
  };
  return {
    world: () => {
      if (state.breakage === 'misspelt-scenario') throw new Error(unknownScenarioMessage('helthy'));
      return world;
    },
    perform: async (starting) => {
      await starting;
      await perform().then(
        () => report('ready'),
        (error: unknown) => report('failed', error instanceof Error ? error.message : String(error)),
      );
    },
  };
}
