import { del, get, set } from 'idb-keyval';
import { setupWorker } from 'msw/browser';
import { isAnswerStyle } from './answers.ts';
import type { Settings } from './db/db.ts';
import { parseFaults } from './faults.ts';
import { isScenarioName, type ScenarioName } from './scenarios/scenarios.ts';
import type { Snapshot, World } from './world-state.ts';
import { createMockWorld } from './world.ts';

/** What the page's address selects. A choice other than the saved world's creates a new world. */
interface Choice {
  readonly scenario: ScenarioName;
  readonly now: string | undefined;
  readonly approval: boolean;
  readonly level: number | undefined;
}

interface Saved {
  readonly choice: Choice;
  readonly snapshot: Snapshot;
}

const KEY = 'stand-in-world';
const SAVE_AFTER_MS = 300;
/**
 * Resets the world: `dispatchEvent(new Event('stand-in:reset'))` in the page, for a console that may not import
 * this folder.
 */
const RESET_EVENT = 'stand-in:reset';

let running: { readonly world: World; readonly choice: Choice } | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Starts the stand-in platform in a service worker:
 * `?scenario=busy&fault=slow@bookMeeting&now=2026-03-31T09:00:00%2B08:00` (and `approval=1`, `level=5`,
 * `answers=document`). Without any of these the saved world continues, or an `office` starts. The world survives a reload.
 */
export async function startStandIn(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const saved = await get<Saved>(KEY).catch(() => undefined);
  const choice = choiceIn(query) ?? saved?.choice ?? { ...plain, scenario: 'office' };
  const isSame = saved !== undefined && JSON.stringify(saved.choice) === JSON.stringify(choice);
  const answers = query.get('answers');
  const world = createMockWorld({
    scenario: choice.scenario,
    now: choice.now,
    settings: settingsOf(choice),
    fault: parseFaults(query.get('fault') ?? ''),
    answers: isAnswerStyle(answers) ? answers : 'full',
    snapshot: isSame ? saved.snapshot : undefined,
    supplyCredentials: true,
  });
  running = { world, choice };
  world.onCall(({ method }) => {
    if (method !== 'GET') saveSoon();
  });
  addEventListener('pagehide', () => void save());
  addEventListener(RESET_EVENT, () => {
    void resetStandIn().then(() => location.reload());
  });
  await setupWorker(...world.handlers).start({ quiet: true, onUnhandledFrame: 'bypass' });
}

/** Resets the world to the start of its scenario and saves it; nobody is signed in at the next call. */
async function resetStandIn(): Promise<void> {
  clearTimeout(timer);
  running?.world.reset();
  await del(KEY);
  await save();
}

const plain: Omit<Choice, 'scenario'> = { now: undefined, approval: false, level: undefined };

function choiceIn(query: URLSearchParams): Choice | undefined {
  if (!['scenario', 'now', 'approval', 'level'].some((name) => query.has(name))) return undefined;
  const scenario = query.get('scenario') ?? 'office';
  const level = Number(query.get('level') ?? Number.NaN);
  return {
    scenario: isScenarioName(scenario) ? scenario : 'office',
    now: query.get('now') ?? undefined,
    approval: query.get('approval') === '1',
    level: Number.isInteger(level) ? level : undefined,
  };
}

function settingsOf({ approval, level }: Choice): Partial<Settings> {
  return { approval, ...(level === undefined ? {} : { apiLevel: level }) };
}

function saveSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void save(), SAVE_AFTER_MS);
}

/** A world that cannot be saved (private window, full disk) still works until the reload. */
async function save(): Promise<void> {
  if (running === undefined) return;
  const { world, choice } = running;
  // `world.snapshot()` is not needed, because the database copies its input anyway.
  const snapshot = { db: world.db, ahead: world.clock.ahead };
  await set(KEY, { choice, snapshot } satisfies Saved).catch(() => undefined);
}
