import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { letGo, lift, middleOf, placeOf } from '#app/app/testing/gestures.ts';
import { show } from '#app/app/testing/show.tsx';
import { rowsByPerson } from '#app/features/meeting/model/timeline/rows.ts';
import { boardWindow, meetingOfDay, PeopleBoard } from './testing/show-board.tsx';
import type { MovedBlock } from './use-board-pointer.ts';
import { useBoardWords } from './use-board-words.ts';

/** How often the head of the board was drawn. */
let heads = 0;

vi.mock('./time-axis.tsx', () => ({
  TimeAxis: () => {
    heads += 1;
    return null;
  },
}));

const PEOPLE = 60;

const meeting = (id: number) => meetingOfDay(id, 9 + (id % 8), 10 + (id % 8));
const meetings = Array.from({ length: PEOPLE }, (_, id) => meeting(id));
const rows = rowsByPerson(
  meetings,
  meetings.map(({ id }) => ({ key: id, name: `Person ${id}`, detail: '' })),
  new Map(meetings.map(({ id }) => [id, { rooms: [], people: [id] }])),
  boardWindow,
);

const onMove = vi.fn<(moved: MovedBlock) => void>();

function Board() {
  const words = useBoardWords('people');
  return <PeopleBoard rows={rows} words={words} onMove={onMove} />;
}

beforeEach(async () => {
  await page.viewport(1440, 900);
  await show(<RouterProvider router={createMemoryRouter([{ path: '/', element: <Board /> }])} />);
});

const block = (id: number) => page.getByRole('link', { name: `Talk ${id}` }).first();

it('scrolling draws the rows that come into sight, and nothing else of the board', async () => {
  await expect
    .element(page.getByRole('rowheader', { name: 'Person m1', exact: true }))
    .toBeVisible();
  const board = page.getByRole('grid').element().parentElement;
  // the published holidays arrive
  let before = 0;
  const isDrawnNoMore = () => {
    const isSame = before === heads;
    before = heads;
    return isSame;
  };
  await expect.poll(isDrawnNoMore, { interval: 300 }).toBe(true);
  for (const top of [300, 700, 1100]) board?.scrollTo({ top });
  await expect.element(page.getByRole('rowheader', { name: 'Person m30' })).toBeInTheDocument();
  board?.scrollTo({ top: 1100, left: 400 });
  await expect.element(page.getByRole('rowheader', { name: 'Person m31' })).toBeInTheDocument();
  expect(heads).toBe(before);
});

it('a meeting that is dragged to another person says that it stays, and only its time is asked about', async () => {
  const from = await middleOf(block(2));
  const below = await placeOf(page.getByRole('rowheader', { name: 'Person m5', exact: true }));
  await lift(from, { x: from.x + 100, y: below.y + 10 });
  await expect
    .element(page.getByText(/only the time changes, it stays in “Person m2”/))
    .toBeVisible();
  await letGo();
  expect(onMove).toHaveBeenCalledOnce();
  const [moved] = onMove.mock.calls[0] ?? [];
  expect([moved?.from.key, moved?.to.key]).toEqual(['m2', 'm2']);
});
