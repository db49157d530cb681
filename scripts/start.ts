/**
 * `npm start`: the production build on one port, with the stand-in platform behind it, or with a
 * real one where PLATFORM_URL names it.
 *
 *   --port N       this port and no other (4173, else the next free one)
 *   --host H       127.0.0.1
 *   --name NAME    what it is called besides localhost, this machine's name and IP addresses; may be repeated
 *   --scenario S   the stand-in's world: office, busy, empty (office)
 *   --answers A    what the stand-in answers: full, document, sparse (full)
 *   --level N      the stand-in's API level (11)
 *   --approval     the stand-in's bookings await approval
 *   --rooms FILE   the physical rooms that everybody is offered (rooms.json)
 *   --profile FILE where the platform differs (platform-profile.json); the stand-in does so too
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readProfile } from '#app/api/profile.ts';
import { readRoomsJson } from '#app/features/meeting/model/known-rooms.ts';
import type { WorldArguments } from '#mocks/node/world-arguments.ts';
import { build, builtFolder, isStale } from './build.ts';
import { startConsole } from './serve.ts';
import type { ConsoleOptions, RunningConsole } from './serve.ts';
import { createPlatformProxy } from './server/platform-proxy.ts';
import { SIGN_INS } from './server/sign-in-limit.ts';

const FIRST_PORT = 4173;
const PORTS_TO_TRY = 20;

interface Platform {
  routes: NonNullable<ConsoleOptions['routes']>;
  /** What to say about it, line by line. */
  introduction: string[];
}

function realPlatform(url: string): Platform {
  const consumerKey = process.env['PLATFORM_CONSUMER_KEY'];
  const consumerSecret = process.env['PLATFORM_CONSUMER_SECRET'];
  if (!consumerKey || !consumerSecret) {
    throw new Error(
      'PLATFORM_URL is set; PLATFORM_CONSUMER_KEY and PLATFORM_CONSUMER_SECRET must be too.',
    );
  }
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (target?.protocol !== 'http:' && target?.protocol !== 'https:') {
    throw new Error('PLATFORM_URL must be an address such as https://platform.example');
  }
  const caFile = process.env['PLATFORM_CA'];
  const ca = caFile ? readFileSync(caFile, 'utf8') : undefined;
  const proxy = createPlatformProxy({ target, consumerKey, consumerSecret, ca, signIns: SIGN_INS });
  return {
    routes: { '/api/': proxy },
    introduction: [`platform  ${target.origin}${target.pathname.replace(/\/$/, '')}`],
  };
}

/** Loaded only when it is used: with a real platform, none of its code is. */
async function standInPlatform(given: WorldArguments): Promise<Platform> {
  const { startStandIn } = await import('./server/stand-in.ts');
  const { routes } = await startStandIn(given);
  return {
    routes,
    introduction: [
      `platform  stand-in, scenario "${given.scenario}", kept in memory`,
      'accounts  admin (meeting admin) and desk (receptionist), password demo-only-1',
    ],
  };
}

async function listen(
  options: Omit<ConsoleOptions, 'port'>,
  told: number | undefined,
): Promise<RunningConsole> {
  const candidates =
    told === undefined ? Array.from({ length: PORTS_TO_TRY }, (_, i) => FIRST_PORT + i) : [told];
  for (const port of candidates) {
    try {
      return await startConsole({ ...options, port });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new Error(
    told === undefined
      ? `Ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TO_TRY - 1} are all in use; choose one with --port.`
      : `Port ${told} is in use.`,
  );
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port ${text}: not a port`);
  }
  return port;
}

/**
 * The text of a profile file.
 * @throws Error with everything that is wrong in it, in one line
 */
function profileIn(file: string): string {
  const text = readFileSync(file, 'utf8');
  const read = readProfile(text);
  if ('problems' in read) {
    const places = read.problems.map((problem) =>
      'path' in problem ? problem.path : problem.code,
    );
    throw new Error(`--profile ${file}: wrong at ${places.join(', ')}`);
  }
  return text;
}

/**
 * The text of a file of rooms.
 * @throws Error with the rows that are wrong in it, in one line
 */
function roomsIn(file: string): string {
  const text = readFileSync(file, 'utf8');
  const read = readRoomsJson(text);
  if (read === undefined) throw new Error(`--rooms ${file}: not a list of rooms`);
  const places = read.problems.map(({ row, problem }) => `${row} (${problem})`);
  if (places.length > 0) throw new Error(`--rooms ${file}: wrong at ${places.join(', ')}`);
  return text;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      name: { type: 'string', multiple: true },
      scenario: { type: 'string', default: 'office' },
      answers: { type: 'string' },
      level: { type: 'string' },
      approval: { type: 'boolean' },
      profile: { type: 'string' },
      rooms: { type: 'string' },
    },
  });
  const port = readPort(values.port);
  const url = process.env['PLATFORM_URL'];
  const profile = values.profile === undefined ? undefined : profileIn(values.profile);
  const rooms = values.rooms === undefined ? undefined : roomsIn(values.rooms);
  const platform = url ? realPlatform(url) : await standInPlatform(values);

  if (isStale('production')) {
    process.stdout.write('building the console…\n');
    build('production');
  }
  const dist = builtFolder('production');
  const { routes } = platform;
  const options = {
    dist,
    routes,
    profile,
    rooms,
    names: values.name ?? [],
    ...(values.host && { host: values.host }),
  };
  const running = await listen(options, port);
  process.stdout.write(
    ['', `console   ${running.origin}`, ...platform.introduction, ''].join('\n') + '\n',
  );
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
