/** The page Microsoft comes back to: hands the answer to the console's own window, or goes back to its address. */
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

// Whoever opens this page without an answer in its address reads on it what to do.
broadcastResponseToMainFrame().catch(() => undefined);
