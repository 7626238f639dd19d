import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const fetchMock = vi.fn<typeof fetch>();

/** The module keeps the configuration of its page, so each test takes a new one. */
async function newPage() {
  vi.resetModules();
  return import('./configuration');
}

const answer =
  (body: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));

beforeEach(() => {
  vi.stubGlobal('fetch', fetchMock);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('reading the configuration', () => {
  it('takes it over and tells those who listen', async () => {
    fetchMock.mockImplementation(answer('{"backend":"live","region":"EU","title":"Ours"}'));
    const { adminPortal, configuration, readConfiguration, subscribeConfiguration } = await newPage();
    const listener = vi.fn<() => void>();
    subscribeConfiguration(listener);
    expect(configuration().sessionLockMinutes).toBe(15);
    expect(await readConfiguration(false)).toBeNull();
    expect(configuration()).toEqual({ backend: 'live', region: 'EU', title: 'Ours', sessionLockMinutes: 15 });
    expect(adminPortal()).toBe('https://console.eu.jumpcloud.com');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a file that is not there', answer('gone', 404), /was answered with 404/],
    ['the page in its place', answer('<!doctype html>'), /is not right/],
    [
      'a region that is not one',
      answer('{"backend":"live","region":"FR"}'),
      /region is not as config\.schema\.json/,
    ],
    ['a member too many', answer('{"backend":"live","region":"US","apiKey":"x"}'), /apiKey/],
    ['the simulation', answer('{"backend":"mock","region":"US"}'), /this build does not contain/],
    ['a lost connection', () => Promise.reject(new TypeError('Failed to fetch')), /could not be fetched/],
  ])('says what is wrong: %s', async (_, reply, words) => {
    fetchMock.mockImplementation(reply);
    const { configuration, readConfiguration } = await newPage();
    const before = configuration();
    expect(await readConfiguration(false)).toMatch(words);
    expect(configuration()).toBe(before);
  });

  it('lets a build with the simulation use it', async () => {
    fetchMock.mockImplementation(answer('{"backend":"mock","region":"US"}'));
    const { configuration, readConfiguration } = await newPage();
    expect(await readConfiguration(true)).toBeNull();
    expect(configuration().backend).toBe('mock');
  });
});
