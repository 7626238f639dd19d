import { useState } from 'react';
import { Icon } from '../../ui/Icon';
import { useAnnounce } from '../../ui/LiveRegion';
import { Button } from '../../ui/Button';

interface Props {
  readonly csv: string;
  readonly rows: number;
  readonly fileName: string;
}

/** A byte order mark, without which spreadsheets take UTF-8 for something else. */
const byteOrderMark = '\uFEFF';

function download(csv: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([byteOrderMark, csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
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
      () => say(`${rows} rows copied`),
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
          download(csv, fileName);
          say(`${rows} rows downloaded as ${fileName}`);
        }}
      >
        Download CSV
      </Button>
    </>
  );
}
