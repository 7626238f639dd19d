/** Ways about the tree that the grammar of PowerShell makes of a script. */
import type { Node } from 'web-tree-sitter';

/** What a node is made of, without the signs between. */
export const named = (node: Node): readonly Node[] => node.namedChildren.filter((child) => child !== null);

/** The grammar wraps an expression into every form that it could have; this is the form that it has. */
export function core(node: Node): Node {
  const [only] = node.children;
  return only && node.childCount === 1 ? core(only) : node;
}

export const unexpected = (node: Node): Error => new Error(`This is not run here: ${node.type} ${node.text}`);

/** The two things that a node is made of. */
export function pair(node: Node): readonly [Node, Node] {
  const [one, other, more] = named(node);
  if (!one || !other || more) throw unexpected(node);
  return [one, other];
}

/** The three things that a node is made of. */
export function triple(node: Node): readonly [Node, Node, Node] {
  const [one, two, three, more] = named(node);
  if (!one || !two || !three || more) throw unexpected(node);
  return [one, two, three];
}
