/** What a save begins to send, and so may overwrite at once. */
import type { SwitchableId } from '../attribute';
import { signInNameOption } from '../catalogue';
import type { Changes } from '../changes';
import type { JudgedId } from './judged';

/**
 * What one change begins to send: the attribute that is switched on, and the sign-in name where its option is switched
 * off, since that comes from the company email again (see `stopEffect`). Null where nothing is sent.
 */
export function sentByChange(id: SwitchableId, on: boolean): JudgedId | null {
  if (on) return id;
  return id === signInNameOption.id ? 'userPrincipalName' : null;
}

/** What all changes begin to send. */
export const sentBy = ({ turnOn, turnOff }: Changes): readonly JudgedId[] => [
  ...turnOn,
  ...turnOff.flatMap((id) => sentByChange(id, false) ?? []),
];

/** Whether people may sign in to Microsoft 365 with another name afterwards: the option for that is switched on or off. */
export const changesSignInNames = ({ turnOn, turnOff }: Changes): boolean =>
  turnOn.includes(signInNameOption.id) || turnOff.includes(signInNameOption.id);
