import { describe, expect, it } from 'vitest';
import { hereFor } from './pageLinks';

describe('links in a build for any folder', () => {
  it.each([
    ['/directories', '#/directories'],
    ['/directories/61a4?show=changed', '#/directories/61a4?show=changed'],
    ['/licences.txt', './licences.txt'],
    ['#/directories', null],
    ['#content', null],
    ['?scenario=slow', null],
    ['//elsewhere.example/', null],
    ['https://console.jumpcloud.com', null],
  ])('%s leads to %s', (href, here) => {
    expect(hereFor(href)).toBe(here);
  });
});
