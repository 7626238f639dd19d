// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { CsvButtons } from './CsvButtons';

afterEach(cleanup);

it.each([
  [1, '1 row copied'],
  [1620, '1,620 rows copied'],
])('tells that %i were copied', async (rows, words) => {
  const user = userEvent.setup();
  render(<CsvButtons csv="a" rows={rows} fileName="a.csv" />);
  await user.click(screen.getByRole('button', { name: 'Copy as CSV' }));
  expect(await screen.findByText(words)).toBeDefined();
});
