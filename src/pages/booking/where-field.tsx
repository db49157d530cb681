import { useBooking } from './booking-context.ts';
import { BookingRooms } from './more-fields/rooms-field.tsx';
import { RoomField } from './virtual-room/room-field.tsx';
import styles from './booking.module.css';

/** Where the meeting is held: physical rooms, and for a new meeting the virtual room. */
export function WhereField() {
  const { mode } = useBooking();
  return (
    <div className={styles['row']}>
      <BookingRooms />
      {mode.kind === 'new' && <RoomField />}
    </div>
  );
}
