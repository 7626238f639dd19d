import { useColorScheme } from '@mui/material/styles';
import { Segmented } from '../ui/Segmented';

const schemes = [
  { value: 'system', label: 'Colours follow the system', icon: 'monitor' },
  { value: 'light', label: 'Light colours', icon: 'sun' },
  { value: 'dark', label: 'Dark colours', icon: 'moon' },
] as const;

/** Light, dark, or as the system has it. The choice is kept in this browser. */
export function ColorSchemeSwitch() {
  const { mode = 'system', setMode } = useColorScheme();
  return <Segmented label="Colour scheme" value={mode} options={schemes} onChange={setMode} />;
}
