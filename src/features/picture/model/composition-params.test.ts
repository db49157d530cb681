import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPoll, objectOf, personFields } from '#app/lib/testing/contract-objects.ts';
import { fromVmp, toVmp } from './composition-params.ts';
import {
  assignPane,
  changeComposition,
  clearPanes,
  EMPTY_PANE,
  isEmpty,
  NEW_COMPOSITION,
  setLayout,
  swapPaneContents,
} from './composition.ts';
import type { Composition, Pane } from './composition.ts';
import type { Participant } from './participant.ts';
import { NEW_POLL } from './poll.ts';

const pane = objectOf({
  ...personFields,
  member_type: fc.constantFrom(1, 2, 3, 4, 6, 7, 9),
  chn_idx: fc.integer({ min: -1, max: 8 }),
  mt_chn_idx: fc.nat(4),
  poll: anyPoll,
});
const flag = fc.nat(2);
const vmp = objectOf({
  name: fc.string(),
  mode: fc.nat(5),
  layout: fc.constantFrom(1, 5, 6, 22, 90),
  preferred_style: fc.nat(3),
  except_self: flag,
  voice_hint: flag,
  show_mt_name: flag,
  broadcast: flag,
  background_image_enable: flag,
  background_image: fc.string(),
  mt_name_style: objectOf({ font_color: fc.string(), position: fc.nat(5), font_size: fc.nat(3) }),
  poll: anyPoll,
  members: fc.array(pane, { maxLength: 6 }),
});

const someone = (account: string): Participant => ({ account, kind: 'e164', name: '' });
/** Whose kind of account nobody said. */
const moid = (account: string): Participant => ({ account, kind: 'moid', name: '' });
const memberPane = (account: string) => ({
  source: { kind: 'member', person: someone(account) } as const,
});

const original = {
  id: 'p1',
  name: 'Stage',
  layout: 6,
  mode: 1,
  preferred_style: 9,
  voice_hint: 1,
  show_mt_name: 1,
  broadcast: 1,
  mt_name_style: { font_color: '#00FF00', position: 4, font_size: 7, shadow: true },
  depth: { of: ['unknown'] },
  poll: { num: 3, keep_time: 20, mode: 3, members: [{ account: 'p', x: 1 }], speed: 2 },
  members: [
    { account: 'a', account_type: 5, conf_e164: '1', member_type: 1, chn_idx: 0, zoom: 3 },
    { account: 's', account_type: 5, conf_e164: '1', member_type: 2, chn_idx: 1, zoom: 4 },
    {
      account: '',
      account_type: 1,
      conf_e164: '1',
      member_type: 6,
      chn_idx: 2,
      poll: { num: 0, keep_time: 5, mode: 1, members: [{ account: 'b', seat: 8 }], tempo: 1 },
    },
    { account: 'x', account_type: 5, conf_e164: '1', member_type: 12, chn_idx: 3 },
    { account: 'w', account_type: 5, conf_e164: '1', member_type: 1, chn_idx: 30, zoom: 5 },
  ],
};
const [rowA, rowS, rowPoll, rowX, rowW] = original.members;

describe('untouched', () => {
  it('goes back as the same object, unknown fields at every depth included', () => {
    fc.assert(
      fc.property(vmp, (value) => {
        expect(toVmp(fromVmp({ ...value }), value)).toEqual(value);
      }),
    );
  });

  it('goes back without the envelope of its answer', () => {
    expect(toVmp(fromVmp(original), { success: 1, ...original })).toEqual(original);
  });

  it('in its panes keeps every row, whatever else changes', () => {
    fc.assert(
      fc.property(vmp, fc.array(pane, { maxLength: 6 }), fc.string(), (value, members, name) => {
        const read = { ...value, members };
        const renamed = changeComposition(fromVmp(read), { name });
        expect(toVmp(renamed, read)['members']).toEqual(members);
      }),
    );
  });
});

