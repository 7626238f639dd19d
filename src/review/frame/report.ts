/** Says on the page, to the board around it and to whoever takes pictures how far a state is. */

/** `performing` until the last step is done and the page is at rest. */
export type Progress = 'performing' | 'ready' | 'failed';

/** What a frame tells the board. */
export interface ProgressMessage {
  readonly review: string;
  readonly progress: Progress;
}

const look = {
  position: 'fixed',
  zIndex: '9999',
  inset: '0 0 auto',
  margin: '0',
  padding: '0.75rem 1rem',
  color: '#ffffff',
  background: '#b42318',
} as const;

function show(problem: string): void {
  const box = document.createElement('p');
  box.setAttribute('role', 'alert');
  box.textContent = `This state could not be shown. ${problem}`;
  Object.assign(box.style, look);
  document.body.append(box);
}

/** Reports on the state of this name. Only the first failure counts, and nothing is ready after one. */
export function reporter(name: string): (progress: Progress, problem?: string) => void {
  let failed = false;
  return (progress, problem = '') => {
    if (failed) return;
    failed = progress === 'failed';
    document.documentElement.dataset['review'] = progress;
    if (failed) show(problem);
    const message: ProgressMessage = { review: name, progress };
    if (globalThis.parent !== globalThis.self)
      globalThis.parent.postMessage(message, globalThis.location.origin);
  };
}
