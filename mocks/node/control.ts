import { answerStyles } from '../answers.ts';
import { decide } from '../approvals.ts';
import { momentOf, type Clock } from '../clock.ts';
import { FAULT_GRAMMAR, formatFault, parseFaults, type FaultSpec } from '../faults.ts';
import { defaultSettings, type Settings } from '../db/db.ts';
import { isObject } from '../http/json.ts';
import { oneOf } from '../one-of.ts';
import { scenarioNames } from '../scenarios/scenarios.ts';
import { storePreset } from '../stored-presets.ts';
import type { World, WorldOptions } from '../world-state.ts';
import { printedNow } from '../http/serve.ts';
import { createMockWorld } from '../world.ts';
import { streamCalls } from './call-stream.ts';
import { writeWorld } from './recorded-world.ts';

const PREFIX = '/__stand-in/worlds';
const PROFILE = '/platform-profile.json';
const COOKIE = 'stand_in_world';
const HEADER = 'x-stand-in-world';
/** Every control call carries it: a form cannot, and another origin's script would have to ask first. */
const CONTROL_HEADER = 'x-stand-in-control';

/** How many private worlds there may be, how long unused (ms), and up to which size of the process (bytes). */
export interface WorldLimits {
  readonly worlds: number;
  readonly unused: number;
  readonly memory: number;
}

const usualLimits: WorldLimits = { worlds: 40, unused: 30 * 60_000, memory: 1.5 * 1024 ** 3 };
const LONGEST_BODY = 256 * 1024;

export interface Control {
  /** Answers a request to the control API; undefined for every other request. */
  respond(request: Request): Promise<Response | undefined>;
  /** The private world that a request names by cookie or header, otherwise the shared one. */
  worldOf(request: Request): World;
}

/**
 * Many private worlds in one server, for tests over HTTP, each call with the header `x-stand-in-control`: POST
 * /__stand-in/worlds {scenario, now, fault, settings, answers, profile, profileFile} -> {id} · DELETE …/:id · POST
 * …/:id/faults {spec} or {clear: true} · POST …/:id/clock {set, stopped, advanceMs} · POST …/:id/approvals {name, granted} · POST
 * …/:id/presets {meeting, family, body} · GET …/:id/calls · GET …/:id/stream · GET …/:id/data · POST …/:id/reset. The id `default` is the shared world. GET
 * /platform-profile.json is the profile of the caller's world, as the console's server has it of a real platform.
 */
export function createControl(
  everybodys: World,
  shared: Pick<WorldOptions, 'supplyCredentials'>,
  limits: WorldLimits = usualLimits,
): Control {
  const worlds = new Map<string, { readonly world: World; usedAt: number }>();
  let made = 0;

  function find(id: string): World | undefined {
    const kept = worlds.get(id);
    if (kept !== undefined) kept.usedAt = Date.now();
    return id === 'default' ? everybodys : kept?.world;
  }

  /** @throws RangeError where there is no room for another one */
  function makeRoom(): void {
    for (const [id, { usedAt }] of worlds) {
      if (Date.now() - usedAt >= limits.unused) worlds.delete(id);
    }
    if (worlds.size >= limits.worlds)
      throw new RangeError(`there are ${worlds.size} worlds already`);
    if (process.memoryUsage.rss() > limits.memory) throw new RangeError('no memory for a world');
  }

  async function respond(request: Request): Promise<Response | undefined> {
    const { pathname } = new URL(request.url);
    if (pathname === PROFILE) {
      const world = worldOf(request);
      const headers = { 'Cache-Control': 'no-store', Date: printedNow(world) };
      const { profileFile, profile = {} } = world.options;
      return Response.json(profileFile ?? profile, { headers });
    }
    if (pathname !== PREFIX && !pathname.startsWith(`${PREFIX}/`)) return undefined;
    if (!request.headers.has(CONTROL_HEADER)) {
      return Response.json({ error: `without the header ${CONTROL_HEADER}` }, { status: 403 });
    }
    const [id, verb = ''] = pathname.slice(PREFIX.length + 1).split('/');
    try {
      const body = await bodyOf(request);
      if (id === undefined || id === '') return Response.json({ id: create(body) });
      const world = find(id);
      if (world === undefined) return Response.json({ error: `no world ${id}` }, { status: 404 });
      if (request.method === 'DELETE') {
        return Response.json({ deleted: worlds.delete(id) });
      }
      if (`${request.method} ${verb}` === 'GET stream') return streamCalls(world, request.signal);
      if (`${request.method} ${verb}` === 'GET data') {
        return new Response(writeWorld(world), { headers: { 'Content-Type': 'application/json' } });
      }
      const result = actions[`${request.method} ${verb}`]?.(world, body);
      return result === undefined
        ? Response.json({ error: `no such action: ${request.method} ${verb}` }, { status: 404 })
        : Response.json(result);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return Response.json({ error: message }, { status: 400 });
    }
  }

  function create(body: Record<string, unknown>): string {
    makeRoom();
    for (const key of Object.keys(body)) oneOf('choice', choiceKeys, key);
    const { scenario = 'office', answers = 'full' } = body;
    made += 1;
    const id = `w${made}`;
    const world = createMockWorld({
      ...shared,
      scenario: oneOf('scenario', scenarioNames, scenario),
      now: typeof body.now === 'string' ? body.now : undefined,
      fault: faultsOf(body.fault),
      settings: settingsOf(body.settings),
      answers: oneOf('answers', answerStyles, answers),
      profile: isObject(body.profile) ? body.profile : undefined,
      profileFile: isObject(body.profileFile) ? body.profileFile : undefined,
    });
    worlds.set(id, { world, usedAt: Date.now() });
    return id;
  }

  function worldOf(request: Request): World {
    const cookie = request.headers.get('cookie') ?? '';
    const named =
      request.headers.get(HEADER) ?? new RegExp(`(?:^|;\\s*)${COOKIE}=([^;]+)`).exec(cookie)?.[1];
    return find(named ?? 'default') ?? everybodys;
  }

  return { respond, worldOf };
}

