/** Adds up the unit tests, the stories and the hosted stories, and prints the count as the last line. */
import { existsSync, readFileSync } from 'node:fs';

const fileOf = (name) => new URL(`../test-results/${name}`, import.meta.url);
const read = (name) => JSON.parse(readFileSync(fileOf(name), 'utf8'));

const units = read('units.json');
const stories = ['stories.json', 'hosted.json'].filter((name) => existsSync(fileOf(name))).map((name) => read(name).stats);
const sum = (countOf) => stories.reduce((total, stats) => total + countOf(stats), 0);
const passed = units.numPassedTests + sum(({ expected, flaky }) => expected + flaky);
const failed = units.numFailedTests + sum(({ unexpected }) => unexpected);
if (passed === 0) throw new Error('No test ran');
process.stdout.write(`${passed} passed, ${failed} failed\n`);
