import { POLL_ROUNDS, POLL_SECONDS } from '#app/features/picture/model/poll.ts';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { seriousAgainst, turn } from '#app/app/testing/accessibility.ts';
import { letGo, lift, placeOf, press, tabTo, twoFrames } from '#app/app/testing/gestures.ts';
import { show } from '#app/app/testing/show.tsx';
import { onTelephone, tap } from '#app/app/testing/telephone.ts';
import { t } from '#app/app/testing/words.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { NO_PEOPLE } from '#app/features/people/model/roles.ts';
import type { MeetingPeople } from '#app/features/people/model/roles.ts';
import { NO_PICTURE, pictureChanges } from '#app/features/picture/model/picture-and-sound.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';
import { accountOf, personCalled } from '#app/features/picture/testing/people.ts';
import { useEdits } from '#app/components/undo/edits.ts';
import { assignBoxes, memberContent } from '#app/features/tv-wall/model/placing.ts';
import { newWall } from '#app/features/tv-wall/model/wall.ts';
import type { PresetOwner } from '../api/presets.ts';
import type { KnownPreset } from '../model/people-index.ts';
import { PeoplePlacesProvider } from '../where-used/people-places.tsx';
import { RemovedPeople } from '../where-used/removed-people.tsx';
import { useMeetingPlaces } from '../where-used/use-meeting-places.ts';
import { PictureSection } from './picture-section.tsx';
import type { PictureTab } from './picture-section.tsx';

const NAMES = ['Ann', 'Ben', 'Cem', 'Dia', 'Eve', 'Fay'];
const STAY = () => undefined;
const NOTHING_WRONG: ReadonlySet<never> = new Set();
const BEN = personCalled('Ben');
const NO_PRESETS: readonly KnownPreset[] = [];

interface HostProps {
  readonly people: MeetingPeople;
  readonly start: PictureAndSound;
  readonly presets?: readonly KnownPreset[];
  readonly owner?: PresetOwner;
  readonly onPicture: (picture: PictureAndSound) => void;
}

function Host({ people, start, presets = NO_PRESETS, owner, onPicture }: HostProps) {
  const [picture, setPicture] = useState(start);
  const [tab, setTab] = useState<PictureTab>('poll');
  const edits = useEdits(picture, (next) => {
    setPicture(next);
    onPicture(next);
  });
  const host = useMeetingPlaces({
    edits,
    roles: people,
    onRoles: () => undefined,
    known: { presets, error: null, retry: () => undefined },
    owner,
    meetingNumber: '',
  });
  return (
    <PeoplePlacesProvider host={host}>
      <RemovedPeople />
      <PictureSection
        edits={edits}
        people={people}
        wrong={NOTHING_WRONG}
        designing={false}
        onDesigning={STAY}
        tab={tab}
        onTab={setTab}
      />
    </PeoplePlacesProvider>
  );
}

/** Shows picture and sound of a meeting of these people. */
async function showSection(members: readonly Person[], start = NO_PICTURE) {
  let picture = start;
  const host = (here: readonly Person[]) => (
    <Host
      people={{ ...NO_PEOPLE, members: here }}
      start={start}
      onPicture={(next) => {
        picture = next;
      }}
    />
  );
  const shown = await show(host(members));
  return {
    ...shown,
    /** People join the meeting, or leave it. */
    meet: (here: readonly Person[]) => shown.rerender(host(here)),
    picture: () => picture,
    /** The changes that would be sent for the meeting. */
    sent: () => pictureChanges(picture, {}),
  };
}

const called = (names: readonly string[]) => names.map(personCalled);
const accounts = (names: readonly string[]) =>
  names.map((name) => expect.objectContaining({ account: accountOf(name), account_type: 4, name }));

const members = page
  .getByRole('listbox', { name: t('polling:members') })
  .or(page.getByRole('listbox', { name: t('mixing:members') }));
