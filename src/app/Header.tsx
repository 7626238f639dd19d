import Box from '@mui/material/Box';
import { use, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { ConsoleTitleContext } from '../ui/consoleTitle';
import { Icon } from '../ui/Icon';
import { forcedChosen } from '../ui/forcedColours';
import { outOfSight } from '../ui/VisuallyHidden';
import { ColorSchemeSwitch } from './ColorSchemeSwitch';
import { pageWidth } from './layout';
import { Button } from '../ui/Button';

const pages = [
  { href: '/directories', label: 'Cloud Directories' },
  { href: '/attribute-data', label: 'Attribute data' },
  { href: '/backups', label: 'Backups' },
] as const;

const linkLook = {
  display: 'inline-flex',
  alignItems: 'center',
  minHeight: '2.25rem',
  px: 1.25,
  borderRadius: 1,
  color: 'text.secondary',
  textDecoration: 'none',
  fontWeight: 550,
  '&:hover': { color: 'text.primary', bgcolor: 'action.hover' },
  '&[aria-current]': { color: 'text.primary', bgcolor: 'action.selected', ...forcedChosen },
} as const;

/** Title, pages and buttons do not fit into one line: the pages get one of their own, below. */
const twoLines = '@media (max-width: 44rem)';

function PageLinks() {
  const [path] = useLocation();
  return (
    <Box
      component="nav"
      aria-label="Console"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 0.5,
        [twoLines]: { order: 1, flexBasis: '100%', gap: 0, ml: -1, '& a': { px: 1 } },
      }}
    >
      {pages.map(({ href, label }) => (
        <Box
          component="a"
          key={href}
          href={href}
          aria-current={path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined}
          sx={linkLook}
        >
          {label}
        </Box>
      ))}
    </Box>
  );
}

/** On a phone the drawing alone stands for signing out; its name stays for screen readers. */
const phone = '@media (max-width: 30rem)';

interface Props {
  /** Which organisation is open, where it was named. */
  readonly organization: ReactNode;
  readonly onSignOut: (() => void) | null;
}

/** The console's name, its pages, the colour scheme, and the way out; without a session only name and colours. */
export function Header({ organization, onSignOut }: Props) {
  return (
    <Box
      component="header"
      sx={{ bgcolor: 'background.paper', borderBottom: '1px solid', borderColor: 'divider' }}
    >
      <Box
        sx={{ ...pageWidth, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, py: 1 }}
      >
        <Box
          component="a"
          href="/directories"
          sx={{ color: 'text.primary', textDecoration: 'none', fontWeight: 650, py: 0.75, mr: { md: 1 } }}
        >
          {use(ConsoleTitleContext)}
        </Box>
        {onSignOut && <PageLinks />}
        <Box sx={{ ml: 'auto', display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <ColorSchemeSwitch />
          {organization}
          {onSignOut && (
            <Button size="small" color="inherit" startIcon={<Icon name="sign-out" />} onClick={onSignOut}>
              <Box component="span" sx={{ [phone]: outOfSight }}>
                Sign out
              </Box>
            </Button>
          )}
        </Box>
      </Box>
    </Box>
  );
}
