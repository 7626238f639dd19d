import { expect, it } from 'vitest';
import { backupOf, entry } from '../../domain/backup/testing/backups';
import { previewWith, ready } from '../shared/preview/testing/readyPreview';
import { compareWithNow } from './compareWithNow';

const takenAt = Date.parse(backupOf([entry]).takenAt);

it.each([
  ['read after the backup', takenAt + 1, false],
  ['that the backup itself was made of', takenAt, true],
  ['of a file from before it', takenAt - 1, true],
])('values %s', async (_, valuesAt, isOlder) => {
  const preview = previewWith({ ...ready, valuesAt }, async () => []);
  expect(await compareWithNow(preview, backupOf([entry]))).toMatchObject({ isOlder });
});