const order = members.getByRole('option');
const candidates = page.getByRole('listbox', { name: t('memberOrder:add.list') });
const find = page.getByRole('searchbox', { name: t('memberOrder:add.findLabel') });
const seconds = page.getByRole('spinbutton', { name: t('polling:interval') });
const rounds = page.getByRole('spinbutton', { name: t('polling:rounds') });
const usualTimes = page.getByRole('group', { name: t('polling:intervalsAtHand') });
const mixing = page.getByRole('radiogroup', { name: t('mixing:mode') });
/** The toolbar for the selected members and their order. */
const bar = page.getByRole('toolbar', { name: t('memberOrder:bar') });
const everybody = page.getByRole('listbox', { name: t('whereUsed:everybody') }).getByRole('option');
const member = (name: string) => members.getByRole('option', { name });
const statusSaying = (text: string) => page.getByRole('status').filter({ hasText: text });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const places = (name: string) =>
  page.getByRole('list', { name: t('whereUsed:usesOf', { who: name }) }).getByRole('listitem');
const tab = (key: 'mix' | 'poll' | 'used') =>
  page.getByRole('tab', { name: t(`picture:parts.${key}`) });
const addAll = (count: number) => button(t('memberOrder:add.all', { count }));
const addOne = page.getByRole('button', {
  name: t('memberOrder:add.chosen', { count: 1 }),
  exact: true,
});
const usualTime = (amount: number, unit: 'seconds' | 'minutes') =>
  usualTimes.getByText(t(`polling:${unit}`, { amount }));
/** The announcement after so many members were added. */
const added = (count: number) => t('memberOrder:said.added', { count });

const replaced = t('editing:steps.replacePerson', { who: 'Ben', what: 'zoe@example.com' });
const undoOf = (step: string) => t('editing:undoOf', { step });

async function setCustomMix() {
  await tab('mix').click();
  await button(t('picture:create.mix')).click();
  await mixing.getByText(t('mixing:modes.custom')).click();
}

/** Expects the visible names in this order. */
async function expectOrder(names: readonly string[]) {
  await expect
    .poll(() => order.elements().map(({ textContent }) => textContent))
    .toEqual(names.map((name, index) => expect.stringMatching(`^${index + 1}${name}`)));
}

/** Drags a member over the upper half of another member's row. */
async function dragBefore(name: string, before: string) {
  const from = await placeOf(member(name));
  const to = await placeOf(member(before));
  await lift({ x: from.x + 120, y: from.y + from.height / 2 }, { x: from.x + 120, y: to.y + 4 });
  // the drop line updates once per frame
  await twoFrames();
  await letGo();
}

test('a number half typed stays as it is, in another tab and when the page comes again', async () => {
  const { picture, unmount } = await showSection(called(NAMES));
  await button(t('picture:create.poll')).click();
  await addAll(6).click();
  await rounds.fill('2x');
  await expect
    .element(page.getByText(t('polling:problems.poll-rounds-invalid', { ...POLL_ROUNDS })))
    .toBeVisible();
  await tab('mix').click();
  await tab('poll').click();
  await expect.element(rounds).toHaveValue('2x');

  const kept = structuredClone(picture());
  await unmount();
  await showSection(called(NAMES), kept);
  await expect.element(rounds).toHaveValue('2x');
  await expect.element(order).toHaveLength(6);
});

