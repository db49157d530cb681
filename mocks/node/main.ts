import { parseArgs } from 'node:util';
import { answerStyles } from '../answers.ts';
import { parseFaults } from '../faults.ts';
import { scenarioNames } from '../scenarios/scenarios.ts';
import { startPlatform } from './server.ts';
import { worldFrom } from './world-arguments.ts';

/** `npm run platform -- --port 8790 --scenario office [--answers document] [--now ISO] [--fault NAME]` */
const USAGE = `usage: npm run platform -- [--port 8790] [--scenario ${scenarioNames.join('|')}] [--answers ${answerStyles.join('|')}] [--level N] [--approval] [--profile FILE] [--now ISO] [--fault NAME[@operation][*times][!after],…]`;

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8790' },
      scenario: { type: 'string' },
      answers: { type: 'string' },
      level: { type: 'string' },
      approval: { type: 'boolean' },
      profile: { type: 'string' },
      now: { type: 'string' },
      fault: { type: 'string', multiple: true, default: [] },
    },
  });
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
    throw new RangeError(`not a port: ${values.port}`);
  }
  const platform = await startPlatform({
    port: Number(values.port),
    ...worldFrom(values),
    now: values.now,
    fault: values.fault.flatMap(parseFaults),
  });
  const stop = () => void platform.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  process.stdout.write(`listening on ${platform.url}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 2;
}
