import { createContext } from 'react';

/** Whether the reader came to this page by navigating in the app; asking takes the answer away. */
export type TakeArrival = () => boolean;

/** The app knows when the path changed; page headings ask, so that they take the focus once and only then. */
export const PageArrivalContext = createContext<TakeArrival>(() => false);
