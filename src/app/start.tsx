import { startTransition, StrictMode, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { sessionState } from '../api/session';
import { App } from './App';
import { FailurePage } from './FailurePage';
import { Look } from './Look';
import { history } from './navigation';
import { preload, preloadSignIn } from './routes';
import { Titled } from './Titled';
import { ButtonLink } from '../ui/Button';

const pageLoaded = preload(history.location.pathname);

let root: Root | null = null;
let failed = false;

function rootOfPage(): Root {
  const element = document.getElementById('root');
  if (!element) throw new Error('index.html has no element with the id "root"');
  return createRoot(element);
}

/** Draws in place of the static skeleton of index.html, or of what was drawn before. */
function draw(page: ReactNode): void {
  root ??= rootOfPage();
  root.render(
    <StrictMode>
      <Titled>{page}</Titled>
    </StrictMode>,
  );
}

function drawFailure(page: ReactNode): void {
  failed = true;
  draw(<Look>{page}</Look>);
}

/** A fallback of React's would stay for 300 ms at least, however soon the page came; so the page is waited for. */
async function drawOnceLoaded(banner: ReactNode): Promise<void> {
  await (sessionState().kind === 'signed-in' ? pageLoaded : preloadSignIn());
  if (!failed) startTransition(() => draw(<App banner={banner} />));
}

/**
 * Draws the console once its first page is loaded: until then the skeleton of index.html stands there.
 *
 * @param banner stands above the header; the mocked build says there that it is one
 */
export const startApp = (banner?: ReactNode): void => void drawOnceLoaded(banner);

/** Draws something else than the console, in its look: the board of a design review. */
export const showInstead = (page: ReactNode): void => draw(<Look>{page}</Look>);

/** Says in place of the console why it could not start, and offers the address without its parameters. */
export const showStartFailure = (error: unknown): void =>
  drawFailure(
    <FailurePage
      title="The console could not start"
      action={
        <ButtonLink variant="contained" href={globalThis.location.pathname} target="_self">
          Start without parameters
        </ButtonLink>
      }
    >
      {error instanceof Error ? error.message : String(error)}
    </FailurePage>,
  );

/** Says in place of the console that it is not set up as it has to be. `problem`: in plain words, with what to do. */
export const showSetUpProblem = (problem: string): void =>
  drawFailure(<FailurePage title="The console is not set up correctly">{problem}</FailurePage>);
