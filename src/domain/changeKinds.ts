import type { SwitchableId } from './attribute';
import type { Changes } from './changes';
import type { Directions } from './directions';

/** Changes by what they do to an attribute of this direction now, each in catalogue order. */
export interface ChangeKinds {
  /** Exclude becomes Export. */
  readonly starts: readonly SwitchableId[];
  /** Import becomes Export: the direction turns round. */
  readonly turnsRound: readonly SwitchableId[];
  /** Export becomes Exclude. */
  readonly stops: readonly SwitchableId[];
  /** Import becomes Exclude. */
  readonly stopsImport: readonly SwitchableId[];
}

/** What the changes do to these directions. */
export function kindsOf({ turnOn, turnOff }: Changes, saved: Directions): ChangeKinds {
  const imported = (id: SwitchableId) => saved[id] === 'import';
  const others = (id: SwitchableId) => !imported(id);
  return {
    starts: turnOn.filter(others),
    turnsRound: turnOn.filter(imported),
    stops: turnOff.filter(others),
    stopsImport: turnOff.filter(imported),
  };
}
