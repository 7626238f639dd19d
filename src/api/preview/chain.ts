/** Reads pages that name the next one, and goes on where it stopped. Graph has no page numbers (Graph, "Paging"). */
import { brokenContract } from '../errors';
import { failed, type Result } from '../result';

/** Reads the page at this address, the first one for null, takes it in, and gives the next page's address. */
export type TakeNext = (at: string | null) => Promise<Result<{ readonly next: string | null }>>;

export interface Chain {
  /** The page to read next; null is the first one. */
  at: string | null;
  done: boolean;
}

/** A chain of which nothing is read yet. */
export const newChain = (): Chain => ({ at: null, done: false });

/** Follows the chain to its end, or to the first failure. */
export async function follow(chain: Chain, takeNext: TakeNext): Promise<Result<null>> {
  while (!chain.done) {
    const page = await takeNext(chain.at);
    if (!page.ok) return page;
    const { next } = page.value;
    if (next !== null && next === chain.at) return failed(brokenContract('@odata.nextLink'));
    chain.at = next;
    chain.done = next === null;
  }
  return { ok: true, value: null };
}
