import { parseArgs } from 'node:util';
import { platformHelp } from './help.ts';
import { startPlatform } from './server.ts';
import { worldFrom, type WorldArguments } from './world-arguments.ts';
import { worldSwitches } from './world-switches.ts';

const HINT = 'usage: npm run platform -- --help says what there is';

/** `npm run platform`: the stand-in platform alone; `--help` says everything. */
try {
  const { values } = parseArgs({
    options: {
      ...worldSwitches,
      port: { type: 'string', default: '8790' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) process.stdout.write(platformHelp);
  else await run(values);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${HINT}\n`);
  process.exitCode = 2;
}

async function run(values: WorldArguments & { readonly port: string }) {
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
    throw new RangeError(`not a port: ${values.port}`);
  }
  const platform = await startPlatform({ port: Number(values.port), ...worldFrom(values) });
  const stop = () => void platform.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  process.stdout.write(`listening on ${platform.url}\n`);
}
