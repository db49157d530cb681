import { QueryClientProvider } from '@tanstack/react-query';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { createQueryClient } from '#app/app/query-client.ts';
import { seriousAgainst } from '#app/app/testing/accessibility.ts';
import { show } from '#app/app/testing/show.tsx';
import { onTelephone, tap } from '#app/app/testing/telephone.ts';
import { ownRooms } from '#app/features/meeting/rooms/own-rooms.ts';
import { MeetingRoomsPage } from './meeting-rooms-page.tsx';

const hall = { id: '1', name: 'Hall', place: 'HQ', seats: 12, equipment: 'Camera' };

beforeEach(async () => {
  await signedInWorld({ scenario: 'empty' });
  ownRooms.set([]);
});

/** Shows the page; `beside` is the text of `rooms.json`, if there is one. */
async function showPage(beside = '[]', address = '/meeting-rooms') {
  vi.spyOn(window, 'fetch').mockResolvedValue(new Response(beside));
  await show(
    <QueryClientProvider client={createQueryClient()}>
      <MemoryRouter initialEntries={[address]}>
        <MeetingRoomsPage />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

const row = (name: string) => page.getByRole('row', { name });
const box = (name: string) => page.getByRole('textbox', { name });
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));

/** Chooses a file to import. */
async function importFile(name: string, text: string) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input) await userEvent.upload(input, new File([text], name));
}

it('a room is added by keyboard, changed, deleted, and the deletion undone', async () => {
  await showPage();
  await expect.element(page.getByText('No meeting rooms yet')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Add meeting room' }).first());
  await userEvent.fill(box('Name'), 'Hall');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('The room ID has 1 to 15 digits')).toBeVisible();
  await expect.element(box('Room ID')).toHaveFocus();
  await userEvent.keyboard('1');
  await userEvent.fill(box('Number of seats'), '12');
  await userEvent.keyboard('{Enter}');
  await expect.element(row('Hall')).toMatchTextContent(/12.*Free.*1.*This browser/);
  await userEvent.click(row('Hall').getByRole('link'));
  await userEvent.fill(box('Location'), 'HQ');
  await press('Save meeting room');
  expect(ownRooms.get()).toEqual([{ ...hall, equipment: '' }]);
  await userEvent.click(row('Hall').getByRole('link'));
  await press('Delete');
  await expect.element(page.getByText('No meeting rooms yet')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Undo' }).last());
  await expect.element(row('Hall')).toBeVisible();
});

it('no two rooms have one ID', async () => {
  ownRooms.set([hall]);
  await showPage('[]', '/meeting-rooms?room=new');
  await userEvent.fill(box('Name'), 'Attic');
  await userEvent.fill(box('Room ID'), '1');
  await press('Save meeting room');
  await expect.element(page.getByText('Another room has this ID')).toBeVisible();
  expect(ownRooms.get()).toEqual([hall]);
});

it('the file beside the console gives rooms that this browser may change for itself', async () => {
  await showPage(JSON.stringify([{ id: 9, name: 'Attic' }, { name: 'Nowhere' }]));
  await expect.element(row('Attic')).toMatchTextContent(/rooms.json/);
  await expect
    .element(page.getByRole('main').getByRole('alert'))
    .toMatchTextContent(/1 row of rooms.json.*Row 2/);
  await userEvent.click(row('Attic').getByRole('link'));
  await expect
    .element(page.getByRole('button', { name: 'Delete', exact: true }))
    .not.toBeInTheDocument();
  await userEvent.fill(box('Name'), 'Loft');
  await press('Save meeting room');
  await expect.element(row('Loft')).toMatchTextContent(/This browser/);
});

it('a table is imported as far as it can be read, and its faults named by row', async () => {
  ownRooms.set([hall]);
  await showPage();
  await importFile(
    'rooms.csv',
    'Room ID,Name,Seats\r\n1,Great hall,20\r\nx,Attic,\r\n2,Cellar,many\r\n',
  );
  await expect.element(row('Great hall')).toBeVisible();
  await expect
    .element(page.getByRole('main').getByRole('alert'))
    .toMatchTextContent(/2 rows of rooms.csv.*Row 3: The room ID.*Row 4: The number of seats/);
  await userEvent.click(page.getByRole('button', { name: 'Undo' }).last());
  await expect.element(row('Hall')).toBeVisible();
  expect(ownRooms.get()).toEqual([hall]);
});

it.each([
  ['rooms.csv', '1,Hall\r\n2,Attic\r\n', /rooms.csv has no column heads/],
  ['rooms.json', '{"rooms": 1}', /rooms.json is no list of rooms/],
  ['rooms.pdf', 'x', /rooms.pdf/],
])('%s of %j is refused', async (name, text, words) => {
  await showPage();
  await importFile(name, text);
  await expect.element(page.getByRole('main').getByRole('alert')).toMatchTextContent(words);
  expect(ownRooms.get()).toEqual([]);
});

it('is searched by everything a room has', async () => {
  ownRooms.set([hall, { id: '2', name: 'Attic', place: 'Annex', equipment: '' }]);
  await showPage();
  await userEvent.fill(page.getByRole('searchbox'), 'camera hq');
  await expect.element(page.getByText('1 of 2 meeting rooms')).toBeVisible();
  await userEvent.fill(page.getByRole('searchbox'), 'nothing');
  await press('Show all meeting rooms');
  await expect.element(page.getByText('2 meeting rooms')).toBeVisible();
  expect(await seriousAgainst(page.getByRole('main'))).toEqual([]);
});

it.each(['jjh', 'jinjihu', 'suzhou', 'browser jjh'])(
  'is searched in pinyin and initials: %s',
  async (text) => {
    ownRooms.set([hall, { id: '5', name: '金鸡湖厅', place: '苏州总部', equipment: '' }]);
    await showPage();
    await userEvent.fill(page.getByRole('searchbox'), text);
    await expect.element(page.getByText('1 of 2 meeting rooms')).toBeVisible();
    await expect.element(row('金鸡湖厅')).toBeVisible();
  },
);

it('fits a telephone', async () => {
  ownRooms.set([hall]);
  await onTelephone();
  await showPage();
  await tap(row('Hall').getByRole('link'));
  await expect.element(page.getByRole('dialog')).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
});
