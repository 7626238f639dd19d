/**
 * How data flows between JumpCloud and a Microsoft 365 directory, step by step, as the help article "Sync User
 * Attributes with Microsoft 365" tells it, with what is known of the directory at hand.
 */
import type { SwitchableId } from '../../domain/attribute';
import { attributeName, switchable } from '../../domain/attributes';
import { alwaysExported, optionalAttributes, signInNameOption } from '../../domain/catalogue';
import { attributesWith, type Directions } from '../../domain/directions';
import { plural } from '../shared/format';

/** What is known of a directory; null where it is not known. */
export interface FlowFacts {
  readonly directoryName: string;
  readonly bound: number | null;
  readonly directions: Directions | null;
}

export type FlowStepId = 'import' | 'bind' | 'change' | 'select' | 'stop';

export interface FlowStep {
  readonly id: FlowStepId;
  readonly title: string;
  /** Which way values travel. */
  readonly way: 'to-jumpcloud' | 'to-microsoft' | 'none';
  /** The same in the drawing: a few words. */
  readonly inShort: string;
  readonly written: string;
  readonly lost: string;
  /** What this means in this directory now. */
  readonly here: string;
  /** Where it is done: the view's address after that of the directory, and its name. */
  readonly links: readonly { readonly path: string; readonly label: string }[];
}

const list = new Intl.ListFormat('en');

/** Names in the middle of a sentence. */
const named = (ids: readonly SwitchableId[]): string =>
  list.format(ids.map((id) => switchable(id).name.toLowerCase()));

const always = list.format(alwaysExported.map(({ id }) => attributeName(id).toLowerCase()));

const exportedOf = ({ directions }: FlowFacts) => directions && attributesWith(directions, 'export');

/** “job title and city, besides the five that always are”; the option is no sixth, it is where one of the five comes from. */
function exportedNow(facts: FlowFacts): string {
  const exported = exportedOf(facts);
  if (!exported) return 'Which attributes are exported now is not known.';
  const optional = exported.filter((id) => id !== signInNameOption.id);
  const besides = optional.length === 0 ? '' : `${named(optional)}, besides `;
  const source =
    optional.length === exported.length
      ? ''
      : ' The sign-in name comes from the alternate email here, in place of the company email.';
  return `Exported now are ${besides}the five that always are: ${always}.${source}`;
}

/** What the end of an export writes: only of the sign-in name's option, which a directory that is not known may have. */
function writtenByStopping({ directions }: FlowFacts): string {
  const nothing = 'Nothing. Later changes in JumpCloud no longer reach Microsoft 365.';
  if (directions && directions[signInNameOption.id] !== 'export') return nothing;
  return `${nothing} Only where the sign-in name comes from the alternate email, stopping that writes the company email as the sign-in name of every bound user, at once.`;
}

function boundNow({ bound, directoryName }: FlowFacts): string {
  if (bound === null) return `How many users are bound to ${directoryName} is not known.`;
  return `${plural(bound, 'user is', 'users are')} bound to ${directoryName} now.`;
}

function notExportedNow(facts: FlowFacts): string {
  const exported = exportedOf(facts);
  if (!exported) return 'Which attributes could still be selected is not known.';
  const all = optionalAttributes.length;
  const left = optionalAttributes.filter(({ id }) => !exported.includes(id)).length;
  if (left === 0) return `All ${all} optional attributes are exported now.`;
  const whom = facts.bound === null ? 'every bound user' : plural(facts.bound, 'bound user', 'bound users');
  return `${left} of ${all} optional attributes are not exported now. Selecting one concerns ${whom}.`;
}

function stoppableNow(facts: FlowFacts): string {
  const exported = exportedOf(facts);
  if (!exported) return 'Which attributes could be stopped is not known.';
  return exported.length === 0
    ? 'No optional attribute is exported now. The five that always are cannot be stopped.'
    : `It could be stopped for ${named(exported)}. The five that always are exported cannot be stopped.`;
}

const exportView = { path: '', label: 'Attributes export' };
const historyView = { path: '/history', label: 'History' };

/** The five steps, in the order in which they usually come. */
export const flowSteps = (facts: FlowFacts): readonly FlowStep[] => [
  {
    id: 'import',
    title: 'Import a user',
    way: 'to-jumpcloud',
    inShort: 'three names',
    written:
      'Of what Microsoft 365 holds, only first name, last name and username are written to the JumpCloud user. JumpCloud also requires an email address: the sign-in name.',
    lost: 'Nothing is lost, and nothing in Microsoft 365 changes. Department, phones, address and all else are not copied.',
    here: 'Imported users are bound to nothing at first.',
    links: [{ path: '/import', label: 'Import' }],
  },
  {
    id: 'bind',
    title: 'Bind the user',
    way: 'to-microsoft',
    inShort: 'everything exported',
    written:
      'JumpCloud writes every exported attribute of that user to Microsoft 365, at once and by itself.',
    lost: 'What Microsoft 365 held in these attributes is overwritten. Where JumpCloud has no value, Microsoft’s may be cleared: a user who was just imported has names and an email only.',
    here: `${boundNow(facts)} ${exportedNow(facts)}`,
    links: [{ path: '/users', label: 'Users' }],
  },
  {
    id: 'change',
    title: 'Change a value later',
    way: 'to-microsoft',
    inShort: 'each change',
    written: 'Every change of an exported attribute in JumpCloud is written to Microsoft 365 as well.',
    lost: 'What somebody typed into Microsoft 365 meanwhile does not reach JumpCloud, and a later change in JumpCloud overwrites it.',
    here: exportedNow(facts),
    links: [exportView],
  },
  {
    id: 'select',
    title: 'Select a further attribute',
    way: 'to-microsoft',
    inShort: 'one more attribute',
    written:
      'That attribute is written to Microsoft 365 for every bound user, at once, and is kept in step from then on.',
    lost: 'What stood there can be lost, and JumpCloud cannot bring it back. A look before the save shows whose values these are, and a backup keeps them.',
    here: notExportedNow(facts),
    links: [exportView, historyView],
  },
  {
    id: 'stop',
    title: 'Stop exporting an attribute',
    way: 'none',
    inShort: 'no longer kept in step',
    written: writtenByStopping(facts),
    lost: 'Microsoft 365 keeps what it has at that moment, save for the sign-in name, which comes from the company email again. Values that were overwritten before do not come back.',
    here: stoppableNow(facts),
    links: [exportView, historyView],
  },
];

/** The attributes that travel the other way, in words; null where none does, or where it is not known. */
export function importedInWords({ directions }: FlowFacts): { title: string; text: string } | null {
  const imported = directions ? attributesWith(directions, 'import') : [];
  if (imported.length === 0) return null;
  const one = imported.length === 1;
  return {
    title: `${list.format(imported.map((id) => switchable(id).name))} ${one ? 'travels' : 'travel'} the other way`,
    text: `In this directory ${one ? 'this attribute is' : 'these attributes are'} imported: Microsoft 365 overwrites the value in JumpCloud. Selecting ${one ? 'it' : 'one of them'} for export turns that round.`,
  };
}
