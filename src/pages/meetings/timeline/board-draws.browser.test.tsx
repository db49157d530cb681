import { Profiler, useMemo } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { rowsByPerson } from '#app/features/meeting/model/timeline/rows.ts';
import { boardWindow, meetingOfDay, PeopleBoard } from './testing/show-board.tsx';
import { useBoardWords } from './use-board-words.ts';
import type { TimelineMeeting } from './use-timeline-meetings.ts';

const PEOPLE = 40;
const EACH = 9;
/** As many as the board may draw at a time. */
const SLICE = 20;
const BLOCKS = 'a[data-id]';

const personOf = (id: number) => `p${Math.floor(id / EACH)}`;

// none where the cursor is, which says its words too
const meeting = (id: number) => meetingOfDay(id, 9.25 + (id % EACH), 10 + (id % EACH));
const meetings = Array.from({ length: PEOPLE * EACH }, (_, id) => meeting(id));
const rows = rowsByPerson(
  meetings,
  Array.from({ length: PEOPLE }, (_, id) => ({ key: `p${id}`, name: `Person ${id}`, detail: '' })),
  new Map(meetings.map(({ id }, place) => [id, { rooms: [], people: [personOf(place)] }])),
  boardWindow,
);

/** Ids of the meetings, as often as each was drawn. */
let draws: string[] = [];
/** How many meetings came into the page at a time. */
let slices: number[] = [];
let seen = new WeakSet<Element>();

function countNew() {
  const come = [...document.querySelectorAll(BLOCKS)].filter((block) => !seen.has(block));
  for (const block of come) seen.add(block);
  slices.push(come.length);
}

function Board() {
  const words = useBoardWords('people');
  const counting = useMemo(
    () => ({
      ...words,
      block: (drawn: TimelineMeeting, clash?: boolean) => {
        draws.push(drawn.id);
        return words.block(drawn, clash);
      },
    }),
    [words],
  );
  return (
    <Profiler id="board" onRender={countNew}>
      <PeopleBoard rows={rows} words={counting} />
    </Profiler>
  );
}

const grid = () => page.getByRole('grid').element();
const inSight = () => [...grid().querySelectorAll<HTMLElement>(BLOCKS)];
const drawnTwice = () => draws.filter((id, place) => draws.indexOf(id) !== place);
const talk = (id: number) => page.getByRole('link', { name: new RegExp(`^Talk ${id},`) });
const isBare = () => inSight().filter(({ dataset }) => dataset['bare'] !== undefined).length;

beforeEach(async () => {
  draws = [];
  slices = [];
  seen = new WeakSet();
  await page.viewport(1440, 900);
  await show(<RouterProvider router={createMemoryRouter([{ path: '/', element: <Board /> }])} />);
});

async function expectDrawn() {
  await expect.element(talk(0)).toBeVisible();
  await expect.poll(() => inSight().length).toBeGreaterThan(SLICE * 4);
}

it('draws every meeting that comes into sight once, a few at a time', async () => {
  await expectDrawn();
  const board = grid().parentElement;
  for (const top of [150, 300, 450]) {
    board?.scrollTo({ top });
    const first = Math.ceil((top + 200) / 34) * EACH;
    // oxlint-disable-next-line no-await-in-loop -- one way after another
    await expect.element(talk(first)).toBeVisible();
  }
  expect(draws.length).toBeGreaterThan(SLICE * 6);
  expect(drawnTwice()).toEqual([]);
  expect(Math.max(...slices)).toBeLessThanOrEqual(SLICE);
});

it('a wheel that zooms draws no meeting again, but those that get words or lose them', async () => {
  await expectDrawn();
  const { x, y } = grid().getBoundingClientRect();
  const zoomBy = (factor: number) => {
    const deltaY = -240 * Math.log2(factor);
    const event = { deltaY, ctrlKey: true, bubbles: true, cancelable: true };
    grid().dispatchEvent(new WheelEvent('wheel', { ...event, clientX: x + 400, clientY: y + 200 }));
  };
  const before = inSight().length;
  zoomBy(1.5);
  zoomBy(1.5);
  // the hours above are finer once the wheel rests
  await expect.element(page.getByText('09:15', { exact: true })).toBeInTheDocument();
  expect(draws).toHaveLength(before);

  zoomBy(1 / 15);
  await expect.poll(isBare).toBeGreaterThanOrEqual(before);
  expect(isBare()).toBe(inSight().length);
  expect(Math.max(...slices)).toBeLessThanOrEqual(SLICE);
  await expect.element(talk(0)).toHaveAttribute('title', expect.stringMatching(/^Talk 0,/));
  expect(inSight().some(({ textContent }) => textContent !== '')).toBe(false);
});
