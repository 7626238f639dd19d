/**
 * Where this build stands. Constants of a build, so that one without the simulation has not one byte of the others:
 * it stands at the root of a host that answers for each of its paths.
 */
const simulated = import.meta.env.MODE === 'mock';

/** A build that works from any folder of any file host (`npm run build:mock`): no server has to know its pages. */
export const anyFolder = simulated && import.meta.env.BASE_URL === './';

/** Whether the address asks for a design review: the board at `/review`, or one state with `?review=NAME`. */
export const isReviewed = (): boolean =>
  simulated &&
  (/\/review\/?$/.test(globalThis.location.pathname) || /[?&]review\b/.test(globalThis.location.search));
