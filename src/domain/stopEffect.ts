import type { SwitchableId } from './attribute';
import { signInNameOption } from './catalogue';

/**
 * What stopping the export of an attribute does in Microsoft 365, as a part of a sentence. The sign-in name is always
 * exported: without the rule that takes it from the alternate email, JumpCloud takes it from the company email again.
 */
export const stopEffect = (id: SwitchableId): string =>
  id === signInNameOption.id
    ? 'the sign-in name comes from the company email again, and may change'
    : 'Microsoft 365 keeps what it has';
