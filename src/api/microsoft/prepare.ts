/** Everything that has to be right before anything is compared with Microsoft Graph. */
import { configuration } from '../config/configuration';
import { graphConnection } from '../graph/connection';
import { explainGraph } from '../graph/explain';
import { putOff } from '../graph/request';
import { problemOf } from './problem';
import { microsoftWords, notSetUp, otherTenant, type Said, tenantNotConfirmed } from './words';
import { checkTenant } from './tenant';

/** `note`: what to know while comparing, or null. `inThisTab`: it may work in this tab instead. */
export type Readiness =
  | { readonly kind: 'ready'; readonly note: Said | null }
  | { readonly kind: 'refused'; readonly problem: Said; readonly inThisTab: boolean };

const ready = (note: Said | null = null): Readiness => ({ kind: 'ready', note });

const refused = (problem: Said, inThisTab = false): Readiness => ({ kind: 'refused', problem, inThisTab });

async function checked(domain: string | null): Promise<Readiness> {
  const check = await checkTenant(domain);
  if (check.kind === 'same') return ready();
  if (check.kind === 'not-confirmed') return ready(tenantNotConfirmed(check.reason));
  if (configuration().graph) await (await import('./signIn')).forgetMicrosoft();
  return refused(otherTenant(check.domain, check.domains));
}

/** A sign-in may have ended since: by its age, or because somebody ended it. A lost connection tells nothing of it. */
async function isSignedIn(): Promise<boolean> {
  const connection = graphConnection();
  if (!connection) return false;
  try {
    await connection.token();
    return true;
  } catch (error) {
    return problemOf(error) === 'unreachable';
  }
}

/** Signs in to Microsoft where nobody is, or where the sign-in has ended. Refuses where Graph is not set up at all. */
export async function signInWhereNeeded(): Promise<Readiness> {
  const setup = configuration().graph;
  if (!setup) return graphConnection() ? ready() : refused(notSetUp);
  if (await isSignedIn()) return ready();
  const { signInToMicrosoft } = await import('./signIn');
  const problem = await signInToMicrosoft(setup);
  return problem === null ? ready() : refused(microsoftWords[problem], problem === 'window-blocked');
}

/** What was compared before would be given up for a reading that cannot begin. */
function unlessPutOff(readiness: Readiness): Readiness {
  const error = readiness.kind === 'ready' ? putOff() : null;
  if (!error) return readiness;
  const { title, whatToDo } = explainGraph(error);
  return refused({ title, text: whatToDo });
}

/**
 * Signs in where needed, and checks the tenant. A sign-in that Graph turns out not to accept any more is asked for anew.
 *
 * @param domain the default domain of the directory; null where JumpCloud does not tell
 */
export async function prepareGraph(domain: string | null): Promise<Readiness> {
  const before = await signInWhereNeeded();
  if (before.kind !== 'ready') return before;
  const checkedOnce = await checked(domain);
  if (checkedOnce.kind !== 'ready' || (await isSignedIn())) return unlessPutOff(checkedOnce);
  const again = await signInWhereNeeded();
  return again.kind === 'ready' ? unlessPutOff(await checked(domain)) : again;
}

/** Goes to Microsoft in this tab. Comes back only where that did not work. */
export async function goToMicrosoft(): Promise<Readiness> {
  const setup = configuration().graph;
  if (!setup) return ready();
  const { leaveForMicrosoft } = await import('./signIn');
  const problem = await leaveForMicrosoft(setup);
  return problem === null ? ready() : refused(microsoftWords[problem]);
}
