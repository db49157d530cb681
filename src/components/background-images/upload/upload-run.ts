import { isApiError } from '#app/api/api-error.ts';
import {
  fileNameOf,
  nameKey,
  problemsOf,
  splitName,
  type ImageName,
  type ImageProblem,
} from '#app/domain/background-image/image-check.ts';
import type { JpegHeader } from '#app/domain/background-image/jpeg-header.ts';

/**
 * - `ready` not asked to be sent yet · `waiting` for its turn · `sending`
 * - `looking` its answer was lost, or it was cancelled on the way: is it there?
 * - `done` it is in the library
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

export interface Upload {
  readonly key: number;
  readonly file: File;
  /** Under which it is sent; the person may change it. */
  readonly name: ImageName;
  /** Absent until the file has been read. */
  readonly header: JpegHeader | undefined;
  readonly progress: UploadState;
}

/** A picture of the library, as far as an upload asks for it. */
export interface StoredImage {
  readonly file_id: string;
  readonly file_name?: string;
}

export interface UploadRunOptions {
  readonly readHeader: (file: File) => Promise<JpegHeader>;
  /** Sends one file; `onProgress` is told the part sent, 0 to 1. Answers the pictures stored. */
  readonly send: (
    file: File,
    options: { readonly signal: AbortSignal; readonly onProgress: (part: number) => void },
  ) => Promise<readonly StoredImage[]>;
  /** The library as it is now, never from a cache. */
  readonly list: () => Promise<readonly StoredImage[]>;
  /** Told after each picture that came into the library. */
  readonly onStored: (id: string) => void;
  /** Files on the way at once. */
  readonly concurrency?: number;
}

/** Why the platform would refuse it; none while it has not been read. */
export function uploadProblems({ name, file, header }: Upload): readonly ImageProblem[] {
  return header ? problemsOf({ ...name, bytes: file.size, header }) : [];
}

const under = (wanted: readonly UploadState['state'][]) => (upload: Upload) =>
  wanted.includes(upload.progress.state);
const isWaiting = under(['waiting']);
/** Something is under way that leaving would interrupt. */
export const isActive = under(['waiting', 'sending', 'looking']);
/** Not in the library, and the person has not given it up. */
export const isUnsent = under(['ready', 'failed', 'unknown']);
/** May be sent (again), once nothing is wrong with it. */
export const isIdle = under(['ready', 'failed', 'cancelled']);

export function canBeSent(upload: Upload): boolean {
  return isIdle(upload) && upload.header !== undefined && uploadProblems(upload).length === 0;
}

export type UploadRun = ReturnType<typeof createUploadRun>;

/**
 * Sends files to the library. One file a request, though the operation takes several ("可批量上传"): its answer tells
 * of a batch only how many failed (`fail_result`, not which), a request's progress is not a file's, and one file of a
 * batch cannot be cancelled. Nothing is sent twice unless a person asks for it: an upload whose answer was lost is
 * looked for in the list first.
 */
