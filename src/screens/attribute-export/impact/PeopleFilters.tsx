import Box from '@mui/material/Box';
import { attributeName, switchables } from '../../../domain/attributes';
import { cellClasses } from '../../../domain/preview/cellClass';
import { isJudgedId, type JudgedId } from '../../../domain/preview/judged';
import { SearchInput } from '../../../ui/SearchInput';
import { SelectInput } from '../../../ui/SelectInput';
import { toldOrder } from '../../../domain/preview/classesInWords';
import { classLooks } from '../../shared/preview/impactWords';
import type { PeopleView } from '../../shared/preview/impactView';

interface Props {
  readonly view: PeopleView;
  /** What a save would begin to send: where there is something, that is what is listed at first. */
  readonly sent: readonly JudgedId[];
  readonly onChange: (change: Partial<PeopleView>) => void;
}

/** Narrows the list of people: by attribute, by class, by name or address. */
export function PeopleFilters({ view, sent, onChange }: Props) {
  const offered = new Set<JudgedId>([...switchables.map(({ id }) => id), ...sent]);
  if (view.attribute) offered.add(view.attribute);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'end', mb: 1.5 }}>
      <SearchInput
        label="Search people"
        placeholder="Search name or address"
        value={view.search}
        onChange={(search) => onChange({ search })}
      />
      <SelectInput
        label="Attribute"
        value={view.attribute ?? ''}
        options={[
          { value: '', label: sent.length > 0 ? 'All that would start' : 'All optional' },
          ...Array.from(offered, (id) => ({ value: id, label: attributeName(id) })),
        ]}
        onChange={(value) => onChange({ attribute: isJudgedId(value) ? value : null })}
      />
      <SelectInput
        label="Effect"
        value={view.cellClass ?? ''}
        options={[
          { value: '', label: 'All effects' },
          ...toldOrder.map((cellClass) => ({ value: cellClass, label: classLooks[cellClass].label })),
        ]}
        onChange={(value) => onChange({ cellClass: cellClasses.find((known) => known === value) ?? null })}
      />
    </Box>
  );
}
