/** The sentences about an attribute that Microsoft 365 owns. Loaded where there is one. */
import type { Switchable } from '../../domain/attribute';
import type { Bound } from '../shared/directoryWords';
import type { Compared } from './comparedEffect';
import { microsoftName, overwriteWarning } from './words';

/** What Import means, and what it does not. */
export const importNote = (attribute: Switchable): string =>
  `Microsoft 365 owns this attribute: its “${microsoftName(attribute)}” is written to JumpCloud. JumpCloud overwrites nothing there.`;

/** What saving does when Import becomes Export. */
export const turnRoundWarning = (attribute: Switchable, bound: Bound, compared: Compared | null): string =>
  `Import becomes Export: the direction turns round. ${overwriteWarning(attribute, bound, compared)} From then on, what is changed in Microsoft 365 no longer reaches JumpCloud.`;

/** What saving does when Import becomes Exclude. The live API takes no rule that imports. */
export const stopImportNotice = (attribute: Switchable): string =>
  `After saving, “${microsoftName(attribute)}” of Microsoft 365 is no longer written to JumpCloud. Both sides keep what they have; nothing is overwritten. An import can be set again in the JumpCloud Admin Portal only.`;

/** What saving does to an attribute that is imported now. */
export const importEffect = (
  attribute: Switchable,
  on: boolean,
  bound: Bound,
  compared: Compared | null,
): string => (on ? turnRoundWarning(attribute, bound, compared) : stopImportNotice(attribute));