test('a poll by pointer: added at once, dragged, moved, taken out', async () => {
  const { sent } = await showSection(called(NAMES));
  await button(t('picture:create.poll')).click();
  await expect
    .element(button(undoOf(t('editing:steps.create', { what: t('picture:what.poll') }))))
    .toBeEnabled();
  const nobody = page.getByText(t('polling:problems.poll-without-members'));
  await expect
    .poll(() => nobody.elements().map((element) => element.getAttribute('aria-live')))
    .toContain('polite');
  await addAll(6).click();
  await expect.element(statusSaying(added(6))).toBeVisible();
  await usualTime(30, 'seconds').click();
  await rounds.fill('2');
  await expect
    .element(
      statusSaying(
        t('polling:pace.both', {
          each: t('polling:pace.each', {
            count: 6,
            each: t('polling:seconds', { amount: 30 }),
            every: t('polling:minutes', { amount: 3 }),
          }),
          ends: t('polling:pace.rounds', {
            count: 2,
            total: t('polling:minutes', { amount: 6 }),
          }),
        }),
      ),
    )
    .toBeVisible();

  await dragBefore('Ben', 'Eve');
  await expectOrder(['Ann', 'Cem', 'Dia', 'Ben', 'Eve', 'Fay']);
  await expect
    .element(statusSaying(t('memberOrder:said.movedOne', { who: 'Ben', place: 4, total: 6 })))
    .toBeVisible();

  await member('Cem').click();
  await member('Dia').click({ modifiers: ['Shift'] });
  await dragBefore('Dia', 'Fay');
  await expectOrder(['Ann', 'Ben', 'Eve', 'Cem', 'Dia', 'Fay']);
  await button(undoOf(t('editing:steps.moveMembers', { count: 2 }))).click();
  await expectOrder(['Ann', 'Cem', 'Dia', 'Ben', 'Eve', 'Fay']);

  await member('Fay').click();
  await bar.getByRole('button', { name: t('memberOrder:move.top') }).click();
  await member('Ann').click();
  await bar.getByRole('button', { name: t('memberOrder:remove') }).click();
  await bar.getByRole('button', { name: t('memberOrder:reverse') }).click();
  await expectOrder(['Eve', 'Ben', 'Dia', 'Cem', 'Fay']);
  expect(sent()['poll']).toMatchObject({
    mode: 1,
    num: 2,
    keep_time: 30,
    members: accounts(['Eve', 'Ben', 'Dia', 'Cem', 'Fay']),
  });
});

test('a poll by keyboard alone', async () => {
  const { sent } = await showSection(called(NAMES));
  await tabTo(button(t('picture:create.poll')));
  await press('Enter');
  await tabTo(usualTime(1, 'minutes'));
  await press('Space');
  await tabTo(candidates);
  await press('ArrowDown', 'Shift+End', 'Enter');
  await expect.element(statusSaying(added(6))).toBeVisible();

  await tab('poll').click();
  await tabTo(members);
  await press('Home', 'Alt+ArrowDown');
  await expectOrder(['Ben', 'Ann', 'Cem', 'Dia', 'Eve', 'Fay']);
  await expect
    .element(statusSaying(t('memberOrder:said.movedOne', { who: 'Ann', place: 2, total: 6 })))
    .toBeVisible();
  await press('Alt+Shift+ArrowDown');
  await expectOrder(['Ben', 'Cem', 'Dia', 'Eve', 'Fay', 'Ann']);
  await press('End', 'Shift+ArrowUp', 'Alt+Shift+ArrowUp');
  await expectOrder(['Fay', 'Ann', 'Ben', 'Cem', 'Dia', 'Eve']);
  await press('Home', 'Delete');
  await expectOrder(['Ann', 'Ben', 'Cem', 'Dia', 'Eve']);
  await press('Control+z');
  await expectOrder(['Fay', 'Ann', 'Ben', 'Cem', 'Dia', 'Eve']);
  await press('Control+y');
  await expectOrder(['Ann', 'Ben', 'Cem', 'Dia', 'Eve']);
  expect(sent()['poll']).toMatchObject({
    num: 10,
    keep_time: 60,
    members: accounts(['Ann', 'Ben', 'Cem', 'Dia', 'Eve']),
  });
});

test('typed and pasted accounts come in once, and a number that is none stays to be mended', async () => {
  const { sent } = await showSection(called(NAMES));
  await button(t('picture:create.poll')).click();
  await find.fill('ann@example.com');
  await press('Enter');
  await find.fill('ben');
  await candidates.getByRole('option', { name: 'Ben' }).click();
  await addOne.click();
  await find.fill('100009; Ann <ann@example.com>; 300.1.1.1');
  await page.getByRole('button', { name: /100009/ }).click();
  await expect
    .element(
      statusSaying(
        t('memberOrder:said.and', {
          first: added(1),
          second: t('memberOrder:said.skipped', { count: 1 }),
        }),
      ),
    )
    .toBeVisible();
  await expect.element(find).toHaveValue('300.1.1.1');
  await expectOrder(['Ann', 'Ben', '100009']);
  await expect.element(member('100009')).toMatchTextContent(t('memberOrder:foreign'));

  await seconds.fill('15s');
  await expect
    .element(page.getByText(t('polling:problems.poll-interval-invalid', { ...POLL_SECONDS })))
    .toBeVisible();
  await expect.element(seconds).toHaveValue('15s');
  await seconds.fill('20');
  expect(sent()['poll']).toMatchObject({
    keep_time: 20,
    members: [...accounts(['Ann', 'Ben']), { account: '100009', account_type: 5 }],
  });
});

