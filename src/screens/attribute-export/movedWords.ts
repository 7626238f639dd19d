import type { Moved } from '../../domain/merge';
import { namesOf } from './words';

const state = (exported: boolean) => (exported ? 'exported' : 'not exported');

/** Theirs beside ours, for one attribute that somebody else switched. */
export function movedSummary({ exportedNow }: Moved, ours: boolean): string {
  const theirs = `Somebody else has switched it ${exportedNow ? 'on' : 'off'}: it is ${state(exportedNow)} now.`;
  return ours === exportedNow
    ? `${theirs} You wanted the same, so nothing is left to send.`
    : `${theirs} Your page had it as ${state(ours)}.`;
}

/** The two ways to decide, theirs first. Choosing against theirs changes the directory again. */
export const movedChoices = ({ exportedNow }: Moved) => [
  { exported: exportedNow, label: `Leave it ${state(exportedNow)}` },
  {
    exported: !exportedNow,
    label: exportedNow
      ? 'Switch it off again (Microsoft 365 keeps the values it has now)'
      : 'Switch it on again (overwrites Microsoft 365 values)',
  },
];

/** For the page, when the rules were read again while changes were composed. */
export function movedNews(moved: readonly Moved[]): string {
  const part = (on: boolean) =>
    namesOf(moved.filter((row) => row.exportedNow === on).map((row) => row.attribute));
  const parts = [
    part(true) === '' ? null : `${part(true)} is exported now.`,
    part(false) === '' ? null : `${part(false)} is no longer exported.`,
  ];
  return parts.filter((text) => text !== null).join(' ');
}