describe('what is read', () => {
  const read = fromVmp(original);

  it('has names, and numbers that no document lists as they are', () => {
    expect([read.mode, read.preferredStyle]).toEqual(['custom', 'raw:9']);
    expect(read.nameStyle).toEqual({ color: '#00FF00', position: 'bottom-center', size: 'raw:7' });
    expect(read.panes.map(({ source }) => source.kind)).toEqual([
      'member',
      'speaker',
      'poll',
      'raw:12',
      'empty',
      'empty',
    ]);
    expect(read.poll).toMatchObject({ rounds: 3, interval: 20, mode: 'audio-video' });
  });

  it('puts what stands outside the layout in the tray', () => {
    expect(read.tray).toEqual([
      { source: { kind: 'member', person: { ...someone('w'), meetingNumber: '1' } } },
    ]);
  });

  it.each<[object, Pane]>([
    [{}, EMPTY_PANE],
    [{ account: 'a' }, { source: { kind: 'member', person: moid('a') } }],
    [
      { account: 'a', member_type: '2', mt_chn_idx: '2' },
      { source: { kind: 'member', person: moid('a') } },
    ],
    [
      { account: 'a', member_type: 1, mt_chn_idx: 0 },
      { source: { kind: 'member', person: moid('a') }, channel: 0 },
    ],
    [{ account: '', member_type: 1 }, EMPTY_PANE],
    [{ account: 'a', member_type: 3 }, { source: { kind: 'chair' } }],
    [{ member_type: 4 }, { source: { kind: 'meeting-poll' } }],
    [{ member_type: 6, poll: 1 }, { source: { kind: 'poll', poll: NEW_POLL } }],
    [
      { member_type: 7, mt_chn_idx: 1 },
      { source: { kind: 'content' }, channel: 1 },
    ],
    [{ member_type: 5 }, { source: { kind: 'raw:5', person: null } }],
  ])('%j in its first slot is a pane', (row, pane) => {
    expect(fromVmp({ layout: 1, members: [{ ...row, chn_idx: 0 }] }).panes).toStrictEqual([pane]);
  });

  it('has the defaults of the contract where fields are missing', () => {
    expect(fromVmp({})).toEqual(NEW_COMPOSITION);
  });
});

/** Drops the empty panes at the end: the pane count of an unknown layout is not known. */
const sources = ({ panes }: Composition) =>
  panes.slice(0, panes.findLastIndex((pane) => !isEmpty(pane)) + 1).map(({ source }) => source);

/** A new row's fields of a pane without people. */
const nobody = { account: '', account_type: 1, conf_e164: '' };

describe('what is sent', () => {
  const read = fromVmp(original);

  it('moves the fields of a row with what it shows', () => {
    expect(toVmp(swapPaneContents(read, 0, 5), original)['members']).toEqual([
      rowS,
      rowPoll,
      rowX,
      { ...rowA, chn_idx: 5 },
      rowW,
    ]);
  });

  it('gives a new row what the contract wants, and takes an emptied pane out', () => {
    const next = assignPane(clearPanes(read, [1, 3]), 0, memberPane('n'));
    const speaker = assignPane(next, 4, { source: { kind: 'speaker' }, channel: 2 });
    expect(toVmp(speaker, original, '77')['members']).toEqual([
      { account: 'n', account_type: 5, conf_e164: '77', member_type: 1, chn_idx: 0 },
      rowPoll,
      { ...rowS, chn_idx: 4, mt_chn_idx: 2 },
      rowW,
    ]);
    const chair = assignPane(fromVmp({}), 3, { source: { kind: 'chair' } });
    expect(toVmp(chair, {}, '77')['members']).toEqual([
      { account: '', account_type: 1, conf_e164: '77', member_type: 3, chn_idx: 3 },
    ]);
  });

  it('gives a copied pane a row of its own', () => {
    const copy = read.panes[0] ?? EMPTY_PANE;
    const { zoom: _, ...plain } = { zoom: 0, ...rowA, chn_idx: 1 };
    expect(toVmp(assignPane(read, 1, copy), original)['members']).toEqual([
      rowA,
      plain,
      rowPoll,
      rowX,
      rowW,
    ]);
  });

  it('drops the second row of a slot that was emptied, and keeps it else', () => {
    const twice = { layout: 5, members: [rowA, { ...rowS, chn_idx: 0 }, { ...rowX, chn_idx: 1 }] };
    const opened = fromVmp(twice);
    expect(opened.tray.map(({ source }) => source.kind)).toEqual(['speaker']);
    expect(toVmp(clearPanes(opened, [0]), twice)['members']).toEqual([{ ...rowX, chn_idx: 1 }]);
    expect(toVmp(clearPanes(opened, [1]), twice)['members']).toEqual(twice.members.slice(0, 2));
  });

  it('changes a pane poll under its unknown fields', () => {
    const source = read.panes[2]?.source;
    const polled = source?.kind === 'poll' ? source.poll : NEW_POLL;
    const slower = assignPane(read, 2, {
      source: { kind: 'poll', poll: { ...polled, interval: 9 } },
    });
    expect(toVmp(slower, original)['members']).toEqual([
      rowA,
      rowS,
      { ...rowPoll, poll: { ...rowPoll?.poll, keep_time: 9 } },
      rowX,
      rowW,
    ]);
  });

  it('leaves the batch poll and the name style their unknown fields', () => {
    const faster = changeComposition(read, {
      poll: read.poll && { ...read.poll, interval: 10 },
      nameStyle: { ...read.nameStyle, size: 'small' },
    });
    expect(toVmp(faster, original)).toEqual({
      ...original,
      poll: { ...original.poll, keep_time: 10 },
      mt_name_style: { ...original.mt_name_style, font_size: 0 },
    });
    expect(toVmp(changeComposition(read, { poll: null }), original)).not.toHaveProperty('poll');
  });

  it('sends nothing of who waits since the layout is smaller', () => {
    const one = setLayout(read, 1);
    expect(one.tray).toHaveLength(4);
    expect(toVmp(one, original)).toEqual({ ...original, layout: 1, members: [rowA, rowW] });
  });

  it('keeps rows that are in no slot, the first beyond the layout and odd ones included', () => {
    const odd = [rowW, rowX, rowS, rowA].map((row, index) => ({
      ...row,
      chn_idx: [6, -1, 0.5, '0'][index],
    }));
    const value = { ...original, members: [rowA, ...odd] };
    const opened = fromVmp(value);
    expect(opened.tray.map(({ source }) => source.kind)).toEqual(['member', 'raw:12', 'speaker']);
    const filled = assignPane(opened, 1, { source: { kind: 'chair' } });
    const chair = { ...nobody, member_type: 3, chn_idx: 1 };
    // half a slot shows nothing, but nobody knows where
    expect(toVmp(filled, value)['members']).toEqual([rowA, chair, odd[0], odd[1], odd[3]]);
  });

  it('sends who waited in the tray once, in their pane, and nobody who was taken out of it', () => {
    const [waiting = EMPTY_PANE] = read.tray;
    const without = { ...read, tray: [] };
    expect(toVmp(without, original)['members']).toEqual([rowA, rowS, rowPoll, rowX]);
    const copied = assignPane(read, 4, waiting);
    const shown = { ...rowW, chn_idx: 4 };
    expect(toVmp(copied, original)['members']).toEqual([rowA, rowS, rowPoll, rowX, shown]);
  });

  it('gives a new poll a row, of a meeting without a number too', () => {
    const poll = { ...NEW_POLL, members: [someone('a')] };
    const next = assignPane(fromVmp({}), 0, { source: { kind: 'poll', poll } });
    expect(toVmp(next)['members']).toMatchObject([
      { ...nobody, member_type: 6, poll: { members: [{ account: 'a', account_type: 5 }] } },
    ]);
  });

  it('has every mandatory row when it is new', () => {
    expect(toVmp(NEW_COMPOSITION)).toEqual({
      layout: 5,
      mode: 2,
      voice_hint: 1,
      show_mt_name: 1,
      broadcast: 1,
      members: [],
    });
    const style = { ...NEW_COMPOSITION.nameStyle, color: '#FF0000' };
    const own = changeComposition(NEW_COMPOSITION, { nameStyle: style, exceptSelf: true });
    expect(toVmp(own)).toMatchObject({ except_self: 1, mt_name_style: { font_color: '#FF0000' } });
  });

  it('reads back as what was composed', () => {
    fc.assert(
      fc.property(vmp, fc.nat(5), fc.nat(5), fc.constantFrom('a', 'z'), (value, a, b, account) => {
        const edited = swapPaneContents(
          assignPane(fromVmp({ ...value }), a, memberPane(account)),
          a,
          b,
        );
        const again = fromVmp(toVmp(edited, value));
        expect(sources(again)).toEqual(sources(edited));
      }),
    );
  });
});

