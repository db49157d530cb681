import { fileNameOf, splitName, type FileName } from '#app/lib/file-name.ts';
import { isFailure, isLost, lookAgain, sendOnce, type Try, type Write } from '../outcome.ts';
import { typedName } from '#app/lib/foreign-text.ts';

/**
 * - `ready` not asked to be sent yet · `waiting` for its turn · `sending`
 * - `looking` its answer was lost, or it was cancelled on the way: is it there?
 * - `done` it is on the platform
 * - `failed` it is certainly not there, and may be sent again
 * - `cancelled` by the person, and not there
 * - `unknown` it may be there: looking failed as well
 */
export type UploadState =
  | { readonly state: 'ready' }
  | { readonly state: 'waiting' }
  | { readonly state: 'sending'; readonly part: number }
  | { readonly state: 'looking' }
  | { readonly state: 'done'; readonly id: string; readonly answerLost: boolean }
  | { readonly state: 'failed'; readonly error: unknown; readonly answerLost: boolean }
  | { readonly state: 'cancelled' }
  | { readonly state: 'unknown'; readonly error: unknown };

/** One file of the queue. `Facts`: what is read from the file to check whether the platform accepts it. */
export interface Upload<Facts = unknown> {
  readonly key: number;
  readonly file: File;
  /** Under which it is sent; the person may change it. */
  readonly name: FileName;
  /** Absent until the file has been read. */
  readonly facts: Facts | undefined;
  readonly progress: UploadState;
  /** What the person chose, where another file is sent in its place. */
  readonly original?: File | undefined;
  /** Whether another file is being made to be sent in its place, or could not be. */
  readonly replacing?: 'under-way' | 'failed' | undefined;
  /** Problems that the person sends it in spite of. */
  readonly accepted?: readonly string[] | undefined;
}

/** A file on the platform, as far as an upload asks for it. */
export interface Stored {
  readonly file_id: string;
  readonly file_name?: string;
}

export interface UploadRunOptions<Facts, Problem extends string> {
  /** What has to be known of a file's inside. */
  readonly read: (file: File) => Promise<Facts>;
  /** Why the platform would refuse a file that has been read, one of `all`. */
  readonly problems: (
    upload: Upload<Facts> & { readonly facts: Facts },
    all: readonly Upload<Facts>[],
  ) => readonly Problem[];
  /** Whether a file sent under one name may be the one that is stored under another. */
  readonly sameName: (stored: string, sent: string) => boolean;
  /** Sends one file and returns what was stored; `onProgress` is called with the part sent, 0 to 1. */
  readonly send: (
    file: File,
    options: { readonly signal: AbortSignal; readonly onProgress: (part: number) => void },
  ) => Promise<readonly Stored[]>;
  /** What is there now, never from a cache. */
  readonly list: () => Promise<readonly Stored[]>;
  /** Called after each file that was uploaded. */
  readonly onStored?: ((id: string) => void) | undefined;
  /** Files on the way at once. */
  readonly concurrency?: number;
}

const under = (wanted: readonly UploadState['state'][]) => (upload: Upload) =>
  wanted.includes(upload.progress.state);
const isWaiting = under(['waiting']);
/** Something is under way that leaving would interrupt. */
export const isActive = under(['waiting', 'sending', 'looking']);
/** Not on the platform, and the person has not given it up. */
export const isUnsent = under(['ready', 'failed', 'unknown']);
/** May be sent (again), once nothing is wrong with it. */
export const isIdle = under(['ready', 'failed', 'cancelled']);

export interface UploadRun<Facts = unknown, Problem extends string = string> {
  readonly subscribe: (listener: () => void) => () => void;
  readonly get: () => readonly Upload<Facts>[];
  /** Why the platform would refuse it; none while it has not been read. */
  readonly problems: (upload: Upload<Facts>) => readonly Problem[];
  readonly canBeSent: (upload: Upload<Facts>) => boolean;
  /** Takes files in and reads what they are; nothing is sent. */
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly rename: (key: number, patch: Partial<FileName>) => void;
  /** Sends it in spite of a problem. */
  readonly accept: (key: number, problem: Problem) => void;
  /** Puts the file that is made in its place, under the same name. It is not sent meanwhile. */
  readonly replace: (key: number, make: (original: File) => Promise<File>) => Promise<void>;
  /** Takes the file the person chose again. */
  readonly restore: (key: number) => Promise<void>;
  /** Takes it off the list; one under way stays until it has ended. */
  readonly remove: (key: number) => void;
  readonly removeDone: () => void;
  /** Sends whatever is ready, or those of it that are wanted. */
  readonly start: (wanted?: (upload: Upload<Facts>) => boolean) => Promise<void>;
  readonly retry: (key: number) => Promise<void>;
  readonly retryFailed: () => Promise<void>;
  readonly cancel: (key: number) => void;
  readonly cancelAll: () => void;
  /** Looks again for one whose fate is not known. */
  readonly lookAgain: (key: number) => Promise<void>;
}

