import { expect, it } from 'vitest';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
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
    '"Board, ""weekly""",0000021,Booked,2026-11-25 09:05,2026-11-25 10:35,90,Port,Grace Liu,,id-1',
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
