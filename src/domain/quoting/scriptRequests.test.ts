import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const scriptAt = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const plan = scriptAt('../sharedPlan/plan.ps1');
const restore = scriptAt('../backup/restore.ps1');

/** Every line of code that sends a request. */
const requestsIn = (script: string): readonly string[] =>
  script.split('\n').filter((line) => /^[^#]*Invoke-(RestMethod|WebRequest|MgGraphRequest)/.test(line));

/** No PowerShell runs in these tests, so they hold the scripts to forms that are known to work in 5.1 and in 7. */
describe.each([
  ['plan.ps1', plan, 3],
  ['restore.ps1', restore, 2],
])('the requests of %s', (_, script, count) => {
  it('are each assigned to a variable: piped on, a whole list would go as one object', () => {
    const lines = requestsIn(script);
    expect(lines).toHaveLength(count);
    expect(lines.filter((line) => !/^\s*\$\w+ = Invoke-\w+ [^|`]+$/.test(line))).toEqual([]);
  });
});

describe('the requests of plan.ps1', () => {
  it('are led nowhere else: what was not carried out must not pass for done, and the key stays here', () => {
    expect(plan).toMatch(/\$ErrorActionPreference = 'Stop'/);
    expect(requestsIn(plan).filter((line) => !line.includes('-MaximumRedirection 0'))).toEqual([]);
  });
});

/** In Thailand the year is counted otherwise, in Finland the hour ends with a full stop. */
describe('a time that restore.ps1 writes', () => {
  it('is the same in every language of the machine', () => {
    const times = restore.split('\n').filter((line) => /^[^#]*Get-Date/.test(line));
    expect(times).toHaveLength(2);
    expect(
      times.filter((line) => !/\.ToString\('[^']+', \[cultureinfo\]::InvariantCulture\)/.test(line)),
    ).toEqual([]);
  });
});

describe('the rules that plan.ps1 reads', () => {
  const reading =
    /\$answer = Invoke-RestMethod [^\n]+\n\s+\$read = @\(foreach \(\$rule in @\(\$answer\)\) \{\n\s+if \(\$null -eq \$rule\) \{ continue \}/;

  it('are taken from the answer one by one, and nothing is no rule', () => {
    expect(plan).toMatch(reading);
    expect(plan.match(/\$answer/g)).toHaveLength(2);
  });

  it('are never read in part', () => {
    expect(plan).toMatch(/'\?limit=100'/);
    expect(plan).toMatch(/if \(\$read\.Count -ge 100\) \{ throw /);
  });

  it('have directions without regard to the language of the machine', () => {
    expect(plan + restore).not.toMatch(/\.To(Lower|Upper)\(\)/);
  });
});
