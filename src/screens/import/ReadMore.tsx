import Box from '@mui/material/Box';
import { explain } from '../../api/explain';
import { Button } from '../../ui/Button';
import { ErrorState } from '../../ui/ErrorState';
import { people } from './importWords';
import type { Candidates } from './useCandidates';

/** How far the list has been read, and the ways to read on. */
export function ReadMore({ candidates }: { readonly candidates: Candidates }) {
  const { reading, readingOn, setReadingOn, read } = candidates;
  if (reading.isFetchNextPageError && reading.error) {
    return (
      <ErrorState
        {...explain(reading.error.error)}
        title={`Only ${people(read)} could be read`}
        onRetry={() => void reading.fetchNextPage()}
        retrying={reading.isFetchingNextPage}
      />
    );
  }
  if (!reading.hasNextPage) return null;
  const busy = reading.isFetchingNextPage || readingOn;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Box component="output" sx={{ flex: '1 1 12rem', color: 'text.secondary' }}>
        {people(read)} read. Microsoft 365 has more{readingOn ? '; reading on …' : '.'}
      </Box>
      {!readingOn && (
        <Button
          variant="outlined"
          aria-disabled={busy}
          onClick={busy ? undefined : () => void reading.fetchNextPage()}
        >
          {busy ? 'Reading …' : 'Show more'}
        </Button>
      )}
      {/* One button, so that it keeps the focus. */}
      <Button
        variant="outlined"
        aria-disabled={busy && !readingOn}
        onClick={busy && !readingOn ? undefined : () => setReadingOn(!readingOn)}
      >
        {readingOn ? 'Stop reading' : 'Read all'}
      </Button>
    </Box>
  );
}
