import Box from '@mui/material/Box';
import type { World } from '../mocks/world';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

const files = [
  { kind: 'entra', label: 'Entra admin center export' },
  { kind: 'microsoft-365', label: 'Microsoft 365 admin center export' },
] as const;

/** As it is: a byte order mark and line ends are part of what such files are like. */
function save({ name, text }: ReturnType<World['exportFile']>): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The files in which Microsoft would export the users of the first directory, to use in place of Graph. */
export function ExportFiles({ world }: { readonly world: World }) {
  return (
    <section aria-labelledby="mock-files">
      <h3 id="mock-files">Files</h3>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        {files.map(({ kind, label }) => (
          <Button
            key={kind}
            size="small"
            variant="outlined"
            startIcon={<Icon name="download" />}
            onClick={() => save(world.exportFile(kind))}
          >
            {label}
          </Button>
        ))}
      </Box>
    </section>
  );
}
