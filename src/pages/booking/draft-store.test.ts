import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStorage } from '#app/lib/testing/memory-storage.ts';
import { assignPane, NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import { NEW_MIX } from '#app/features/picture/model/mix.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { emptyBooking } from './booking-values.ts';
import { draftStoreOf } from './draft-store.ts';

const values = emptyBooking({ local: '2026-04-01T09:00', zone: 'UTC' });
const ann = { account: '1001', kind: 'e164', name: 'Ann' } as const;

/** A different user in each test, because stores are kept per user. */
let desk = '';

beforeEach(({ task }) => {
  desk = task.id;
  vi.stubGlobal('localStorage', memoryStorage());
});
afterEach(() => vi.unstubAllGlobals());

function read(text: string) {
  localStorage.setItem(`console.booking-draft:${desk}:a`, text);
  return draftStoreOf(desk).get('a');
}

describe('drafts', () => {
  it('come back whole, passwords and half-typed durations included', () => {
    const typed = {
      ...values,
      name: 'Q & A',
      durationMinutes: Number.NaN,
      settings: { ...values.settings, password: 'p"1' },
      people: { ...values.people, members: [ann], chair: ann },
    };
    const draft = { id: 'a', savedAt: 1, values: typed, original: { later: { deep: 1 } } };
    expect(draftStoreOf(desk).save(draft)).toBe(true);
    expect(draftStoreOf(desk).get('a')).toEqual(draft);
  });

  it('keep a picture with its tray and a number half typed, and the key of staged presets', () => {
    const pane = { source: { kind: 'member', person: ann } } as const;
    const poll = { ...NEW_POLL, interval: Number.NaN, members: [ann] };
    const vmp = { ...assignPane({ ...NEW_COMPOSITION, tray: [pane] }, 1, pane), poll };
    const picture = { vmp, mix: { ...NEW_MIX, members: [ann], active: [ann] }, poll };
    const draft = { id: 'a', savedAt: 1, values: { ...values, picture, key: 'k' } };
    draftStoreOf(desk).save(draft);
    expect(draftStoreOf(desk).get('a')).toEqual(draft);
  });

  it('of before there were pictures have that of the meeting', () => {
    const { picture: _none, walls: _no, key: _empty, template: _neither, ...earlier } = values;
    const original = { vmp: { mode: 2, layout: 5 }, poll: { num: 1 }, poll_enable: 0 };
    const put = (id: string, draft: object) =>
      localStorage.setItem(
        `console.booking-draft:${desk}:${id}`,
        JSON.stringify({ id, savedAt: 1, values: earlier, ...draft }),
      );
    put('edit', { original });
    put('new', {});
    put('odd', { original, values: { ...earlier, picture: { vmp: {}, mix: null, poll: null } } });
    const store = draftStoreOf(desk);
    expect(store.get('edit')?.values).toEqual({
      ...values,
      picture: { vmp: NEW_COMPOSITION, mix: null, poll: null },
    });
    expect(store.get('new')?.values).toEqual(values);
    expect(store.get('odd')?.values.picture.vmp).toEqual(NEW_COMPOSITION);
  });

  it('belong to one person; the newest comes first', () => {
    const store = draftStoreOf(desk);
    store.save({ id: 'old', savedAt: 1, values });
    store.save({ id: 'new', savedAt: 2, values });
    draftStoreOf(`${desk} admin`).save({ id: 'other', savedAt: 3, values });
    expect(store.list().map(({ id }) => id)).toEqual(['new', 'old']);
    store.remove('new');
    expect(store.list().map(({ id }) => id)).toEqual(['old']);
  });

  it('tell who listens of every change, and hand out one array between changes', () => {
    const store = draftStoreOf(desk);
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
    vi.stubGlobal('localStorage', memoryStorage({}, 10));
    expect(draftStoreOf(desk).save({ id: 'a', savedAt: 1, values })).toBe(false);
  });

  it.each(['not json', '[]'])('keep what is none as a whole: %s', (text) => {
    expect(read(text)).toMatchObject({ id: 'a', isUnread: true, unread: [{ path: [] }] });
    expect(draftStoreOf(desk).list()).toHaveLength(1);
  });

  it.each([
    ['people', { members: 1 }, { members: 1 }],
    ['kind', 'later', { kind: 'later' }],
    ['repeats', 7, { repeats: 7 }],
    ['picture', { vmp: 'all' }, { vmp: 'all' }],
    ['room', 7, { room: 7 }],
    ['settings', { bitrate: {} }, { bitrate: {} }],
  ])(
    'keep a part that cannot be read as it stood, and read the others: %s %j',
    (field, bad, held) => {
      const found = read(
        JSON.stringify({
          id: 'a',
          savedAt: 1,
          values: { ...values, name: 'Plan', durationMinutes: 45, [field]: bad },
        }),
      );
      expect(found?.values).toMatchObject({
        name: 'Plan',
        durationMinutes: 45,
        start: values.start,
      });
      expect(found?.unread?.map((part) => part.held)).toContainEqual(held);
    },
  );

  it('open whatever is kept, without an error', () => {
    const fields = Object.keys(values);
    const mutations = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue(), { maxKeys: 4 });
    fc.assert(
      fc.property(mutations, fc.jsonValue(), (changed, original) => {
        const found = read(
          JSON.stringify({ id: 'a', savedAt: 1, original, values: { ...values, ...changed } }),
        );
        const typed = fields.filter((one) => !Object.hasOwn(changed, one));
        const of = (all: object = {}) =>
          Object.fromEntries(Object.entries(all).filter(([name]) => typed.includes(name)));
        expect(of(found?.values)).toEqual(of(values));
      }),
      { numRuns: 60 },
    );
  });
});
