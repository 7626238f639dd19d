/** `npm run build:mock`, served from a folder by a server that knows files and nothing else: a review can be a link. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { readFiles } from '../deploy/files';
import { dialog, pendingBar, saveOverwriting, toggle } from './exportPage';
import { expect, lost, refused, test } from './story';

const folder = '/designs/2026-11';

/** A host that answers with the files of the build, below one of its folders. */
function fileHost(): Server {
  const files = readFiles('dist-review');
  return createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://host').pathname;
    const name = path.startsWith(folder) ? path.slice(folder.length).replace(/\/$/, '/index.html') : '';
    const file = files.get(name);
    if (file) response.setHeader('content-type', file.type).end(file.content);
    else response.writeHead(404).end();
  });
}

async function addressOf(host: Server): Promise<string> {
  host.listen(0, '127.0.0.1');
  await once(host, 'listening');
  const address = host.address();
  if (address === null || typeof address === 'string') throw new Error('The folder is not served');
  return `http://127.0.0.1:${address.port}${folder}/`;
}

// Tiles of failed states are on the board.
test.use({ expectedErrors: new RegExp(`${refused(500).source}|${lost.source}`) });

const host = fileHost();
test.afterAll(() => {
  host.closeAllConnections();
  host.close();
});

test('one opens, switches, saves and reloads; links and the board lead to the same folder', async ({
  page,
  context,
}) => {
  const address = await addressOf(host);
  await page.goto(`${address}?scenario=healthy`);
  await expect(page).toHaveURL(`${address}#/directories`);
  await page.getByRole('link', { name: 'Oakmere 365', exact: true }).click();
  await toggle(page, 'Department').click();
  await page.getByRole('link', { name: 'Attribute data' }).click();
  await dialog(page).getByRole('button', { name: 'Keep editing' }).click();
  await saveOverwriting(page);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(toggle(page, 'Department')).toBeChecked();
  await page.getByRole('radio', { name: 'Exported', exact: true }).check();
  await expect(page).toHaveURL(/#\/directories\/\w+\?show=exported$/);
  await page.goBack();
  await expect(page).toHaveURL(`${address}#/directories`);

  await expect(page.getByRole('link', { name: 'Licences' })).toHaveAttribute('href', './licences.txt');
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Oakmere 365', exact: true }).click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await expect(toggle(tab, 'Department')).toBeVisible();
  await expect(pendingBar(tab)).toBeHidden();
  await tab.close();

  await page.goto(`${address}review/`);
  await page.getByRole('searchbox', { name: 'Search states' }).fill('partly part');
  const tile = page.frameLocator('iframe[title="Saving: Saved in part"]');
  await expect(tile.getByText('Partly saved: 1 of 3 changes')).toBeVisible();
});
