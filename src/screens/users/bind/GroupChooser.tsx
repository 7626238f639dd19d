import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { boundGroupsQuery, groupsQuery } from '../../../api/bindingQueries';
import { explain } from '../../../api/explain';
import { type Target, targetKey } from '../../../domain/binding/targets';
import type { DirectoryId } from '../../../domain/directory';
import { hasWords } from '../../../domain/folded';
import { ErrorState } from '../../../ui/ErrorState';
import { SearchInput } from '../../../ui/SearchInput';
import { SkeletonRows } from '../../../ui/SkeletonRows';
import { useReadError } from '../../shared/useReadError';
import { ChoiceRow, choiceList } from './ChoiceRow';

interface Props {
  readonly directoryId: DirectoryId;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (target: Target, chosen: boolean) => void;
}

/** All user groups, to choose from. */
export function GroupChooser({ directoryId, chosen, onChoose }: Props) {
  const [text, setText] = useState('');
  const groups = useQuery(groupsQuery());
  const problem = useReadError(groups);
  const bound = useQuery(boundGroupsQuery(directoryId));
  if (problem) {
    return (
      <ErrorState
        {...explain(problem.error)}
        onRetry={() => void groups.refetch()}
        retrying={groups.isFetching}
      />
    );
  }
  if (!groups.data) return <SkeletonRows rows={3} label="Loading the groups" />;
  const shown = groups.data.filter(({ id, name }) => hasWords(name ?? id, text));
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <SearchInput
        label="Search groups"
        placeholder="Search groups by name"
        value={text}
        onChange={setText}
      />
      {shown.length > 0 && (
        <Box component="ul" aria-label="Groups" tabIndex={0} sx={choiceList}>
          {shown.map(({ id, name }) => {
            const target: Target = { kind: 'group', id, name: name ?? id };
            const isBound = bound.data?.includes(id) === true;
            return (
              <li key={id}>
                <ChoiceRow
                  name={target.name}
                  detail={name === null ? 'Name not known' : ''}
                  already={isBound ? 'Bound already.' : null}
                  locked={isBound ? 'There is nothing to bind.' : null}
                  chosen={chosen.has(targetKey(target))}
                  onChange={(on) => onChoose(target, on)}
                />
              </li>
            );
          })}
        </Box>
      )}
      <Box component="output" sx={{ color: 'text.secondary' }}>
        {groups.data.length === 0
          ? 'This organisation has no user groups.'
          : shown.length === 0 && 'No group found.'}
      </Box>
    </Box>
  );
}
