/** Signing in to Microsoft, for reading Graph. Loaded when somebody first compares with Graph. */
import { publicGraph } from '../contractGraph';
import { connectGraph } from '../graph/connection';
import { currentSession, subscribeSession } from '../session';
import type { MicrosoftApplication, MicrosoftSetup } from './application';
import { type MicrosoftProblem, problemOf } from './problem';

/** Makes an application ready to ask; the default is Microsoft's own. */
export type CreateApplication = (setup: MicrosoftSetup) => Promise<MicrosoftApplication>;

const ofMicrosoft: CreateApplication = async (setup) => (await import('./msal')).createApplication(setup);

let application: MicrosoftApplication | null = null;

// A sign-in to Microsoft ends with the JumpCloud session it was made in. Whoever comes next signs in anew.
subscribeSession(() => void forgetMicrosoft());

async function attempt(step: () => Promise<MicrosoftProblem | null>): Promise<MicrosoftProblem | null> {
  try {
    return await step();
  } catch (error) {
    // MSAL goes on answering with the failure of a sign-in that came back: the next attempt begins afresh.
    application = null;
    return problemOf(error);
  }
}

/**
 * Takes up a sign-in that has come back to this tab, else asks in a window. Connects Graph; or says why not. A window
 * that answers after the session has ended connects nobody: the account is not that of whoever uses the page by then.
 */
export const signInToMicrosoft = (
  setup: MicrosoftSetup,
  create: CreateApplication = ofMicrosoft,
): Promise<MicrosoftProblem | null> =>
  attempt(async () => {
    const session = currentSession();
    application ??= await create(setup);
    const own = application;
    if (!(await own.takeUp())) await own.askInWindow();
    if (currentSession() !== session) {
      await own.forget();
      return 'window-closed';
    }
    connectGraph({ base: publicGraph, token: own.token, refuse: () => void own.forget() });
    return null;
  });

/** Leaves for Microsoft's page in this tab; or says why not. */
export const leaveForMicrosoft = (
  setup: MicrosoftSetup,
  create: CreateApplication = ofMicrosoft,
): Promise<MicrosoftProblem | null> =>
  attempt(async () => {
    application ??= await create(setup);
    await application.askInThisTab();
    return null;
  });

/** Forgets the account and its tokens, and ends the connection that was made with them. */
export async function forgetMicrosoft(): Promise<void> {
  const own = application;
  application = null;
  if (!own) return;
  connectGraph(null);
  await attempt(async () => {
    await own.forget();
    return null;
  });
}
