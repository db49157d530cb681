import { CalendarOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '#app/components/error-text.ts';
import { offsetAt } from '#app/components/time/browser-zone.ts';
import { printedTime } from '#app/components/time/time-range.ts';
import { useZone } from '#app/components/time/use-zone.ts';
import { joinChunks, readAllMeetings } from '#app/features/meeting/api/meetings.ts';
import { invitationText } from '#app/features/meeting/invitation/invitation-text.ts';
import { saveCalendar } from '#app/features/meeting/invitation/save-calendar.ts';
import { calendarEntryOf } from '#app/features/meeting/model/calendar-entry.ts';
import { invitationOf } from '#app/features/meeting/model/invitation.ts';
import type { SeriesDay } from '#app/features/series/model/series-days.ts';
import { preferredLanguage } from '#app/i18n/languages.ts';
import type { SeriesFacts } from './series-facts.ts';
import { seriesMeetings } from './series-meetings.ts';
import { MINUTE } from '#app/lib/time.ts';

interface CalendarButtonProps {
  readonly facts: SeriesFacts;
  readonly days: readonly SeriesDay[];
}

/** Every date of the series in one calendar file, each with the number of its own meeting. */
export function CalendarButton({ facts, days }: CalendarButtonProps) {
  const { t, i18n } = useTranslation('invitation');
  const { t: marks } = useTranslation('punctuation');
  const { message } = App.useApp();
  const describe = useErrorText();
  const zone = useZone();
  const running = useRef<AbortController>(undefined);
  const [isReading, setIsReading] = useState(false);
  useEffect(() => () => running.current?.abort(), []);

  async function download() {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setIsReading(true);
    try {
      const first = days[0]?.at ?? 0;
      const last = days.at(-1)?.at ?? first;
      // the last one has to be within the range, wherever the platform draws the line
      const filters = {
        from: printedTime(first - MINUTE),
        to: printedTime(last + ((facts.minutes ?? 0) + 1) * MINUTE),
        descending: false,
      };
      const chunks = await readAllMeetings(filters, { signal, onProgress: () => undefined });
      const language = preferredLanguage([i18n.language]);
      const { members, audience } = facts.people;
      const described = seriesMeetings(facts, days, joinChunks(chunks)).map((meeting) => ({
        entry: calendarEntryOf(meeting, { members, audience }),
        description: invitationText(
          invitationOf(meeting, { offset: offsetAt(meeting.start), showPassword: false }),
          language,
          zone.name,
        ),
      }));
      saveCalendar(facts.name, described);
    } catch (error) {
      if (!signal.aborted)
        void message.error(`${t('calendarFailed')}${marks('colon')}${describe(error)}`);
    } finally {
      setIsReading(false);
    }
  }

  return (
    <Button
      icon={<CalendarOutlined aria-hidden />}
      loading={isReading}
      disabled={days.every(({ meetingId }) => meetingId === '')}
      onClick={() => void download()}
    >
      {t('calendar')}
    </Button>
  );
}
