import Box from '@mui/material/Box';
import { switchables } from '../../domain/attributes';
import { notKnown } from '../../domain/history/filter';
import { SelectInput } from '../../ui/SelectInput';
import { TextInput } from '../../ui/TextInput';
import { readView, type HistoryView } from './viewParams';
import { kindNames } from './words';

interface Props {
  readonly view: HistoryView;
  readonly administrators: readonly string[];
  readonly onChange: (change: Partial<HistoryView>) => void;
}

const attributeOptions = [
  { value: '', label: 'Any attribute' },
  ...switchables.map(({ id, name }) => ({ value: id, label: name })),
  { value: notKnown, label: 'Not known' },
];

const kindOptions = [
  { value: '', label: 'Any change' },
  { value: 'include', label: kindNames.include },
  { value: 'exclude', label: kindNames.exclude },
];

/** As the labels of the lists beside it. */
const quietLabel = {
  fontSize: '0.8125rem',
  fontWeight: 'normal',
  color: 'text.secondary',
  mb: -0.25,
} as const;

/** Somebody of whom the address asks, although no event names them, is still to be seen. */
function administratorOptions(administrators: readonly string[], chosen: string | null) {
  const all = chosen === null || chosen === notKnown ? [] : [chosen];
  return [
    { value: '', label: 'Anybody' },
    ...[...new Set([...administrators, ...all])].map((name) => ({ value: name, label: name })),
    { value: notKnown, label: 'Not known' },
  ];
}

/** Which events are listed. What is chosen is read as the address is, so that both take the same for sensible. */
export function EventFilters({ view, administrators, onChange }: Props) {
  const choose = (name: 'attribute' | 'by' | 'kind' | 'from' | 'to') => (value: string) =>
    onChange({ [name]: readView(new URLSearchParams({ [name]: value }).toString())[name] });
  return (
    <Box
      component="search"
      aria-label="Filter events"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'end' }}
    >
      <SelectInput
        label="Attribute"
        value={view.attribute ?? ''}
        options={attributeOptions}
        onChange={choose('attribute')}
      />
      <SelectInput
        label="Administrator"
        value={view.by ?? ''}
        options={administratorOptions(administrators, view.by)}
        onChange={choose('by')}
      />
      <SelectInput label="Change" value={view.kind ?? ''} options={kindOptions} onChange={choose('kind')} />
      {(['from', 'to'] as const).map((name) => (
        <TextInput
          key={name}
          type="date"
          label={<Box sx={quietLabel}>{name === 'from' ? 'From' : 'Until'}</Box>}
          value={view[name] ?? ''}
          onChange={(event) => choose(name)(event.target.value)}
        />
      ))}
    </Box>
  );
}
