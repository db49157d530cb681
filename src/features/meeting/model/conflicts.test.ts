import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConflicts } from './conflicts.ts';
import type { BookingDraft, BookingFacts, KnownMeeting } from './conflicts.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { identitiesOf } from '#app/features/people/model/identities.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { overlaps, spanOf } from '#app/lib/time.ts';

const at = (text: string) => Date.parse(`${text}:00+08:00`);
const someone = (account: string): Person => ({ account, kind: 'e164', name: '' });
const ann = someone('101');
const bob = someone('102');

const draft: BookingDraft = {
  name: 'Weekly',
  start: at('2026-03-31T10:00'),
  durationMinutes: 60,
  people: [ann, bob],
};
const facts: BookingFacts = { now: at('2026-03-30T09:00'), platformOffset: 480, meetings: [] };
const meeting = (more: Partial<KnownMeeting> = {}): KnownMeeting => ({
  id: 'm1',
  name: 'Other',
  start: at('2026-03-31T10:30'),
  end: at('2026-03-31T11:30'),
  ...more,
});
const found = (d: Partial<BookingDraft>, f: Partial<BookingFacts>) =>
  findConflicts({ ...draft, ...d }, { ...facts, ...f }).map(
    ({ code, severity }) => `${code} ${severity}`,
  );
const annKey = personKey(ann);
const large = meeting({ size: 192 });
const lines = (...list: [size: number, used: number, total: number][]) =>
  list.map(([size, used, total]) => ({ name: `${size}`, size, resolution: 13, used, total }));

