import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormField } from '#app/components/form/form-field.tsx';
import { IdNameList } from '#app/components/id-name-list/id-name-list.tsx';
import { isRoomId, roomInWords, writtenRoom } from '#app/features/meeting/model/physical-rooms.ts';
import { useSeenRooms } from '#app/features/meeting/rooms/seen-rooms.ts';
import { useBooking } from '../booking-context.ts';
import type { BookingValues } from '../booking-values.ts';

/** The physical rooms of the meeting (`rooms`). */
export function BookingRooms() {
  const { t } = useTranslation('booking');
  const { control } = useFormContext<BookingValues>();
  const { problemAt } = useBooking();
  const seen = useSeenRooms();
  return (
    <FormField
      control={control}
      name="rooms"
      id="booking-rooms"
      label={t('fields.rooms')}
      problem={problemAt('rooms')}
      hint={t('more.roomsWhy')}
    >
      {({ value: rooms, onChange }, props) => (
        <IdNameList
          id={props.id}
          label={t('fields.rooms')}
          empty={t('more.noRooms')}
          unnamed={t('more.unnamedRoom')}
          rows={rooms.map(roomInWords)}
          known={seen}
          placeholder={t('more.roomLines')}
          notRead={t('more.roomNotRead')}
          isId={isRoomId}
          describedBy={props['aria-describedby']}
          onAdd={(added) => onChange([...rooms, ...added.map(writtenRoom)])}
          onRemove={(id) => onChange(rooms.filter((room) => roomInWords(room).id !== id))}
        />
      )}
    </FormField>
  );
}
