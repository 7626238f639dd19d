import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { directoryId } from '../backup/testing/backups';
import { isRuleId, type Rule } from '../directory';
import { planSave } from '../plan';
import { hostileText } from '../quoting/testing/hostileText';
import { powershellReader, type ReadScript } from '../quoting/testing/readPowershell';
import { rulesSaying, travelling } from '../testing/directions';
import { oneLine } from '../quoting/unprintable';
import { planToCurl } from './planToCurl';
import { planToMarkdown } from './planToMarkdown';
import { planToPowershell } from './planToPowershell';
import type { SharedPlan } from './sharedPlan';
import { named, plan } from './testing/plan';

const ruleId = '5f0c9a1b2d3e4f5061728399';
const rules: readonly Rule[] = isRuleId(ruleId)
  ? [{ id: ruleId, name: 'user_city', direction: 'export' }]
  : [];

const host = 'https://console.eu.jumpcloud.com';
const curlOf = (shared: SharedPlan) => planToCurl(shared, planSave(rules, shared.changes), host);
const powershellOf = (shared: SharedPlan) => planToPowershell(shared, host);
const withoutComments = (script: string) => script.replaceAll(/^#.*$/gm, '');

/** The script in three: what comes before the data, the data, and what comes after. */
function partsOf(script: string): readonly [string, string, string] {
  const [from, to] = [script.indexOf('$Plan ='), script.lastIndexOf('if (-not $env:JC_API_KEY)')];
  return [script.slice(0, from), script.slice(from, to), script.slice(to)];
}

describe('planToCurl', () => {
  it('lists first, removes by id, makes by name, and lists again', () => {
    const base = `${host}/api/v2/office365s/${directoryId}/translationrules`;
    const commands = curlOf(plan).split('\n');
    expect(commands).toContain(`rules='${base}'`);
    expect(commands.filter((line) => line.startsWith('jc '))).toEqual([
      'jc "$rules?limit=100"',
      `jc -X DELETE "$rules/${ruleId}"`,
      `jc -X POST --data '{"builtIn":"user_department","direction":"export"}' "$rules"`,
      `jc -X POST --data '{"builtIn":"user_manager","direction":"export"}' "$rules"`,
      'jc "$rules?limit=100"',
    ]);
  });

  it('removes an import before it makes the export', () => {
    const imports = rulesSaying(travelling([], ['city']));
    const lines = planToCurl(plan, planSave(imports, { turnOn: ['city'], turnOff: [] }), host).split('\n');
    expect(lines.filter((line) => /^# St|^jc -X/.test(line))).toEqual([
      '# Stop importing City.',
      `jc -X DELETE "$rules/${imports[0]?.id}"`,
      '# Start exporting City: overwrites it in Microsoft 365 for every bound user, at once.',
      `jc -X POST --data '{"builtIn":"user_city","direction":"export"}' "$rules"`,
    ]);
  });

  it('has the same commands, whatever the directory is called', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        expect(withoutComments(curlOf(named(name)))).toBe(withoutComments(curlOf(plan)));
      }),
    );
  });

  it('holds nothing in its comments that a shell without comments could obey', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        expect(curlOf(named(name))).toMatch(
          /^# Directory: [\p{L}\p{N} ._?-]* \([0-9a-f]{24}\)\. Made: [-:.\dTZ]+\.$/mu,
        );
      }),
    );
  });

  it.skipIf(process.platform === 'win32')(
    'runs in a shell, with the key in no argument, where everybody on the machine could see it',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'plan-'));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      writeFileSync(
        join(folder, 'curl'),
        '#!/bin/sh\nfor one in "$@"; do echo "[$one]"; done\nsed "s/^/< /"\n',
        {
          mode: 0o755,
        },
      );
      writeFileSync(join(folder, 'plan.sh'), curlOf(named("'; touch hacked; echo '\n$(touch hacked)")));
      const run = (env: Readonly<Record<string, string>>) =>
        spawnSync('sh', ['plan.sh'], {
          cwd: folder,
          input: '\n',
          encoding: 'utf8',
          env: { PATH: `${folder}:/usr/bin:/bin`, ...env },
        });
      const { stdout, status } = run({ JC_API_KEY: 'a "b" $c', JC_ORG_ID: 'd e' });
      expect(status).toBe(0);
      expect(stdout.match(/^< x-api-key: a "b" \$c$/gm)).toHaveLength(5);
      expect(stdout).not.toMatch(/^\[.*a "b" \$c/m);
      expect(stdout.match(/^\[x-org-id: d e\]$/gm)).toHaveLength(5);
      expect(stdout).toContain('[{"builtIn":"user_department","direction":"export"}]');
      expect(run({}).status).not.toBe(0);
      expect(readdirSync(folder).toSorted()).toEqual(['curl', 'plan.sh']);
    },
  );
});

describe('planToPowershell', () => {
  let read: (script: string) => ReadScript;
  beforeAll(async () => {
    read = await powershellReader();
  });

  it('names the rules that go on and off', () => {
    expect(read(powershellOf(plan)).variable('$Plan')).toEqual({
      Directory: 'Contoso',
      MadeAt: plan.madeAt,
      Rules: `${host}/api/v2/office365s/${directoryId}/translationrules`,
      TurnOff: ['user_city'],
      TurnOn: ['user_department', 'user_manager'],
    });
  });

  it('is PowerShell as a whole', () => {
    expect(read(powershellOf(named("'#>\n'@"))).valid).toBe(true);
  });

  it('has the same code around its data, whatever the directory is called', () => {
    const [before, , after] = partsOf(powershellOf(plan));
    fc.assert(
      fc.property(hostileText, (name) => {
        const parts = partsOf(powershellOf(named(name)));
        expect([parts[0], parts[2]]).toEqual([before, after]);
        expect(read(parts[1]).valid).toBe(true);
        expect(read(parts[1]).variable('$Plan')).toMatchObject({ Directory: oneLine(name) });
      }),
    );
  });
});

describe.each([
  ['Markdown', planToMarkdown],
  ['curl', curlOf],
  ['PowerShell', powershellOf],
])('a plan as %s', (_, write) => {
  it('names no host but that of the console, which knows its region', () => {
    const hosts = write(plan).match(/[\w.]*\bjumpcloud\.com/g) ?? [];
    expect(hosts.filter((one) => !host.endsWith(one))).toEqual([]);
  });

  it('names the sign-in-name option when it is part of the plan', () => {
    const text = write({
      ...plan,
      changes: { turnOn: ['userPrincipalNameFromAlternateEmail'], turnOff: [] },
    });
    expect(text).toMatch(/Sign-in name from alternate email|user_principal_name_from_alternate_email/);
  });
});