const actions: Readonly<
  Record<string, (world: World, body: Record<string, unknown>) => Record<string, unknown>>
> = {
  'GET calls': (world) => ({ calls: world.calls }),
  'POST approvals': (world, { name, granted }) => {
    if (typeof name !== 'string' || typeof granted !== 'boolean') {
      throw new RangeError('name: the name of a meeting, granted: true or false');
    }
    return { decided: decide(world.db, name, granted) };
  },
  'GET clock': ({ clock }) => clockNow(clock),
  'POST clock': ({ clock }, { set, stopped, advanceMs, ...others }) => {
    const isMeant =
      (set === undefined || typeof set === 'string') &&
      (stopped === undefined || typeof stopped === 'boolean') &&
      (advanceMs === undefined || typeof advanceMs === 'number') &&
      Object.keys(others).length === 0 &&
      [set, stopped, advanceMs].some((value) => value !== undefined);
    if (!isMeant)
      throw new RangeError('set: ISO 8601, stopped: true or false, advanceMs: a number');
    if (set !== undefined) clock.set(momentOf(set));
    if (stopped === true) clock.stop();
    if (stopped === false) clock.go();
    if (advanceMs !== undefined) clock.advance(advanceMs);
    return clockNow(clock);
  },
  'GET faults': ({ faults }) => ({ faults: faults.list().map(formatFault) }),
  'POST faults': (world, body) => {
    if (body.clear === true) world.faults.clear();
    for (const spec of faultsOf(body.spec)) world.faults.add(spec);
    return { faults: world.faults.list().map(formatFault) };
  },
  'POST presets': (world, body) => ({ id: storePreset(world.db, body) }),
  'POST reset': (world) => {
    world.reset();
    return { reset: true };
  },
};

/** What a private world may be told when it is made. */
const choiceKeys = [
  'scenario',
  'now',
  'fault',
  'settings',
  'answers',
  'profile',
  'profileFile',
] as const;

function settingsOf(value: unknown): Partial<Settings> | undefined {
  if (!isObject(value)) return undefined;
  for (const key of Object.keys(value)) oneOf('setting', Object.keys(defaultSettings), key);
  return value;
}

function clockNow(clock: Clock) {
  return { now: new Date(clock.now()).toISOString(), stopped: clock.isStopped };
}

/** Faults as text, or as a list of texts. */
function faultsOf(value: unknown): readonly FaultSpec[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return parseFaults(value);
  if (Array.isArray(value)) return value.flatMap((item: unknown) => faultsOf(item));
  throw new RangeError(`not a fault: ${JSON.stringify(value)} (${FAULT_GRAMMAR})`);
}

async function bodyOf(request: Request): Promise<Record<string, unknown>> {
  const length = Number(request.headers.get('content-length') ?? 0);
  if (length > LONGEST_BODY) throw new RangeError('the body is too long');
  const text = await request.text();
  const value: unknown = text === '' ? {} : JSON.parse(text);
  if (!isObject(value)) throw new RangeError('the body is not a JSON object');
  return { ...value };
}
