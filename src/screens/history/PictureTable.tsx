import { switchables } from '../../domain/attributes';
import { DataTable, TableFrame } from '../../ui/DataTable';
import { formatTime } from '../shared/format';
import { earlierTimes, mostSpans, spanState } from './pictureWords';
import type { History } from './useTimelines';

/** The picture as a table for the eye: one row for each time of each attribute, newest first. */
export function PictureTable({ history: { timelines, period, knownSince } }: { readonly history: History }) {
  const beginning = knownSince > period.from ? 'not read' : 'the beginning of the 90 days, or earlier';
  return (
    <TableFrame>
      <DataTable columnsFrom={40} widths={[28, 24, 24, 24]} aria-label="Which attribute was exported when">
        <thead>
          <tr>
            <th scope="col">Attribute</th>
            <th scope="col">From</th>
            <th scope="col">Until</th>
            <th scope="col">Direction</th>
          </tr>
        </thead>
        {switchables.map(({ id, name }) => {
          const spans = (timelines.get(id) ?? []).toReversed();
          const more = spans.length - mostSpans;
          return (
            <tbody key={id}>
              {spans.slice(0, mostSpans).map((span, index) => (
                <tr key={`${span.from}-${span.to}-${span.direction}`}>
                  <th scope="row">{name}</th>
                  <td data-label="From">{index === spans.length - 1 ? beginning : formatTime(span.from)}</td>
                  <td data-label="Until">{index === 0 ? 'today' : formatTime(span.to)}</td>
                  <td data-label="Direction">{spanState(span)}</td>
                </tr>
              ))}
              {more > 0 && (
                <tr>
                  <th scope="row">{name}</th>
                  <td colSpan={3}>and {earlierTimes(more)}: see the events below</td>
                </tr>
              )}
            </tbody>
          );
        })}
      </DataTable>
    </TableFrame>
  );
}
