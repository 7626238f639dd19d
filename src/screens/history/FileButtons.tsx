import { useState } from 'react';
import type { HistoryState } from '../../api/history/reading';
import type { Directory } from '../../domain/directory';
import type { ExportEvent } from '../../domain/history/event';
import { historyCsv, historyJson } from '../../domain/history/historyFile';
import { fileName } from '../../domain/quoting/fileName';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useAnnounce } from '../../ui/LiveRegion';
import { saveFile } from '../../ui/saveFile';
import { defaultView, type HistoryView, writeView } from './viewParams';
import { eventCount } from './words';

interface Props {
  /** Exactly what is listed, on all pages. */
  readonly events: readonly ExportEvent[];
  readonly directory: Directory;
  readonly state: HistoryState;
  readonly view: HistoryView;
}

/** Takes the listed events away as a file. */
export function FileButtons({ events, directory, state, view }: Props) {
  const [result, setResult] = useState('');
  const announce = useAnnounce();
  const text = (ending: 'csv' | 'json'): string => {
    if (ending === 'csv') return historyCsv(events);
    const { page, at, show } = defaultView;
    return historyJson(events, {
      directory: { id: directory.id, name: directory.name },
      readAt: state.readAt,
      complete: state.phase === 'complete',
      filter: writeView({ ...view, page, at, show }),
    });
  };
  const save = (ending: 'csv' | 'json') => {
    const isComplete = state.phase === 'complete';
    const kind = isComplete ? 'history' : 'history-incomplete';
    const name = fileName(kind, directory.name, new Date().toISOString(), ending);
    saveFile(name, ending, text(ending));
    const missing = isComplete ? '' : '. Older events have not been read and are not in it';
    const said = `${eventCount(events.length)} downloaded as ${name}${missing}`;
    setResult(said);
    announce(said);
  };
  return (
    <>
      {result !== '' && <span aria-hidden="true">{result}</span>}
      {(['csv', 'json'] as const).map((ending) => (
        <Button
          key={ending}
          variant="outlined"
          size="small"
          startIcon={<Icon name="download" />}
          aria-disabled={events.length === 0}
          onClick={events.length === 0 ? undefined : () => save(ending)}
        >
          Download {ending.toUpperCase()}
        </Button>
      ))}
    </>
  );
}
