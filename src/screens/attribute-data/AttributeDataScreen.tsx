import Box from '@mui/material/Box';
import { catalogue } from '../../domain/attributes';
import { matchesSearch } from '../../domain/search';
import { EmptyState } from '../../ui/EmptyState';
import { useAnnounce } from '../../ui/LiveRegion';
import { PageHeader } from '../../ui/PageHeader';
import { SearchInput } from '../../ui/SearchInput';
import { useUrlView } from '../shared/useUrlView';
import { attributeCsv, rowCount } from './attributeTable';
import { AttributeTable } from './AttributeTable';
import { CsvButtons } from './CsvButtons';
import { Button } from '../../ui/Button';

const found = (query: string) => catalogue.filter((row) => matchesSearch(row, query));

const readSearch = (query: string) => ({ search: new URLSearchParams(query).get('q') ?? '' });

function writeSearch({ search }: ReturnType<typeof readSearch>, query: string): string {
  const params = new URLSearchParams(query);
  if (search === '') params.delete('q');
  else params.set('q', search);
  return params.toString();
}

/** What every attribute is called in JumpCloud and in Microsoft 365, to search, copy and take away. */
export function AttributeDataScreen() {
  const [{ search: query }, change] = useUrlView(readSearch, writeSearch);
  const announce = useAnnounce();
  const rows = found(query);
  const search = (text: string) => {
    change({ search: text });
    announce(rowCount(found(text).length, catalogue.length));
  };
  return (
    <>
      <PageHeader
        title="Attribute data"
        meta="What each attribute is called in JumpCloud and in Microsoft 365, in their forms and in their APIs."
      />
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Box component="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <SearchInput
            label="Search attributes"
            placeholder="Search names, paths and rules"
            value={query}
            onChange={search}
          />
          <CsvButtons key={query} csv={attributeCsv(rows)} rows={rows.length} fileName="attribute-data.csv" />
        </Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {rowCount(rows.length, catalogue.length)}
        </Box>
        {rows.length > 0 ? (
          <AttributeTable rows={rows} />
        ) : (
          <EmptyState
            icon="search"
            title="No attribute has such a name"
            action={
              <Button variant="outlined" onClick={() => search('')}>
                Show all attributes
              </Button>
            }
          >
            The search looks at labels, API names and rules on both sides, not at values.
          </EmptyState>
        )}
      </Box>
    </>
  );
}
