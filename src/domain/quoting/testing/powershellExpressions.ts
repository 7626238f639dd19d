/** What PowerShell's expressions are worth, as far as the plan's script uses them. Any other form is an error. */
import type { Node } from 'web-tree-sitter';
import { core, named, pair, triple, unexpected } from './powershellNodes';
import * as values from './powershellValues';
import { asValue, isTable, isTrue, type Items, lookUp, type Scope, textOf } from './powershellValues';

/** What a script meets where it runs. */
export interface Machine {
  readonly environment: Readonly<Record<string, string>>;
  /** With -WhatIf a change is shown, but neither asked about nor made. */
  readonly whatIf: boolean;
  /** Told of every change that is shown. Answers for whoever is asked by -Confirm. */
  readonly agrees: (target: string, action: string) => boolean;
  /** Gives the body of an answer, a list as one object; throws where the request is refused. */
  readonly request: (method: string, address: string, body: string | null) => unknown;
}

/** What a block in braces gives, with the item as $_. */
export type Block = (item: unknown) => Items;

const constants: Readonly<Record<string, unknown>> = { $null: null, $true: true, $false: false };

export type Evaluate = (node: Node, scope: Scope) => unknown;

/** Where an element is kept: the table that it is in, and its key. */
export function placeOf(
  node: Node,
  scope: Scope,
  value: Evaluate,
): readonly [Record<string, unknown>, string] {
  const [owner, key] = pair(node);
  const owning = value(owner, scope);
  if (!isTable(owning)) throw unexpected(node);
  return [owning, textOf(value(key, scope))];
}

/**
 * Gives the value of an expression. `literal` reads a text in quotes, `output` runs a statement in one and gives what
 * that gives.
 */
export function evaluator(
  machine: Machine,
  literal: (text: string) => string,
  output: (node: Node, scope: Scope) => Items,
): Evaluate {
  const variable: Evaluate = ({ text }, scope) => {
    const name = text.toLowerCase();
    if (name.startsWith('$env:')) return machine.environment[name.slice(5).toUpperCase()] ?? null;
    return name in constants ? constants[name] : lookUp(scope, name);
  };

  const table: Evaluate = (node, scope) =>
    Object.fromEntries(
      named(node)
        .flatMap(named)
        .map((entry) => {
          const [key, held] = pair(entry);
          const name = core(key);
          return [name.type === 'simple_name' ? name.text : value(name, scope), value(held, scope)];
        }),
    );

  const call: Evaluate = (node, scope) => {
    const [owner, method, list] = triple(node);
    if (method.text === 'ToLowerInvariant') return textOf(value(owner, scope)).toLowerCase();
    if (owner.text !== '$PSCmdlet' || method.text !== 'ShouldProcess') throw unexpected(node);
    const [target, action] = named(list).flatMap(named);
    if (!target || !action) throw unexpected(node);
    return machine.agrees(textOf(value(target, scope)), textOf(value(action, scope))) && !machine.whatIf;
  };

  const cast: Evaluate = (node, scope) => {
    const [type, operand] = pair(node);
    if (type.text === '[pscustomobject]') return value(operand, scope);
    if (type.text === '[bool]') return isTrue(value(operand, scope));
    throw unexpected(node);
  };

  const operation: Evaluate = (node, scope) => {
    const [left, sign, right] = node.children;
    if (left?.text === '-not' && sign && !right) return !isTrue(value(sign, scope));
    const operator = values.operators[sign?.text ?? ''];
    if (left && right && sign?.text === '-and')
      return isTrue(value(left, scope)) && isTrue(value(right, scope));
    if (!left || !right || !operator) throw unexpected(node);
    return operator(value(left, scope), value(right, scope));
  };

  const expressions: Readonly<Record<string, Evaluate>> = {
    verbatim_string_characters: ({ text }) => literal(text),
    generic_token: ({ text }) => text,
    decimal_integer_literal: ({ text }) => Number(text),
    script_block_expression:
      (node, scope): Block =>
      (item) =>
        output(node, { own: new Map([['$_', item]]), outer: scope }),
    variable,
    $_: variable,
    hash_literal_expression: table,
    array_literal_expression: (node, scope) => named(node).map((one) => value(one, scope)),
    array_expression: (node, scope) => named(node).flatMap((one) => output(one, scope)),
    parenthesized_expression: (node, scope) => asValue(named(node).map((one) => value(one, scope))),
    cast_expression: cast,
    invokation_expression: call,
    element_access: (node, scope) => {
      const [owning, key] = placeOf(node, scope, value);
      return owning[key] ?? null;
    },
    member_access: (node, scope) => values.memberOf(value(pair(node)[0], scope), pair(node)[1].text),
    command: (node, scope) => asValue(output(node, scope)),
    command_name: (node, scope) => asValue(output(node, scope)),
    if_statement: (node, scope) => asValue(output(node, scope)),
  };

  function value(wrapped: Node, scope: Scope): unknown {
    const node = core(wrapped);
    return (expressions[node.type] ?? operation)(node, scope);
  }

  return value;
}
