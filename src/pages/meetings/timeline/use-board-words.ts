import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MeetingState } from '#app/api/generated/types.gen.ts';
import { useMeetingStateText } from '#app/features/meeting/meeting-state.tsx';
import { dayAndTime } from '#app/components/time/date-format.ts';
import { useDurationWords } from '#app/components/time/use-duration-words.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import type { FreeSpan } from '#app/features/meeting/model/timeline/free-time.ts';
import { REST } from '#app/features/meeting/model/timeline/rows.ts';
import type { Row } from './board-measures.ts';
import type { RowKind } from './timeline-query.ts';
import type { TimelineMeeting } from './use-timeline-meetings.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { MINUTE } from '#app/lib/time.ts';

/** What runs or waits for approval says so on its block. */
function isMarked({ state }: TimelineMeeting): boolean {
  return state === MeetingState.Running || state === MeetingState.AwaitingApproval;
}

export type BoardWords = ReturnType<typeof useBoardWords>;

/** Times, rows and meetings of the board in words; one object as long as the language stays. */
export function useBoardWords(kind: RowKind) {
  const { t } = useTranslation('timeline');
  const { t: marks } = useTranslation('punctuation');
  const format = useTimeFormat();
  const state = useMeetingStateText();
  const duration = useDurationWords();
  return useMemo(() => {
    const day = format.shortDate;
    const time = (at: number) => format.time(new Date(at));
    const moment = (at: number) => dayAndTime(day(at), time(at));
    const span = ({ start, end }: { readonly start: number; readonly end: number | null }) => {
      if (end === null) return `${moment(start)}–${marks('comma')}${t('permanent')}`;
      // midnight is the end of a day, not the beginning of the next
      const sameDay = day(start) === day(end - 1);
      return `${moment(start)}–${sameDay ? time(end) : moment(end)}`;
    };
    const blocks = new WeakMap<TimelineMeeting, string>();
    /** Words on a block besides the name: what runs or waits, and what overlaps. */
    const marksOf = (meeting: TimelineMeeting, clash = false) => [
      ...(isMarked(meeting) ? [state(meeting.state)] : []),
      ...(clash ? [t('clash')] : []),
    ];
    const block = (meeting: TimelineMeeting, clash = false) =>
      t(isMarked(meeting) ? 'markedBlock' : 'block', {
        name: [visibleName(meeting.name) || t('unnamed'), ...marksOf(meeting, clash)].join(' '),
        time: span(meeting),
        state: state(meeting.state),
      });
    return {
      day,
      time,
      moment,
      span,
      length: (of: FreeSpan) => duration(Math.round((of.end - of.start) / MINUTE)),
      row: ({ key, name }: Pick<Row, 'key' | 'name'>) =>
        key === REST && name === '' ? t(`rest.${kind === 'rooms' ? 'rooms' : 'virtual'}`) : name,
      name: ({ name }: TimelineMeeting) => visibleName(name) || t('unnamed'),
      state: (meeting: TimelineMeeting) => state(meeting.state),
      marksOf,
      /** Begins with the words that stand on the block; put together once a meeting. */
      block: (meeting: TimelineMeeting, clash = false) => {
        if (clash) return block(meeting, clash);
        const text = blocks.get(meeting) ?? block(meeting);
        blocks.set(meeting, text);
        return text;
      },
    };
    // the translator's functions change with the language alone
    // oxlint-disable-next-line react/exhaustive-deps
  }, [t, format, kind]);
}
