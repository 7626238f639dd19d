import type { Preview } from '../../api/preview/preview';
import type { Binding } from '../../domain/binding/binding';

/** So many rows come with one message, so that none holds up the page's thread. */
const atATime = 1000;

/** The rows of a list from `from` up to, not including, `to`: fewer where the list is not kept any more. */
export async function rowsOf(
  { bindingRows }: Preview,
  listId: number,
  from: number,
  to: number,
): Promise<readonly Binding[]> {
  const parts: (readonly Binding[])[] = [];
  for (let at = from; at < to; at += atATime)
    parts.push(await bindingRows(listId, at, Math.min(to, at + atATime)));
  return parts.flat();
}
