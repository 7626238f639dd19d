import { Suspense, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { Router } from 'wouter';
import {
  sessionState,
  signOut,
  subscribeSession,
  switchOrganization,
  type SessionState,
} from '../api/session';
import { outlastsPages, subscribeWriting } from '../api/writing';
import { LiveRegionProvider } from '../ui/LiveRegion';
import { PageArrivalContext } from '../ui/pageArrival';
import { QueryContext } from '../ui/query';
import { SkeletonRows } from '../ui/SkeletonRows';
import { watchArrivals } from './arrival';
import { followLinks } from './followLinks';
import { LastResort } from './LastResort';
import { createLeaveGuard } from './leaveGuard';
import { LeaveQuestion } from './LeaveQuestion';
import { Look } from './Look';
import { history, routerHooks } from './navigation';
import { Organization } from './Organization';
import { SignInScreen } from './routes';
import { Shell } from './Shell';
import { SignedIn } from './SignedIn';

const leaveGuard = createLeaveGuard(history, { isRunning: outlastsPages, subscribe: subscribeWriting });
const arrivals = watchArrivals(history, () => window.scrollTo(0, 0));
const queryNow = () => history.location.search;
const askToSignOut = () => leaveGuard.ask(() => signOut('signed-out'));
const askToSwitch = (organizationId: string) =>
  leaveGuard.ask(() => {
    history.push('/directories', undefined, { ignoreBlocker: true });
    switchOrganization(organizationId);
  });

function OpenOrganization({ state }: { readonly state: SessionState }) {
  const id = state.kind === 'signed-in' ? state.session.organizationId : null;
  return id !== null && <Organization id={id} onSwitch={askToSwitch} />;
}

function Content({ state }: { readonly state: SessionState }) {
  if (state.kind === 'signed-in') return <SignedIn key={state.session.number} />;
  return (
    <Suspense fallback={<SkeletonRows rows={3} label="Loading the sign-in page" />}>
      <SignInScreen reason={state.reason} organizationId={state.organizationId} refusal={state.refusal} />
    </Suspense>
  );
}

/** The whole console: look, router, session, frame and pages. The address stays while somebody signs in. */
export function App({ banner = null }: { readonly banner?: ReactNode }) {
  const state = useSyncExternalStore(subscribeSession, sessionState);
  useEffect(() => subscribeSession(arrivals.mark), []);
  useEffect(() => followLinks((href) => history.push(href)), []);
  return (
    <Look>
      <LastResort>
        <Router {...routerHooks}>
          <PageArrivalContext value={arrivals}>
            <QueryContext value={queryNow}>
              <LiveRegionProvider>
                <LeaveQuestion guard={leaveGuard}>
                  <Shell
                    banner={banner}
                    organization={<OpenOrganization state={state} />}
                    onSignOut={state.kind === 'signed-in' ? askToSignOut : null}
                  >
                    <Content state={state} />
                  </Shell>
                </LeaveQuestion>
              </LiveRegionProvider>
            </QueryContext>
          </PageArrivalContext>
        </Router>
      </LastResort>
    </Look>
  );
}
