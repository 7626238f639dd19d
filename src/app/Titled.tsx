import { useSyncExternalStore, type ReactNode } from 'react';
import { configuration, subscribeConfiguration } from '../api/config/configuration';
import { ConsoleTitleContext } from '../ui/consoleTitle';

/** Gives everything inside the product's name, as it is set up. */
export function Titled({ children }: { readonly children: ReactNode }) {
  const { title } = useSyncExternalStore(subscribeConfiguration, configuration);
  return <ConsoleTitleContext value={title}>{children}</ConsoleTitleContext>;
}
