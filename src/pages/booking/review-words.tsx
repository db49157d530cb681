import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Person } from '#app/features/people/model/accounts.ts';
import { endOf, isDuration } from '#app/lib/time.ts';
import { useBooking } from './booking-context.ts';
import { lacksAudienceSeats } from '#app/features/people/audience-seats-notice.tsx';
import { usePersonNames } from '#app/features/people/known-names.ts';
import { roomInWords, roomLabel } from '#app/features/meeting/model/physical-rooms.ts';
import { virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';
import { useBookingWords } from './use-booking-words.ts';
import { RepeatsInWords } from './repeats/repeats-in-words.tsx';
import { instantOf } from './zone-time.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { hasVisible } from '#app/lib/foreign-text.ts';
import styles from './booking.module.css';

/** Up to this many names are listed; the rest is a number. */
const NAMED = 12;

export function WhenInWords() {
  const { t } = useTranslation('booking');
  const { values } = useBooking();
  const words = useBookingWords();
  const { name, kind, start, durationMinutes: minutes } = values;
  const at = instantOf(start)?.at;
  const end = at === undefined || !isDuration(minutes) ? undefined : endOf(at, minutes);
  const missing = <em className={styles['missing']}>{t('review.missing')}</em>;
  return (
    <Facts
      facts={[
        [
          t('review.name'),
          hasVisible(name) ? <ForeignText key="name">{name}</ForeignText> : missing,
        ],
        [
          t('review.room'),
          values.room === '' ? undefined : <RoomInWords key="room" roomId={values.room} />,
        ],
        [t('review.repeats'), kind === 'recurring' ? <RepeatsInWords key="repeats" /> : undefined],
        [t('review.start'), startInWords()],
        [t('review.end'), endInWords()],
        [t('review.duration'), isDuration(minutes) ? words.duration(minutes) : missing],
        [t('more.publicTemplate'), kind === 'instant' ? filled(values.publicTemplate) : undefined],
        [t('fields.platform_id'), kind === 'recurring' ? filled(values.platform) : undefined],
        [t('fields.rooms'), filled(words.list(values.rooms.map(roomInWords).map(roomLabel)))],
        [
          t('fields.brief'),
          values.brief === '' ? undefined : (
            <span key="brief" className={styles['brief']}>
              <ForeignText>{values.brief}</ForeignText>
            </span>
          ),
        ],
      ]}
    />
  );

  function startInWords(): ReactNode {
    if (kind === 'instant') return t('review.now');
    return at === undefined ? missing : words.at(at);
  }

  function endInWords(): ReactNode {
    if (minutes === 0) return t('review.noEnd');
    return kind !== 'scheduled' || end === undefined || end === null ? undefined : words.at(end);
  }
}

function filled(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}

export function PeopleInWords() {
  const { t } = useTranslation('booking');
  const { values } = useBooking();
  const { people, settings } = values;
  const words = useBookingWords();
  const { label } = usePersonNames();
  const single = (person: Person | null) => (person === null ? undefined : label(person));
  return (
    <Facts
      facts={[
        [t('review.members'), named(people.members) ?? t('review.nobody')],
        [t('review.chair'), single(people.chair)],
        [t('review.speaker'), single(people.speaker)],
        [t('review.audience'), named(people.audience)],
        [
          t('review.audienceSeats'),
          lacksAudienceSeats(people, settings) ? t('review.noAudienceSeats') : undefined,
        ],
        [t('review.vips'), named(people.vips)],
        [t('review.keepCalling'), named(people.keepCalling)],
        [t('review.contentSharers'), named(people.contentSharers)],
      ]}
    />
  );

  function named(list: readonly Person[]): string | undefined {
    if (list.length === 0) return undefined;
    const names = words.list(list.slice(0, NAMED).map(label));
    return list.length > NAMED ? t('review.and', { names, total: list.length }) : names;
  }
}

/** Labels with their values; a label without a value is omitted. */
function Facts({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={styles['facts']}>
      {facts
        .filter(([, value]) => value !== undefined)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** The chosen room by name and number, or its id if these are not known. */
function RoomInWords({ roomId }: { readonly roomId: string }) {
  const { data: rooms } = useQuery(virtualRoomQueries.list());
  const room = rooms?.find(({ id }) => id === roomId);
  return room === undefined ? roomId : `${room.name} · ${room.number}`;
}
