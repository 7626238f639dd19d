import { describe, expect, it } from 'vitest';
import { seedFacts } from './scenarios';
import { create, directoryId, ruleNames, testWorld } from './testing/client';
import type { World } from './world';

const { user } = seedFacts;

const microsoft = (world: World, property: string) =>
  world.microsoftValues(directoryId, user.id)?.find((entry) => entry.property === property)?.value;

const jumpCloud = (world: World, field: string) =>
  world.jumpCloudValues(user.id).find((entry) => entry.field === field)?.value;

describe('what the mock panel does', () => {
  it('finds people by name or email, twenty at most', () => {
    const world = testWorld('healthy');
    const jonas = { id: user.id, name: user.name, email: user.email, bound: true };
    expect(world.people('jonas kel', directoryId)).toEqual([jonas]);
    expect(world.people('JONAS.KELLER@', directoryId)).toEqual([jonas]);
    expect(world.people('', directoryId)).toHaveLength(20);
    expect(world.people('nobody of this name', directoryId)).toEqual([]);
  });

  it('lists the Microsoft 365 directories', () => {
    const names = testWorld('healthy')
      .microsoftDirectories()
      .map(({ name }) => name);
    expect(names).toEqual([seedFacts.microsoft.name, seedFacts.secondMicrosoft.name]);
  });

  it('shows that switching on overwrites, and that later changes follow', async () => {
    const world = testWorld('healthy');
    expect(microsoft(world, 'department')).toBe(user.microsoftDepartment);
    expect(world.editUser(user.id, 'department', 'Treasury')).toBeNull();
    expect(jumpCloud(world, 'department')).toBe('Treasury');
    expect(microsoft(world, 'department')).toBe(user.microsoftDepartment);
    await create(world, 'user_department');
    expect(microsoft(world, 'department')).toBe('Treasury');
    world.editUser(user.id, 'department', '');
    expect(microsoft(world, 'department')).toBeNull();
  });

  it('says why a change is refused, and keeps no password', () => {
    const world = testWorld('healthy');
    expect(world.editUser(user.id, 'email', '')).toBe('JumpCloud requires a company email.');
    world.editUser(user.id, 'password', 'correct horse battery staple');
    expect(JSON.stringify(world.log())).not.toContain('horse');
    expect(microsoft(world, 'passwordChangedAt')).not.toBeNull();
  });

  it('names the manager, and has nothing to show of strangers', () => {
    const world = testWorld('healthy');
    const [boss] = world.people('', directoryId);
    world.editUser(user.id, 'manager', boss?.id ?? '');
    expect(microsoft(world, 'manager')).not.toMatch(/^[0-9a-f]{24}$/);
    expect(world.jumpCloudValues('f'.repeat(24))).toEqual([]);
    expect(world.microsoftValues(directoryId, 'f'.repeat(24))).toBeNull();
  });

  it('resets the organisation and keeps the scenario, or changes it', async () => {
    const world = testWorld('nothing-exported');
    await create(world, 'user_city');
    world.reset();
    expect([world.scenario(), await ruleNames(world), world.log()]).toEqual(['nothing-exported', [], []]);
    world.switchScenario('healthy');
    expect([world.scenario(), await ruleNames(world)]).toEqual(['healthy', [...seedFacts.exportedRules]]);
  });
});
