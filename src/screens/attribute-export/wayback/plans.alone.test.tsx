// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { directoryId } from '../../../domain/backup/testing/backups';
import type { Changes } from '../../../domain/changes';
import { allExcluded, directionsFromRules } from '../../../domain/directions';
import { isRuleId, type Rule } from '../../../domain/directory';
import { planToJson } from '../../../domain/sharedPlan/sharedPlan';
import { rulesSaying, travelling } from '../../../domain/testing/directions';
import { saveFile } from '../../../ui/saveFile';
import { OpenPlan } from './OpenPlan';
import { planOf } from './planOf';
import { SharePlan } from './SharePlan';
import { changes, directory, ready } from '../../shared/preview/testing/readyPreview';

vi.mock(import('../../../ui/saveFile'), () => ({ saveFile: vi.fn<typeof saveFile>() }));
vi.mock(import('../../../api/config/configuration'), async (load) => ({
  ...(await load()),
  adminPortal: () => 'https://console.eu.jumpcloud.com',
}));

const files = vi.mocked(saveFile);
const onOpen = vi.fn<(opened: Changes) => void>();
const button = (name: string) => screen.getByText(name, { selector: 'button' });

// It lays nothing out, and cannot scroll.
Element.prototype.scrollIntoView = () => {};

beforeEach(() => {
  files.mockClear();
  onOpen.mockClear();
});
afterEach(cleanup);

const rules: readonly Rule[] = ['5f0c9a1b2d3e4f5061728399']
  .filter(isRuleId)
  .map((id) => ({ id, name: 'user_city', direction: 'export' }));
const plan = planOf(directory, changes, directionsFromRules(rules), ready, Date.UTC(2026, 10, 23, 11));

const planText = (label: string) => screen.getByLabelText(`Plan as ${label}`).textContent;
const choose = async (text: string, held = rules) => {
  render(<OpenPlan directory={directory} rules={held} onOpen={onOpen} onClose={() => undefined} />);
  const input = screen.getByLabelText('Choose a plan', { selector: 'input' });
  await userEvent.upload(input, new File([text], 'plan.json', { type: 'application/json' }));
};

describe('SharePlan', () => {
  it('writes the plan in each format, and downloads the one that is shown', async () => {
    render(<SharePlan plan={plan} rules={rules} onClose={() => undefined} />);
    expect(planText('Markdown')).toContain('overwrites 2, not known 1, same 5');
    fireEvent.click(screen.getByLabelText('curl'));
    expect(planText('curl')).toContain('jc -X DELETE "$rules/5f0c9a1b2d3e4f5061728399"');
    expect(planText('curl')).toContain("rules='https://console.eu.jumpcloud.com/api/v2/");
    fireEvent.click(screen.getByLabelText('PowerShell'));
    expect(planText('PowerShell')).toContain("Rules     = 'https://console.eu.jumpcloud.com/api/v2/");
    expect(planText('PowerShell')).toContain("TurnOn    = @('user_department')");
    fireEvent.click(screen.getByLabelText('JSON'));
    expect(planText('JSON')).toBe(planToJson(plan));
    fireEvent.click(button('Download'));
    expect(files).toHaveBeenCalledWith('plan-contoso-2026-11-23-11-00.json', 'json', planToJson(plan));
    expect(screen.getByRole('status').textContent).toBe('Downloaded as plan-contoso-2026-11-23-11-00.json.');
  });

  it('leaves out the numbers of a comparison that is not complete', () => {
    expect(planOf(directory, changes, allExcluded, { ...ready, phase: 'reading' }, 0).effect).toBeNull();
    expect(planOf(directory, changes, allExcluded, null, 0).effect).toBeNull();
  });
});

describe('OpenPlan', () => {
  it('loads what is left to do', async () => {
    await choose(planToJson({ ...plan, changes: { turnOn: ['department'], turnOff: ['city', 'state'] } }));
    expect((await screen.findByRole('status')).textContent).toMatch(/Loads 1 on, 1 off.*State or province/);
    fireEvent.click(button('Load as unsaved changes'));
    expect(onOpen).toHaveBeenCalledWith({ turnOn: ['department'], turnOff: ['city'] });
  });

  it('says what it would do to an attribute that is imported now', async () => {
    const imports = rulesSaying(travelling([], ['city', 'state']));
    const wish = { turnOn: ['city'], turnOff: ['state'] } as const;
    await choose(planToJson({ ...plan, changes: wish }), imports);
    const said = (await screen.findByRole('status')).textContent;
    expect(said).toMatch(/Loads 1 on, 1 import stopped.*City is imported.*turns it round.*stops that import/);
    fireEvent.click(button('Load as unsaved changes'));
    expect(onOpen).toHaveBeenCalledWith(wish);
  });

  it('has nothing to load where all is done', async () => {
    await choose(planToJson({ ...plan, changes: { turnOn: ['city'], turnOff: [] } }));
    expect((await screen.findByRole('status')).textContent).toMatch(/Nothing is left to do/);
    expect(screen.queryByText('Load as unsaved changes')).toBeNull();
  });

  it('does not call done what it cannot know', async () => {
    await choose(planToJson(plan).replace('department', 'shoeSize').replace('"city"', '"state"'));
    expect((await screen.findByRole('status')).textContent).toMatch(/Nothing of this plan.*“shoeSize”/);
  });

  it.each([
    ['{', 'This is not a JSON file'],
    ['{}', 'This file is not a plan of this console'],
    [planToJson(plan).replace(directoryId, '0123456789abcdef01234567'), 'This plan is for another directory'],
  ])('refuses %s', async (text, title) => {
    await choose(text);
    expect((await screen.findByRole('alert')).textContent).toContain(title);
    expect(onOpen).not.toHaveBeenCalled();
  });
});
