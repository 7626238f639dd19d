import type { AttributeGroup, AttributeId } from '../../domain/attribute';
import { attributeName } from '../../domain/attributes';
import { plural } from './format';

/** “1 value”, “1,620 values”. */
export const valuesInWords = (count: number): string => plural(count, 'value', 'values');

/** “A, B and C”, by the names used on the screen. */
export const namesOf = (ids: readonly AttributeId[]): string =>
  new Intl.ListFormat('en').format(ids.map(attributeName));

/** What the groups of attributes are called. */
export const groupNames: Record<AttributeGroup, string> = {
  job: 'Job',
  'work-address': 'Work address',
  phone: 'Phone',
  contact: 'Contact',
  'sign-in': 'Sign-in',
};
