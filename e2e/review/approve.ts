/** `npm run review:approve`: the pictures of the last run are the approved ones from now on. */
import { parseArgs } from 'node:util';
import { approve } from './pictures';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const count = approve(values.only);
if (count === 0) throw new Error('There is no picture to approve. Take them with npm run review.');
process.stdout.write(`${count} pictures approved.\n`);
