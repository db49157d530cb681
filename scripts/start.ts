/**
 * `npm start`: the production build on one port, with the stand-in platform behind it, or with a
 * real one where PLATFORM_URL names it, below the path that BASE_PATH names.
 * REPORTS_URL takes the reports of errors. `--help` lists the switches.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readProfile } from '#app/api/profile.ts';
import { readRoomsJson } from '#app/features/meeting/model/known-rooms.ts';
import type { WorldArguments } from '#mocks/node/world-arguments.ts';
import { worldSwitches } from '#mocks/node/world-switches.ts';
import { readBasePath } from './base-path.ts';
import { build, builtFolder, isStale } from './build.ts';
import { startConsole } from './serve.ts';
import type { ConsoleOptions, RunningConsole } from './serve.ts';
import { createErrorReports } from './server/error-reports.ts';
import { createPlatformProxy } from './server/platform-proxy.ts';
import { createPlatformReach } from './server/platform-reach.ts';
import { SIGN_INS } from './server/sign-in-limit.ts';

const FIRST_PORT = 4173;
const PORTS_TO_TRY = 20;

const CONSOLE_HELP = `usage: npm start -- [switches]

The production build on one port, with the stand-in platform behind it, or with a real one where PLATFORM_URL names it.

  --port N         this port and no other (${FIRST_PORT}, else the next free one)
  --host H         127.0.0.1
  --name NAME      what it is called besides localhost, this machine's name and IP addresses; may be repeated
  --rooms FILE     the physical rooms that everybody is offered (rooms.json)
  --help           this text; \`npm run platform -- --help\` has the control calls too
`;

interface Platform {
  routes: NonNullable<ConsoleOptions['routes']>;
  /** What to say about it, line by line. */
  introduction: string[];
}

function realPlatform(url: string, given: WorldArguments): Platform {
  const idle = Object.keys(given).find((name) => name !== 'profile');
  if (idle !== undefined) {
    throw new Error(`--${idle} is for the stand-in; PLATFORM_URL names a real platform.`);
  }
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
  const proxy = createPlatformProxy({
    target,
    consumerKey,
    consumerSecret,
    ca,
    signIns: SIGN_INS,
    base: readBasePath(process.env['BASE_PATH']),
  });
  return {
    routes: { '/api/': proxy, '/healthz/platform': createPlatformReach({ target, ca }) },
    introduction: [`platform  ${target.origin}${target.pathname.replace(/\/$/, '')}`],
  };
}

/** Whoever takes the reports of errors, where the operator names an address. */
function reportsTo(url: string | undefined): NonNullable<ConsoleOptions['routes']> {
  if (!url) return {};
  if (!URL.canParse(url) || !/^https?:/.test(url)) {
    throw new Error('REPORTS_URL must be an address such as https://reports.example/console');
  }
  return { '/error-reports': createErrorReports(new URL(url)) };
}

/** Loaded only when it is used: with a real platform, none of its code is. */
async function standInPlatform(given: WorldArguments): Promise<Platform> {
  const { startStandIn } = await import('./server/stand-in.ts');
  const { routes } = await startStandIn(given);
  return {
    routes,
    introduction: [
      `platform  stand-in, ${given.data ?? `scenario "${given.scenario ?? 'office'}"`}, kept in memory`,
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

interface Prepared extends Omit<ConsoleOptions, 'port' | 'dist'> {
  readonly told: number | undefined;
  readonly introduction: readonly string[];
}

/** Reads the command line; undefined where it only asks for help. Throws where it is wrong. */
async function prepare(): Promise<Prepared | undefined> {
  const { values } = parseArgs({
    options: {
      ...worldSwitches,
      port: { type: 'string' },
      host: { type: 'string' },
      name: { type: 'string', multiple: true },
      rooms: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const { port, host, name: names = [], rooms, help, ...world } = values;
  if (help === true) {
    const { worldHelp } = await import('#mocks/node/help.ts');
    process.stdout.write(`${CONSOLE_HELP}\n${worldHelp}\n`);
    return undefined;
  }
  const told = readPort(port);
  const files = {
    profile: world.profile === undefined ? undefined : profileIn(world.profile),
    rooms: rooms === undefined ? undefined : roomsIn(rooms),
  };
  const reports = reportsTo(process.env['REPORTS_URL']);
  const url = process.env['PLATFORM_URL'];
  const { routes: platform, introduction } = url
    ? realPlatform(url, world)
    : await standInPlatform(world);
  const routes = { ...platform, ...reports };
  return { told, names, ...files, routes, introduction, ...(host && { host }) };
}

async function run({ told, introduction, ...options }: Prepared): Promise<void> {
  if (isStale('production')) {
    process.stdout.write('building the console…\n');
    build('production');
  }
  const running = await listen({ ...options, dist: builtFolder('production') }, told);
  const address = running.origin + readBasePath(process.env['BASE_PATH']);
  process.stdout.write(['', `console   ${address}`, ...introduction, ''].join('\n') + '\n');
}

/** Says in one line what is wrong, and ends: the stand-in may be listening already. */
function failWith(status: number): (error: unknown) => never {
  return (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(status);
  };
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
const prepared = await prepare().catch(failWith(2));
if (prepared) await run(prepared).catch(failWith(1));
