import { useQuery } from '@tanstack/react-query';
import { directoriesQuery } from '../../api/queries';
import type { DirectoryId } from '../../domain/directory';
import { SharedDomainNotice } from '../shared/SharedDomainNotice';

/** Warns where another directory has a domain of this one; fetched after what is exported, since nothing waits for it. */
export default function SharedDomain({ id }: { readonly id: DirectoryId }) {
  const directories = useQuery(directoriesQuery()).data;
  return directories && <SharedDomainNotice directories={directories} about={id} />;
}
