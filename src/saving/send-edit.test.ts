import { expect, it, vi } from 'vitest';
import { ApiError } from '#app/api/api-error.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { versionsOf } from '#app/features/change/model/versions.ts';
import { sendEdit } from './send-edit.ts';

const lost = new ApiError({ failure: 'network', operationId: 'updateTemplate', write: true });
const opened = { id: 'a', name: 'Weekly', duration: 60 };
const mine = { ...opened, name: 'Mine' };

/** An edit of a thing that reads so, one read after the other. */
function edit(reads: readonly JsonObject[], write = (): Promise<unknown> => Promise.resolve({})) {
  const left = [...reads];
  return {
    opened,
    mine,
    decision: undefined,
    versions: versionsOf(new Set(['id'])),
    read: () => Promise.resolve(left.shift() ?? {}),
    write: vi.fn<(params: JsonObject) => Promise<unknown>>(write),
    made: (facts: JsonObject) => facts['id'],
  };
}

it('sends all of it, and tells which it is by what was read and answered', async () => {
  const plain = edit([opened]);
  expect(await sendEdit(plain)).toEqual({ kind: 'saved', made: 'a' });
  expect(plain.write).toHaveBeenCalledWith(mine);
  const answered = edit([opened], () => Promise.resolve({ id: 'b' }));
  expect(await sendEdit(answered)).toEqual({ kind: 'saved', made: 'b' });
});

it('sends nothing over somebody else’s change until it is decided over just that', async () => {
  const theirs = { ...opened, duration: 90 };
  const first = edit([theirs]);
  expect(await sendEdit(first)).toMatchObject({ kind: 'changed-meanwhile', theirs });
  expect(first.write).not.toHaveBeenCalled();

  const decision = { theirs, choices: new Map() };
  const decided = { ...edit([theirs]), decision };
  expect(await sendEdit(decided)).toMatchObject({ kind: 'saved' });
  expect(decided.write).toHaveBeenCalledWith({ ...mine, duration: 90 });

  const moved = { ...edit([{ ...theirs, duration: 120 }]), decision };
  expect(await sendEdit(moved)).toMatchObject({ kind: 'changed-meanwhile' });
});

it('sends nothing where it reads as it is to be already', async () => {
  const same = edit([mine]);
  expect(await sendEdit(same)).toEqual({ kind: 'saved', made: 'a' });
  expect(same.write).not.toHaveBeenCalled();
});

it.each([
  [mine, 'saved'],
  [opened, 'not-done'],
  [{ ...opened, name: 'Other' }, 'unclear'],
])('looks where the answer was lost: %j is %s', async (readBack, kind) => {
  expect(await sendEdit(edit([opened, readBack], () => Promise.reject(lost)))).toMatchObject({
    kind,
  });
});
