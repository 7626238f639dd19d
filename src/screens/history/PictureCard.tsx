import Box from '@mui/material/Box';
import type { SwitchableId } from '../../domain/attribute';
import { Card, CardBody } from '../../ui/Card';
import { Segmented } from '../../ui/Segmented';
import { Picture } from './Picture';
import { PictureLegend } from './PictureLegend';
import { PictureTable } from './PictureTable';
import type { History } from './useTimelines';
import type { ChangeView, HistoryView } from './viewParams';

interface Props {
  readonly history: History;
  readonly view: HistoryView;
  readonly onChange: ChangeView;
  readonly onAttribute: (attribute: SwitchableId) => void;
}

const ways = [
  { value: 'picture', label: 'Picture' },
  { value: 'table', label: 'Table' },
] as const;

/** Which attribute was exported when, in the last 90 days. */
export function PictureCard({ history, view, onChange, onAttribute }: Props) {
  return (
    <Card
      id="picture"
      title="The last 90 days"
      lead="Which attribute was exported when: today’s rules, followed backwards through the events."
    >
      <CardBody>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
          <Box sx={{ flex: '1 1 16rem' }}>{view.show === 'picture' && <PictureLegend />}</Box>
          <Segmented
            label="Show the last 90 days as"
            value={view.show}
            options={ways}
            onChange={(show) => onChange({ show })}
          />
        </Box>
        {view.show === 'picture' ? (
          <Picture history={history} chosen={view.attribute} onAttribute={onAttribute} />
        ) : (
          <PictureTable history={history} />
        )}
      </CardBody>
    </Card>
  );
}
