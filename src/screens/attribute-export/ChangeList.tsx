import Box from '@mui/material/Box';
import type { Switchable, SwitchableId } from '../../domain/attribute';
import { switchable } from '../../domain/attributes';
import { signInNameOption } from '../../domain/catalogue';
import { sentByChange } from '../../domain/preview/sentBy';
import { boundUsers, type Bound } from '../shared/directoryWords';
import { ChangeNotice } from './ChangeNotice';
import { countsAndLosses } from '../../domain/preview/classesInWords';
import { losesNothing, type Compared } from './comparedEffect';
import { importEffect } from './importWords';
import { changeEffect } from './words';

interface ListProps {
  readonly title: string;
  readonly ids: readonly SwitchableId[];
  /** Whether these are to be exported. */
  readonly on: boolean;
  /** Whether these are imported now: what happens to them is always said in full. */
  readonly imported?: boolean;
  readonly bound: Bound;
  /** Null where nothing was compared, or not to the end. */
  readonly compared: Compared | null;
  /** The same where it tells what saving does: with Microsoft's values, of late. */
  readonly believed: Compared | null;
}

/** Attributes to which the same happens, and what that is. */
export function ChangeList({ title, ids, on, imported = false, bound, compared, believed }: ListProps) {
  if (ids.length === 0) return null;
  const effect = (attribute: Switchable) =>
    (imported ? importEffect : changeEffect)(attribute, on, bound, believed);
  return (
    <section>
      <Box component="h3" sx={{ fontSize: '0.875rem', mb: 0.5 }}>
        {title}
      </Box>
      <Box component="ul" sx={{ m: 0, pl: 2.5, '& li': { mb: 1 } }}>
        {ids.map((id) => {
          const sent = sentByChange(id, on);
          const judged = sent && compared?.counts.get(sent);
          const attribute = switchable(id);
          return (
            <li key={id}>
              <strong>{attribute.name}</strong>:{' '}
              {judged
                ? countsAndLosses(judged, compared?.unseen.get(sent) ?? 0, compared?.vacant.get(sent) ?? 0)
                : boundUsers(bound)}
              {(!judged || imported || id === signInNameOption.id) && (
                <ChangeNotice attribute={attribute} turnsOn={on} harmless={losesNothing(sent, believed)}>
                  {effect(attribute)}
                </ChangeNotice>
              )}
            </li>
          );
        })}
      </Box>
    </section>
  );
}
