import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import type { SwitchableId } from '../../domain/attribute';
import { switchables } from '../../domain/attributes';
import { LinkButton } from '../../ui/LinkButton';
import { VisuallyHidden, outOfSight } from '../../ui/VisuallyHidden';
import { Band } from './Band';
import { bandWidth, placeOf } from './bandShapes';
import { spansInWords } from './pictureWords';
import type { History } from './useTimelines';

const date = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric' });

const Frame = styled('table')({
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  '& thead': outOfSight,
  '& th': { textAlign: 'left', fontWeight: 'inherit', padding: '0 0.75rem 0 0' },
  '& th [aria-pressed=true]': { fontWeight: 650 },
  '& td': {
    padding: '0.125rem 0',
    position: 'relative',
    borderRight: '2px solid var(--c-palette-text-primary)',
  },
  '@container (width < 36rem)': {
    '&, & tbody, & tr, & th, & td': { display: 'block' },
    '& colgroup': { display: 'none' },
  },
});

/** What has not been read is not drawn: it is neither exported nor not. */
const unread = {
  position: 'absolute',
  inset: '0 auto 0 0',
  display: 'grid',
  placeItems: 'center start',
  borderRight: '1px dashed',
  borderColor: 'surface.control',
  color: 'text.secondary',
  overflow: 'hidden',
  whiteSpace: 'nowrap',
} as const;

interface Props {
  readonly history: History;
  /** Whose events are listed, if those of one attribute are. */
  readonly chosen: string | null;
  readonly onAttribute: (attribute: SwitchableId) => void;
}

/** The dates below the bands, from the first day to today. */
function Axis({ from, to }: History['period']) {
  const marks = [0, 1, 2].map((third) => from + ((to - from) * third) / 3);
  return (
    <Box
      aria-hidden="true"
      sx={{ display: 'flex', justifyContent: 'space-between', color: 'text.secondary' }}
    >
      {marks.map((at) => (
        <Box key={at} sx={{ flex: 1 }}>
          {date.format(at)}
        </Box>
      ))}
      <strong>Today</strong>
    </Box>
  );
}

/** One band for each attribute. It is a table: beside each drawing stand the words that say the same. */
export function Picture({ history: { timelines, period, knownSince }, chosen, onAttribute }: Props) {
  const unreadShare = (placeOf(knownSince, period) / bandWidth) * 100;
  return (
    <Box sx={{ containerType: 'inline-size' }}>
      <Frame aria-label="Which attribute was exported when">
        <colgroup>
          <Box component="col" sx={{ width: '13rem' }} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Attribute</th>
            <th scope="col">Directions, newest first</th>
          </tr>
        </thead>
        <tbody>
          {switchables.map(({ id, name }) => {
            const spans = timelines.get(id) ?? [];
            return (
              <tr key={id}>
                <th scope="row">
                  <LinkButton
                    aria-pressed={id === chosen}
                    onClick={() => onAttribute(id)}
                    title={`Show the events of ${name}`}
                  >
                    {name}
                  </LinkButton>
                </th>
                <td>
                  <Band spans={spans} period={period} />
                  {unreadShare > 0 && (
                    <Box aria-hidden="true" sx={unread} style={{ width: `${unreadShare}%` }}>
                      not read
                    </Box>
                  )}
                  <VisuallyHidden>
                    {spansInWords(spans)}
                    {unreadShare > 0 && ' What was before has not been read.'}
                  </VisuallyHidden>
                </td>
              </tr>
            );
          })}
          <tr>
            <td aria-hidden="true" style={{ borderRight: 0 }} />
            <td style={{ borderRight: 0 }}>
              <Axis {...period} />
            </td>
          </tr>
        </tbody>
      </Frame>
    </Box>
  );
}