/** The last time a file was sent. */
interface Attempt {
  readonly cancel: AbortController;
  /** Absent while it is on its way. */
  readonly ended?: Try<string>;
}

/**
 * Sends files to the platform, one a request, though some operations take several ("可批量上传"): the answer tells of a
 * batch only how many failed (`fail_result`, not which), a request's progress is not a file's, and one file of a
 * batch cannot be cancelled. Nothing is sent twice unless a person asks for it: an upload whose answer was lost is
 * looked for in the list first. One that was answered with a session code and is not there is sent once more.
 */
export function createUploadRun<Facts, Problem extends string>(
  options: UploadRunOptions<Facts, Problem>,
): UploadRun<Facts, Problem> {
  const { read, sameName, send, list, onStored, concurrency = 2 } = options;
  const listeners = new Set<() => void>();
  const attempts = new Map<number, Attempt>();
  /** Files that were there before, or that another upload brought. */
  const known = new Set<string>();
  let uploads: readonly Upload<Facts>[] = [];
  let lastKey = 0;
  let working = false;

  const update = (next: readonly Upload<Facts>[]) => {
    uploads = next;
    for (const listener of listeners) listener();
  };
  const change = (key: number, patch: Partial<Upload<Facts>>) =>
    update(uploads.map((upload) => (upload.key === key ? { ...upload, ...patch } : upload)));
  const problems = (upload: Upload<Facts>) => {
    const { facts } = upload;
    if (facts === undefined) return [];
    const all = options.problems({ ...upload, facts }, uploads);
    return all.filter((problem) => upload.accepted?.includes(problem) !== true);
  };
  const canBeSent = (upload: Upload<Facts>) =>
    isIdle(upload) &&
    upload.facts !== undefined &&
    upload.replacing !== 'under-way' &&
    problems(upload).length === 0;
  const settle = (key: number, progress: UploadState) => change(key, { progress });

  /** The first that no other upload brought; it is this upload's from now on. */
  const claimed = (files: readonly Stored[]) => {
    const one = files.find(({ file_id: id }) => !known.has(id));
    if (one !== undefined) known.add(one.file_id);
    return one?.file_id;
  };

  /** Sends a file; its outcome is the id. If the answer is lost, a new file of that name is looked for. */
  const writeOf = (upload: Upload<Facts>, signal: AbortSignal): Write<string> => {
    const { key } = upload;
    const name = sentName(upload);
    const file = new File([upload.file], name, { type: upload.file.type });
    const onProgress = (part: number) => settle(key, { state: 'sending', part });
    return {
      send: async () => {
        const made = claimed(await send(file, { signal, onProgress }));
        if (made === undefined) throw new Error('a success without a file');
        return made;
      },
      look: async () => {
        const files = await list();
        const made = claimed(files.filter((one) => sameName(one.file_name ?? '', name)));
        return made === undefined ? { kind: 'not-done' } : { kind: 'done', made };
      },
    };
  };

  /** Shows how an attempt ended; if its answer was lost, looks first. */
  const end = async (key: number, cancel: AbortController, sent: Try<string>) => {
    if (sent.outcome.kind === 'unknown') settle(key, { state: 'looking' });
    const ended = await lookAgain(sent);
    attempts.set(key, { cancel, ended });
    const { outcome } = ended;
    if (outcome.kind === 'done') {
      const { made: id, answerLost } = outcome;
      settle(key, { state: 'done', id, answerLost });
      onStored?.(id);
    } else if (outcome.kind === 'unknown') settle(key, { state: 'unknown', error: outcome.error });
    else if (cancel.signal.aborted) settle(key, { state: 'cancelled' });
    else if (isFailure(outcome)) {
      const answerLost = outcome.kind === 'not-done' && outcome.answerLost;
      settle(key, { state: 'failed', error: outcome.error, answerLost });
    }
  };

  const sendOne = async (upload: Upload<Facts>, listed: Promise<void>) => {
    const { key } = upload;
    const cancel = new AbortController();
    attempts.set(key, { cancel });
    settle(key, { state: 'sending', part: 0 });
    const sent = await sendOnce(async () => {
      await listed;
      return writeOf(upload, cancel.signal);
    });
    await end(key, cancel, sent);
  };

  /**
   * Notes what is there. A file whose answer was lost may have arrived since it was looked for: it is not sent again.
   * Without the list nobody could tell afterwards what a lost answer has brought: nothing is sent then.
   */
  const listKnown = async () => {
    const there = await list();
    for (const upload of uploads.filter(isWaiting)) {
      if (!isLost(attempts.get(upload.key)?.ended?.outcome)) continue;
      const name = sentName(upload);
      const id = claimed(there.filter((one) => sameName(one.file_name ?? '', name)));
      if (id === undefined) continue;
      settle(upload.key, { state: 'done', id, answerLost: true });
      onStored?.(id);
    }
    for (const { file_id: id } of there) known.add(id);
  };

  const work = async () => {
    if (working || !uploads.some(isWaiting)) return;
    working = true;
    const listed = listKnown();
    // until then they wait, and can be cancelled without a trace
    await Promise.allSettled([listed]);
    const worker = async () => {
      for (;;) {
        const next = uploads.find(isWaiting);
        if (!next) return;
        // the next begins when this one has ended: that is what bounds the files on the way
        // oxlint-disable-next-line no-await-in-loop
        await sendOne(next, listed);
      }
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
    working = false;
    await work();
  };

  /** Reads the file before it takes the other's place: what is known of it is never that of another. */
  const put = async (key: number, file: File, original: File | undefined) => {
    const facts = await read(file);
    change(key, { file, facts, original, replacing: undefined, accepted: undefined });
  };

  const begin = (wanted: (upload: Upload<Facts>) => boolean) => {
    const sent = new Set(uploads.filter((upload) => wanted(upload) && canBeSent(upload)));
    const waiting = { state: 'waiting' } as const;
    update(uploads.map((upload) => (sent.has(upload) ? { ...upload, progress: waiting } : upload)));
    return work();
  };

  const cancel = (wanted: (upload: Upload) => boolean) => {
    for (const upload of uploads.filter(wanted)) {
      if (isWaiting(upload)) settle(upload.key, { state: 'cancelled' });
      else attempts.get(upload.key)?.cancel.abort();
    }
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get: () => uploads,
    problems,
    canBeSent,
    add: async (files) => {
      const added = files.map((file): Upload<Facts> => {
        lastKey += 1;
        const progress = { state: 'ready' } as const;
        return { key: lastKey, file, name: splitName(file.name), facts: undefined, progress };
      });
      update([...uploads, ...added]);
      await Promise.all(
        added.map(async ({ key, file }) => {
          change(key, { facts: await read(file) });
        }),
      );
    },
    rename: (key, patch) => {
      const upload = uploads.find((each) => each.key === key);
      if (upload && isIdle(upload)) change(key, { name: { ...upload.name, ...patch } });
    },
    accept: (key, problem) => {
      const upload = uploads.find((each) => each.key === key);
      if (upload) change(key, { accepted: [...(upload.accepted ?? []), problem] });
    },
    replace: async (key, make) => {
      const upload = uploads.find((each) => each.key === key);
      if (!upload || !isIdle(upload) || upload.replacing === 'under-way') return;
      const { file, original = file } = upload;
      change(key, { replacing: 'under-way' });
      try {
        await put(key, await make(original), original);
      } catch {
        change(key, { replacing: 'failed' });
      }
    },
    restore: async (key) => {
      const upload = uploads.find((each) => each.key === key);
      if (upload?.original && isIdle(upload)) await put(key, upload.original, undefined);
    },
    remove: (key) => update(uploads.filter((upload) => upload.key !== key || isActive(upload))),
    removeDone: () => update(uploads.filter(({ progress }) => progress.state !== 'done')),
    start: (wanted = () => true) =>
      begin((upload) => upload.progress.state === 'ready' && wanted(upload)),
    retry: (key) => begin((upload) => upload.key === key),
    retryFailed: () => begin(({ progress }) => progress.state === 'failed'),
    cancel: (key) => cancel((upload) => upload.key === key),
    cancelAll: () => cancel(isActive),
    lookAgain: async (key) => {
      const isUnknown = uploads.find((upload) => upload.key === key)?.progress.state === 'unknown';
      const { cancel, ended } = attempts.get(key) ?? {};
      if (isUnknown && cancel && ended) await end(key, cancel, ended);
    },
  };
}

/** As the platform gets it. */
export function sentName({ name }: Pick<Upload, 'name'>): string {
  return fileNameOf({ ...name, stem: typedName(name.stem).trim() });
}
