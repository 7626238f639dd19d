/** Does a state's steps as a person would: things are found by role and name, and typed and clicked. */
import { configure, screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import type { World } from '../../mocks/world';
import type { Name, Role, Step } from '../state';
import { fileIn } from '../worldFiles';

/** What steps may do to the world and to time. */
export interface Stage {
  readonly world: World;
  readonly pass: (milliseconds: number) => void;
  readonly hold: (requests: string) => void;
  readonly rest: () => Promise<void>;
}

configure({ getElementError: () => new Error('it is not there'), asyncUtilTimeout: 15_000 });

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });

const byRole = (role: Role, name: Name) => screen.findByRole(role, { name });

const isText = (text: string, wanted: Name) =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text);

const textOf = (element: Element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** Whether a text stands in an element and in nothing smaller: parts of it may be set off. */
const says = (element: Element | null, wanted: Name) =>
  element !== null &&
  isText(textOf(element), wanted) &&
  ![...element.children].some((child) => isText(textOf(child), wanted));

async function firstSaying(text: Name): Promise<HTMLElement> {
  const [first] = await screen.findAllByText((_, element) => says(element, text));
  if (!first) throw new Error('it is not there');
  return first;
}

async function write(field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  if (text !== '') await user.type(field, text.replaceAll(/[[{]/g, '$&$&'));
}

/** Does one step; rejects where what it needs is not there. */
export async function doStep(step: Step, { world, pass, hold, rest }: Stage): Promise<void> {
  switch (step.kind) {
    case 'click':
      return user.click(await byRole(step.role, step.name));
    case 'click-text':
      return user.click(await firstSaying(step.text));
    case 'type':
      return write(await screen.findByLabelText(step.label), step.text);
    case 'choose':
      return user.selectOptions(await screen.findByLabelText(step.label), step.option);
    case 'open-file':
      return user.upload(
        await screen.findByLabelText(step.label, { selector: 'input' }),
        fileIn(world, step.file),
      );
    case 'see':
      return void (await firstSaying(step.text));
    case 'see-role':
      return void (await screen.findAllByRole(step.role, { name: step.name }));
    case 'later':
      await rest();
      pass(step.minutes * 60_000);
      // Timers run by the real clock: coming back to the page is what makes it look at the time.
      return void globalThis.dispatchEvent(new Event('focus'));
    case 'hold':
      return hold(step.requests);
  }
}

/** The step in words, for whoever has to mend it. */
export function stepInWords(step: Step): string {
  switch (step.kind) {
    case 'click':
      return `click ${step.role} “${step.name}”`;
    case 'click-text':
      return `click “${step.text}”`;
    case 'type':
      return `type “${step.text}” into “${step.label}”`;
    case 'choose':
      return `choose “${step.option}” in “${step.label}”`;
    case 'open-file':
      return `open the file ${step.file} with “${step.label}”`;
    case 'see':
      return `see “${step.text}”`;
    case 'see-role':
      return `see ${step.role} “${step.name}”`;
    case 'later':
      return `wait ${step.minutes} minutes`;
    case 'hold':
      return `hold back the answers to “${step.requests}”`;
  }
}
