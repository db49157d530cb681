import { describe, expect, it, vi } from 'vitest';
import { ApiError, type ApiFailure } from '#app/api/api-error.ts';
import { subscribeWrites } from '#app/api/writes.ts';
import {
  nameKey,
  imageProblems,
  type ImageProblem,
} from '#app/features/image/model/image-check.ts';
import type { JpegFacts } from '#app/features/image/model/jpeg.ts';
import { createUploadRun, type Stored, type UploadRunOptions } from './upload-run.ts';

type Facts = JpegFacts;
const whole: Facts = {
  isJpeg: true,
  isWhole: true,
  coding: 'baseline',
  isCmyk: false,
  orientation: 1,
};
type Options = UploadRunOptions<Facts, ImageProblem>;

const failed = (failure: ApiFailure) =>
  new ApiError({ failure, operationId: 'uploadBackgroundImages', write: true });

/** A library in memory; what is sent is stored under its name, unless the test says otherwise. */
function setUp(options: Partial<Options> = {}, before: readonly Stored[] = []) {
  const library: Stored[] = [...before];
  const sent: string[] = [];
  const store = (name: string): readonly Stored[] => {
    const image = { file_id: `id-${library.length}`, file_name: name };
    library.push(image);
    return [image];
  };
  const onStored = vi.fn<(id: string) => void>();
  const run = createUploadRun({
    read: async (): Promise<Facts> => whole,
    problems: ({ name, file, facts }) =>
      imageProblems({ ...name, bytes: file.size, header: facts }),
    sameName: (stored, sent) => nameKey(stored) === nameKey(sent),
    send: async (file) => {
      sent.push(file.name);
      return store(file.name);
    },
    list: async () => [...library],
    onStored,
    ...options,
  });
  const add = (...names: readonly string[]) => run.add(names.map((name) => new File(['x'], name)));
  const states = () => run.get().map(({ progress }) => progress.state);
  const key = (name: string) => run.get().find(({ file }) => file.name === name)?.key ?? 0;
  return { run, library, sent, store, add, states, key, onStored };
}

describe('sending', () => {
  it('sends each file in a request of its own, and tells of each', async () => {
    const { run, sent, states, add, onStored } = setUp();
    await add('a.jpg', 'b.jpg', 'c.jpg');
    expect(states()).toEqual(['ready', 'ready', 'ready']);
    await run.start();
    expect(sent).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
    expect(states()).toEqual(['done', 'done', 'done']);
    expect(onStored.mock.calls.flat()).toEqual(['id-0', 'id-1', 'id-2']);
  });

  it('leaves a file back that the platform would refuse, until it is mended', async () => {
    const { run, sent, states, add, key } = setUp();
    await add('a.jpg', 'sixteen letters!.jpg', 'b.gif');
    await run.start();
    expect(states()).toEqual(['done', 'ready', 'ready']);
    expect(run.get().map(run.problems)).toEqual([[], ['long-name'], ['wrong-extension']]);
    run.rename(key('sixteen letters!.jpg'), { stem: ' short ' });
    run.rename(key('b.gif'), { extension: 'jpg' });
    await run.start();
    expect(states()).toEqual(['done', 'done', 'done']);
    expect(sent).toEqual(['a.jpg', 'short.jpg', 'b.jpg']);
  });

  it('sends no file that has not been read', async () => {
    const { run, sent, add } = setUp({ read: () => new Promise(() => undefined) });
    void add('a.jpg');
    await run.start();
    expect(sent).toEqual([]);
  });

  it('has two on the way at once, no more, and tells how far each is', async () => {
    const ends: (() => void)[] = [];
    const { run, states, add, store } = setUp({
      send: (file, { onProgress }) =>
        new Promise((resolve) => {
          onProgress(0.5);
          ends.push(() => resolve(store(file.name)));
        }),
    });
    await add('a.jpg', 'b.jpg', 'c.jpg');
    const ended = run.start();
    await vi.waitFor(() => expect(ends).toHaveLength(2));
    expect(states()).toEqual(['sending', 'sending', 'waiting']);
    expect(run.get()[0]?.progress).toEqual({ state: 'sending', part: 0.5 });
    ends[0]?.();
    await vi.waitFor(() => expect(ends).toHaveLength(3));
    for (const end of ends) end();
    await ended;
    expect(states()).toEqual(['done', 'done', 'done']);
  });
});

