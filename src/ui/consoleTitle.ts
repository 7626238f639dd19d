import { createContext } from 'react';

/** The product's name at the top of each page and in the name of the tab. */
export const ConsoleTitleContext = createContext('User Attributes Export');
