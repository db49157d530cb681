import { computerNow } from './platform-clock.ts';

/** What the tabs of this browser share. */
export interface SharedMarks {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, text: string) => void;
  readonly removeItem: (key: string) => void;
  /** Called after another tab has changed something. */
  readonly subscribe?: (listener: () => void) => () => void;
}

/** At most one of the first three is there: whose session it is stands in the one that says how it is. */
const keys = {
  open: 'console.signed-in-as',
  locked: 'console.locked-as',
  expired: 'console.expired-as',
  /** A tab is signing somebody in just now: until that is over, nobody knows whose the cookie is. */
  signingIn: 'console.signing-in',
  /** When somebody was last seen to be there, in any tab, by the computer's clock. */
  sign: 'console.last-sign',
  /** When a tab last said that it goes on showing while the console is locked, by the computer's clock. */
  shown: 'console.shown-at',
} as const;

/** A sign-in that takes longer was given up with its tab. */
const longestSignIn = 60_000;
/** Between two signs of life that the other tabs are told of. */
const signEvery = 5_000;
/** A tab that has not said so for as long is gone. */
const shownFor = 120_000;
/** Tabs may run in other processes, which see a mark a little later. */
const seenAfter = 100;

/**
 * What the tabs of one browser know of its session together: whose it is and how it is, who is signing in just now, and
 * when somebody was last seen.
 */
export function createSessionMarks(store: SharedMarks) {
  let ownSignIn: string | undefined;
  let lastSign = computerNow();
  let lastSharedSign = 0;

  function read() {
    return {
      open: store.getItem(keys.open),
      locked: store.getItem(keys.locked),
      expired: store.getItem(keys.expired),
    };
  }

  /** Sets one mark; there are never two, except for a moment in which the stricter one counts. */
  function set(how: keyof ReturnType<typeof read> | undefined, username = '') {
    if (how !== undefined && how !== 'open') store.setItem(keys[how], username);
    for (const other of ['locked', 'expired', 'open'] as const) {
      if (other !== how && store.getItem(keys[other]) !== null) store.removeItem(keys[other]);
    }
    if (how === 'open') store.setItem(keys.open, username);
  }

  /** It cannot be said whose cookie the browser has: whoever was signed in gives the password again. */
  function doubt() {
    const { open } = read();
    if (open !== null) set('expired', open);
  }

  return {
    read,
    set,
    doubt,
    /** Calls `listener` after another tab has changed a mark. */
    subscribe(listener: () => void): void {
      store.subscribe?.(listener);
    },
    /** Whether another tab is signing somebody in. */
    isSigningInElsewhere(): boolean {
      const mark = store.getItem(keys.signingIn);
      if (mark === null || mark === ownSignIn) return false;
      const age = computerNow() - Number(mark.split(' ')[0]);
      if (age >= 0 && age < longestSignIn) return true;
      // nobody knows how it ended
      store.removeItem(keys.signingIn);
      doubt();
      return false;
    },
    /** From here on, no other tab sends anything until `endSignIn`: it is not known whose the cookie is. */
    async startSignIn(): Promise<void> {
      ownSignIn = `${computerNow()} ${Math.random()}`;
      store.setItem(keys.signingIn, ownSignIn);
      if (store.subscribe) await new Promise((resolve) => setTimeout(resolve, seenAfter));
    },
    endSignIn(): void {
      if (store.getItem(keys.signingIn) === ownSignIn) store.removeItem(keys.signingIn);
      ownSignIn = undefined;
    },
    /** Somebody is there: that counts for every tab. */
    noteSign(): void {
      lastSign = computerNow();
      if (Math.abs(lastSign - lastSharedSign) < signEvery) return;
      lastSharedSign = lastSign;
      store.setItem(keys.sign, String(lastSign));
    },
    noteShown: () => store.setItem(keys.shown, String(computerNow())),
    endShown: () => store.removeItem(keys.shown),
    /** Whether a tab needs the session although nobody is there. */
    isShown(): boolean {
      const age = computerNow() - Number(store.getItem(keys.shown) ?? Number.NaN);
      return age >= 0 && age < shownFor;
    },
    /** For how long nobody has been there in any tab, in ms. */
    idleFor(): number {
      const now = computerNow();
      const shared = Number(store.getItem(keys.sign));
      // a sign of the future: the computer's clock was set back
      const signs = [lastSign, shared].filter((at) => at <= now);
      return now - Math.max(0, ...signs);
    },
  };
}
