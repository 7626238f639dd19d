/** Adds up the unit tests and the stories, and prints the count as the last line. */
import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(`../test-results/${name}`, import.meta.url), 'utf8'));

const units = read('units.json');
const { stats } = read('stories.json');
const passed = units.numPassedTests + stats.expected + stats.flaky;
const failed = units.numFailedTests + stats.unexpected;
if (passed === 0) throw new Error('No test ran');
process.stdout.write(`${passed} passed, ${failed} failed\n`);
