import type { AttributeId, SwitchableId } from '../../../domain/attribute';
import { alwaysExported } from '../../../domain/catalogue';
import { isJudgedId, type JudgedId } from '../../../domain/preview/judged';

/** All that binding sends: the five that always are, then what is exported now. */
export const exportedIds = (exported: readonly SwitchableId[]): readonly AttributeId[] => [
  ...alwaysExported.map(({ id }) => id),
  ...exported,
];

/**
 * The same without the password, which can be read on neither side and so is never compared. Each property once: where
 * sign-in names are made from alternate e-mails, that is the rule they are compared by.
 */
export const comparedIds = (exported: readonly SwitchableId[]): readonly JudgedId[] =>
  exportedIds(exported)
    .filter(isJudgedId)
    .filter((id) => id !== 'userPrincipalName' || !exported.includes('userPrincipalNameFromAlternateEmail'));
