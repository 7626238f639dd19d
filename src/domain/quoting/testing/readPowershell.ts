import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';
import type { Machine } from './powershellExpressions';
import { named } from './powershellNodes';
import { runScript } from './runPowershell';

/** What a PowerShell expression of constants is worth; a number stands as its text. */
export type PowershellValue =
  | string
  | null
  | readonly PowershellValue[]
  | { readonly [name: string]: PowershellValue };

/** A script as a grammar sees it that knows nothing of how the script was written. */
export interface ReadScript {
  /** Whether all of it is PowerShell. */
  readonly valid: boolean;
  /** The value given to a variable at the top of the script. */
  readonly variable: (name: string) => PowershellValue;
  /** Runs all of it; gives the lines that it writes. See runScript. */
  readonly run: (machine: Machine) => readonly string[];
}

const undoubled = /^'((?:[^'‘’‚‛]|['‘’‚‛]{2})*)'$/u;

/** Inside the quotes, PowerShell takes the second of two quotes of any kind (its tokenizer, ScanStringLiteral). */
function literalText(text: string): string {
  const inside = undoubled.exec(text)?.[1];
  if (inside === undefined) throw new Error(`PowerShell would end this text early: ${text}`);
  return inside.replaceAll(/['‘’‚‛](['‘’‚‛])/gu, '$1');
}

function castValue(node: Node): PowershellValue {
  const [type, operand] = named(node);
  if (!type || !operand) throw new Error(`Not a cast: ${node.text}`);
  if (type.text === '[ordered]') return valueOf(operand);
  if (type.text === '[char]') return String.fromCharCode(Number(operand.text));
  throw new Error(`Unexpected type: ${type.text}`);
}

function textOf(node: Node): string {
  const value = valueOf(node);
  if (typeof value !== 'string') throw new Error(`Not a text: ${node.text}`);
  return value;
}

function sum(node: Node): PowershellValue {
  if (node.children.some((child) => child && !child.isNamed && child.text !== '+'))
    throw new Error(`Not a sum: ${node.text}`);
  return named(node).map(textOf).join('');
}

function hashtable(node: Node): PowershellValue {
  const entries = named(node)
    .flatMap(named)
    .map((entry): [string, PowershellValue] => {
      const [key, value] = named(entry);
      if (!key || !value) throw new Error(`Not an entry: ${entry.text}`);
      return [key.text, valueOf(value)];
    });
  return Object.fromEntries(entries);
}

const isList = (value: PowershellValue): value is readonly PowershellValue[] => Array.isArray(value);

/** The output of its statements, in which an array goes in item by item. */
const arrayItems = (node: Node): readonly PowershellValue[] =>
  named(node)
    .flatMap(named)
    .map(valueOf)
    .flatMap((value) => (isList(value) ? value : [value]));

function valueOf(node: Node): PowershellValue {
  if (node.type === 'verbatim_string_characters') return literalText(node.text);
  if (node.type === 'integer_literal') return node.text;
  if (node.type === 'cast_expression') return castValue(node);
  if (node.type === 'hash_literal_expression') return hashtable(node);
  if (node.type === 'array_expression') return arrayItems(node);
  if (node.type === 'variable' && node.text.toLowerCase() === '$null') return null;
  const children = named(node);
  const [only] = children;
  if (only && children.length === 1) return valueOf(only);
  if (node.type === 'additive_expression') return sum(node);
  if (node.type === 'array_literal_expression') return children.map(valueOf);
  throw new Error(`Not a constant: ${node.type} ${node.text}`);
}

function assigned(root: Node, name: string): PowershellValue {
  const found = root
    .descendantsOfType('assignment_expression')
    .find((node) => node?.childForFieldName('value') && node.text.startsWith(`${name} =`));
  const value = found?.childForFieldName('value');
  if (!value) throw new Error(`The script does not set ${name}`);
  return valueOf(value);
}

/** A reader by the tree-sitter grammar of PowerShell. */
export async function powershellReader(): Promise<(script: string) => ReadScript> {
  await Parser.init();
  const grammar = createRequire(import.meta.url).resolve(
    'tree-sitter-powershell/tree-sitter-powershell.wasm',
  );
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(grammar)));
  return (script) => {
    const root = parser.parse(script)?.rootNode;
    if (!root) throw new Error('The grammar gave no tree');
    return {
      valid: !root.hasError,
      variable: (name) => assigned(root, name),
      run: (machine) => runScript(root, machine, literalText),
    };
  };
}
