/** Adds up the unit tests, the stories and the hosted stories, as far as they ran, and prints the count as the last line. */
import { existsSync, readFileSync } from 'node:fs';

const fileOf = (name) => new URL(`../test-results/${name}`, import.meta.url);
const read = (name) => (existsSync(fileOf(name)) ? [JSON.parse(readFileSync(fileOf(name), 'utf8'))] : []);

const counts = [
  ...read('units.json').map((units) => ({ passed: units.numPassedTests, failed: units.numFailedTests })),
  ...[...read('stories.json'), ...read('hosted.json')].map(({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  })),
];
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);

process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
if (sum('passed') === 0) process.exitCode = 1;
