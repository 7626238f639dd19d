import Box from '@mui/material/Box';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../ui/Button';
import { outOfSight } from '../ui/VisuallyHidden';

const OrganizationDialog = lazy(async () => ({
  default: (await import('../screens/sign-in/OrganizationDialog')).OrganizationDialog,
}));

interface Props {
  /** 24 characters. JumpCloud documents no read of an organisation’s name. */
  readonly id: string;
  readonly onSwitch: (organizationId: string) => void;
}

/** Which organisation is open, and the way to another one: for administrators of several. */
export function Organization({ id, onSwitch }: Props) {
  const [asking, setAsking] = useState(false);
  const choose = (organizationId: string) => {
    setAsking(false);
    onSwitch(organizationId);
  };
  return (
    <>
      <Button size="small" color="inherit" onClick={() => setAsking(true)}>
        <span>
          Organisation …{id.slice(-6)}
          <Box component="span" sx={outOfSight}>
            (switch)
          </Box>
        </span>
      </Button>
      {asking && (
        <Suspense>
          <OrganizationDialog current={id} onCancel={() => setAsking(false)} onChosen={choose} />
        </Suspense>
      )}
    </>
  );
}