const row = (account: string, slot: number, zoom: number, channel?: number) => ({
  account,
  account_type: 5,
  member_type: 1,
  chn_idx: slot,
  ...(channel !== undefined && { mt_chn_idx: channel }),
  zoom,
});
const on = (account: string, channel: number): Pane => ({ ...memberPane(account), channel });

/** The rows once panes show something else, by slot. */
const after = (members: readonly object[], panes: readonly Pane[]) => {
  const value = { layout: 5, mode: 1, members };
  const read = fromVmp(value);
  const cleared = clearPanes(read, [...read.panes.keys()]);
  const next = panes.reduce((all, pane, slot) => assignPane(all, slot, pane), cleared);
  return toVmp({ ...next, tray: read.tray }, value)['members'];
};

describe('the fields of a row that nobody knows', () => {
  it('stay in the slot that stays as it is', () => {
    expect(after([row('a', 0, 1), row('a', 1, 2)], [EMPTY_PANE, memberPane('a')])).toEqual([
      row('a', 1, 2),
    ]);
  });

  it('follow a content that moved, rather than stay with somebody’s other channel', () => {
    expect(after([row('a', 0, 1, 1), row('a', 1, 2, 2)], [on('a', 2), on('a', 1)])).toEqual([
      row('a', 0, 2, 2),
      row('a', 1, 1, 1),
    ]);
  });

  it('stay with somebody in their slot on another channel', () => {
    expect(after([row('a', 1, 1), row('a', 0, 2)], [on('a', 5), on('a', 5)])).toEqual([
      row('a', 0, 2, 5),
      row('a', 1, 1, 5),
    ]);
  });

  it('follow somebody who moved to another channel and another slot, and nobody else', () => {
    expect(after([row('a', 0, 1), row('b', 1, 2)], [EMPTY_PANE, on('a', 5), on('b', 5)])).toEqual([
      row('a', 1, 1, 5),
      row('b', 2, 2, 5),
    ]);
  });
});