describe('findConflicts', () => {
  it.each<[string, Partial<BookingDraft>, Partial<BookingFacts>, string[]]>([
    ['nothing against it', {}, {}, []],
    [
      'the same name with blanks around it',
      { name: ' Weekly ' },
      { meetings: [meeting({ name: 'Weekly' })] },
      ['name-taken blocks'],
    ],
    [
      'somebody listed twice',
      { people: [ann, ann] },
      { meetings: [meeting({ memberKeys: [annKey] })] },
      ['people-busy warns'],
    ],
    ['starts now', { start: at('2026-03-30T09:00') }, {}, []],
    ['start in the past', { start: at('2026-03-30T08:59') }, {}, ['start-in-past blocks']],
    ['at the horizon', {}, { horizon: at('2026-03-31T10:00') }, []],
    ['beyond it', {}, { horizon: at('2026-03-31T09:59') }, ['beyond-horizon blocks']],
    [
      'same name that day',
      {},
      { meetings: [meeting({ name: ' Weekly ', start: at('2026-03-31T23:59'), end: null })] },
      ['name-taken blocks'],
    ],
    [
      'same name, over',
      {},
      { meetings: [meeting({ name: 'Weekly', over: true })] },
      ['name-taken warns'],
    ],
    [
      'same name on the next day there, the same day in UTC',
      { start: at('2026-03-31T23:50'), durationMinutes: 5 },
      { meetings: [meeting({ name: 'Weekly', start: at('2026-04-01T00:10') })] },
      [],
    ],
    [
      'person elsewhere',
      {},
      { meetings: [meeting({ memberKeys: [annKey] })] },
      ['people-busy warns'],
    ],
    [
      'person in a cancelled one',
      {},
      { meetings: [meeting({ memberKeys: [annKey], over: true })] },
      [],
    ],
    [
      'one after the other',
      {},
      { meetings: [meeting({ memberKeys: [annKey], start: at('2026-03-31T11:00') })] },
      [],
    ],
    [
      'a permanent meeting from long ago',
      {},
      { meetings: [meeting({ memberKeys: [annKey], start: at('2020-01-01T00:00'), end: null })] },
      ['people-busy warns'],
    ],
    [
      'itself, when edited',
      { meetingId: 'm1' },
      { meetings: [meeting({ name: 'Weekly', memberKeys: [annKey] })] },
      [],
    ],
    [
      'what blocks first',
      {},
      { meetings: [meeting({ memberKeys: [annKey] }), meeting({ id: 'm2', name: 'Weekly' })] },
      ['name-taken blocks', 'people-busy warns'],
    ],
    ['too many', { maxJoin: 1 }, {}, ['too-many-people blocks']],
    ['just enough', { maxJoin: 2 }, {}, []],
    [
      'no place left for its size',
      { maxJoin: 192 },
      { meetings: [large], resources: { countsByResolution: false, lines: lines([192, 0, 1]) } },
      ['capacity-exceeded warns'],
    ],
    [
      'one that is over leaves its place',
      { maxJoin: 192 },
      {
        meetings: [{ ...large, over: true }],
        resources: { countsByResolution: false, lines: lines([192, 0, 1]) },
      },
      [],
    ],
    [
      'places on another line of its size',
      { maxJoin: 192 },
      {
        meetings: [large],
        resources: { countsByResolution: false, lines: lines([192, 0, 1], [192, 0, 1]) },
      },
      [],
    ],
    [
      'what runs now has a place too',
      { maxJoin: 192 },
      {
        running: [{ start: 0, end: null }],
        resources: { countsByResolution: false, lines: lines([192, 1, 1]) },
      },
      ['capacity-exceeded warns'],
    ],
    [
      'resources untold',
      { maxJoin: 192 },
      { meetings: [large], resources: { countsByResolution: false, lines: lines([192, 0, 0]) } },
      [],
    ],
  ])('%s', (_, d, f, expected) => {
    expect(found(d, f)).toEqual(expected);
  });

  it('names each meeting once, with everybody of the booking who is in it', () => {
    const one = meeting({ memberKeys: [personKey(bob), annKey, personKey(someone('103'))] });
    const two = meeting({ id: 'm2', memberKeys: [annKey, annKey] });
    expect(findConflicts(draft, { ...facts, meetings: [one, two] })).toEqual([
      { code: 'people-busy', severity: 'warns', meeting: one, people: [ann, bob] },
      { code: 'people-busy', severity: 'warns', meeting: two, people: [ann] },
    ]);
  });

  it('finds exactly the meetings that overlap, among many', () => {
    const meetings = fc.array(
      fc
        .tuple(fc.integer({ min: -300, max: 300 }), fc.nat(200), fc.boolean())
        .map(([minutes, duration, over]) => {
          const span = spanOf(draft.start + minutes * 60_000, duration);
          return { id: 'm', name: '', over, memberKeys: [annKey], ...span };
        }),
    );
    fc.assert(
      fc.property(meetings, (list) => {
        const busy = findConflicts(draft, { ...facts, meetings: list }).flatMap((conflict) =>
          conflict.code === 'people-busy' ? [conflict.meeting] : [],
        );
        const span = spanOf(draft.start, draft.durationMinutes);
        expect(busy).toEqual(list.filter((m) => !m.over && overlaps(span, m)));
      }),
    );
  });
});

describe('one person under several accounts', () => {
  const moid = '66c19ddf9100483493e0162fdb81ac59';
  const identities = identitiesOf([{ account_moid: moid, e164: '101', mobile: '13800138000' }]);
  const busy = meeting({ memberKeys: [`moid:${moid}`] });

  it.each<[string, Person['kind']]>([
    ['101', 'e164'],
    ['13800138000', 'phone'],
    [moid, 'moid'],
  ])('%s (%s) is busy by another of them', (account, kind) => {
    const people = [{ account, kind, name: '' }];
    expect(found({ people }, { meetings: [busy], identities })).toEqual(['people-busy warns']);
    const other = meeting({ memberKeys: ['phone:13800138000'] });
    expect(found({ people }, { meetings: [other], identities })).toEqual(['people-busy warns']);
  });

  it('is one conflict, however often they are listed', () => {
    const people = [ann, { account: '13800138000', kind: 'phone', name: '' } as const];
    expect(found({ people }, { meetings: [busy], identities })).toEqual(['people-busy warns']);
    expect(found({ people }, { meetings: [busy] })).toEqual([]);
  });
});
