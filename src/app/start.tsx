import { StrictMode, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App } from './App';
import { FailurePage } from './FailurePage';
import { Look } from './Look';
import { preload } from './routes';
import { Titled } from './Titled';
import { ButtonLink } from '../ui/Button';

let root: Root | null = null;

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

/**
 * Draws the console.
 *
 * @param banner stands above the header; the mocked build says there that it is one
 */
export const startApp = (banner?: ReactNode): void => draw(<App banner={banner} />);

/** Says in place of the console why it could not start, and offers the address without its parameters. */
export const showStartFailure = (error: unknown): void =>
  draw(
    <Look>
      <FailurePage
        title="The console could not start"
        action={
          <ButtonLink variant="contained" href={globalThis.location.pathname} target="_self">
            Start without parameters
          </ButtonLink>
        }
      >
        {error instanceof Error ? error.message : String(error)}
      </FailurePage>
    </Look>,
  );

/** Says in place of the console that it is not set up as it has to be. `problem`: in plain words, with what to do. */
export const showSetUpProblem = (problem: string): void =>
  draw(
    <Look>
      <FailurePage title="The console is not set up correctly">{problem}</FailurePage>
    </Look>,
  );

preload(globalThis.location.pathname);
