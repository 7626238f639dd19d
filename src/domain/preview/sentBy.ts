import { signInNameOption } from '../catalogue';
import type { Changes } from '../changes';
import type { JudgedId } from './judged';

/**
 * What a save begins to send, and so may overwrite at once: what is switched on, and the sign-in name where its option
 * is switched off, since that comes from the company email again (see `stopEffect`).
 */
export const sentBy = ({ turnOn, turnOff }: Changes): readonly JudgedId[] =>
  turnOff.includes(signInNameOption.id) ? [...turnOn, 'userPrincipalName'] : turnOn;
