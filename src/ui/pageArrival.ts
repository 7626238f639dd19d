import { createContext } from 'react';

/** Whether the reader has just come to another page, so that its heading should take the focus. */
export interface PageArrival {
  /** Answers once with yes; asking takes the answer away. */
  readonly take: () => boolean;
  /** The next heading should take the focus. */
  readonly mark: () => void;
}

/** The app knows when the path changed; page headings ask, so that they take the focus once and only then. */
export const PageArrivalContext = createContext<PageArrival>({ take: () => false, mark: () => undefined });
