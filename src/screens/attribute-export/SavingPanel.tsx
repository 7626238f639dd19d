import type { StepProgress } from '../../api/saveProgress';
import type { SwitchableId } from '../../domain/attribute';
import { switchable } from '../../domain/attributes';
import type { Changes } from '../../domain/changes';
import { Running } from '../shared/run/Running';
import { Steps } from '../shared/run/Steps';
import { stepWords } from '../shared/run/stepWords';

interface Props {
  readonly changes: Changes;
  readonly progress: ReadonlyMap<SwitchableId, StepProgress>;
  readonly stopping: boolean;
  readonly onStop: () => void;
}

/** A running save: what each change is doing, and a way to stop before the next one. */
export function SavingPanel({ changes, progress, stopping, onStop }: Props) {
  const steps = [...changes.turnOff, ...changes.turnOn].map((id) => {
    const doing = progress.get(id) ?? 'waiting';
    return { key: id, progress: doing, words: `${switchable(id).name}: ${stepWords(doing, 'the rules')}` };
  });
  return (
    <Running
      live="title"
      title={stopping ? 'Stopping after the change that is on its way…' : 'Saving…'}
      stopping={stopping}
      onStop={onStop}
    >
      <Steps steps={steps} />
    </Running>
  );
}
