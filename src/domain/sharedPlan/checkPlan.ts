import type { SwitchableId } from '../attribute';
import { isSwitchableId } from '../attributes';
import { applyChanges, type Changes, changesBetween } from '../changes';
import { kindsOf } from '../changeKinds';
import { directionsFromRules } from '../directions';
import type { Directory, Rule } from '../directory';

/** A plan as it was read from a file: its attributes may be ones that this console does not know. */
export interface PlanFile {
  readonly directory: { readonly id: string; readonly name: string };
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly turnOn: readonly string[];
  readonly turnOff: readonly string[];
}

/** Something the administrator should know before going on with a shared plan. */
export type PlanNote =
  /** The directory is in that state already, so nothing is left to do for it. */
  | { readonly kind: 'already-done'; readonly attribute: SwitchableId; readonly on: boolean }
  /** The attribute is imported now: switching it on turns it round, switching it off stops the import. */
  | { readonly kind: 'imported-now'; readonly attribute: SwitchableId; readonly on: boolean }
  | { readonly kind: 'unknown-attribute'; readonly name: string };

/** Why a shared plan cannot be loaded here. */
export type PlanRefusal =
  | { readonly kind: 'other-directory'; readonly name: string }
  /** It wants one attribute both on and off. */
  | { readonly kind: 'contradiction'; readonly names: readonly string[] };

export type CheckedPlan =
  | { readonly ok: true; readonly changes: Changes; readonly notes: readonly PlanNote[] }
  | { readonly ok: false; readonly refusal: PlanRefusal };

/**
 * A shared plan as pending changes on today's rules. What the rules have reached already and what this console does
 * not know is left out and noted; a plan for another directory is refused.
 */
export function checkPlan(plan: PlanFile, rules: readonly Rule[], directory: Directory): CheckedPlan {
  if (plan.directory.id.toLowerCase() !== directory.id.toLowerCase())
    return { ok: false, refusal: { kind: 'other-directory', name: plan.directory.name } };
  const both = plan.turnOn.filter((name) => plan.turnOff.includes(name));
  if (both.length > 0) return { ok: false, refusal: { kind: 'contradiction', names: both } };
  const wanted = { turnOn: plan.turnOn.filter(isSwitchableId), turnOff: plan.turnOff.filter(isSwitchableId) };
  const saved = directionsFromRules(rules);
  const changes = changesBetween(saved, applyChanges(saved, wanted));
  const { turnsRound, stopsImport } = kindsOf(changes, saved);
  const unknown = [...plan.turnOn, ...plan.turnOff].filter((name) => !isSwitchableId(name));
  const notes: readonly PlanNote[] = [
    ...wanted.turnOn
      .filter((id) => saved[id] === 'export')
      .map((attribute) => ({ kind: 'already-done', attribute, on: true }) as const),
    ...wanted.turnOff
      .filter((id) => saved[id] === 'exclude')
      .map((attribute) => ({ kind: 'already-done', attribute, on: false }) as const),
    ...turnsRound.map((attribute) => ({ kind: 'imported-now', attribute, on: true }) as const),
    ...stopsImport.map((attribute) => ({ kind: 'imported-now', attribute, on: false }) as const),
    ...unknown.map((name) => ({ kind: 'unknown-attribute', name }) as const),
  ];
  return { ok: true, changes, notes };
}
