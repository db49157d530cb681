import { memo, useMemo } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { RoomsField } from '#app/features/meeting/rooms/rooms-field.tsx';
import { useBooking } from '../booking-context.ts';
import { heldSpan } from '../booking-problems.ts';
import type { BookingValues } from '../booking-values.ts';

/** The physical rooms of the meeting (`rooms`). */
export function BookingRooms() {
  const { mode, values, platform, problemAt } = useBooking();
  const { start, end } = heldSpan(values, platform.now) ?? {};
  return (
    <RoomsControl
      start={start}
      end={end}
      meetingId={mode.kind === 'edit' ? mode.meetingId : undefined}
      people={values.people.members.length}
      problem={problemAt('rooms')}
      agreed={values.doubleBooked.join('\n')}
    />
  );
}

interface RoomsControlProps {
  /** When the meeting holds its rooms, and until when; open if that is null. */
  readonly start: number | undefined;
  readonly end: number | null | undefined;
  readonly meetingId: string | undefined;
  readonly people: number;
  readonly problem: string | undefined;
  /** A line each: the form makes its lists anew when nothing of them has changed. */
  readonly agreed: string;
}

/** Drawn again when it changes itself, not with every key in another field. */
const RoomsControl = memo(function RoomsControl(props: RoomsControlProps) {
  const { start, end, agreed, ...others } = props;
  const { control, setValue } = useFormContext<BookingValues>();
  const span = useMemo(
    () => (start === undefined || end === undefined ? undefined : { start, end }),
    [start, end],
  );
  const keys = useMemo(() => agreed.split('\n').filter(Boolean), [agreed]);
  return (
    <Controller
      control={control}
      name="rooms"
      render={({ field: { value, onChange } }) => (
        <RoomsField
          id="booking-rooms"
          value={value}
          onChange={onChange}
          span={span}
          {...others}
          agreed={keys}
          onAgree={(next) => setValue('doubleBooked', next, { shouldDirty: true })}
        />
      )}
    />
  );
});
