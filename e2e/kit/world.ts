import { z } from 'zod';

/** A recorded call, in the usual words on every platform, as the stand-in reports it; it contains no credentials. */
export interface WorldCall {
  operationId: string;
  method: string;
  path: string;
  query: Record<string, string>;
  params: Record<string, unknown>;
  files: string[];
  /** `ok`, `refused:<code>` or `fault:<name>`. */
  outcome: string;
}

const callRecord: z.ZodType<WorldCall> = z.object({
  operationId: z.string(),
  method: z.string(),
  path: z.string(),
  query: z.record(z.string(), z.string()),
  params: z.record(z.string(), z.unknown()),
  files: z.array(z.string()),
  outcome: z.string(),
});

export interface WorldChoice {
  scenario?: 'office' | 'busy' | 'crowded' | 'empty';
  /** ISO 8601; the real time if absent. */
  now?: string;
  /** In the format of `World.fault`. */
  fault?: string;
  /** The platform's settings, such as `{ apiLevel: 7 }` or an approval switch. */
  settings?: Record<string, unknown>;
  /** How much the platform's answers contain. */
  answers?: Answers;
  /** Where the platform does otherwise than usual. */
  profile?: Record<string, unknown>;
  /** What the console is given as `platform-profile.json`; `profile` if absent. */
  profileFile?: Record<string, unknown>;
}

export type Answers = 'full' | 'document' | 'sparse';

const CONTROL = '/__stand-in/worlds';

/** A test's own stand-in platform: its data, users, clock and faults are private. */
export class World {
  readonly #origin: string;
  readonly #id: string;
  #everFaulty: boolean;

  private constructor(origin: string, id: string, everFaulty: boolean) {
    this.#origin = origin;
    this.#id = id;
    this.#everFaulty = everFaulty;
  }

  static async create(origin: string, choice: WorldChoice): Promise<World> {
    const answer = await control(origin, 'POST', '', choice);
    const { id } = z.object({ id: z.string() }).parse(answer);
    return new World(origin, id, choice.fault !== undefined);
  }

  /** The cookie that puts a browser into this world. */
  get cookie(): { name: string; value: string; url: string } {
    return { name: 'stand_in_world', value: this.#id, url: this.#origin };
  }

  /** Whether a fault was ever injected here: a browser then reports failed requests. */
  get everFaulty(): boolean {
    return this.#everFaulty;
  }

  /**
   * Injects faults: `name[:field][@operationId][#skip][*times][%share[/seed]][~latency][!after]`, several separated by
   * commas, such as `timeout@bookMeeting*1`; `!after` lets a write take effect and loses its answer.
   */
  async fault(spec: string): Promise<void> {
    this.#everFaulty = true;
    await this.#send('POST', '/faults', { spec });
  }

  async clearFaults(): Promise<void> {
    await this.#send('POST', '/faults', { clear: true });
  }

  /** Sets this world's clock, in ISO 8601, and lets it go on from there or stand still. */
  async setClock(now: string, goes: 'on' | 'stopped' = 'on'): Promise<void> {
    await this.#send('POST', '/clock', { set: now, stopped: goes === 'stopped' });
  }

  /** Moves this world's clock forward, in ms; the browser's own clock stays. */
  async advance(milliseconds: number): Promise<void> {
    await this.#send('POST', '/clock', { advanceMs: milliseconds });
  }

  /** Grants or refuses a meeting, or every date of a series, that awaits approval. */
  async decide(name: string, decision: 'granted' | 'refused'): Promise<void> {
    await this.#send('POST', '/approvals', { name, granted: decision === 'granted' });
  }

  /** Stores a preset of a meeting as it is, though the platform might refuse to be told it; returns its id. */
  async storePreset(
    meeting: string,
    family: 'vmp' | 'mix' | 'poll' | 'tvwall',
    body: Readonly<Record<string, unknown>>,
  ): Promise<string> {
    const answer = await this.#send('POST', '/presets', { meeting, family, body });
    return z.object({ id: z.string() }).parse(answer).id;
  }

  /** Every answered call so far, oldest first, or only those of one operation. */
  async calls(operationId?: string): Promise<WorldCall[]> {
    const answer = await this.#send('GET', '/calls');
    const { calls } = z.object({ calls: z.array(callRecord) }).parse(answer);
    return calls.filter((call) => operationId === undefined || call.operationId === operationId);
  }

  /** The whole world, as `--data FILE` of the stand-in reads it. */
  data(): Promise<unknown> {
    return this.#send('GET', '/data');
  }

  async remove(): Promise<void> {
    await this.#send('DELETE', '');
  }

  #send(method: string, path: string, body?: unknown): Promise<unknown> {
    return control(this.#origin, method, `/${this.#id}${path}`, body);
  }
}

async function control(
  origin: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const answer = await fetch(`${origin}${CONTROL}${path}`, {
    method,
    headers: { 'x-stand-in-control': '1' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`the stand-in refuses ${method} ${path}: ${text}`);
  return JSON.parse(text);
}
