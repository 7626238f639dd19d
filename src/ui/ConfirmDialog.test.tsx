// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConfirmDialog } from './ConfirmDialog';

const onConfirm = vi.fn<() => void>();
const onCancel = vi.fn<() => void>();
const labels = { title: 'Overwrite 2 attributes?', confirmLabel: 'Overwrite', cancelLabel: 'Keep editing' };

const button = (name: string) => screen.getByRole('button', { name });
const show = (more: { typeToConfirm?: string; busy?: boolean } = {}) =>
  render(
    <ConfirmDialog {...labels} {...more} onConfirm={onConfirm} onCancel={onCancel}>
      What stands there now is lost.
    </ConfirmDialog>,
  );

beforeEach(() => {
  onConfirm.mockClear();
  onCancel.mockClear();
});
afterEach(cleanup);

describe('the confirming dialog', () => {
  it('is named by its title and starts on its safe side', () => {
    show();
    expect(screen.getByRole('dialog', { name: labels.title })).toBeDefined();
    expect(document.activeElement).toBe(button('Keep editing'));
  });

  it('does what its buttons say, and Escape cancels', async () => {
    show();
    await userEvent.click(button('Overwrite'));
    expect([onConfirm.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 0]);
    await userEvent.click(button('Keep editing'));
    await userEvent.keyboard('{Escape}');
    expect([onConfirm.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 2]);
  });

  it('takes no click that is the tail of the one that opened it, and takes Enter', async () => {
    show();
    const backdrop = document.querySelector('.MuiDialog-container');
    for (const place of [button('Overwrite'), button('Keep editing'), backdrop]) {
      if (!place) throw new Error('There is no backdrop');
      fireEvent.mouseDown(place);
      fireEvent.click(place, { detail: 2 });
    }
    expect([onConfirm.mock.calls.length, onCancel.mock.calls.length]).toEqual([0, 0]);
    button('Overwrite').focus();
    await userEvent.keyboard('{Enter}');
    expect(onConfirm).toHaveBeenCalledTimes(1);
    if (backdrop) {
      fireEvent.mouseDown(backdrop);
      fireEvent.click(backdrop, { detail: 1 });
    }
    expect(onCancel).toHaveBeenCalledTimes(1);
  });

  it('confirms nothing until the text is typed exactly, and says what is wrong', async () => {
    show({ typeToConfirm: 'Oakmere 365' });
    const field = screen.getByLabelText('Type Oakmere 365 to confirm');
    await userEvent.type(field, 'oakmere 365{Enter}');
    expect(onConfirm).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('does not match');
    await userEvent.click(button('Overwrite'));
    expect(document.activeElement).toBe(field);
    await userEvent.clear(field);
    await userEvent.type(field, 'Oakmere 365{Enter}');
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });

  it('can neither be confirmed twice nor cancelled while it works', async () => {
    show({ busy: true });
    await userEvent.click(button('Working …'));
    await userEvent.click(button('Keep editing'));
    await userEvent.keyboard('{Escape}');
    expect([onConfirm.mock.calls.length, onCancel.mock.calls.length]).toEqual([0, 0]);
  });
});
