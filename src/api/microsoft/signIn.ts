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

/** Ends the Microsoft sign-in with the JumpCloud session it was made in. Whoever comes next signs in anew. */
function endWithSession(): void {
  let session = currentSession()?.number;
  const stop = subscribeSession(() => {
    const now = currentSession()?.number;
    // Somebody who comes back from Microsoft's page signs in to JumpCloud after that.
    session ??= now;
    if (now === session) return;
    stop();
    void forgetMicrosoft();
  });
}

function connect(own: MicrosoftApplication): void {
  connectGraph({ base: publicGraph, token: own.token });
  endWithSession();
}

async function attempt(step: () => Promise<void>): Promise<MicrosoftProblem | null> {
  try {
    await step();
    return null;
  } catch (error) {
    // MSAL goes on answering with the failure of a sign-in that came back: the next attempt begins afresh.
    application = null;
    return problemOf(error);
  }
}

/** Takes up a sign-in that has come back to this tab, else asks in a window. Connects Graph; or says why not. */
export const signInToMicrosoft = (
  setup: MicrosoftSetup,
  create: CreateApplication = ofMicrosoft,
): Promise<MicrosoftProblem | null> =>
  attempt(async () => {
    application ??= await create(setup);
    if (!(await application.takeUp())) await application.askInWindow();
    connect(application);
  });

/** Leaves for Microsoft's page in this tab; or says why not. */
export const leaveForMicrosoft = (
  setup: MicrosoftSetup,
  create: CreateApplication = ofMicrosoft,
): Promise<MicrosoftProblem | null> =>
  attempt(async () => {
    application ??= await create(setup);
    await application.askInThisTab();
  });

/** Forgets the account and its tokens, and ends the connection that was made with them. */
export async function forgetMicrosoft(): Promise<void> {
  const own = application;
  application = null;
  if (!own) return;
  connectGraph(null);
  await attempt(own.forget);
}