test('a mix has 64 members at most, and says for whom there was no room', async () => {
  const many = Array.from({ length: 70 }, (_, index) => ({
    account: String(100_001 + index),
    kind: 'e164' as const,
    name: `Room ${index + 1}`,
  }));
  const { sent } = await showSection(many);
  await setCustomMix();
  await addAll(70).click();
  await expect
    .element(
      statusSaying(
        t('memberOrder:said.and', {
          first: added(64),
          second: t('memberOrder:said.tooMany', {
            most: 64,
            who: t('memberOrder:more', { names: 'Room 65, Room 66, Room 67', count: 6 }),
          }),
        }),
      ),
    )
    .toBeVisible();
  await expect
    .element(page.getByText(t('memberOrder:countOf', { count: 64, most: 64 })))
    .toBeVisible();

  await mixing.getByText(t('mixing:modes.smart')).click();
  await expect.element(statusSaying(t('mixing:ignored', { count: 64 }))).toBeVisible();
  await mixing.getByText(t('mixing:modes.custom')).click();

  members.element().focus();
  await press('Home', 'm');
  await order.nth(1).getByText(t('mixing:notActive')).click();
  await order.nth(2).click();
  await bar.getByRole('button', { name: t('mixing:active') }).click();
  await order.nth(1).click();
  await bar.getByRole('button', { name: t('mixing:active') }).click();
  await expect.element(statusSaying(t('mixing:heard', { count: 64, active: 2 }))).toBeVisible();
  expect(sent()['mix']).toMatchObject({
    mode: 2,
    members: { length: 64 },
    active_members: [{ account: '100001' }, { account: '100003' }],
  });
});

test('everybody’s places are told, and one replaced in all of them is one step', async () => {
  const { sent } = await showSection(called(NAMES.slice(0, 4)));
  await button(t('picture:create.poll')).click();
  await addAll(4).click();
  await setCustomMix();
  await candidates.getByRole('option', { name: 'Ben' }).click();
  await addOne.click();
  await tab('used').click();
  const ben = everybody.filter({ hasText: 'Ben' });
  await expect.element(ben).toMatchTextContent(t('whereUsed:places', { count: 2 }));
  await ben.click();
  await expect
    .poll(() =>
      places('Ben')
        .elements()
        .map(({ textContent }) => textContent),
    )
    .toEqual([t('whereUsed:use.mix'), t('whereUsed:use.meeting-poll', { place: 2 })]);

  await page
    .getByRole('searchbox', { name: t('whereUsed:find', { label: t('whereUsed:replaceBy') }) })
    .fill('zoe@example.com');
  await page
    .getByRole('listbox', { name: t('whereUsed:replaceBy') })
    .getByRole('option', { name: 'zoe@example.com' })
    .click();
  await button(t('whereUsed:replaceWith', { what: 'zoe@example.com' })).click();
  await expect
    .element(
      statusSaying(t('whereUsed:replaced', { what: 'zoe@example.com', who: 'Ben', count: 2 })),
    )
    .toBeVisible();
  await button(undoOf(replaced)).click();
  await ben.click();
  await expect.element(places('Ben')).toHaveLength(2);
  await button(t('editing:redoOf', { step: replaced })).click();
  await expect.element(places('Ben')).toHaveLength(0);
  expect(sent()).toMatchObject({
    poll: {
      members: ['ann', 'zoe', 'cem', 'dia'].map((name) => ({ account: `${name}@example.com` })),
    },
    mix: { members: [{ account: 'zoe@example.com' }] },
  });
});

