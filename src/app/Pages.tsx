import { Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { SkeletonRows } from '../ui/SkeletonRows';
import { NotFound } from './NotFound';
import {
  AttributeDataScreen,
  BackupScreen,
  CompareScreen,
  DirectoriesScreen,
  directoryScreens,
} from './routes';

/** Which page stands at which path. Another directory is another page, so its screen starts afresh. */
export function Pages() {
  return (
    <Suspense fallback={<SkeletonRows rows={6} label="Loading the page" />}>
      <Switch>
        <Route path="/">
          <Redirect to="/directories" replace />
        </Route>
        <Route path="/directories">
          <DirectoriesScreen />
        </Route>
        <Route path="/directories/compare">
          <CompareScreen />
        </Route>
        {[...directoryScreens].map(([view, Screen]) => (
          <Route key={view} path={`/directories/:directoryId${view}`}>
            {({ directoryId = '' }) => <Screen key={directoryId} directoryId={directoryId} />}
          </Route>
        ))}
        <Route path="/attribute-data">
          <AttributeDataScreen />
        </Route>
        <Route path="/backups">
          <BackupScreen />
        </Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
  );
}
