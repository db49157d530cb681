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
      agreed={values.doubleBooked}
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
  readonly agreed: readonly string[];
}

/** Drawn again when it changes itself, not with every key in another field. */
const RoomsControl = memo(function RoomsControl({ start, end, ...props }: RoomsControlProps) {
  const { control, setValue } = useFormContext<BookingValues>();
  const span = useMemo(
    () => (start === undefined || end === undefined ? undefined : { start, end }),
    [start, end],
  );
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
          {...props}
          onAgree={(keys) => setValue('doubleBooked', keys, { shouldDirty: true })}
        />
      )}
    />
  );
});
