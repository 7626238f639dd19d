import type { Direction } from '../../domain/direction';
import type { Moved } from '../../domain/merge';
import { namesOf } from './attributeWords';

const isExported = ({ now }: Moved) => now === 'export';
const isImported = ({ now }: Moved) => now === 'import';
const noLonger = (direction: Direction) => (row: Moved) => row.now === 'exclude' && row.before === direction;

const news = [
  [isExported, 'exported now'],
  [isImported, 'imported now'],
  [noLonger('export'), 'no longer exported'],
  [noLonger('import'), 'no longer imported'],
] as const;

/** What somebody else changed, once the rules were read again. */
export function movedNews(moved: readonly Moved[]): string {
  const sentences = news.flatMap(([which, words]) => {
    const ids = moved.filter(which).map(({ attribute }) => attribute);
    return ids.length === 0 ? [] : [`${namesOf(ids)} ${ids.length === 1 ? 'is' : 'are'} ${words}.`];
  });
  return sentences.join(' ');
}
