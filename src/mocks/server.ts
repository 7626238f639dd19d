/** `npm run mock:api -- --port N [--scenario NAME]` */
import { parseArgs } from 'node:util';
import { startServer } from './httpServer';
import { defaultScenario, isScenarioName, unknownScenarioMessage } from './scenarios';

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function options() {
  const { values } = parseArgs({ options: { port: { type: 'string' }, scenario: { type: 'string' } } });
  const port = Number(values.port ?? '0');
  const scenario = values.scenario ?? defaultScenario;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) fail(`“${values.port}” is not a port.`);
  if (!isScenarioName(scenario)) fail(unknownScenarioMessage(scenario));
  return { port, scenario };
}

try {
  const { port, scenario } = options();
  const { address } = await startServer(port, scenario);
  process.stdout.write(`The simulated JumpCloud API listens on ${address} (scenario ${scenario}).\n`);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
