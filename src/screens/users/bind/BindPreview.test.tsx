// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { directory, previewWith, ready } from '../../shared/preview/testing/readyPreview';
import { BindPreview } from './BindPreview';

afterEach(cleanup);

it.each([
  [1, /1 chosen user was not found in JumpCloud any more: what they/],
  [2, /2 chosen users were not found in JumpCloud any more: what they/],
])('says that %i of those chosen could not be compared', (unread, words) => {
  const state = { ...ready, unread };
  const preview = previewWith(state, async () => []);
  render(<BindPreview comparison={{ preview, state }} attributes={['department']} directory={directory} />);
  expect(screen.getByText(words)).toBeDefined();
});
