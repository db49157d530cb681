import { expect, it } from 'vitest';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { readSheets } from '#app/features/people/sheets/read-sheets.ts';
import { meetingsCsv } from './export-meetings.ts';

const words = {
  headers: [
    'Name',
    'Number',
    'State',
    'Start',
    'End',
    'Minutes',
    'Type',
    'Creator',
    'Series',
    'Id',
  ],
  state: () => 'Booked',
  type: () => 'Port',
};

const meeting: MeetingRow = {
  id: 'id-1',
  number: '0000021',
  joinNumber: '0000021',
  name: 'Board, "weekly"',
  state: 1,
  type: 1,
  start: new Date(2026, 10, 25, 9, 5).getTime(),
  end: new Date(2026, 10, 25, 10, 35).getTime(),
  creator: 'Grace Liu',
  series: '',
  remaining: 0,
};

async function lines(...rows: MeetingRow[]) {
  return (await meetingsCsv(rows, words)).split('\r\n');
}

it('is a table that spreadsheet programs read as UTF-8', async () => {
  const csv = await lines(meeting);
  expect(csv).toEqual([
    `\u{feff}${words.headers.join(',')}`,
    '"Board, ""weekly""",\t0000021,Booked,2026-11-25 09:05,2026-11-25 10:35,90,Port,Grace Liu,,id-1',
    '',
  ]);
});

it.each(['=HYPERLINK("x")', '+1', '-1', '@sum', '\tx'])('defuses a name like %j', async (name) => {
  const [, row] = await lines({ ...meeting, name });
  expect(row).not.toMatch(/^"?[=+\-@\t]/);
  expect(row).toContain("'");
});

it('leaves the end of a permanent meeting empty', async () => {
  const [, row] = await lines({ ...meeting, end: null });
  expect(row).toContain('2026-11-25 09:05,,,Port');
});

it('keeps the zeros of numbers, and days and numbers that are names', async () => {
  const [, row] = await lines({ ...meeting, name: '12-1', creator: '0512' });
  expect(row).toMatch(/^\t12-1,\t0000021,/);
  expect(row).toContain(',\t0512,');
});

it('adds the columns that are wanted', async () => {
  const details = new Map([
    ['id-1', { chair: '=Ann', rooms: 'Hall', people: 'Ann <ann@example.com>; 0512' }],
  ]);
  const headers = [...words.headers, 'People', 'Chair'];
  const wanted = { columns: ['people', 'chair'] as const, details };
  const csv = await meetingsCsv([meeting], { ...words, headers }, wanted);
  expect(csv.trimEnd()).toMatch(/,id-1,Ann <ann@example\.com>; 0512,'=Ann$/);
});

it('is read back as it was by the import of people', async () => {
  const names = ['=1+1', "'=x", '0123', 'Ann, "A"', '12-1', '@home', '第一行\n第二行'];
  const rows = names.map((name, index) => ({ ...meeting, id: `id-${index}`, name }));
  const reading = await readSheets(new File([await meetingsCsv(rows, words)], 'meetings.csv'));
  const sheet = 'sheets' in reading ? reading.sheets[0].rows : [];
  expect(sheet.slice(1, 1 + names.length).map(([name]) => name)).toEqual(names);
  expect(sheet[1]?.[1]).toBe(meeting.number);
});