it('whether a file may go can depend on those beside it, as they stood when it was asked for', async () => {
  const { run, sent, add } = setUp({
    problems: ({ key }, all) => (all.findIndex((one) => one.key === key) < 2 ? [] : ['too-large']),
  });
  await add('a.jpg', 'b.jpg', 'c.jpg');
  await run.start(({ file }) => file.name !== 'a.jpg');
  expect(sent).toEqual(['b.jpg']);
});

describe('when it fails', () => {
  it('a refusal is told, and only the failed are sent again', async () => {
    let refusing = true;
    const { run, states, add, store, sent } = setUp({
      send: async (file) => {
        sent.push(file.name);
        if (refusing && file.name === 'b.jpg') throw failed('refused');
        return store(file.name);
      },
    });
    await add('a.jpg', 'b.jpg');
    await run.start();
    expect(states()).toEqual(['done', 'failed']);
    refusing = false;
    await run.retryFailed();
    expect(states()).toEqual(['done', 'done']);
    expect(sent).toEqual(['a.jpg', 'b.jpg', 'b.jpg']);
  });

  it('a lost answer is looked for: there', async () => {
    const { run, add, store } = setUp({
      send: async (file) => {
        store(file.name);
        throw failed('network');
      },
    });
    await add('a.jpg');
    await run.start();
    expect(run.get()[0]?.progress).toEqual({ state: 'done', id: 'id-0', answerLost: true });
  });

  it.each([
    ['there: done', true, 1],
    ['not there: sent once more', false, 2],
  ])('a session code for an answer is looked for: %s', async (_, isThere, times) => {
    const { run, add, sent, states, store, library } = setUp({
      send: async (file) => {
        sent.push(file.name);
        if (isThere || sent.length > 1) store(file.name);
        if (sent.length === 1) throw failed('session');
        return [...library];
      },
    });
    await add('a.jpg');
    await run.start();
    expect(states()).toEqual(['done']);
    expect(sent).toHaveLength(times);
    expect(library).toHaveLength(1);
  });

  it('a session code for every answer ends it; each asking sends twice at most', async () => {
    const { run, add, sent, states } = setUp({
      send: async (file) => {
        sent.push(file.name);
        throw failed('session');
      },
    });
    await add('a.jpg');
    await run.start();
    expect(states()).toEqual(['failed']);
    expect(sent).toHaveLength(2);
    await run.retryFailed();
    expect(sent).toHaveLength(4);
  });

  it('a lost answer is looked for: a picture of that name that was there before is another', async () => {
    const { run, add } = setUp({ send: () => Promise.reject(failed('network')) }, [
      { file_id: 'old', file_name: 'a.jpg' },
    ]);
    await add('a.jpg');
    await run.start();
    expect(run.get()[0]?.progress).toMatchObject({ state: 'failed', answerLost: true });
  });

  it('a file that a slow platform stores after it was looked for is not sent again', async () => {
    const { run, add, sent, library, store } = setUp({
      send: (file) => {
        sent.push(file.name);
        return Promise.reject(failed('timeout'));
      },
    });
    await add('a.jpg');
    await run.start();
    expect(run.get()[0]?.progress).toMatchObject({ state: 'failed', answerLost: true });
    store('a.jpg');
    await run.retryFailed();
    expect(run.get()[0]?.progress).toEqual({ state: 'done', id: 'id-0', answerLost: true });
    expect(sent).toHaveLength(1);
    expect(library).toHaveLength(1);
  });

  it('of two of one name, both answers lost, one stored: one is there', async () => {
    let count = 0;
    const { run, add, store, states } = setUp({
      send: async (file) => {
        count += 1;
        if (count === 1) store(file.name);
        throw failed('network');
      },
    });
    await add('a.jpg', 'a.jpg');
    await run.start();
    expect(states().toSorted()).toEqual(['done', 'failed']);
  });

  it('whose looking fails too stays unknown, is not sent again, and is looked for again', async () => {
    let lists = 0;
    const { run, add, states, sent, key, library, store } = setUp({
      send: async (file) => {
        sent.push(file.name);
        store(file.name);
        throw failed('timeout');
      },
      list: async () => {
        lists += 1;
        if (lists === 2) throw failed('network');
        return [...library];
      },
    });
    await add('a.jpg');
    await run.start();
    expect(states()).toEqual(['unknown']);
    await run.retryFailed();
    expect(sent).toHaveLength(1);
    await run.lookAgain(key('a.jpg'));
    expect(states()).toEqual(['done']);
  });

  it('after sending, an error nobody expected says nothing: the file is looked for', async () => {
    const unexpected = new TypeError('undefined is not an object');
    let lists = 0;
    const { run, add, key } = setUp({
      send: () => Promise.reject(unexpected),
      list: async () => {
        lists += 1;
        if (lists === 2) throw failed('network');
        return [];
      },
    });
    await add('a.jpg');
    await run.start();
    expect(run.get()[0]?.progress).toEqual({ state: 'unknown', error: unexpected });
    await run.lookAgain(key('a.jpg'));
    expect(run.get()[0]?.progress).toEqual({
      state: 'failed',
      error: unexpected,
      answerLost: true,
    });
  });

  it('a look says that it has looked, so that the page is read anew', async () => {
    const ended = vi.fn<Parameters<typeof subscribeWrites>[0]>();
    const unsubscribe = subscribeWrites(ended);
    const { run, add } = setUp({ send: () => Promise.reject(failed('timeout')) });
    await add('a.jpg');
    await run.start();
    unsubscribe();
    expect(ended).toHaveBeenCalledExactlyOnceWith([
      { operationId: 'uploadBackgroundImages', lost: false },
    ]);
  });

  it('a picture that was found is told once, however often it is looked for', async () => {
    const { run, add, key, onStored, store } = setUp({
      send: async (file) => {
        store(file.name);
        throw failed('timeout');
      },
    });
    await add('a.jpg');
    await run.start();
    await run.lookAgain(key('a.jpg'));
    expect(onStored).toHaveBeenCalledTimes(1);
  });

  it('sends nothing while the library cannot be read', async () => {
    const { run, add, states, sent } = setUp({ list: () => Promise.reject(failed('network')) });
    await add('a.jpg');
    await run.start();
    expect(states()).toEqual(['failed']);
    expect(sent).toEqual([]);
  });
});

