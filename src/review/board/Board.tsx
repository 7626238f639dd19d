import Box from '@mui/material/Box';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import type { ReviewState } from '../state';
import { reviewStates } from '../states';
import { BoardHead } from './BoardHead';
import { shownStates, type BoardView } from './boardView';
import { Tile } from './Tile';
import { useBoardView } from './useBoardView';

const views = [...new Set(reviewStates.map(({ view }) => view))];

interface GroupProps {
  readonly name: string;
  readonly states: readonly ReviewState[];
  readonly view: BoardView;
}

function Group({ name, states, view }: GroupProps) {
  return (
    <Box component="section" aria-label={name} sx={{ mt: 4 }}>
      <h2>{name}</h2>
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0, display: 'flex', flexWrap: 'wrap', gap: 3 }}
      >
        {states.map((state) => (
          <Tile key={state.name} state={state} scheme={view.scheme} size={view.size} />
        ))}
      </Box>
    </Box>
  );
}

/** Every state of every view, alive, beside each other. */
export function Board() {
  const [view, change] = useBoardView();
  const shown = shownStates(reviewStates, view);
  return (
    <Box component="main" sx={{ px: { xs: 2, sm: 3 }, py: 3 }}>
      <PageHeader
        title="Design review"
        meta="Every state of every view, each in a simulated world of its own. Open one to use it."
      />
      <BoardHead view={view} views={views} onChange={change} />
      <Box component="output" sx={{ display: 'block', mt: 1.5, color: 'text.secondary' }}>
        {shown.length === reviewStates.length
          ? `${shown.length} states`
          : `${shown.length} of ${reviewStates.length} states`}
      </Box>
      {shown.length === 0 && (
        <EmptyState icon="search" title="No state to show">
          Clear the search, or show all views.
        </EmptyState>
      )}
      {views.map((name) => {
        const states = shown.filter((state) => state.view === name);
        return states.length > 0 && <Group key={name} name={name} states={states} view={view} />;
      })}
    </Box>
  );
}
