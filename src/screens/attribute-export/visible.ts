import type { AlwaysExported, Switchable } from '../../domain/attribute';
import { changesBetween } from '../../domain/changes';
import type { Directions } from '../../domain/directions';
import { matchesSearch } from '../../domain/search';
import type { View } from './viewParams';

/** Whether an attribute that can be switched is shown; `wanted` is the form when the view was chosen. */
export function showsSwitchable(
  attribute: Switchable,
  view: View,
  saved: Directions,
  wanted: Directions,
): boolean {
  if (!matchesSearch(attribute, view.query)) return false;
  const { turnOn, turnOff } = changesBetween(saved, wanted);
  switch (view.show) {
    case 'all':
      return true;
    case 'exported':
      return saved[attribute.id] === 'export';
    case 'not-exported':
      return saved[attribute.id] !== 'export';
    case 'changed':
      return turnOn.includes(attribute.id) || turnOff.includes(attribute.id);
  }
}

/** Whether an attribute that is always exported is shown: it is never off and never changes. */
export const showsAlwaysExported = (attribute: AlwaysExported, view: View): boolean =>
  (view.show === 'all' || view.show === 'exported') && matchesSearch(attribute, view.query);
