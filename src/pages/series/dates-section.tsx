import { useQueryClient } from '@tanstack/react-query';
import { message } from '#app/components/messages/messages.ts';
import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { meetingDetailQueries } from '#app/features/meeting/api/meeting-detail.ts';
import { DetailSection } from '#app/components/detail-section/detail-section.tsx';
import { useErrorText } from '#app/components/error-text.ts';
import { LinkButton } from '#app/components/link-button.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { isOpen } from '#app/features/series/model/series-days.ts';
import type { SeriesDay } from '#app/features/series/model/series-days.ts';
import { CancelDatesDialog } from './cancel-dates-dialog.tsx';
import { CancellationLetter } from './cancellation-letter.tsx';
import type { SeriesFacts } from '#app/features/series/model/series-facts.ts';
import { chosenDays, everyOpenDate, NOTHING_CHOSEN } from './date-choice.ts';
import { DatesStrip } from './dates-strip.tsx';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './series.module.css';

interface DatesSectionProps {
  readonly seriesId: string;
  readonly facts: SeriesFacts;
  readonly days: readonly SeriesDay[];
}

/** A daily series of four years is there at once. */
const MOST_DATES = 1500;

/** The dates of the series and what can be done with those that are chosen. */
export function DatesSection({ seriesId, facts, days }: DatesSectionProps) {
  const { t } = useTranslation('series');
  const [choice, setChoice] = useState(NOTHING_CHOSEN);
  const [reason, setReason] = useState('');
  const [cancelling, setCancelling] = useState(false);
  const [asked, setAsked] = useState<readonly SeriesDay[]>([]);
  /** Cancelled since the page was opened: calendars still have them. */
  const [gone, setGone] = useState<readonly SeriesDay[]>([]);
  /** The reason of the last of those. */
  const [why, setWhy] = useState('');
  const offered = useOffered('cancelSeriesMeetings');
  const chosen = chosenDays(choice, days);
  const open = days.filter(isOpen);
  const active = days.find(({ key }) => key === choice.active);
  // one is chosen, or none and the keyboard is on one
  const single = chosen.length === 1 ? chosen[0] : chosen.length === 0 ? active : undefined;
  const cancelled = days.filter(({ status }) => status === 'cancelled').length;
  const counts = {
    past: days.filter(({ status }) => status === 'past').length,
    left: open.length,
    cancelled,
  };
  return (
    <DetailSection
      anchor="dates"
      title={t('page.sections.dates')}
      extra={
        <span className={styles['soft']}>
          {t(cancelled > 0 ? 'dates.counts' : 'dates.countsPlain', counts)}
        </span>
      }
    >
      {days.length === 0 ? (
        <p className={styles['soft']}>{t('dates.empty')}</p>
      ) : (
        <>
          <div className={styles['tools']}>
            <output className={styles['chosen']}>
              {t('dates.chosen', { count: chosen.length })}
            </output>
            <Button
              size="small"
              disabled={chosen.length === open.length}
              onClick={() => setChoice(everyOpenDate(choice, days))}
            >
              {t('dates.chooseAll')}
            </Button>
            {chosen.length > 0 && (
              <Button size="small" onClick={() => setChoice(NOTHING_CHOSEN)}>
                {t('dates.clear')}
              </Button>
            )}
            <Button
              size="small"
              danger
              disabled={chosen.length === 0 || !offered.offered}
              title={offered.reason}
              onClick={() => {
                setAsked(chosen);
                setCancelling(true);
              }}
            >
              {t('dates.cancel')}
            </Button>
            {gone.length > 0 && <CancellationLetter facts={facts} days={gone} reason={why} />}
            {single && single.meetingId !== '' && <OneDate day={single} />}
          </div>
          <FirstRows
            of={days}
            atOnce={MOST_DATES}
            always={({ key, status }) => status === 'next' || key === choice.active}
          >
            {(shown, more) => (
              <>
                <DatesStrip
                  days={days}
                  shown={shown}
                  offset={facts.offset}
                  choice={choice}
                  onChoice={setChoice}
                />
                {more}
              </>
            )}
          </FirstRows>
          <p className={styles['soft']}>{t('dates.how')}</p>
        </>
      )}
      {cancelling && (
        <CancelDatesDialog
          seriesId={seriesId}
          days={chosen}
          remains={open.length - chosen.length}
          reason={reason}
          onReason={setReason}
          onDone={() => {
            setGone([...gone, ...asked]);
            setWhy(reason.trim());
            setCancelling(false);
            setReason('');
            setChoice(NOTHING_CHOSEN);
          }}
          onClose={() => setCancelling(false)}
        />
      )}
    </DetailSection>
  );
}

/** What is done with one date: its own page, and the edit of a booked meeting, which goes by number. */
function OneDate({ day }: { readonly day: SeriesDay }) {
  const { t } = useTranslation('series');
  const { t: marks } = useTranslation('punctuation');
  const describe = useErrorText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [reading, setReading] = useState(false);

  async function edit() {
    setReading(true);
    try {
      const meeting = await queryClient.fetchQuery(meetingDetailQueries.meeting(day.meetingId));
      await navigate(paths.editMeeting(meeting.conf_id ?? '', day.meetingId));
    } catch (error) {
      message.error(`${t('dates.editFailed')}${marks('colon')}${describe(error)}`);
    } finally {
      setReading(false);
    }
  }

  return (
    <>
      <LinkButton size="small" to={paths.meeting(day.meetingId)}>
        {t('dates.open')}
      </LinkButton>
      {isOpen(day) && (
        <Button size="small" loading={reading} onClick={() => void edit()}>
          {t('dates.editOne')}
        </Button>
      )}
    </>
  );
}
