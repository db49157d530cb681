import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { platformNow } from '#app/api/platform-clock.ts';
import { DurationInput } from '#app/components/form/duration-input.tsx';
import { Field } from '#app/components/form/field.tsx';
import { Select } from '#app/components/form/select.tsx';
import { offsetAt, shownAt } from '#app/components/time/browser-zone.ts';
import { DayInput } from '#app/components/time/day-input.tsx';
import { TimeInput } from '#app/components/time/time-input.tsx';
import {
  isRoomId,
  roomInWords,
  roomLabel,
  writtenRoom,
} from '#app/features/meeting/model/physical-rooms.ts';
import type { MovedTo } from '#app/features/meeting/model/timeline/move.ts';
import { useKnownRooms } from '#app/features/meeting/rooms/use-known-rooms.ts';
import { useRoomSearch } from '#app/features/meeting/rooms/use-room-search.ts';
import { formatTime, isDuration, parseTime } from '#app/lib/time.ts';
import type { TypedNumber } from '#app/lib/typed-number.ts';
import styles from './move.module.css';

interface PlaceFieldsProps {
  readonly to: MovedTo;
  /** Called with what could be read last, where something cannot be read now. */
  readonly onChange: (to: MovedTo, isReadable: boolean) => void;
}

/** Date, time, length and rooms to type, for who drags nothing. */
export function PlaceFields({ to, onChange }: PlaceFieldsProps) {
  const { t } = useTranslation('timeline');
  const { t: booking } = useTranslation('booking');
  const [typed, setTyped] = useState<{ day?: string; time?: string; minutes?: TypedNumber }>({});
  const local = localOf(to.start);
  const { day = local.slice(0, 10), time = local.slice(11), minutes = to.duration } = typed;
  const now = localOf(platformNow());

  const change = (part: typeof typed) => {
    const next = { day, time, minutes, ...part };
    const asIfUtc = parseTime(`${next.day}T${next.time}`, 0)?.at;
    const isReadable = asIfUtc !== undefined && isDuration(next.minutes);
    setTyped(isReadable ? {} : next);
    onChange(
      isReadable ? { ...to, start: shownAt(asIfUtc), duration: Number(next.minutes) } : to,
      isReadable,
    );
  };
  return (
    <div className={styles['fields']}>
      <Field id="move-date" label={t('move.date')}>
        {(control) => (
          <DayInput
            control={control}
            value={day}
            now={now}
            min={now.slice(0, 10)}
            takesTime
            onChange={(value, moment) =>
              change({ day: value, ...(moment?.time && { time: moment.time }) })
            }
          />
        )}
      </Field>
      <Field id="move-time" label={t('move.time')}>
        {(control) => (
          <TimeInput
            control={control}
            value={time}
            now={now}
            onChange={(value, moment) =>
              change({ time: value, ...(moment?.day && { day: moment.day }) })
            }
          />
        )}
      </Field>
      <div className={styles['wide']}>
        <Field id="move-length" label={booking('when.duration')}>
          {(control) => (
            <DurationInput
              control={control}
              value={minutes}
              onBlur={() => undefined}
              onChange={(value) => change({ minutes: value })}
            />
          )}
        </Field>
      </div>
      <RoomsOfMove to={to} onChange={(next) => onChange(next, Object.keys(typed).length === 0)} />
    </div>
  );
}

interface RoomsOfMoveProps {
  readonly to: MovedTo;
  readonly onChange: (to: MovedTo) => void;
}

function RoomsOfMove({ to, onChange }: RoomsOfMoveProps) {
  const { t } = useTranslation('timeline');
  const known = useKnownRooms();
  const [text, setText] = useState('');
  const { filter, onFocus } = useRoomSearch(known);
  const found = new Set(filter(text).map(({ id }) => id));
  const held = to.rooms.map((room) => ({ room, ...roomInWords(room) }));
  const all = [
    ...held.map(({ id, ...words }) => ({ value: id, label: roomLabel({ id, ...words }) })),
    ...known
      .filter(({ id }) => isRoomId(id) && !held.some((one) => one.id === id))
      .map(({ id, name, place }) => ({
        value: id,
        label: roomLabel({ id, name, ...(place !== '' && { detail: place }) }),
      })),
  ];
  if (all.length === 0) return null;
  const written = (id: string) => {
    const before = held.find((one) => one.id === id)?.room;
    const room = known.find((one) => one.id === id);
    return before ?? writtenRoom({ id, name: room?.name ?? '', detail: room?.place ?? '' });
  };
  return (
    <div className={styles['wide']}>
      <Field id="move-rooms" label={t('move.rooms')}>
        {(control) => (
          <Select
            {...control}
            mode="multiple"
            showSearch={{
              searchValue: text,
              onSearch: setText,
              filterOption: (_, option) => option !== undefined && found.has(String(option.value)),
            }}
            onFocus={onFocus}
            value={held.map(({ id }) => id)}
            options={all}
            placeholder={t('move.noRoom')}
            onChange={(ids: readonly string[]) => onChange({ ...to, rooms: ids.map(written) })}
          />
        )}
      </Field>
    </div>
  );
}

/** `2026-11-23T09:15`, as clocks here show it. */
function localOf(at: number): string {
  return formatTime(at, offsetAt(at)).slice(0, 16);
}
