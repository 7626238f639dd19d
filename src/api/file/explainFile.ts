import type { Explanation } from '../explain';
import { unreadable } from './refusals';
import { type FileProblem, mostMegabytes } from './savedFile';

/** Why a saved file cannot be opened, in plain words; `what` is its kind, for example `backup`. */
export function explainFile(problem: FileProblem, what: 'backup' | 'plan' | 'selection'): Explanation {
  const again = `Choose the JSON file that this console saved as a ${what}, and leave it as it is.`;
  switch (problem.kind) {
    case 'too-large':
      return {
        title: 'The file is too large to open',
        whatToDo: `It has ${problem.megabytes} MB, and a browser can take about ${mostMegabytes}. Nothing was read.`,
        details: null,
      };
    case 'unreadable':
      return unreadable;
    case 'not-json':
      return { title: 'This is not a JSON file', whatToDo: again, details: null };
    case 'other-kind':
      return { title: `This file is not a ${what} of this console`, whatToDo: again, details: null };
    case 'newer-version':
      return {
        title: `A later release of this console saved this ${what}`,
        whatToDo: 'Open it there, or update this console. Nothing was read, since it could be misread.',
        details: `Version ${problem.version} of the file format`,
      };
    case 'malformed':
      return {
        title: `This ${what} is damaged or was changed by hand`,
        whatToDo: `It is not opened, because it could be misread. ${again}`,
        details: `Not as described: ${problem.where}`,
      };
  }
}
