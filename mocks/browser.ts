import { del, get, set } from 'idb-keyval';
import { setupWorker } from 'msw/browser';
import { worldChosen } from './choice.ts';
import { momentOf } from './clock.ts';
import { oneOf } from './one-of.ts';
import { movePageClock } from './page-clock.ts';
import type { Snapshot, World } from './world-state.ts';
import { createMockWorld } from './world.ts';

/** What the page's address selects. A choice other than the saved world's creates a new world. */
interface Choice {
  readonly scenario: string;
  readonly now: string | undefined;
  readonly approval: boolean;
  readonly level: string | undefined;
}

interface Saved {
  readonly choice: Choice;
  readonly snapshot: Snapshot;
}

interface Running {
  readonly world: World;
  readonly choice: Choice;
  /** How far the page's clock, and with it the world's, is ahead of the computer's. */
  readonly ahead: number;
}

const KEY = 'stand-in-world';
const SAVE_AFTER_MS = 300;
/**
 * Resets the world: `dispatchEvent(new Event('stand-in:reset'))` in the page, for a console that may not import
 * this folder.
 */
const RESET_EVENT = 'stand-in:reset';

let running: Running | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Starts the stand-in platform in a service worker:
 * `?scenario=busy&fault=slow@bookMeeting&now=2026-03-31T09:00:00%2B08:00` (and `approval=1`, `level=5`,
 * `answers=document`). Without any of these the saved world continues, or an `office` starts. The world survives a reload.
 * `now` moves the clock of the page too. Where one of them is wrong, the page says what is right, and the promise stays
 * open.
 */
export async function startStandIn(): Promise<void> {
  try {
    await startChosen(new URLSearchParams(location.search));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    sayWhatIsWrong(error.message);
    await new Promise(() => undefined);
  }
}

/** In words of its own, for whoever typed the address: the console has not started. */
function sayWhatIsWrong(message: string): void {
  const line = document.createElement('p');
  line.role = 'alert';
  line.textContent = message;
  document.body.replaceChildren(line);
}

async function startChosen(query: URLSearchParams): Promise<void> {
  const saved = await get<Saved>(KEY).catch(() => undefined);
  const choice = choiceIn(query) ?? saved?.choice ?? { ...plain, scenario: 'office' };
  const isSame = saved !== undefined && JSON.stringify(saved.choice) === JSON.stringify(choice);
  const chosen = worldChosen({
    ...choice,
    answers: query.get('answers') ?? undefined,
    fault: query.getAll('fault'),
  });
  const snapshot = isSame ? saved.snapshot : undefined;
  const ahead =
    snapshot?.ahead ?? (choice.now === undefined ? 0 : momentOf(choice.now) - Date.now());
  movePageClock(ahead);
  const world = createMockWorld({
    ...chosen,
    now: undefined,
    snapshot: snapshot && { ...snapshot, ahead: 0 },
    supplyCredentials: true,
  });
  running = { world, choice, ahead };
  // what was chosen stays, however soon the page is loaded again
  if (!isSame) await save();
  world.onCall(({ method }) => {
    if (method !== 'GET') saveSoon();
  });
  addEventListener('pagehide', () => void save());
  addEventListener(RESET_EVENT, () => {
    void resetStandIn().then(() => location.reload());
  });
  await setupWorker(...world.handlers).start({
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    quiet: true,
    onUnhandledFrame: 'bypass',
  });
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
  return {
    scenario: query.get('scenario') ?? 'office',
    now: query.get('now') ?? undefined,
    approval: oneOf('approval', ['0', '1'], query.get('approval') ?? '0') === '1',
    level: query.get('level') ?? undefined,
  };
}

function saveSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void save(), SAVE_AFTER_MS);
}

/** A world that cannot be saved (private window, full disk) still works until the reload. */
async function save(): Promise<void> {
  if (running === undefined) return;
  const { world, choice, ahead } = running;
  // `world.snapshot()` is not needed, because the database copies its input anyway.
  const snapshot = { db: world.db, ahead };
  await set(KEY, { choice, snapshot } satisfies Saved).catch(() => undefined);
}
