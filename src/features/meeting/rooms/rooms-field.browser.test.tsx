import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { createQueryClient } from '#app/app/query-client.ts';
import { seriousAgainst } from '#app/app/testing/accessibility.ts';
import { show } from '#app/app/testing/show.tsx';
import { onTelephone, tap } from '#app/app/testing/telephone.ts';
import type { World } from '#mocks/world-state.ts';
import type { PhysicalRoom } from '../model/physical-rooms.ts';
import { ownRooms } from './own-rooms.ts';
import { RoomsField } from './rooms-field.tsx';

const HOUR = 3_600_000;
const day = new Date('2026-04-06T00:00:00+08:00').getTime();
const span = { start: day + 14 * HOUR, end: day + 15 * HOUR };
const hall = { id: 1, name: 'Hall', region_name: 'HQ' };

let world: World;

beforeEach(async () => {
  world = await signedInWorld({
    scenario: 'empty',
    now: () => new Date('2026-04-01T09:00:00+08:00'),
  });
  ownRooms.set([
    { id: '1', name: 'Hall', place: 'HQ', seats: 12, equipment: 'Camera' },
    { id: '2', name: 'Attic', place: 'HQ', seats: 4, equipment: '' },
    { id: '3', name: 'Cellar', place: 'Annex', seats: 20, equipment: '' },
  ]);
});

/** Books a meeting in rooms at that day, for an hour. */
function book(name: string, hour: number, rooms: readonly (typeof hall)[]) {
  const id = `id-of-${name}`;
  world.db.meetings.set(id, {
    id,
    number: `60${world.db.meetings.size + 1000}`,
    creator: 'admin',
    start: day + hour * HOUR,
    minutes: 60,
    status: 'booked',
    series: '',
    room: '',
    modified: 0,
    fields: { name, duration: 60, invite_members: [], rooms: JSON.parse(JSON.stringify(rooms)) },
  });
}

function Host({
  first,
  people,
}: {
  readonly first: readonly PhysicalRoom[];
  readonly people: number;
}) {
  const [client] = useState(createQueryClient);
  const [rooms, setRooms] = useState(first);
  const [agreed, setAgreed] = useState<readonly string[]>([]);
  return (
    <QueryClientProvider client={client}>
      <RoomsField
        id="rooms"
        value={rooms}
        onChange={setRooms}
        span={span}
        people={people}
        agreed={agreed}
        onAgree={setAgreed}
      />
      <p data-testid="sent">{rooms.map((room) => JSON.stringify(room)).join(' ')}</p>
    </QueryClientProvider>
  );
}

const showField = (first: readonly PhysicalRoom[] = [], people = 6) =>
  show(<Host first={first} people={people} />);
const box = page.getByRole('combobox', { name: 'Meeting rooms' });
const sent = page.getByTestId('sent');

/** The rooms to choose, as they are read. */
const choices = () =>
  Array.from(document.querySelectorAll('.ant-select-item-option'), (one) => one.textContent);

it('tells free rooms from busy ones with the meeting, and those that are too small', async () => {
  book('Weekly', 14.5, [hall]);
  await showField();
  await userEvent.click(box);
  await expect
    .poll(choices)
    .toEqual([
      expect.stringMatching(/^Cellar.*20 seats.*Free/),
      expect.stringMatching(/^Attic.*4 seats.*Free.*Too few seats/),
      expect.stringMatching(/^Hall.*12 seats.*Busy 14:30–15:30 “Weekly”/),
    ]);
});

it('is chosen by keyboard and sent as the contract names it', async () => {
  await showField();
  await userEvent.click(box);
  await userEvent.keyboard('hal{Enter}');
  await expect.element(sent).toHaveTextContent(JSON.stringify(hall));
  await expect
    .element(page.getByRole('list', { name: 'Chosen meeting rooms' }))
    .toMatchTextContent(/Hall \(HQ\).*Free/);
  await page.getByRole('button', { name: 'Remove meeting room Hall (HQ)' }).click();
  await expect.element(sent).toHaveTextContent('');
  await expect.element(box).toHaveFocus();
});

