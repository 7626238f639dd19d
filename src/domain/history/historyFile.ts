import { attributeName, switchable } from '../attributes';
import { csvText } from '../csv';
import type { DirectoryId } from '../directory';
import type { ExportEvent } from './event';

const time = (at: number): string => new Date(at).toISOString();
const notKnown = 'not known';

const failureCell = ({ failure }: ExportEvent): string =>
  failure ? (failure.said ?? 'failed, why is not known') : 'none told';

const columns: readonly { readonly title: string; readonly cell: (event: ExportEvent) => string | null }[] = [
  { title: 'Time (UTC)', cell: ({ at }) => time(at) },
  { title: 'Administrator', cell: ({ by }) => by },
  { title: 'Attribute', cell: ({ attribute }) => attribute && attributeName(attribute) },
  { title: 'Translation rule', cell: ({ attribute }) => attribute && switchable(attribute).rule },
  { title: 'From', cell: ({ from }) => from },
  { title: 'To', cell: ({ to }) => to },
  { title: 'Change', cell: ({ kind }) => kind },
  { title: 'Failure', cell: failureCell },
  { title: 'Made by', cell: ({ method }) => method },
  { title: 'Address', cell: ({ address }) => address },
  { title: 'Directory ID', cell: ({ directoryId }) => directoryId },
  { title: 'Event ID', cell: ({ id }) => id },
];

/** Events as CSV, one a row, in their order. What an event does not say is “not known”, never an empty cell. */
export const historyCsv = (events: readonly ExportEvent[]): string =>
  csvText([
    columns.map(({ title }) => title),
    ...events.map((event) => columns.map(({ cell }) => cell(event) ?? notKnown)),
  ]);

/** Where a history comes from, and how much of it was read. */
export interface HistorySource {
  readonly directory: { readonly id: DirectoryId; readonly name: string };
  /** When reading began, in milliseconds since 1970. */
  readonly readAt: number;
  /** False where reading stopped before the end of the 90 days. */
  readonly complete: boolean;
  /** What was chosen, as the address of the page says it. */
  readonly filter: string;
}

/** Events as JSON: as understood, and as JumpCloud sent them. */
export const historyJson = (events: readonly ExportEvent[], { readAt, ...source }: HistorySource): string =>
  JSON.stringify(
    {
      kind: 'attribute-export-history',
      version: 1,
      ...source,
      readAt: time(readAt),
      events: events.map((event) => ({ ...event, at: time(event.at) })),
    },
    null,
    2,
  );
