import { describe, expect, it } from 'vitest';
import { assign, NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import { NEW_MIX } from '#app/features/picture/model/mix.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { emptyBooking } from './booking-values.ts';
import { createDraftStore } from './draft-store.ts';

/** A storage as browsers have it, in memory. */
function memory(room = Infinity): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

const values = emptyBooking({ local: '2026-04-01T09:00', zone: 'UTC' });
const ann = { account: '1001', kind: 'e164', name: 'Ann' } as const;

describe('drafts', () => {
  it('come back whole, passwords and half-typed durations included', () => {
    const storage = memory();
    const typed = {
      ...values,
      name: 'Q & A',
      durationMinutes: Number.NaN,
      settings: { ...values.settings, password: 'p"1' },
      people: { ...values.people, members: [ann], chair: ann },
    };
    const draft = { id: 'a', savedAt: 1, values: typed, original: { later: { deep: 1 } } };
    expect(createDraftStore(storage, 'desk').save(draft)).toBe(true);
    expect(createDraftStore(storage, 'desk').get('a')).toEqual(draft);
  });

  it('keep a picture with its tray and a number half typed, and the key of staged presets', () => {
    const storage = memory();
    const pane = { source: { kind: 'member', person: ann } } as const;
    const poll = { ...NEW_POLL, interval: Number.NaN, members: [ann] };
    const vmp = { ...assign({ ...NEW_COMPOSITION, tray: [pane] }, 1, pane), poll };
    const picture = { vmp, mix: { ...NEW_MIX, members: [ann], active: [ann] }, poll };
    const draft = { id: 'a', savedAt: 1, values: { ...values, picture, key: 'k' } };
    createDraftStore(storage, 'desk').save(draft);
    expect(createDraftStore(storage, 'desk').get('a')).toEqual(draft);
  });

  it('of before there were pictures have that of the meeting', () => {
    const storage = memory();
    const { picture: _none, key: _empty, template: _neither, ...earlier } = values;
    const original = { vmp: { mode: 2, layout: 5 }, poll: { num: 1 }, poll_enable: 0 };
    const put = (id: string, draft: object) =>
      storage.setItem(
        `console.booking-draft:desk:${id}`,
        JSON.stringify({ id, savedAt: 1, values: earlier, ...draft }),
      );
    put('edit', { original });
    put('new', {});
    put('odd', { original, values: { ...earlier, picture: { vmp: {}, mix: null, poll: null } } });
    const store = createDraftStore(storage, 'desk');
    expect(store.get('edit')?.values).toEqual({
      ...values,
      picture: { vmp: NEW_COMPOSITION, mix: null, poll: null },
    });
    expect(store.get('new')?.values).toEqual(values);
    expect(store.get('odd')?.values.picture.vmp).toEqual(NEW_COMPOSITION);
  });

  it('belong to one person; the newest comes first', () => {
    const storage = memory();
    const desk = createDraftStore(storage, 'desk');
    desk.save({ id: 'old', savedAt: 1, values });
    desk.save({ id: 'new', savedAt: 2, values });
    createDraftStore(storage, 'admin').save({ id: 'other', savedAt: 3, values });
    expect(desk.list().map(({ id }) => id)).toEqual(['new', 'old']);
    desk.remove('new');
    expect(desk.list().map(({ id }) => id)).toEqual(['old']);
  });

  it('tell who listens of every change, and hand out one array between changes', () => {
    const store = createDraftStore(memory(), 'desk');
    let heard = 0;
    const stop = store.subscribe(() => (heard += 1));
    store.save({ id: 'a', savedAt: 1, values });
    expect(store.list()).toBe(store.list());
    store.remove('a');
    stop();
    store.save({ id: 'b', savedAt: 1, values });
    expect(heard).toBe(2);
  });

  it('say so when the browser keeps nothing', () => {
    expect(createDraftStore(memory(10), 'desk').save({ id: 'a', savedAt: 1, values })).toBe(false);
  });

  it.each([
    'not json',
    '[]',
    '{"id":"a","savedAt":1}',
    JSON.stringify({ id: 'a', savedAt: 1, values: { ...values, people: { members: 1 } } }),
    JSON.stringify({ id: 'a', savedAt: 1, values: { ...values, kind: 'later' } }),
  ])('pass over what is none: %s', (text) => {
    const storage = memory();
    storage.setItem('console.booking-draft:desk:a', text);
    expect(createDraftStore(storage, 'desk').list()).toEqual([]);
  });
});
