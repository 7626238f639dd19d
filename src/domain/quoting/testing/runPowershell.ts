/**
 * Runs PowerShell of the forms that the plan's script is made of, on a machine that a test makes. Any other form is an
 * error. What a statement gives goes on item by item, unless it is assigned.
 */
import type { Node } from 'web-tree-sitter';
import { type Block, evaluator, type Machine, placeOf } from './powershellExpressions';
import { core, named, triple, unexpected } from './powershellNodes';
import { asValue, isTrue, type Items, itemsOf, type Scope, textOf } from './powershellValues';

/** How a statement ended, where the next one does not follow. */
type End = 'break' | 'continue' | 'return' | null;

const isBlock = (value: unknown): value is Block => typeof value === 'function';

/** What a command is given: by name, and without one. */
interface Given {
  readonly options: ReadonlyMap<string, unknown>;
  readonly others: readonly unknown[];
}

type Execute = (node: Node, scope: Scope, into: unknown[]) => End;

/** Runs a script as a whole. `literal` reads a text in quotes. Gives the lines that it writes. */
export function runScript(
  root: Node,
  machine: Machine,
  literal: (text: string) => string,
): readonly string[] {
  const functions = new Map<string, Node>();
  const value = evaluator(machine, literal, (node, scope) => output(node, scope));

  function given(elements: Node | undefined, scope: Scope): Given {
    const options = new Map<string, unknown>();
    const others: unknown[] = [];
    let option: string | null = null;
    for (const one of elements ? named(elements) : []) {
      if (one.type === 'command_argument_sep') continue;
      if (one.type === 'command_parameter') option = one.text;
      else if (option === null) others.push(value(one, scope));
      if (option === null) continue;
      options.set(option, one.type === 'command_parameter' ? true : value(one, scope));
      if (one.type !== 'command_parameter') option = null;
    }
    return { options, others };
  }

  function ownFunction(definition: Node, { others }: Given, scope: Scope): Items {
    const names = definition.descendantsOfType('script_parameter').map((one) => one?.text.toLowerCase());
    const own = new Map(names.map((name, place) => [name ?? '', others[place]]));
    const body = named(definition).find(({ type }) => type === 'script_block');
    return body ? output(body, { own, outer: scope }) : [];
  }

  function command(node: Node, piped: Items, scope: Scope): Items {
    const [name = node, elements] = named(node);
    const args = given(elements, scope);
    const { options, others } = args;
    const [block] = others;
    const each: Block = isBlock(block) ? block : () => [];
    const own = functions.get(name.text);
    if (own) return ownFunction(own, args, scope);
    if (name.text === 'Set-StrictMode') return [];
    if (name.text === 'Write-Output') return others;
    if (name.text === 'ConvertTo-Json') return [JSON.stringify(options.get('-InputObject'))];
    if (name.text === 'Where-Object') return piped.filter((item) => isTrue(asValue(each(item))));
    if (name.text === 'ForEach-Object') return piped.flatMap(each);
    if (name.text !== 'Invoke-RestMethod') throw unexpected(node);
    const body = options.get('-Body') ?? null;
    const method = options.get('-Method') ?? 'Get';
    return [
      machine.request(textOf(method), textOf(options.get('-Uri')), body === null ? null : textOf(body)),
    ];
  }

  const commandAlone: Execute = (node, scope, into) => {
    into.push(...command(node, [], scope));
    return null;
  };

  const all: Execute = (node, scope, into) => {
    for (const one of named(node)) {
      const end = execute(one, scope, into);
      if (end !== null) return end;
    }
    return null;
  };

  const statements: Readonly<Record<string, Execute>> = {
    comment: () => null,
    param_block: () => null,
    ';': () => null,
    continue: () => 'continue',
    break: () => 'break',
    program: all,
    script_block_expression: all,
    statement_block: all,
    statement_list: all,
    command: commandAlone,
    command_name: commandAlone,
    pipeline_chain: (node, scope, into) => {
      const [first, ...rest] = named(node);
      if (!first) throw unexpected(node);
      into.push(...rest.reduce((items, one) => command(core(one), items, scope), output(first, scope)));
      return null;
    },
    assignment_expression: (node, scope) => {
      const [target, , held] = triple(node);
      const place = core(target);
      if (place.type === 'variable') scope.own.set(place.text.toLowerCase(), value(held, scope));
      else {
        const [owning, key] = placeOf(place, scope, value);
        owning[key] = value(held, scope);
      }
      return null;
    },
    function_statement: (node) => {
      functions.set(named(node)[0]?.text ?? '', node);
      return null;
    },
    foreach_statement: (node, scope, into) => {
      const [item, list, body] = triple(node);
      for (const one of itemsOf(value(list, scope))) {
        scope.own.set(item.text.toLowerCase(), one);
        const end = execute(body, scope, into);
        if (end === 'return') return end;
        if (end === 'break') break;
      }
      return null;
    },
    if_statement: (node, scope, into) => {
      const [condition, then, otherwise] = named(node);
      if (!condition || !then) throw unexpected(node);
      if (isTrue(value(condition, scope))) return execute(then, scope, into);
      return otherwise ? all(otherwise, scope, into) : null;
    },
    flow_control_statement: (node, scope, into) => {
      const [word] = node.children;
      const [held] = named(node);
      if (held && word?.text === 'throw') throw new Error(textOf(value(held, scope)));
      if (!held || word?.text !== 'return') throw unexpected(node);
      into.push(...output(held, scope));
      return 'return';
    },
  };

  function execute(wrapped: Node, scope: Scope, into: unknown[]): End {
    const node = core(wrapped);
    const statement = statements[node.type];
    if (statement) return statement(node, scope, into);
    into.push(...itemsOf(value(node, scope)));
    return null;
  }

  /** What a statement gives. */
  function output(node: Node, scope: Scope): Items {
    const into: unknown[] = [];
    execute(node, scope, into);
    return into;
  }

  return output(root, { own: new Map([['$whatifpreference', machine.whatIf]]), outer: null }).map(textOf);
}
