/** How a list is sorted. A URL names it `status`, or `-status` from the last to the first. */
export interface Sort<By extends string> {
  readonly by: By;
  readonly descending: boolean;
}

/** The sorting that a URL names; the usual one where it names none of these orders. */
export function readSort<By extends string>(text: string | null, orders: readonly By[], usual: Sort<By>) {
  const descending = text?.startsWith('-') ?? false;
  const by = orders.find((order) => order === text?.slice(descending ? 1 : 0));
  return by === undefined ? usual : { by, descending };
}

/** The name of a sorting in a URL. */
export const writeSort = ({ by, descending }: Sort<string>): string => `${descending ? '-' : ''}${by}`;
