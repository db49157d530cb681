import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { platformNow } from '#app/api/platform-clock.ts';
import { dayAndTime } from '#app/components/time/date-format.ts';
import { browserZone } from '#app/components/time/browser-zone.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { byWholeName, readTypedBooking } from '#app/features/meeting/model/typed-booking.ts';
import { roomLabel } from '#app/features/meeting/model/physical-rooms.ts';
import { writePerson } from '#app/features/people/model/person-address.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { paths } from '#app/lib/paths.ts';
import { MINUTE } from '#app/lib/time.ts';
import { instantOf, localAt, wireTime } from '#app/pages/booking/zone-time.ts';
import type { NamedThings } from './palette-findings.ts';

/** A booking that was typed in one line, as it was understood. */
export interface TypedBookingFinding {
  readonly id: string;
  readonly label: string;
  /** Why something that was typed is not in it. */
  readonly missing: string;
  readonly to: string;
}

interface NamedRoom {
  readonly name: string;
  readonly label: string;
  readonly address: { readonly place: string } | { readonly room: string };
}

/** Reads lines as bookings: one, or one for each room of the name that was typed. */
export function useTypedBookings({ physical, virtual, people }: NamedThings) {
  const { t, i18n } = useTranslation('shell');
  const format = useTimeFormat();
  const { language } = i18n;
  const named = useMemo(() => {
    const rooms: readonly NamedRoom[] = [
      ...physical.map(({ id, name, place }) => ({
        name,
        label: roomLabel({ id, name, ...(place !== '' && { detail: place }) }),
        address: { place: id },
      })),
      ...virtual.map(({ id, name, number }) => ({
        name,
        label: roomLabel({ id, name, ...(number !== '' && { detail: number }) }),
        address: { room: id },
      })),
    ];
    return {
      roomsNamed: byWholeName(rooms, ({ name }) => visibleName(name)),
      peopleNamed: byWholeName(people, ({ person }) => person.name),
    };
  }, [physical, virtual, people]);
  return useMemo(() => {
    return (line: string): readonly TypedBookingFinding[] => {
      const zone = browserZone();
      const now = localAt(platformNow(), zone).local;
      const booking = readTypedBooking(line, {
        reading: { now, language, prefers: 'coming' },
        ...named,
      });
      if (booking === undefined) return [];
      const { name, day, time, minutes, unknown } = booking;
      const instant = instantOf({ local: `${day}T${time}`, zone });
      if (instant === undefined) return [];
      const from = dayAndTime(format.shortDate(instant.at), format.time(instant.at));
      const end = instant.at + (minutes ?? 0) * MINUTE;
      const isOneDay = format.date(end) === format.date(instant.at);
      const until = isOneDay
        ? format.time(end)
        : ` ${dayAndTime(format.shortDate(end), format.time(end))}`;
      const when = minutes === undefined ? from : `${from}–${until}`;
      const who = booking.people.map(({ person }) => person);
      const missing = unknown.map((one) => t('palette.unknownPerson', { name: one })).join(' · ');
      const rooms = booking.rooms.length > 0 ? booking.rooms : [undefined];
      return rooms.map((room, place) => ({
        id: `book ${place}`,
        label: t('palette.book', {
          what: [
            name === '' ? t('palette.withoutName') : name,
            when,
            room?.label ?? '',
            ...who.map((person) => visibleName(person.name)),
          ]
            .filter((part) => part !== '')
            .join(' · '),
        }),
        missing,
        to: paths.bookAt({
          start: wireTime(instant),
          duration: minutes,
          name,
          who: who.map(writePerson),
          ...room?.address,
        }),
      }));
    };
  }, [named, language, format, t]);
}
