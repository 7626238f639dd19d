import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { boundUserCountQuery, exportEventsQuery } from '../../api/queries';
import { applyChanges } from '../../domain/changes';
import { directionsFromRules, unknownRules } from '../../domain/directions';
import type { Directory, Rule } from '../../domain/directory';
import type { Obstacle } from '../../domain/permission';
import { Notice } from '../../ui/Notice';
import { AttributeSections } from './AttributeSections';
import { ChangesBar } from './ChangesBar';
import { FilterBar } from './FilterBar';
import { ImpactCard } from './impact/ImpactCard';
import { useOutdating } from './impact/useOutdating';
import { PendingGuard } from './PendingGuard';
import { shownChanges } from './rowHistory/shownChange';
import { UnknownRules } from './UnknownRules';
import { setWanted, useExportForm } from './useExportForm';
import { useReview } from './useReview';
import { useSave } from './useSave';
import { useView } from './useView';
import { WayBackCard } from './wayback/WayBackCard';

const MovedNotice = lazy(() => import('./MovedNotice'));
const Saving = lazy(() => import('./Saving'));

interface Props {
  readonly directory: Directory;
  readonly rules: readonly Rule[];
  readonly obstacle: Obstacle | null;
}

/** What is exported, the pending changes, and their way to JumpCloud and back. */
export function ExportPage({ directory, rules, obstacle }: Props) {
  const bound = useQuery(boundUserCountQuery(directory.id)).data ?? null;
  const { data: events, isError: eventsFailed } = useQuery(exportEventsQuery());
  const lastChange = useMemo(
    () => shownChanges({ data: events, isError: eventsFailed }, directory.id),
    [events, eventsFailed, directory.id],
  );
  const saved = useMemo(() => directionsFromRules(rules), [rules]);
  const form = useExportForm(directory.id, saved);
  const save = useSave(directory.id);
  const review = useReview(form, saved, save);
  useOutdating(saved);
  const [view, changeView] = useView();
  const saving = save.state.kind === 'saving';
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Suspense>
        {(review.reviewed !== null || save.state.kind !== 'idle') && (
          <Saving review={review} save={save} saved={saved} bound={bound} directory={directory} />
        )}
      </Suspense>
      <Suspense>
        {review.moved.length > 0 && !saving && (
          <MovedNotice
            control={form.control}
            saved={saved}
            moved={review.moved}
            onAcknowledge={review.acknowledge}
          />
        )}
      </Suspense>
      <ImpactCard control={form.control} saved={saved} />
      <FilterBar view={view} onChange={changeView} />
      <AttributeSections
        key={view.show}
        form={form}
        saved={saved}
        view={view}
        bound={bound}
        lastChange={lastChange}
        obstacle={saving ? 'saving' : obstacle}
      />
      <UnknownRules rules={unknownRules(rules)} />
      <WayBackCard
        directory={directory}
        rules={rules}
        onOpen={obstacle || saving ? null : (changes) => setWanted(form, applyChanges(saved, changes))}
      />
      {eventsFailed && (
        <Notice severity="info" title="Who changed what is not known">
          Directory Insights could not be read, so the rows do not say who changed them last. Everything else
          works.
        </Notice>
      )}
      <PendingGuard form={form} saved={saved} saving={saving} />
      <ChangesBar
        control={form.control}
        directory={directory}
        rules={rules}
        saved={saved}
        saving={saving}
        obstacle={obstacle}
        onDiscard={review.discard}
        onReview={review.open}
      />
    </Box>
  );
}
