import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personKey } from '#app/features/people/model/accounts.ts';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import type { Pane } from '#app/features/picture/model/composition.ts';
import { NEW_MIX } from '#app/features/picture/model/mix.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { NO_PEOPLE } from '#app/features/people/model/roles.ts';
import { designsOf, editPicture, replacing, takingOut } from './people-in-design.ts';
import type { DesignUse } from './people-in-design.ts';
import { indexPeople } from './people-index.ts';
import { NO_PICTURE } from '#app/features/picture/model/picture-and-sound.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import type { Poll } from '#app/features/picture/model/poll.ts';

const someone = (account: string): Participant => ({ account, kind: 'e164', name: account });
const people = (accounts: string) => accounts.split('').map(someone);
const pollOf = (accounts: string): Poll => ({ ...NEW_POLL, members: people(accounts) });
const member = (account: string): Pane => ({
  source: { kind: 'member', person: someone(account) },
});
const polling = (accounts: string): Pane => ({
  source: { kind: 'poll', poll: pollOf(accounts) },
});
const EMPTY: Pane = { source: { kind: 'empty' } };

const indexOf = (picture: PictureAndSound) =>
  indexPeople({ roles: NO_PEOPLE, designs: designsOf(picture), ofMeeting: [], presets: [] });
const everyPerson = (picture: PictureAndSound) => [...indexOf(picture).values()];
const usesOf = (picture: PictureAndSound, person: Participant) =>
  indexOf(picture).get(personKey(person))?.uses ?? [];
const replaceEverywhere = (picture: PictureAndSound, before: Participant, after: Participant) =>
  editPicture(picture, replacing(before, after));
const takeOutEverywhere = (picture: PictureAndSound, leaving: readonly Participant[]) =>
  editPicture(picture, takingOut(leaving));

const full: PictureAndSound = {
  vmp: {
    ...NEW_COMPOSITION,
    mode: 'custom',
    panes: [member('a'), EMPTY, polling('ba'), member('c')],
    tray: [member('a')],
    poll: pollOf('xa'),
  },
  poll: pollOf('ca'),
  mix: { ...NEW_MIX, mode: 'custom', members: people('abc'), active: people('a') },
};

describe('everybody in a picture', () => {
  it('finds every place, panes first', () => {
    expect(usesOf(full, someone('a'))).toEqual([
      { in: 'pane', slot: 0 },
      { in: 'pane-poll', slot: 2, place: 1 },
      { in: 'batch-poll', place: 1 },
      { in: 'tray', index: 0 },
      { in: 'mix', active: true },
      { in: 'meeting-poll', place: 1 },
    ] satisfies DesignUse[]);
  });

  it.each([
    ['b', ['pane-poll', 'mix']],
    ['x', ['batch-poll']],
    ['nobody', []],
  ])('of %s', (account, places) => {
    expect(usesOf(full, someone(account)).map((use) => use.in)).toEqual(places);
  });

  it('tells the same person written otherwise', () => {
    const loud = { ...someone('a'), account: 'A', name: 'other' };
    expect(usesOf(full, loud)).toHaveLength(6);
  });

  it('counts who is mixed without being a member', () => {
    const odd = { ...NO_PICTURE, mix: { ...NEW_MIX, active: people('z') } };
    expect(usesOf(odd, someone('z'))).toEqual([{ in: 'mix', active: true }]);
  });
});

describe('replacing', () => {
  const after = replaceEverywhere(full, someone('a'), someone('c'));

  it('puts the other in every place, in a list once', () => {
    expect(usesOf(after, someone('c'))).toEqual([
      { in: 'pane', slot: 0 },
      { in: 'pane-poll', slot: 2, place: 1 },
      { in: 'pane', slot: 3 },
      { in: 'batch-poll', place: 1 },
      { in: 'tray', index: 0 },
      { in: 'mix', active: true },
      { in: 'meeting-poll', place: 0 },
    ] satisfies DesignUse[]);
    expect(after.mix?.members).toEqual(people('cb'));
  });
});

describe('taking out', () => {
  it('empties panes and shortens lists, and keeps the polls', () => {
    const after = takeOutEverywhere(full, people('ax'));
    expect(everyPerson(after).map(({ person }) => person.account)).toEqual(['b', 'c']);
    expect(after.vmp?.panes[0]).toEqual(EMPTY);
    expect(after.vmp?.tray).toEqual([]);
    expect(after.vmp?.poll).toEqual({ ...NEW_POLL, members: [] });
  });
});

const letters = fc.stringMatching(/^[a-d]{0,4}$/);
const anyPane = fc.oneof(
  fc.constant(EMPTY),
  fc.constantFrom('a', 'b', 'c', 'd').map(member),
  letters.map(polling),
  fc.constant<Pane>({ source: { kind: 'speaker' } }),
);
const anyPicture = fc
  .record({
    panes: fc.array(anyPane, { maxLength: 4 }),
    tray: fc.array(anyPane, { maxLength: 2 }),
    batch: fc.option(letters),
    poll: fc.option(letters),
    mix: fc.option(fc.tuple(letters, letters)),
    composed: fc.boolean(),
  })
  .map(({ panes, tray, batch, poll, mix, composed }): PictureAndSound => ({
    vmp: composed
      ? { ...NEW_COMPOSITION, panes, tray, poll: batch === null ? null : pollOf(batch) }
      : null,
    poll: poll === null ? null : pollOf(poll),
    mix: mix && { ...NEW_MIX, mode: 'custom', members: people(mix[0]), active: people(mix[1]) },
  }));
const anyPerson = fc.constantFrom('a', 'b', 'c', 'd', 'e').map(someone);
const used = (picture: PictureAndSound) =>
  everyPerson(picture).map(({ person }) => personKey(person));

describe('of any picture', () => {
  it('who is replaced is nowhere any more, and the other wherever they were', () => {
    fc.assert(
      fc.property(anyPicture, anyPerson, anyPerson, (picture, before, after) => {
        fc.pre(personKey(before) !== personKey(after));
        const next = replaceEverywhere(picture, before, after);
        expect(usesOf(next, before)).toEqual([]);
        const was = usesOf(picture, before).length > 0;
        expect(usesOf(next, after).length > 0).toBe(was || usesOf(picture, after).length > 0);
        const rest = (keys: string[]) =>
          keys.filter((key) => key !== personKey(before) && key !== personKey(after)).toSorted();
        expect(rest(used(next))).toEqual(rest(used(picture)));
      }),
    );
  });

  it('an edit that concerns nobody here gives the same picture', () => {
    fc.assert(
      fc.property(anyPicture, anyPerson, (picture, person) => {
        expect(replaceEverywhere(picture, someone('nobody'), person)).toBe(picture);
        expect(replaceEverywhere(picture, person, { ...person, name: 'new' })).toBe(picture);
        expect(takeOutEverywhere(picture, [someone('nobody')])).toBe(picture);
        expect(takeOutEverywhere(picture, [])).toBe(picture);
      }),
    );
  });

  it('who is taken out is nowhere, and everybody else stays', () => {
    fc.assert(
      fc.property(anyPicture, fc.array(anyPerson, { maxLength: 3 }), (picture, leaving) => {
        const gone = leaving.map(personKey);
        expect(used(takeOutEverywhere(picture, leaving))).toEqual(
          used(picture).filter((key) => !gone.includes(key)),
        );
      }),
    );
  });
});
