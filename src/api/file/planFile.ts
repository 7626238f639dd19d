import * as v from 'valibot';
import type { PlanFile } from '../../domain/sharedPlan/checkPlan';
import { planKind, planVersion } from '../../domain/sharedPlan/sharedPlan';
import type { SavedFileKind } from './savedFile';
import { SavedTime } from './savedTime';

/** Attributes that this console does not know are read as well, so that they can be named. */
const Names = v.pipe(
  v.array(v.pipe(v.string(), v.nonEmpty())),
  v.transform((names) => [...new Set(names)]),
);

/** A plan as `planToJson` writes it. What the preview said when it was made is old by now, and is not read. */
export const planFile: SavedFileKind<PlanFile> = {
  kind: planKind,
  version: planVersion,
  schema: v.pipe(
    v.object({
      version: v.literal(planVersion),
      directory: v.object({ id: v.string(), name: v.string() }),
      madeAt: SavedTime,
      changes: v.object({ turnOn: Names, turnOff: Names }),
    }),
    v.transform(({ directory, madeAt, changes }): PlanFile => ({ directory, madeAt, ...changes })),
  ),
};
