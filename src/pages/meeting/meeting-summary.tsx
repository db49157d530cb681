import { usePersonNames } from '#app/features/people/known-names.ts';
import { objectsIn } from '#app/lib/json.ts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookedMeetingDetailAnswer } from '#app/api/generated/types.gen.ts';
import { CopyButton } from '#app/components/copy-button.tsx';
import type { Person } from '#app/features/people/model/accounts.ts';
import { KindMark } from './kind-mark.tsx';
import type { MeetingFacts } from './meeting-facts.ts';
import { MeetingTime } from './meeting-time.tsx';
import styles from './meeting-page.module.css';
import { EyeInvisibleOutlined, EyeOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Link, useLocation } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { parseTime } from '#app/lib/time.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { FirstRows } from '#app/components/first-rows.tsx';

interface MeetingSummaryProps {
  readonly facts: MeetingFacts;
  /** What the booking contains about its series. */
  readonly series: BookedMeetingDetailAnswer['regular_simple_dto'];
}

/** Who, when, where and how to get in, at a glance. */
export function MeetingSummary({ facts, series }: MeetingSummaryProps) {
  const { t } = useTranslation('meeting');
  const rooms = facts.rooms.map(({ name, region }) => (region ? `${name} (${region})` : name));
  return (
    <dl className={styles['facts']}>
      <Fact label={t('facts.when')}>
        <MeetingTime facts={facts} />
      </Fact>
      <Fact label={t('facts.number')}>
        {facts.number ? (
          <>
            <span className={styles['number']}>{facts.number}</span>
            <CopyButton
              iconOnly
              size="small"
              label={t('facts.copyNumber')}
              text={() => facts.number}
            />
          </>
        ) : (
          <None />
        )}
      </Fact>
      <Fact label={t('facts.creator')}>
        <Somebody person={facts.creator} />
        {facts.creatorPhones.length > 0 && (
          <span className={styles['soft']}> {facts.creatorPhones.join(' · ')}</span>
        )}
      </Fact>
      <Fact label={t('facts.chair')}>
        <Somebody person={facts.chair} />
      </Fact>
      <Fact label={t('facts.speaker')}>
        <Somebody person={facts.speaker} />
      </Fact>
      {rooms.length > 0 && (
        <Fact label={t('facts.rooms')}>
          <FirstRows of={rooms}>
            {(shown, more) => (
              <>
                <ForeignText>{shown.join(t('people.separator'))}</ForeignText> {more}
              </>
            )}
          </FirstRows>
        </Fact>
      )}
      <Fact label={t('facts.password')}>
        {facts.password ? (
          <SecretValue label={t('facts.password')} value={facts.password} />
        ) : (
          <None />
        )}
      </Fact>
      {facts.brief && (
        <Fact label={t('facts.brief')}>
          <span className={styles['brief']}>
            <ForeignText>{facts.brief}</ForeignText>
          </span>
        </Fact>
      )}
      {facts.seriesId && (
        <Fact label={t('facts.series')}>
          <SeriesDates meetingId={facts.id} seriesId={facts.seriesId} series={series} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function None() {
  const { t } = useTranslation('meeting');
  return <span className={styles['soft']}>{t('facts.none')}</span>;
}

function Somebody({ person }: { readonly person: Person | undefined }) {
  const { label } = usePersonNames();
  if (person === undefined) return <None />;
  const name = label(person);
  return (
    <>
      <ForeignText>{name}</ForeignText> <KindMark kind={person.kind} />
      {name !== person.account && person.account !== '' && (
        <>
          {' '}
          <span className={styles['account']} title={person.account}>
            <ForeignText>{person.account}</ForeignText>
          </span>
        </>
      )}
    </>
  );
}

interface SecretValueProps {
  /** What it is, for the buttons' names. */
  readonly label: string;
  readonly value: string;
}

/** A password or key: dots until somebody asks, and copied without being shown. */
function SecretValue({ label, value }: SecretValueProps) {
  const { t } = useTranslation('meeting');
  const [shown, setShown] = useState(false);
  return (
    <span className={styles['secret']}>
      {shown ? (
        <code>{value}</code>
      ) : (
        <>
          <span aria-hidden>••••••</span>
          <span className="visually-hidden">{t('secret.hidden')}</span>
        </>
      )}
      <Button
        type="text"
        size="small"
        aria-pressed={shown}
        aria-label={t('secret.reveal', { label })}
        title={t(shown ? 'secret.hide' : 'secret.show')}
        icon={shown ? <EyeInvisibleOutlined aria-hidden /> : <EyeOutlined aria-hidden />}
        onClick={() => setShown(!shown)}
      />
      <CopyButton iconOnly size="small" label={t('secret.copy', { label })} text={() => value} />
    </span>
  );
}

interface SeriesDatesProps {
  readonly meetingId: string;
  readonly seriesId: string;
  readonly series: BookedMeetingDetailAnswer['regular_simple_dto'];
}

/** The series a meeting belongs to, and the dates of it that are still to come. */
function SeriesDates({ meetingId, seriesId, series }: SeriesDatesProps) {
  const { t } = useTranslation('meeting');
  const format = useTimeFormat();
  const { search } = useLocation();
  const dates = objectsIn(series?.residue_meeting).flatMap(
    ({ meeting_id: id, start_time: start }) => {
      const at = parseTime(start)?.at;
      return id === undefined || at === undefined ? [] : [{ id, at }];
    },
  );
  const left = series?.residue_meeting_size;
  const whole = <Link to={paths.series(seriesId)}>{t('facts.wholeSeries')}</Link>;
  if (dates.length === 0) {
    return (
      <span title={seriesId}>
        {t('facts.oneOfSeries')} · {whole}
      </span>
    );
  }
  return (
    <>
      {whole}
      <details>
        <summary className={styles['fold']} title={seriesId}>
          {t('facts.datesLeft', { count: left ?? dates.length })}
        </summary>
        <FirstRows of={dates} always={({ id }) => id === meetingId}>
          {(shown, more) => (
            <>
              <ul className={styles['names']}>
                {shown.map(({ id, at }) => (
                  <li key={id}>
                    {id === meetingId ? (
                      <strong aria-current="page">{format.dateTime(new Date(at))}</strong>
                    ) : (
                      <Link to={{ pathname: paths.meeting(id), search }}>
                        {format.dateTime(new Date(at))}
                      </Link>
                    )}
                  </li>
                ))}
              </ul>
              {more}
            </>
          )}
        </FirstRows>
      </details>
    </>
  );
}
