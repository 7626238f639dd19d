import type { SwitchableId } from '../../domain/attribute';
import { switchables } from '../../domain/attributes';
import type { Selection } from '../../domain/selection';

/** The form mirrors what is drawn: one switch per attribute. */
export type FormValues = Record<SwitchableId, boolean>;

/** Switches as they stand for a selection. */
export function formFromSelection(selection: Selection): FormValues {
  return {
    department: selection.has('department'),
    jobTitle: selection.has('jobTitle'),
    officeLocation: selection.has('officeLocation'),
    manager: selection.has('manager'),
    streetAddress: selection.has('streetAddress'),
    city: selection.has('city'),
    state: selection.has('state'),
    postalCode: selection.has('postalCode'),
    country: selection.has('country'),
    businessPhones: selection.has('businessPhones'),
    mobilePhone: selection.has('mobilePhone'),
    otherMails: selection.has('otherMails'),
    userPrincipalNameFromAlternateEmail: selection.has('userPrincipalNameFromAlternateEmail'),
  };
}

/** The selection that the switches ask for; from here on only the domain speaks. */
export const selectionFromForm = (values: FormValues): Selection =>
  new Set(switchables.map((attribute) => attribute.id).filter((id) => values[id]));
