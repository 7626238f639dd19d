import { Button } from '../../ui/Button';
import { copyText } from '../../ui/copyText';
import { Icon } from '../../ui/Icon';
import { saveFile } from '../../ui/saveFile';
import { useTold } from '../../ui/useTold';
import { plural } from '../shared/format';

interface Props {
  readonly csv: string;
  readonly rows: number;
  readonly fileName: string;
}

/** Takes the shown rows away as CSV, to the clipboard or into a file. */
export function CsvButtons({ csv, rows, fileName }: Props) {
  const [told, tell] = useTold();
  const count = plural(rows, 'row', 'rows');
  const copy = () => void copyText(csv, `${count} copied`, 'Download the file instead.').then(tell);
  return (
    <>
      {told !== '' && <span aria-hidden="true">{told}</span>}
      <Button variant="outlined" startIcon={<Icon name="copy" />} onClick={copy}>
        Copy as CSV
      </Button>
      <Button
        variant="outlined"
        startIcon={<Icon name="download" />}
        onClick={() => {
          saveFile(fileName, 'csv', csv);
          tell(`${count} downloaded as ${fileName}`);
        }}
      >
        Download CSV
      </Button>
    </>
  );
}