export function createUploadRun(options: UploadRunOptions) {
  const { readHeader, send, list, onStored, concurrency = 2 } = options;
  const listeners = new Set<() => void>();
  const cancels = new Map<number, AbortController>();
  /** Pictures that were there before, or that another upload brought. */
  const known = new Set<string>();
  let uploads: readonly Upload[] = [];
  let lastKey = 0;
  let working = false;

  const update = (next: readonly Upload[]) => {
    uploads = next;
    for (const listener of listeners) listener();
  };
  const change = (key: number, patch: Partial<Upload>) =>
    update(uploads.map((upload) => (upload.key === key ? { ...upload, ...patch } : upload)));
  const settle = (key: number, progress: UploadState) => change(key, { progress });
  const stored = (key: number, id: string, answerLost: boolean) => {
    known.add(id);
    settle(key, { state: 'done', id, answerLost });
    onStored(id);
  };

  /** A picture of that name that was not there before. */
  const look = async (upload: Upload, notThere: UploadState, error: unknown) => {
    const { key } = upload;
    settle(key, { state: 'looking' });
    try {
      const wanted = nameKey(sentName(upload));
      const found = (await list()).find(
        ({ file_id: id, file_name: name = '' }) => !known.has(id) && nameKey(name) === wanted,
      );
      if (found) stored(key, found.file_id, true);
      else settle(key, notThere);
    } catch {
      settle(key, { state: 'unknown', error });
    }
  };

  const sendOne = async (upload: Upload) => {
    const { key } = upload;
    const cancel = new AbortController();
    cancels.set(key, cancel);
    settle(key, { state: 'sending', part: 0 });
    try {
      const file = new File([upload.file], sentName(upload), { type: 'image/jpeg' });
      const images = await send(file, {
        signal: cancel.signal,
        onProgress: (part) => settle(key, { state: 'sending', part }),
      });
      const image = images.find(({ file_id: id }) => !known.has(id));
      const nothing = new Error('a success without a picture');
      if (image) stored(key, image.file_id, false);
      else await look(upload, { state: 'failed', error: nothing, answerLost: true }, nothing);
    } catch (error) {
      if (cancel.signal.aborted) await look(upload, { state: 'cancelled' }, error);
      else if (isApiError(error) && !error.outcomeUnknown) {
        settle(key, { state: 'failed', error, answerLost: false });
      } else await look(upload, { state: 'failed', error, answerLost: true }, error);
    } finally {
      cancels.delete(key);
    }
  };

  const work = async () => {
    if (working || !uploads.some(isWaiting)) return;
    working = true;
    try {
      for (const { file_id: id } of await list()) known.add(id);
      const worker = async () => {
        for (;;) {
          const next = uploads.find(isWaiting);
          if (!next) return;
          // the next begins when this one has ended: that is what bounds the files on the way
          // oxlint-disable-next-line no-await-in-loop
          await sendOne(next);
        }
      };
      await Promise.all(Array.from({ length: concurrency }, worker));
    } catch (error) {
      // without the list nobody could tell afterwards what a lost answer has brought: nothing was sent
      const failed = { state: 'failed', error, answerLost: false } as const;
      update(
        uploads.map((upload) => (isWaiting(upload) ? { ...upload, progress: failed } : upload)),
      );
    } finally {
      working = false;
    }
    await work();
  };

  const begin = (wanted: (upload: Upload) => boolean) => {
    update(
      uploads.map((upload) =>
        wanted(upload) && canBeSent(upload)
          ? { ...upload, progress: { state: 'waiting' } }
          : upload,
      ),
    );
    return work();
  };

  const cancel = (wanted: (upload: Upload) => boolean) => {
    for (const upload of uploads.filter(wanted)) {
      if (isWaiting(upload)) settle(upload.key, { state: 'cancelled' });
      else cancels.get(upload.key)?.abort();
    }
  };

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get: () => uploads,
    /** Takes files in and reads what they are; nothing is sent. */
    add: async (files: readonly File[]) => {
      const added = files.map((file): Upload => {
        lastKey += 1;
        const progress = { state: 'ready' } as const;
        return { key: lastKey, file, name: splitName(file.name), header: undefined, progress };
      });
      update([...uploads, ...added]);
      await Promise.all(
        added.map(async ({ key, file }) => {
          const header = await readHeader(file).catch(() => ({ isJpeg: false }));
          change(key, { header });
        }),
      );
    },
    rename: (key: number, patch: Partial<ImageName>) => {
      const upload = uploads.find((each) => each.key === key);
      if (upload && isIdle(upload)) change(key, { name: { ...upload.name, ...patch } });
    },
    /** Takes it off the list; one under way stays until it has ended. */
    remove: (key: number) =>
      update(uploads.filter((upload) => upload.key !== key || isActive(upload))),
    removeDone: () => update(uploads.filter(({ progress }) => progress.state !== 'done')),
    /** Sends whatever is ready. */
    start: () => begin(({ progress }) => progress.state === 'ready'),
    retry: (key: number) => begin((upload) => upload.key === key),
    retryFailed: () => begin(({ progress }) => progress.state === 'failed'),
    cancel: (key: number) => cancel((upload) => upload.key === key),
    cancelAll: () => cancel(isActive),
    /** Looks again for one whose fate is not known. */
    lookAgain: async (key: number) => {
      const upload = uploads.find((each) => each.key === key);
      if (upload?.progress.state !== 'unknown') return;
      const { error } = upload.progress;
      await look(upload, { state: 'failed', error, answerLost: true }, error);
    },
  };
}

/** As the platform gets it. */
export function sentName({ name }: Pick<Upload, 'name'>): string {
  return fileNameOf({ ...name, stem: name.stem.trim() });
}
