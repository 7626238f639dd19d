/** Where Microsoft's values cannot be had, or not at once: what is known is shown, and there is a way on. */
import { openExport, told, toggle } from './exportPage';
import {
  bar,
  beginComparing,
  compare,
  countsOf,
  expectRead,
  look,
  openPeople,
  people,
  personRow,
  searchPeople,
  sourceLine,
  sum,
  switchOn,
} from './preview';
import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import { expect, refused, test } from './story';

const { people: seeded } = seedFacts;

test('without Microsoft’s values one sees what would be sent and where JumpCloud is blank', async ({
  page,
}) => {
  await openExport(page, 'healthy');
  await compare(page, 'none');
  await expect(sourceLine(page)).toContainText('what is lost is not known');
  await switchOn(page, 'Department', 'Mobile phone');
  const department = await countsOf(page, 'Department');
  expect([...department.keys()]).toEqual(['may clear', 'not known', 'too long']);
  expect(sum(department.values())).toBe(180);
  await openPeople(page, 'Department', 'not known');
  await searchPeople(page, seeded.overwrites.name);
  await expect(personRow(page, seeded.overwrites.name).getByRole('cell').nth(1)).toHaveText('not known');
  await expect(personRow(page, seeded.overwrites.name).getByRole('cell').nth(2)).toHaveText('Finance');
});

test('where JumpCloud is blank for everybody, every switch says what it may clear', async ({ page }) => {
  await openExport(page, 'everything-would-clear');
  await compare(page, 'graph');
  await switchOn(page, 'Department', 'Manager', 'Mobile phone');
  for (const name of ['Department', 'Manager', 'Mobile phone']) {
    const counts = await countsOf(page, name);
    expect([...counts.keys()], name).toEqual(['may clear', 'may fail']);
    expect(sum(counts.values()), name).toBe(180);
  }
});

test.describe('Graph asks to wait', () => {
  test.use({ expectedErrors: refused(429) });

  test('reading waits and goes on; cancelled, it keeps what was read and goes on from there', async ({
    page,
  }) => {
    await openExport(page, 'graph-throttled');
    await look(page);
    await switchOn(page, 'Department');
    await beginComparing(page, 'graph');
    await expect(page.getByText(/^Microsoft 365: \d+ of \d+ users$/)).toBeVisible();
    await expect(bar(page, 'Department')).toBeVisible();
    await page.getByRole('button', { name: 'Cancel reading' }).click();
    const cancelled = told(page, 'status', 'Reading was cancelled');
    await expect(cancelled).toContainText(/Kept so far: \d+ of 180 users from JumpCloud/);
    await cancelled.getByRole('button', { name: 'Go on reading' }).click();
    await expectRead(page);
    await expect(cancelled).toBeHidden();
    // The row stood there while reading went on; its last numbers come a frame after the page has read everything.
    await expect.poll(async () => sum((await countsOf(page, 'Department')).values())).toBe(180);
  });
});

test.describe('Graph asks to wait for long', () => {
  test.use({ expectedErrors: refused(429) });

  test('a wait is told, too long a one is no wait, and Graph is not asked before its time', async ({
    page,
  }) => {
    let asked = 0;
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.startsWith('/v1.0/')) asked += 1;
    });
    await page.clock.install();
    await openExport(page, 'graph-throttled-for-long');
    await look(page);
    await beginComparing(page, 'graph');
    const wait = page.getByRole('paragraph').filter({ hasText: 'Microsoft Graph asked to wait 5 seconds.' });
    await expect(wait).toBeVisible();
    await page.clock.fastForward('00:05');
    const problem = told(page, 'alert', 'Microsoft Graph asks for fewer requests');
    await expect(problem).toContainText('Wait 10 minutes, then go on reading. What was read is kept.');
    await expect(wait).toBeHidden();
    const before = asked;
    const goOn = problem.getByRole('button', { name: 'Go on reading' });
    await page.clock.fastForward('02:00');
    await goOn.click();
    await expect(problem).toContainText('Wait 8 minutes, then go on reading.');
    // Nor is anything given up for a new comparison that could not begin.
    await page.getByRole('button', { name: 'Compare with Graph' }).click();
    await expect(problem).toHaveCount(2);
    await expect(problem.last()).toContainText('Kept so far: 180 of 180 users from JumpCloud');
    expect(asked).toBe(before);
    await page.clock.fastForward('08:00');
    await goOn.click();
    await expectRead(page);
    expect(asked).toBeGreaterThan(before);
  });
});

test.describe('Graph refuses', () => {
  test.use({ expectedErrors: refused(403) });

  test('the permission that is missing is named, and a look without its values still works', async ({
    page,
  }) => {
    await openExport(page, 'graph-forbidden');
    await look(page);
    await beginComparing(page, 'graph');
    const problem = told(page, 'alert', 'Microsoft Graph does not let you read the users');
    await expect(problem).toContainText('User.Read.All');
    await expect(problem).toContainText('Kept so far:');
    await expectAccessible(page);
    await beginComparing(page, 'none');
    await expectRead(page);
    await expect(problem).toBeHidden();
  });
});

test.describe('Graph fails midway', () => {
  test.use({ expectedErrors: refused(500) });

  test('what was read is kept, and reading goes on from there', async ({ page }) => {
    const asked: { readonly first: boolean; readonly status: number }[] = [];
    page.on('response', (response) => {
      const { pathname, searchParams } = new URL(response.url());
      if (pathname !== '/v1.0/users') return;
      asked.push({ first: !searchParams.has('$skiptoken'), status: response.status() });
    });
    await openExport(page, 'graph-fails-midway');
    await look(page);
    await beginComparing(page, 'graph');
    for (const failures of [1, 2, 3]) {
      await expect.poll(() => asked.filter(({ status }) => status === 500).length).toBe(failures);
      const problem = told(page, 'alert', 'Microsoft Graph has a problem of its own');
      await expect(problem).toContainText(/Kept so far: \d+ of 180 users from JumpCloud/);
      await problem.getByRole('button', { name: 'Go on reading' }).click();
    }
    await expectRead(page);
    expect(asked.filter(({ first }) => first)).toHaveLength(1);
  });
});

test('where Graph is not set up, that is said, and a file does instead', async ({ page }) => {
  await openExport(page, 'no-graph');
  await look(page);
  await beginComparing(page, 'graph');
  const problem = told(page, 'alert', 'Microsoft Graph is not set up here');
  await expect(problem).toContainText('Use an export file');
  await expect(page.getByRole('button', { name: 'Go on reading' })).toBeHidden();
  await beginComparing(page, 'none');
  await expectRead(page);
  await expect(problem).toBeHidden();
});

test('a hundred thousand users: numbers come while they are read, and everything stays at hand', async ({
  page,
}) => {
  await openExport(page, 'large-organisation');
  await look(page);
  await switchOn(page, 'Department');
  await beginComparing(page, 'none');
  await expect(page.getByText(/^Finding the bound users: [\d,]+ of 100,000 users$/)).toBeVisible();
  await toggle(page, 'Manager').click();
  await expect(toggle(page, 'Manager')).toBeChecked();
  await page.getByRole('button', { name: 'List the people' }).click();
  await expect(people(page)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel reading' }).click();
  await expect(told(page, 'status', 'Reading was cancelled')).toContainText(
    'of 100,000 users from JumpCloud',
  );
});
