/** Compared with the files that Microsoft's admin centers export. */
import { exportPath, statesOf } from '../places';
import { openFile, see, seeRole } from '../state';
import { compared, look } from './comparing';
import { review, switched } from './exporting';

export const exportFileStates = statesOf('Look before you save', exportPath, {
  'preview-entra-file': {
    title: 'Compared with a file of the Entra admin center',
    lookAt: 'The file, what it does not tell, and who is not known to be an administrator.',
    steps: [
      look,
      openFile('Choose an export file', 'entra-export'),
      ...switched('Manager'),
      see(/not known \d+/),
    ],
  },
  'preview-microsoft-365-file': {
    title: 'Compared with a file of the Microsoft 365 admin center',
    lookAt: 'What this file does not tell.',
    steps: [look, openFile('Choose an export file', 'microsoft-365-export'), see(/It does not tell/)],
  },
  'preview-file-refused': {
    title: 'A file that is no such export',
    lookAt: 'The column that is missing, and where to get the right file.',
    steps: [look, openFile('Choose an export file', 'no-export'), seeRole('alert', /^/)],
  },
  'preview-file-refused-later': {
    title: 'A wrong file after a comparison',
    lookAt: 'Which file it was, what is wrong with it, and that the comparison stays.',
    steps: [
      ...compared,
      openFile('Choose an export file', 'no-export'),
      see(/What was compared before stays/),
    ],
  },
  'preview-file-of-another-tenant': {
    title: 'Compared with the file of another tenant',
    lookAt: 'That it is probably the wrong file, and which one is wanted.',
    steps: [
      look,
      openFile('Choose an export file', 'another-tenants-export'),
      see(/have no account in this source/),
    ],
  },
  'preview-review-old-file': {
    title: 'Review where nothing would have been lost yesterday',
    lookAt: 'The name has to be typed, and why.',
    scenario: 'values-agree',
    steps: [
      look,
      openFile('Choose an export file', 'entra-export-of-yesterday'),
      see(/bound users\./),
      ...switched('Street address'),
      review,
      see(/Nothing would have been lost/),
    ],
  },
});
