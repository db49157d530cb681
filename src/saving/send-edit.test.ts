import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '#app/api/api-error.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { versionsOf } from '#app/features/change/model/versions.ts';
import { sendAndLook } from './outcome.ts';
import { prepareEdit } from './send-edit.ts';

const lost = new ApiError({ failure: 'network', operationId: 'updateTemplate', write: true });
const opened = { id: 'a', name: 'Weekly', duration: 60 };
const mine = { ...opened, name: 'Mine' };

/** An edit of an object; each read answers the next entry of `reads`. */
function edit(reads: readonly JsonObject[], write = (): Promise<unknown> => Promise.resolve({})) {
  const left = [...reads];
  return {
    opened,
    mine,
    decision: undefined,
    versions: versionsOf(new Set(['id'])),
    read: () => Promise.resolve(left.shift() ?? {}),
    isParams: (params: JsonObject): params is JsonObject => 'name' in params,
    write: vi.fn<(params: JsonObject) => Promise<unknown>>(write),
    made: (facts: JsonObject) => facts['id'],
  };
}

/** Sends an edit, and what it says of others afterwards. */
async function besides(one: Parameters<typeof prepareEdit>[0]) {
  const { write, outcome } = await sendAndLook(() => prepareEdit(one));
  expect(outcome.kind).toBe('done');
  return write?.changedBesides?.();
}

const sendEdit = async (one: ReturnType<typeof edit> | Parameters<typeof prepareEdit>[0]) =>
  (await sendAndLook(() => prepareEdit(one))).outcome;

it('sends all of it, and tells which it is by what was read and answered', async () => {
  const plain = edit([opened]);
  expect(await sendEdit(plain)).toEqual({ kind: 'done', made: 'a', answerLost: false });
  expect(plain.write).toHaveBeenCalledWith(mine);
  const answered = edit([opened], () => Promise.resolve({ id: 'b' }));
  expect(await sendEdit(answered)).toEqual({ kind: 'done', made: 'b', answerLost: false });
});

it('sends nothing over somebody else’s change until it is decided over just that', async () => {
  const theirs = { ...opened, duration: 90 };
  const first = edit([theirs]);
  expect(await sendEdit(first)).toMatchObject({ kind: 'changed-meanwhile', theirs });
  expect(first.write).not.toHaveBeenCalled();

  const decision = { theirs, choices: new Map() };
  const decided = { ...edit([theirs]), decision };
  expect(await sendEdit(decided)).toMatchObject({ kind: 'done' });
  expect(decided.write).toHaveBeenCalledWith({ ...mine, duration: 90 });

  const moved = { ...edit([{ ...theirs, duration: 120 }]), decision };
  expect(await sendEdit(moved)).toMatchObject({ kind: 'changed-meanwhile' });
});

it('sends nothing where it reads as it is to be already', async () => {
  const same = edit([mine]);
  expect(await sendEdit(same)).toEqual({ kind: 'done', made: 'a', answerLost: false });
  expect(same.write).not.toHaveBeenCalled();
});

it('sends what changes nothing as well: only a change that is there already is left out', async () => {
  const nothing = { ...edit([opened]), mine: opened };
  expect(await sendEdit(nothing)).toEqual({ kind: 'done', made: 'a', answerLost: false });
  expect(nothing.write).toHaveBeenCalledWith(opened);
});

it('does not take half a change for all of it', async () => {
  const both = { ...edit([{ ...opened, name: 'Mine' }]), mine: { ...mine, duration: 90 } };
  expect(await sendEdit(both)).toMatchObject({ kind: 'changed-meanwhile' });
  expect(both.write).not.toHaveBeenCalled();
});

it('is refused, and nothing is looked for', async () => {
  const refused = new ApiError({ failure: 'refused', operationId: 'updateTemplate', write: true });
  const read = vi.fn<() => Promise<JsonObject>>(() => Promise.resolve(opened));
  const sent = { ...edit([], () => Promise.reject(refused)), read };
  expect(await sendEdit(sent)).toEqual({ kind: 'refused', error: refused });
  expect(read).toHaveBeenCalledOnce();
});

it('is unknown where the answer was lost and looking fails', async () => {
  const read = vi.fn<() => Promise<JsonObject>>(() => Promise.reject(lost));
  read.mockResolvedValueOnce(opened);
  const sent = { ...edit([], () => Promise.reject(lost)), read };
  expect(await sendEdit(sent)).toEqual({ kind: 'unknown', error: lost });
});

it.each([
  [mine, 'done'],
  [opened, 'not-done'],
  [{ ...opened, name: 'Other' }, 'unknown'],
])('looks where the answer was lost: %j is %s', async (readBack, kind) => {
  expect(await sendEdit(edit([opened, readBack], () => Promise.reject(lost)))).toMatchObject({
    kind,
  });
});

it('sends nothing that is not whole', async () => {
  const broken = { ...edit([opened]), mine: { id: 'a' } };
  expect(await sendEdit(broken)).toMatchObject({ kind: 'not-done', answerLost: false });
  expect(broken.write).not.toHaveBeenCalled();
});

it('may have been saved where the answer was read in a way nobody expected', async () => {
  const read = vi.fn<() => Promise<JsonObject>>().mockResolvedValueOnce(opened);
  const odd = { ...edit([]), read: read.mockRejectedValue(lost) };
  odd.write.mockRejectedValue(new TypeError('undefined is not an object'));
  expect(await sendEdit(odd)).toMatchObject({ kind: 'unknown' });
});

describe('somebody else’s change while it is saved', () => {
  it('is none where the platform reads as it was sent, with what it does not print left out', async () => {
    expect(await besides(edit([opened, mine]))).toEqual([]);
    const { duration: _duration, ...short } = mine;
    expect(await besides(edit([opened, { ...short, state: 1 }]))).toEqual([]);
    // the platform did not do what it said it did; nobody else is to blame
    expect(await besides(edit([opened, opened]))).toEqual([]);
  });

  it('is said where it landed after it', async () => {
    expect(await besides(edit([opened, { ...mine, name: 'Theirs' }]))).toEqual(['name']);
    expect(await besides(edit([opened, { ...opened, duration: 90 }]))).toEqual(['duration']);
    expect(await besides(edit([opened, { ...mine, duration: 90 }]))).toEqual(['duration']);
  });

  it('is said where it landed between, and was overwritten', async () => {
    vi.useFakeTimers();
    try {
      const { promise, resolve } = Promise.withResolvers<unknown>();
      const slow = edit([opened, { ...opened, duration: 90 }, mine], () => promise);
      const said = besides(slow);
      await vi.advanceTimersByTimeAsync(500);
      resolve({});
      expect(await said).toEqual(['duration']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is not looked for before a write that is answered at once', async () => {
    const quick = edit([opened, mine]);
    const read = vi.spyOn(quick, 'read');
    expect(await besides(quick)).toEqual([]);
    expect(read).toHaveBeenCalledTimes(2);
  });
});