describe('cancelling', () => {
  const untilCancelled: Pick<Options, 'send'> = {
    send: (_file, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  };

  it('one, or all', async () => {
    const { run, add, states, key } = setUp(untilCancelled);
    await add('a.jpg', 'b.jpg', 'c.jpg', 'd.jpg');
    const ended = run.start();
    await vi.waitFor(() => expect(states()).toEqual(['sending', 'sending', 'waiting', 'waiting']));
    run.cancel(key('c.jpg'));
    run.cancel(key('a.jpg'));
    await vi.waitFor(() =>
      expect(states()).toEqual(['cancelled', 'sending', 'cancelled', 'sending']),
    );
    run.cancelAll();
    await ended;
    expect(states()).toEqual(['cancelled', 'cancelled', 'cancelled', 'cancelled']);
  });

  it('of one whose looking failed stays: it is cancelled once it is known not to be there', async () => {
    let lists = 0;
    const { run, add, states, key } = setUp({
      ...untilCancelled,
      list: async () => {
        lists += 1;
        if (lists === 2) throw failed('network');
        return [];
      },
    });
    await add('a.jpg');
    const ended = run.start();
    await vi.waitFor(() => expect(states()).toEqual(['sending']));
    run.cancel(key('a.jpg'));
    await ended;
    expect(states()).toEqual(['unknown']);
    await run.lookAgain(key('a.jpg'));
    expect(states()).toEqual(['cancelled']);
  });

  it('too late: it is there, and said to be', async () => {
    const { run, add, store, states, key } = setUp({
      send: (file, options) => {
        store(file.name);
        return untilCancelled.send(file, options);
      },
    });
    await add('a.jpg');
    const ended = run.start();
    await vi.waitFor(() => expect(states()).toEqual(['sending']));
    run.cancel(key('a.jpg'));
    await ended;
    expect(run.get()[0]?.progress).toMatchObject({ state: 'done', answerLost: true });
  });
});

it('what is under way stays on the list; what is done can be cleared away', async () => {
  const { run, add, key } = setUp();
  await add('a.jpg');
  await run.start();
  await add('b.jpg', 'c.jpg');
  run.remove(key('b.jpg'));
  run.removeDone();
  expect(run.get().map(({ file }) => file.name)).toEqual(['c.jpg']);
});

/** The chosen file is turned; what is drawn of it is not. */
const readTurned = async (file: File): Promise<Facts> => ({
  ...whole,
  orientation: (await file.text()) === 'x' ? 6 : 1,
});
const drawn = async (original: File) => new File(['drawn'], original.name);

describe('another file in its place', () => {
  it('is asked for, keeps the name that was given, and is what is sent', async () => {
    const bodies: string[] = [];
    const { run, add, key, library } = setUp({
      read: readTurned,
      send: async (file) => {
        bodies.push(await file.text());
        const image = { file_id: 'id-0', file_name: file.name };
        library.push(image);
        return [image];
      },
    });
    await add('a.jpg');
    run.rename(key('a.jpg'), { stem: 'hall' });
    await run.start();
    expect(bodies).toEqual([]);
    expect(run.get().map(run.problems)).toEqual([['turned']]);
    await run.replace(key('a.jpg'), drawn);
    await run.start();
    expect(bodies).toEqual(['drawn']);
    expect(library.map(({ file_name: name }) => name)).toEqual(['hall.jpg']);
  });

  it('gives way to the chosen one again, which is asked about again', async () => {
    const { run, add, key } = setUp({ read: readTurned });
    await add('a.jpg');
    run.accept(key('a.jpg'), 'turned');
    expect(run.get().map(run.canBeSent)).toEqual([true]);
    await run.replace(key('a.jpg'), drawn);
    expect(run.get().map(run.canBeSent)).toEqual([true]);
    await run.restore(key('a.jpg'));
    expect(run.get().map(run.problems)).toEqual([['turned']]);
    expect(await run.get()[0]?.file.text()).toBe('x');
  });

  it('is made of the chosen one each time', async () => {
    const { run, add, key } = setUp({ read: readTurned });
    const made: string[] = [];
    const make = async (original: File) => {
      made.push(await original.text());
      return drawn(original);
    };
    await add('a.jpg');
    await run.replace(key('a.jpg'), make);
    await run.replace(key('a.jpg'), make);
    expect(made).toEqual(['x', 'x']);
  });

  it('is waited for: nothing is sent meanwhile', async () => {
    const { run, add, key, sent } = setUp();
    const made = Promise.withResolvers<File>();
    await add('a.jpg', 'b.jpg');
    const replaced = run.replace(key('a.jpg'), () => made.promise);
    await run.start();
    expect(sent).toEqual(['b.jpg']);
    made.resolve(new File(['drawn'], 'a.jpg'));
    await replaced;
    await run.start();
    expect(sent).toEqual(['b.jpg', 'a.jpg']);
  });

  it('that cannot be made leaves the chosen one and its name as they are', async () => {
    const { run, add, key } = setUp({ read: readTurned });
    await add('a.jpg');
    run.rename(key('a.jpg'), { stem: 'hall' });
    await run.replace(key('a.jpg'), () => Promise.reject(new Error('no canvas')));
    expect(run.get()).toMatchObject([
      { replacing: 'failed', name: { stem: 'hall' }, facts: { orientation: 6 } },
    ]);
    expect(run.get()[0]?.original).toBeUndefined();
  });
});
