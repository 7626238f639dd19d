/** What the events of Directory Insights are called, wherever they are shown. */
import type { SwitchableId } from '../../domain/attribute';
import { attributeName } from '../../domain/attributes';
import type { Direction } from '../../domain/direction';
import type { ExportEvent } from '../../domain/history/event';

export const directionNames: Record<Direction, string> = {
  export: 'Export',
  import: 'Import',
  exclude: 'Exclude',
};

export const notKnown = 'not known';

export const directionName = (direction: Direction | null): string =>
  direction === null ? notKnown : directionNames[direction];

/** The attribute of an event, by the name used on the screen. */
export const eventAttribute = (attribute: SwitchableId | null): string =>
  attribute === null ? 'Attribute not known' : attributeName(attribute);

/** “Exclude → Export”, in words that can be read out. */
export const directionChange = ({ from, to }: Pick<ExportEvent, 'from' | 'to'>): string =>
  `from ${directionName(from)} to ${directionName(to)}`;

export const administrator = (by: string | null): string => by ?? 'an administrator who is not known';

const methods: Readonly<Record<string, string>> = { session: 'Admin Portal session', 'api-key': 'API key' };

/** How a change was made: Directory Insights says `session` for JumpCloud’s Admin Portal. */
export const madeBy = (method: string | null): string =>
  method === null ? 'Not known' : (methods[method] ?? method);

const precise = new Intl.DateTimeFormat('en', {
  dateStyle: 'medium',
  timeStyle: 'long',
});

/** “Sep 3, 2026, 10:04:12 AM GMT+2”: to the second and with the zone, for what has to be found again elsewhere. */
export const formatMoment = (at: number): string => precise.format(at);

/** Where all events of one attribute are shown. */
export const historyAddress = (directoryId: string, attribute: SwitchableId): string =>
  `/directories/${directoryId}/history?attribute=${attribute}`;
