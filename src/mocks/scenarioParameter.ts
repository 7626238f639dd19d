/** The part of the address that starts a scenario: `?scenario=NAME`. */
import { type ScenarioName, isScenarioName, unknownScenarioMessage } from './scenarios';

const parameter = 'scenario';

/** The scenario that a query string asks for, or null; a name that does not exist is an error. */
export function scenarioIn(search: string): ScenarioName | null {
  const asked = new URLSearchParams(search).get(parameter);
  if (asked === null) return null;
  if (!isScenarioName(asked)) throw new Error(unknownScenarioMessage(asked));
  return asked;
}

/** The query string without that part; every other character of it stays as it is. */
export function withoutScenario(search: string): string {
  const rest = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !/^scenario(=|$)/.test(part));
  return rest.length > 0 ? `?${rest.join('&')}` : '';
}
