import Box from '@mui/material/Box';
import { type MouseEvent, type ReactNode } from 'react';
import { version } from '../../package.json';
import { outOfSight } from '../ui/VisuallyHidden';
import { Header } from './Header';
import { keepFocus } from './keepFocus';
import { pageWidth } from './layout';

const contentId = 'content';

const skipLink = {
  position: 'absolute',
  left: '0.5rem',
  top: '0.5rem',
  zIndex: 3,
  px: 1.5,
  py: 1,
  borderRadius: 1,
  bgcolor: 'background.paper',
  color: 'primary.main',
  '&:not(:focus)': { ...outOfSight, p: 0 },
} as const;

interface Props {
  /** Stands above the header; the mocked build says there that it is one. */
  readonly banner: ReactNode;
  /** Stands in the header: which organisation is open. */
  readonly organization: ReactNode;
  readonly onSignOut: (() => void) | null;
  readonly children: ReactNode;
}

/** The frame of every page: a way to skip to the content, header, content, footer. */
export function Shell({ banner, organization, onSignOut, children }: Props) {
  const skip = (event: MouseEvent) => {
    // Without an entry in the history: going to the content is not going to another page.
    event.preventDefault();
    document.getElementById(contentId)?.focus();
  };
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
      <Box component="a" href={`#${contentId}`} onClick={skip} sx={skipLink}>
        Skip to the content
      </Box>
      {banner}
      <Header organization={organization} onSignOut={onSignOut} />
      <Box
        component="main"
        id={contentId}
        ref={keepFocus}
        tabIndex={-1}
        sx={{ ...pageWidth, flex: 1, py: { xs: 2.5, sm: 4 }, '&:focus-visible': { outline: 'none' } }}
      >
        {children}
      </Box>
      <Box
        component="footer"
        sx={{ ...pageWidth, py: 2, color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}
      >
        This console talks to the JumpCloud API through the address of this page. An API key is kept in this
        tab’s memory only. It is gone when you sign out, reload or close the page, when nobody has used the
        page for too long, and when JumpCloud no longer accepts it. Version {version}.{' '}
        <a href="/licences.txt" target="_blank" rel="noreferrer">
          Licences
        </a>
      </Box>
    </Box>
  );
}
