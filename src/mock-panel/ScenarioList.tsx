import Box from '@mui/material/Box';
import { scenarios, type ScenarioName } from '../mocks/scenarios';

const categories = [...new Set(scenarios.map(({ category }) => category))];

/** On this page: in builds for any folder, what comes after `#` says which page that is. */
const startOf = (name: ScenarioName) => `?scenario=${name}${globalThis.location.hash}`;

interface ItemProps {
  readonly scenario: (typeof scenarios)[number];
  readonly current: boolean;
}

function Item({ scenario, current }: ItemProps) {
  return (
    <Box
      component="li"
      sx={{
        px: 1,
        py: 0.75,
        borderRadius: 1,
        ...(current ? { bgcolor: 'action.selected' } : {}),
      }}
    >
      <a href={startOf(scenario.name)} aria-current={current ? 'true' : undefined}>
        {scenario.name}
      </a>
      {current && ' · current'}
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{scenario.description}</Box>
    </Box>
  );
}

/** Every scenario as a link that starts it afresh on this page. */
export function ScenarioList({ current }: { readonly current: ScenarioName }) {
  return (
    <section aria-labelledby="mock-scenarios">
      <h3 id="mock-scenarios">Scenarios</h3>
      {categories.map((category) => (
        <Box key={category} sx={{ mt: 1.5 }}>
          <Box component="h4" sx={{ fontSize: '0.75rem', color: 'text.secondary', px: 1 }}>
            {category}
          </Box>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {scenarios
              .filter((scenario) => scenario.category === category)
              .map((scenario) => (
                <Item key={scenario.name} scenario={scenario} current={scenario.name === current} />
              ))}
          </Box>
        </Box>
      ))}
    </section>
  );
}
