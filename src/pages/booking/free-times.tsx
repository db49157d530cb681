import { Suspense } from 'react';
import { useFormContext } from 'react-hook-form';
import { DrawnPart } from '#app/components/drawn-part/drawn-part.tsx';
import { Loading } from '#app/components/loading.tsx';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import { roomInWords, roomLabel } from '#app/features/meeting/model/physical-rooms.ts';
import { isDuration } from '#app/lib/time.ts';
import { useBooking } from './booking-context.ts';
import type { BookingValues } from './booking-values.ts';
import { instantOf, localAt } from './zone-time.ts';

const FindTimePanel = lazyPart(() => import('#app/features/meeting/find-time/find-time-panel.tsx'));

/** When everybody and the rooms are free, beside the form. A series is checked per date elsewhere. */
export function FreeTimes() {
  const { mode, values, platform } = useBooking();
  const { setValue } = useFormContext<BookingValues>();
  const { kind, start, durationMinutes, people, rooms } = values;
  const { zone } = start;
  const at = instantOf(start)?.at;
  if (kind !== 'scheduled' || at === undefined || !isDuration(durationMinutes)) return null;
  const asked = {
    start: Math.max(at, platform.now),
    durationMinutes,
    people: people.members,
    rooms: rooms.map(roomInWords).map((room) => ({ id: room.id, name: roomLabel(room) })),
    meetingId: mode.kind === 'edit' ? mode.meetingId : undefined,
    horizon: platform.horizon,
  };
  return (
    <Suspense fallback={<Loading rows={1} />}>
      <DrawnPart>
        <FindTimePanel
          asked={asked}
          onChoose={(chosen) => setValue('start', localAt(chosen, zone), { shouldDirty: true })}
        />
      </DrawnPart>
    </Suspense>
  );
}