it.each(['jjh', 'jinji', 'szzb', '金鸡 苏州', 'projector 12'])(
  'is found by %s: name and place in pinyin and initials, what it has as it is written',
  async (text) => {
    ownRooms.set([
      { id: '1', name: 'Hall', place: 'HQ', equipment: '' },
      { id: '5', name: '金鸡湖厅', place: '苏州总部', seats: 12, equipment: 'Projector' },
    ]);
    await showField();
    await userEvent.click(box);
    await userEvent.keyboard(text);
    await expect.poll(() => choices()[0]).toMatch(/^金鸡湖厅/);
    await userEvent.keyboard('{Enter}');
    await expect.element(sent).toMatchTextContent(/"id":5/);
  },
);

it('a taken room leads to another one in one click', async () => {
  book('Weekly', 14, [hall]);
  await showField([hall]);
  const alert = page.getByRole('alert');
  await expect.element(alert).toMatchTextContent(/Hall \(HQ\) is busy 14:00–15:00: “Weekly”/);
  expect(await seriousAgainst(page.getByRole('main'))).toEqual([]);
  await page.getByRole('button', { name: 'Use Cellar instead' }).click();
  await expect
    .element(sent)
    .toHaveTextContent(JSON.stringify({ id: 3, name: 'Cellar', region_name: 'Annex' }));
  await expect.element(alert).not.toBeInTheDocument();
});

it('a double booking may be meant, and be taken back', async () => {
  book('Weekly', 14, [hall]);
  await showField([hall]);
  await page.getByRole('button', { name: 'Book Hall (HQ) anyway' }).click();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await expect
    .element(page.getByText(/Hall \(HQ\) will be double-booked with “Weekly”/))
    .toBeVisible();
  await page.getByRole('button', { name: 'Undo double booking' }).click();
  await expect.element(page.getByRole('alert')).toBeVisible();
});

it('a room that is not known is asked for its ID and known from then on', async () => {
  await showField();
  await userEvent.click(box);
  await userEvent.keyboard('Blue room{Enter}');
  await page.getByRole('button', { name: 'Add meeting room' }).click();
  await expect.element(page.getByText('The room ID has 1 to 15 digits')).toBeVisible();
  await userEvent.fill(page.getByRole('textbox', { name: 'Room ID' }), '77');
  await userEvent.keyboard('{Enter}');
  const blue = { id: 77, name: 'Blue room', region_name: '' };
  await expect.element(sent).toHaveTextContent(JSON.stringify(blue));
  expect(ownRooms.get()).toContainEqual({ id: '77', name: 'Blue room', place: '', equipment: '' });
});

it('an ID and a name are a room at once', async () => {
  await showField();
  await userEvent.click(box);
  await userEvent.keyboard('77 Blue room{Enter}');
  await expect.element(sent).toMatchTextContent(/"id":77,"name":"Blue room"/);
});

it('says of how many meetings the rooms are not known', async () => {
  for (let index = 0; index < 62; index += 1) book(`M${index}`, 14, []);
  await showField([hall]);
  await expect.element(page.getByText(/^2 of 62 meetings at this time not checked/)).toBeVisible();
  expect(
    page.getByRole('list', { name: 'Chosen meeting rooms' }).element().textContent,
  ).not.toContain('Free');
});

it('a failed look at the other meetings is pointed out, and made again', async () => {
  book('Weekly', 14, [hall]);
  world.faults.add({ name: 'http-500', operation: 'getMeeting', times: 1 });
  await showField([hall]);
  await expect.element(page.getByText(/^1 of 1 meeting at this time not checked/)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await expect.element(page.getByRole('alert')).toMatchTextContent(/“Weekly”/);
});

it('fits a telephone', async () => {
  book('Weekly', 14, [hall]);
  await onTelephone();
  await showField([hall]);
  await tap(page.getByRole('button', { name: 'Use Cellar instead' }));
  await expect.element(sent).toMatchTextContent(/"id":3/);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
});
