import { expect, it, vi } from 'vitest';
import { ApiError } from '#app/api/api-error.ts';
import { sendAndLook } from './outcome.ts';
import { prepareNew, type Attempt } from './send-new.ts';

const lost = new ApiError({ failure: 'network', operationId: 'createTemplate', write: true });
const refused = new ApiError({
  failure: 'refused',
  operationId: 'createTemplate',
  write: true,
  code: 20105,
});
const attempt: Attempt = { name: 'Weekly', before: [] };

const sendNew = async (thing: Parameters<typeof prepareNew<Attempt, string>>[0]) =>
  (await sendAndLook(() => prepareNew(thing))).outcome;

/** A platform that holds objects by name, and a browser that remembers an attempt. */
function world(there: readonly string[], earlier?: Attempt) {
  const ids = [...there];
  const remembered: (Attempt | undefined)[] = [];
  return {
    ids,
    remembered,
    thing: {
      attempt,
      earlier,
      remember: (tried: Attempt | undefined) => void remembered.push(tried),
      namesakes: () => Promise.resolve(new Map(ids.map((id) => [id, id]))),
      create: vi.fn<() => Promise<string>>(() => {
        ids.push('made');
        return Promise.resolve('made');
      }),
    },
  };
}

it('is noted with what was there before, then sent', async () => {
  const { thing, remembered } = world(['other']);
  expect(await sendNew(thing)).toEqual({ kind: 'done', made: 'made', answerLost: false });
  expect(remembered).toEqual([{ name: 'Weekly', before: ['other'] }]);
});

it('that is refused is forgotten', async () => {
  const { thing, remembered } = world([]);
  const outcome = await sendNew({ ...thing, create: () => Promise.reject(refused) });
  expect(outcome).toEqual({ kind: 'refused', error: refused });
  expect(remembered.at(-1)).toBeUndefined();
});

it('whose answer is lost is looked for, and stays noted where it is not there yet', async () => {
  const { thing, ids } = world(['other']);
  const done = async () => {
    ids.push('made');
    throw lost;
  };
  expect(await sendNew({ ...thing, create: done })).toEqual({
    kind: 'done',
    made: 'made',
    answerLost: true,
  });

  const again = world(['other']);
  const result = await sendNew({ ...again.thing, create: () => Promise.reject(lost) });
  expect(result).toEqual({ kind: 'not-done', error: lost, answerLost: true });
  expect(again.remembered).toEqual([{ name: 'Weekly', before: ['other'] }]);
});

it('is unknown where looking for it fails as well', async () => {
  const { thing } = world([]);
  const namesakes = vi.fn<typeof thing.namesakes>(thing.namesakes);
  namesakes.mockResolvedValueOnce(new Map()).mockRejectedValueOnce(lost);
  const result = await sendNew({ ...thing, namesakes, create: () => Promise.reject(lost) });
  expect(result).toEqual({ kind: 'unknown', error: lost });
});

it.each([
  ['Weekly', 'done'],
  ['Daily', 'done-earlier'],
])('that an earlier try as %s had made is %s, and nothing is sent', async (name, kind) => {
  const { thing } = world(['other', 'made'], { name, before: ['other'] });
  expect(await sendNew(thing)).toMatchObject({ kind, made: 'made' });
  expect(thing.create).not.toHaveBeenCalled();
});

it('of the same try again keeps what was there before the first', async () => {
  const { thing, remembered } = world(['other'], { name: 'Weekly', before: ['other', 'gone'] });
  await sendNew(thing);
  expect(remembered).toEqual([{ name: 'Weekly', before: ['other', 'gone'] }]);
});

it('is neither noted nor sent where what comes before fails', async () => {
  const { thing, remembered } = world([]);
  const outcome = await sendNew({ ...thing, prepare: () => Promise.reject(lost) });
  expect(outcome).toEqual({ kind: 'not-done', error: lost, answerLost: false });
  expect(remembered).toEqual([]);
  expect(thing.create).not.toHaveBeenCalled();
});

it('is sent without a look where the platform lists nothing, and a lost answer stays unknown', async () => {
  const { thing, remembered } = world(['other']);
  const unseen = { ...thing, namesakes: undefined };
  expect(await sendNew(unseen)).toEqual({ kind: 'done', made: 'made', answerLost: false });
  const outcome = await sendNew({ ...unseen, create: () => Promise.reject(lost) });
  expect(outcome).toEqual({ kind: 'unknown', error: lost });
  expect(remembered.at(-1)).toEqual({ name: 'Weekly', before: [] });
});

it('is sent again where an earlier try cannot be looked for', async () => {
  const { thing } = world([], { name: 'Weekly', before: [] });
  await sendNew({ ...thing, namesakes: undefined });
  expect(thing.create).toHaveBeenCalledTimes(1);
});
