import { stepAt } from '../../../api/bindingProgress';
import { targetKey } from '../../../domain/binding/targets';
import { formatNumber } from '../../shared/format';
import { timeLeft } from '../../shared/preview/impactWords';
import { Running } from '../../shared/run/Running';
import { mostListed, Steps } from '../../shared/run/Steps';
import { stepWords } from '../../shared/run/stepWords';
import { runningTitle, targetDetail, targetName } from './bindWords';
import type { BindingRunState } from './useBindingRun';

interface Props {
  readonly state: Extract<BindingRunState, { kind: 'running' }>;
  readonly onStop: () => void;
}

/** A run that goes on: every step of a short one, of a long one how far it is and what it does now. */
export function Sending({ state: { order, progress, stopping }, onStop }: Props) {
  const { op, targets } = order;
  const { done, secondsLeft } = progress;
  const isLong = targets.length > mostListed;
  const [from, to] = isLong ? [done, done + 1] : [0, targets.length];
  const steps = targets.slice(from, to).map((target, at) => {
    const step = stepAt(progress, from + at);
    const words = `${targetName(target)}: ${stepWords(step, 'who is bound')}`;
    return { key: targetKey(target), progress: step, words, detail: targetDetail(target) };
  });
  return (
    <Running live="title" title={runningTitle(op, stopping)} stopping={stopping} onStop={onStop}>
      {isLong && (
        <>
          <progress aria-label="Requests done" value={done} max={targets.length} />
          <p>
            {formatNumber(done)} of {formatNumber(targets.length)} done, {timeLeft(secondsLeft)}. Keep this
            page open: leaving it stops the rest.
          </p>
        </>
      )}
      <Steps steps={steps} />
    </Running>
  );
}
