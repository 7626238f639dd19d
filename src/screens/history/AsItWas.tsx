import { contradictionsSince, notPlacedSince, selectionAt, wayTo } from '../../domain/history/rebuild';
import type { Connection } from '../../domain/connection';
import type { Directory } from '../../domain/directory';
import { Notice } from '../../ui/Notice';
import { formatMoment } from '../shared/eventWords';
import type { Opening } from '../shared/opening';
import { LoadEarlier } from './LoadEarlier';
import { SelectionTable } from './SelectionTable';
import type { History } from './useTimelines';
import { contradictionWords, eventCount } from './words';

interface Props {
  readonly directory: Directory;
  readonly connection: Connection;
  readonly history: History;
  /** Milliseconds since 1970, within what is read. */
  readonly at: number;
  readonly heading: Opening['heading'];
}

const mostContradictions = 10;

/** The selection of an earlier moment, what of it is not certain, and the way back to it. */
export function AsItWas({ directory, connection, history, at, heading }: Props) {
  const { timelines, today, events } = history;
  const then = selectionAt(timelines, at);
  const way = wayTo(then, today);
  const contradictions = contradictionsSince(timelines, at);
  const notPlaced = notPlacedSince(events, at);
  const more = contradictions.length - mostContradictions;
  return (
    <>
      <h4 key={at} tabIndex={-1} ref={heading(String(at))}>
        As it was on {formatMoment(at)}
      </h4>
      <SelectionTable then={then} today={today} way={way} />
      {contradictions.length > 0 && (
        <Notice severity="warning" title="Some events contradict each other or today’s rules">
          {contradictions.slice(0, mostContradictions).map((contradiction) => (
            <p key={`${contradiction.attribute}-${contradiction.span.from}`}>
              {contradictionWords(contradiction)}
            </p>
          ))}
          {more > 0 && <p>And {more} more.</p>}
        </Notice>
      )}
      {notPlaced.length > 0 && (
        <Notice severity="info" title={`${eventCount(notPlaced.length)} since then could not be placed`}>
          They do not say which attribute or which directory they are about. If one is about this directory,
          the selection then was another than shown here. They are marked in the list of events.
        </Notice>
      )}
      <LoadEarlier directory={directory} connection={connection} way={way} today={today} />
    </>
  );
}