test('who leaves the meeting is taken out of its picture and sound, or replaced', async () => {
  const { meet, sent } = await showSection(called(NAMES.slice(0, 4)));
  await button(t('picture:create.poll')).click();
  await addAll(4).click();
  await meet(called(['Cem', 'Dia']));
  const notice = page.getByRole('alert');
  await expect.element(notice).toMatchTextContent(t('whereUsed:gone', { count: 2 }));
  await expect
    .element(notice)
    .toMatchTextContent(`Ann ${t('whereUsed:use.meeting-poll', { place: 1 })}`);

  await button(t('whereUsed:replaceTitle', { who: 'Ann' })).click();
  const dialog = page.getByRole('dialog', { name: t('whereUsed:replaceTitle', { who: 'Ann' }) });
  await dialog.getByRole('searchbox').fill('dia');
  await dialog.getByRole('option', { name: 'Dia' }).click();
  await dialog.getByRole('button', { name: t('whereUsed:replaceWith', { what: 'Dia' }) }).click();
  await expect.element(notice).toMatchTextContent(t('whereUsed:gone', { count: 1 }));
  await button(t('whereUsed:takeOutAll', { count: 1 })).click();
  await expect.element(notice).not.toBeInTheDocument();
  expect(sent()['poll']).toMatchObject({ members: accounts(['Dia', 'Cem']) });
});

test('somebody on a wall of a preset is used, and left there when they leave the meeting', async () => {
  const walls = { name: '', walls: [assignBoxes(newWall('s'), [['hdu5', memberContent(BEN)]])] };
  const preset = {
    family: 'wall' as const,
    id: 'w',
    name: 'Lobby',
    design: { family: 'wall' as const, value: walls },
  };
  const host = (names: readonly string[]) => (
    <Host
      people={{ ...NO_PEOPLE, members: called(names) }}
      start={NO_PICTURE}
      presets={[preset]}
      owner={{ kind: 'meeting', id: 'm' }}
      onPicture={() => undefined}
    />
  );
  const inBox = t('whereUsed:use.box', { wall: 1, box: 'hdu5' });
  const { rerender } = await show(host(['Ann', 'Ben']));
  await tab('used').click();
  await expect
    .element(everybody.filter({ hasText: 'Ben' }))
    .toMatchTextContent(t('whereUsed:places', { count: 1 }));
  await expect
    .element(everybody.filter({ hasText: 'Ann' }))
    .toMatchTextContent(t('whereUsed:unused'));
  await everybody.filter({ hasText: 'Ben' }).click();
  await expect.element(places('Ben')).toMatchTextContent(inBox);
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();

  await rerender(host(['Ann']));
  const notice = page.getByRole('alert');
  await expect.element(notice).toMatchTextContent(t('whereUsed:gone', { count: 1 }));
  await expect.element(notice).toMatchTextContent(inBox);
  await button(t('whereUsed:takeOutAll', { count: 1 })).click();
  const dialog = page.getByRole('dialog', {
    name: t('whereUsed:presets.takeOut', { count: 1, who: 'Ben' }),
  });
  await expect.element(dialog.getByRole('listitem')).toMatchTextContent('Lobby');
  await dialog.getByRole('button', { name: t('whereUsed:presets.leave') }).click();
  await expect.element(notice).toMatchTextContent(inBox);
  await button(t('whereUsed:keep')).click();
  await expect.element(notice).not.toBeInTheDocument();
});

test('by tapping alone, where the page is narrow', async () => {
  await onTelephone();
  const { sent } = await showSection(called(NAMES.slice(0, 3)));
  await tap(button(t('picture:create.poll')));
  await tap(addAll(3));
  await tap(member('Cem'));
  await tap(bar.getByRole('button', { name: t('memberOrder:move.up'), exact: true }));
  await expectOrder(['Ann', 'Cem', 'Ben']);
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBe(clientWidth);
  expect(sent()['poll']).toMatchObject({ members: accounts(['Ann', 'Cem', 'Ben']) });
});

test('filled-in editors are accessible in both themes', async () => {
  await showSection(called(NAMES));
  await button(t('picture:create.poll')).click();
  await addAll(6).click();
  await setCustomMix();
  await addAll(6).click();
  await member('Ben').getByText(t('mixing:notActive')).click();
  const whole = page.getByRole('main');
  for (const name of ['mix', 'poll', 'used'] as const) {
    await tab(name).click();
    if (name === 'used') await everybody.first().click();
    expect(await seriousAgainst(whole)).toEqual([]);
    await turn('dark');
    // colour contrast is the only thing that the theme changes
    expect(await seriousAgainst(whole, ['color-contrast'])).toEqual([]);
    await turn('light');
  }
});
