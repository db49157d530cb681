import { Controller, useFormContext } from 'react-hook-form';
import { RoomsField } from '#app/features/meeting/rooms/rooms-field.tsx';
import { useBooking } from '../booking-context.ts';
import { heldSpan } from '../booking-problems.ts';
import type { BookingValues } from '../booking-values.ts';

/** The physical rooms of the meeting (`rooms`). */
export function BookingRooms() {
  const { control, setValue } = useFormContext<BookingValues>();
  const { mode, values, platform, problemAt } = useBooking();
  return (
    <Controller
      control={control}
      name="rooms"
      render={({ field: { value, onChange } }) => (
        <RoomsField
          id="booking-rooms"
          value={value}
          onChange={onChange}
          span={heldSpan(values, platform.now)}
          meetingId={mode.kind === 'edit' ? mode.meetingId : undefined}
          people={values.people.members.length}
          problem={problemAt('rooms')}
          agreed={values.doubleBooked}
          onAgree={(keys) => setValue('doubleBooked', keys, { shouldDirty: true })}
        />
      )}
    />
  );
}
