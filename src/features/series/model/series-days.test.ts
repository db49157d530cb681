import { describe, expect, it } from 'vitest';
import { dayOfText } from '#app/features/recurrence/model/calendar-day.ts';
import { freshRule } from '#app/features/recurrence/model/repeat-rule.ts';
import { byMonth, isOpen, seriesDays } from './series-days.ts';

const HOUR = 3_600_000;
const at = (text: string) => Date.parse(`${text}+08:00`);
const facts = {
  rule: {
    rule: { ...freshRule(), kind: 'daily' as const, count: 5 },
    first: dayOfText('2026-03-30') ?? 0,
  },
  timeOfDay: 9 * HOUR,
  offset: 480,
  minutes: 60,
  now: at('2026-03-31T09:30'),
  listed: [
    { id: 'a', at: at('2026-03-30T09:00') },
    { id: 'b', at: at('2026-03-31T09:00') },
    { id: 'd', at: at('2026-04-02T09:00') },
    { id: 'e', at: at('2026-04-03T09:00') },
    { id: 'moved', at: at('2026-04-05T15:00') },
  ],
};

describe('the dates of a series', () => {
  it('stand where they are now; what the platform has not any more is told', () => {
    const days = seriesDays(facts).map(({ key, status, isOffRule }) => [key, status, isOffRule]);
    expect(days).toEqual([
      ['a', 'past', false],
      ['b', 'running', false],
      ['2026-04-01', 'cancelled', false],
      ['d', 'next', false],
      ['e', 'coming', false],
      ['moved', 'coming', true],
    ]);
  });

  it('of a rule that nobody knows are those that are listed, none off the rule', () => {
    const days = seriesDays({ ...facts, rule: undefined });
    expect(days.map(({ key }) => key)).toEqual(['a', 'b', 'd', 'e', 'moved']);
    expect(days.some(({ isOffRule }) => isOffRule)).toBe(false);
  });

  it('without an end run on', () => {
    const [first] = seriesDays({ ...facts, minutes: 0 });
    expect(first?.status).toBe('running');
  });

  it('can be cancelled while they have not begun', () => {
    const open = seriesDays(facts).filter(isOpen);
    expect(open.map(({ key }) => key)).toEqual(['d', 'e', 'moved']);
  });

  it('come by months', () => {
    const months = byMonth(seriesDays(facts), 480).map(({ days }) => days.length);
    expect(months).toEqual([2, 4]);
  });
});
