// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus } from './keepFocus';

const page = `<main tabindex="-1"><h2 id="directory-view" tabindex="-1">Title</h2>
  <div><button id="far">Try again</button></div>
  <div id="panel" tabindex="-1"><p><button id="near">Cancel</button></p></div>
</main><button id="outside">Sign out</button>`;

const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  return element;
};

let stop: (() => void) | undefined;

beforeEach(() => {
  document.body.innerHTML = page;
  stop = keepFocus(find('main'));
});
afterEach(() => stop?.());

const focused = () => vi.waitFor(() => expect(document.activeElement).not.toBe(document.body));

describe('keepFocus', () => {
  it('gives the focus to the part around a button that is taken away', async () => {
    find('#near').focus();
    find('#near').closest('p')?.remove();
    await focused();
    expect(document.activeElement).toBe(find('#panel'));
  });

  it('gives it to the title of the view where there is no part around', async () => {
    find('#far').focus();
    find('#far').remove();
    await focused();
    expect(document.activeElement).toBe(find('#directory-view'));
  });

  it('gives it to the content where there is no view', async () => {
    find('#directory-view').remove();
    find('#far').focus();
    find('#far').remove();
    await focused();
    expect(document.activeElement).toBe(find('main'));
  });

  it('leaves the focus where somebody has put it', async () => {
    find('#near').focus();
    find('#near').remove();
    find('#outside').focus();
    await new Promise((passed) => setTimeout(passed));
    expect(document.activeElement).toBe(find('#outside'));
  });
});
