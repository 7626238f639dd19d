import { useState } from 'react';
import { Icon } from '../../ui/Icon';
import { useAnnounce } from '../../ui/LiveRegion';
import { Button } from '../../ui/Button';
import { saveFile } from '../../ui/saveFile';
import { plural } from '../shared/format';

interface Props {
  readonly csv: string;
  readonly rows: number;
  readonly fileName: string;
}

/** Takes the shown rows away as CSV, to the clipboard or into a file. */
export function CsvButtons({ csv, rows, fileName }: Props) {
  const [result, setResult] = useState('');
  const announce = useAnnounce();
  const say = (text: string) => {
    setResult(text);
    announce(text);
  };
  const copy = () => {
    navigator.clipboard.writeText(csv).then(
      () => say(`${plural(rows, 'row', 'rows')} copied`),
      () => say('The browser did not allow copying. Download the file instead.'),
    );
  };
  return (
    <>
      {result !== '' && <span aria-hidden="true">{result}</span>}
      <Button variant="outlined" startIcon={<Icon name="copy" />} onClick={copy}>
        Copy as CSV
      </Button>
      <Button
        variant="outlined"
        startIcon={<Icon name="download" />}
        onClick={() => {
          saveFile(fileName, 'csv', csv);
          say(`${plural(rows, 'row', 'rows')} downloaded as ${fileName}`);
        }}
      >
        Download CSV
      </Button>
    </>
  );
}
