import { describe, expect, it } from 'vitest';
import { seriesCancellation, seriesChangeLetter, seriesInvitation } from './series-letter.ts';

const at = (text: string) => Date.parse(`2026-${text}:00+08:00`);
const meeting = (id: string, start: string, number: string) => ({
  id,
  name: 'Weekly',
  number,
  start: at(start),
  end: at(start) + 1_800_000,
  password: 'secret',
  chairName: 'Ann',
});
const weekly = {
  name: 'Weekly',
  meetings: [
    { ...meeting('a', '12-03T14:00', '0001'), link: 'https://example.com/a' },
    meeting('b', '12-10T14:00', '0002'),
  ],
};
const english = {
  language: 'en-US',
  zoneName: 'Asia/Shanghai',
  offsetAt: () => 480,
} as const;

describe('one letter for a series', () => {
  it('invites to every date, each with its number and link', () => {
    const { subject, text } = seriesInvitation(weekly, false, english);
    expect(subject).toBe('You are invited to a series of video meetings: Weekly');
    expect(text.split('\n')).toEqual([
      subject,
      '',
      'Password: ask the organizer',
      'Chair: Ann',
      'All times are UTC+08:00, Asia/Shanghai',
      'Dates (2):',
      '1. Thu, December 3, 2026 14:00 – 14:30, Meeting number: 0001',
      '   Join: https://example.com/a',
      '2. Thu, December 10, 2026 14:00 – 14:30, Meeting number: 0002',
    ]);
    expect(seriesInvitation(weekly, true, english).text).toContain('Password: secret');
  });

  it('says a number that all dates share once, in Chinese too', () => {
    const shared = {
      ...weekly,
      meetings: weekly.meetings.map((one) => ({ ...one, number: '0001' })),
    };
    const { text } = seriesInvitation(shared, false, { ...english, language: 'zh-CN' });
    expect(text.match(/会议号：0001/g)).toHaveLength(1);
    expect(text).toContain('1. 2026-12-03（周四）14:00 – 14:30');
  });

  it('gives each date its offset where clocks change between them', () => {
    const { text } = seriesInvitation(weekly, false, {
      ...english,
      offsetAt: (time) => (time < at('12-05T00:00') ? 480 : 540),
    });
    expect(text).toContain('All times are Asia/Shanghai');
    expect(text).toContain('15:00 (UTC+09:00) – 15:30');
  });

  it('of a change says what changed, then how it is now', () => {
    const changes = {
      renamed: 'Monthly',
      resized: 60,
      moved: [{ from: at('12-02T09:00'), to: at('12-03T14:00') }],
      added: [],
      cancelled: [at('12-17T14:00')],
      renumbered: [at('12-10T14:00')],
    };
    const { text } = seriesChangeLetter({ ...weekly, changes, minutes: 30 }, false, english);
    expect(text.split('\n').slice(0, 7)).toEqual([
      'Changed series of meetings: Weekly',
      '',
      'Name: Monthly → Weekly',
      'Duration: 60 → 30 minutes',
      'Moved: Wed, December 2, 2026 09:00 → Thu, December 3, 2026 14:00',
      'Canceled: Thu, December 17, 2026 14:00',
      'New meeting number: Thu, December 10, 2026 14:00, 0002',
    ]);
    expect(text).toContain('Dates (2):');
  });

  it('of a cancellation has the dates and the reason', () => {
    const letter = seriesCancellation(
      { name: 'Weekly', dates: [at('12-03T14:00')], reason: 'Fair' },
      english,
    );
    expect(letter.text.split('\n')).toEqual([
      'Canceled meetings: Weekly',
      'Reason: Fair',
      '',
      'All times are UTC+08:00, Asia/Shanghai',
      'These dates do not take place (1):',
      '1. Thu, December 3, 2026 14:00',
    ]);
  });
});
