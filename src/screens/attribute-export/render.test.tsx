// @vitest-environment jsdom
/** A switch answers at once however many rows there are, because nothing but what it changes is drawn anew. */
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  boundUserCountQuery,
  createQueryClient,
  directoriesQuery,
  exportEventsQuery,
  mayWriteQuery,
  rulesQuery,
} from '../../api/queries';
import { isDirectoryId, type DirectoryId } from '../../domain/directory';
import { LiveRegionProvider } from '../../ui/LiveRegion';
import { AttributeExportScreen } from './AttributeExportScreen';

/** One place in React's tree of drawn components, as React's developer tools see it. */
interface Fiber {
  readonly type: unknown;
  readonly key: string | null;
  readonly flags: number;
  readonly memoizedProps: unknown;
  /** The same place as it was drawn before; null where it is new. */
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

const tools = vi.hoisted(() => {
  const listeners = new Set<(tree: Fiber) => void>();
  // React looks for its developer tools once, while it is imported.
  const hook = {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: (_renderer: number, { current }: { readonly current: Fiber }) =>
      listeners.forEach((listener) => listener(current)),
    onCommitFiberUnmount: () => undefined,
  };
  Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook });
  return { listeners };
});

/** React's flag on a component that was called for this commit. */
const performedWork = 1;

const nameOf = ({ type, key }: Fiber) =>
  typeof type === 'function' ? `${type.name}${key === null ? '' : ` ${key}`}` : 'something without a name';

/** Called although its parent gave it nothing new: because of its own state, form value or context. */
const calledItself = ({ flags, memoizedProps, alternate }: Fiber) =>
  (flags & performedWork) !== 0 && memoizedProps === alternate?.memoizedProps;

/** Everything that made a commit draw. Whatever else was drawn is below one of these, and theirs. */
function originsIn(fiber: Fiber | null): readonly string[] {
  if (fiber === null) return [];
  const own = calledItself(fiber) ? [nameOf(fiber)] : [];
  const below = fiber.child === fiber.alternate?.child ? [] : originsIn(fiber.child);
  return [...own, ...below, ...originsIn(fiber.sibling)];
}

function asDirectoryId(text: string): DirectoryId {
  if (!isDirectoryId(text)) throw new Error(`“${text}” is not a directory’s id`);
  return text;
}

const id = asDirectoryId('61a4d2b87c0e93f500000001');

/** The screen with everything already read, so that nothing but the reader makes it draw. */
function drawScreen(): void {
  const client = createQueryClient();
  client.setQueryData(directoriesQuery().queryKey, [
    {
      id,
      name: 'Oakmere 365',
      kind: 'microsoft-365',
      vendorType: 'office_365',
      defaultDomain: null,
      authorisation: null,
    },
  ]);
  client.setQueryData(rulesQuery(id).queryKey, []);
  client.setQueryData(boundUserCountQuery(id).queryKey, 180);
  client.setQueryData(mayWriteQuery(id).queryKey, true);
  client.setQueryData(exportEventsQuery().queryKey, []);
  render(
    <QueryClientProvider client={client}>
      <LiveRegionProvider>
        <AttributeExportScreen directoryId={id} />
      </LiveRegionProvider>
    </QueryClientProvider>,
  );
}

/** The components that draw themselves anew when a switch is pressed. */
function press(name: string): ReadonlySet<string> {
  const origins = new Set<string>();
  const note = (tree: Fiber) => originsIn(tree).forEach((component) => origins.add(component));
  tools.listeners.add(note);
  fireEvent.click(screen.getByRole('switch', { name }));
  tools.listeners.delete(note);
  return origins;
}

beforeEach(() => {
  // jsdom measures nothing.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly observe = () => undefined;
      readonly disconnect = () => undefined;
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** What a switch of this attribute draws anew. */
const drawn = (attribute: string, ...others: readonly string[]) =>
  new Set(['Switch', `AttributeRow ${attribute}`, 'ChangesBar', 'LiveRegionProvider', ...others]);

describe('toggling one attribute', () => {
  it('draws the switch, its row, the bar and what is read out anew, and nothing else', () => {
    drawScreen();
    // With the first change, leaving begins to ask.
    expect(press('Department')).toEqual(drawn('department', 'PendingGuard'));
    expect(press('City')).toEqual(drawn('city'));
    expect(press('Department')).toEqual(drawn('department'));
  });
});
