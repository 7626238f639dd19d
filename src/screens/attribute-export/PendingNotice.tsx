import type { Switchable } from '../../domain/attribute';
import { sentByChange } from '../../domain/preview/sentBy';
import type { Bound } from '../shared/directoryWords';
import { ChangeNotice } from './ChangeNotice';
import { losesNothing } from './comparedEffect';
import { useBelieved } from './impact/believed';
import { importEffect } from './importWords';
import { changeEffect } from './words';

interface Props {
  readonly attribute: Switchable;
  /** Whether the attribute is imported now. */
  readonly imported: boolean;
  readonly on: boolean;
  readonly bound: Bound;
}

/** What saving would do to the attribute of a row: by the numbers, where a comparison tells them that still holds. */
export function PendingNotice({ attribute, imported, on, bound }: Props) {
  const compared = useBelieved();
  return (
    <ChangeNotice
      attribute={attribute}
      turnsOn={on}
      harmless={losesNothing(sentByChange(attribute.id, on), compared)}
    >
      {(imported ? importEffect : changeEffect)(attribute, on, bound, compared)}
    </ChangeNotice>
  );
}
