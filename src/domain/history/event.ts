import type { SwitchableId } from '../attribute';
import type { Direction } from '../direction';

/** A failed attempt at a change. */
export interface Failure {
  /** What JumpCloud said of it; null where it said nothing. */
  readonly said: string | null;
}

/**
 * What one Directory Insights event tells of the export of one attribute, as far as it can be understood. An event that
 * tells of several is several of these.
 */
export interface ExportEvent {
  /** The event's id; with the attribute where the event tells of several. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The administrator's e-mail address or id; null where the event does not say. */
  readonly by: string | null;
  /** `include`: set to Import or Export. `exclude`: set to Exclude. */
  readonly kind: 'include' | 'exclude';
  /** Null where the event names no attribute this console knows, or several of which it does not say which changed. */
  readonly attribute: SwitchableId | null;
  /** Null where the event calls no id a directory's. */
  readonly directoryId: string | null;
  /** Every id in the event, whatever it is the id of. */
  readonly ids: readonly string[];
  /** The direction before the event; null where it does not say. */
  readonly from: Direction | null;
  /** The direction after the event; null where it does not say. */
  readonly to: Direction | null;
  /** Null where the event does not say that it failed. A failed attempt changed nothing. */
  readonly failure: Failure | null;
  /** How it was made: `session` in the Admin Portal, `api-key`, or another word of JumpCloud's; null where it does not say. */
  readonly method: string | null;
  /** The network address it was made from; null where the event does not say. */
  readonly address: string | null;
  /** The event as JumpCloud sent it, so that what is not understood can still be seen. */
  readonly raw: unknown;
}

/** Whether an event changed something: the API description has a member `success`, and false means that it did not. */
export const tookEffect = ({ failure }: ExportEvent): boolean => failure === null;
