// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followLinks } from './followLinks';

const navigate = vi.fn<(href: string) => void>();
let stop: () => void;

/** After everybody else has seen the click: the test's page must not really navigate. */
const keepPage = () => document.addEventListener('click', (event) => event.preventDefault(), { once: true });

/** Clicks the link and tells whether the browser was left to follow it. */
function leftToBrowser(html: string, init: MouseEventInit = {}): boolean {
  document.body.innerHTML = html;
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
  document.querySelector('[data-click]')?.dispatchEvent(event);
  return !event.defaultPrevented;
}

beforeEach(() => {
  navigate.mockClear();
  stop = followLinks(navigate);
});
afterEach(() => stop());

describe('followLinks', () => {
  it('follows links of the app, also when something inside them is clicked', () => {
    expect(leftToBrowser('<a href="/directories?q=x" data-click>x</a>')).toBe(false);
    expect(leftToBrowser('<a href="/attribute-data"><b data-click>x</b></a>')).toBe(false);
    expect(navigate.mock.calls).toEqual([['/directories?q=x'], ['/attribute-data']]);
  });

  it.each([
    ['another site', '<a href="https://jumpcloud.example/" data-click>x</a>', {}],
    ['another site without a scheme', '<a href="//jumpcloud.example/" data-click>x</a>', {}],
    ['a place on this page', '<a href="#content" data-click>x</a>', {}],
    ['parameters of this page', '<a href="?scenario=slow" data-click>x</a>', {}],
    ['a new tab', '<a href="/directories" target="_blank" data-click>x</a>', {}],
    ['a download', '<a href="/file.csv" download data-click>x</a>', {}],
    ['a click with Ctrl', '<a href="/directories" data-click>x</a>', { ctrlKey: true }],
    ['a click with the middle button', '<a href="/directories" data-click>x</a>', { button: 1 }],
    ['no link at all', '<button data-click>x</button>', {}],
  ])('leaves to the browser: %s', (_, html, init) => {
    keepPage();
    leftToBrowser(html, init);
    expect(navigate).not.toHaveBeenCalled();
  });

  it('leaves alone what somebody else has handled, and everything once stopped', () => {
    leftToBrowser('<a href="/directories" data-click>x</a>');
    stop();
    keepPage();
    leftToBrowser('<a href="/directories" data-click>x</a>');
    expect(navigate).toHaveBeenCalledTimes(1);
  });
});
