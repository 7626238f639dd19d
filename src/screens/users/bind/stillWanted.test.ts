import { expect, it } from 'vitest';
import { stillWanted } from './stillWanted';

const named = (id: string) => ({ kind: 'user', id, name: id }) as const;
const [ana, ben, cem] = [named('a'), named('b'), named('c')];

it('binds what was ordered and is still chosen, in the order of the review', () => {
  const order = { op: 'add', targets: [ana, ben] } as const;
  expect(stillWanted(order, [cem, ben, ana])).toEqual(order);
  expect(stillWanted(order, [cem, ben])).toEqual({ op: 'add', targets: [ben] });
  expect(stillWanted(order, [cem])).toBeNull();
});

it('unbinds what was ordered, whatever is chosen to be bound', () => {
  const order = { op: 'remove', targets: [ana, ben] } as const;
  expect(stillWanted(order, [])).toEqual(order);
});
