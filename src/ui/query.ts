import { createContext } from 'react';

/** The query string at the moment of asking, for what is not drawn anew when it changes. The app answers by its history. */
export const QueryContext = createContext<() => string>(() => globalThis.location.search);
