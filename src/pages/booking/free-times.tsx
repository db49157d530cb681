import { memo, Suspense, useMemo } from 'react';
import { useFormContext } from 'react-hook-form';
import { DrawnPart } from '#app/components/drawn-part/drawn-part.tsx';
import { Loading } from '#app/components/loading.tsx';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import { roomInWords, roomLabel } from '#app/features/meeting/model/physical-rooms.ts';
import { useStable } from '#app/components/use-stable.ts';
import { isDuration } from '#app/lib/time.ts';
import { useBooking } from './booking-context.ts';
import type { BookingValues } from './booking-values.ts';
import { instantOf, localAt } from './zone-time.ts';

const FindTimePanel = memo(
  lazyPart(
    () => import('#app/features/meeting/find-time/find-time-panel.tsx'),
    ['first', 'booking'],
  ),
);

/** When everybody and the rooms are free, beside the form. A series is checked per date elsewhere. */
export function FreeTimes() {
  const { mode, values, platform } = useBooking();
  const { setValue } = useFormContext<BookingValues>();
  const { kind, start, durationMinutes, people, rooms } = values;
  const { zone } = start;
  const at = instantOf(start)?.at;
  const from = at === undefined ? undefined : Math.max(at, platform.now);
  const { horizon } = platform;
  const meetingId = mode.kind === 'edit' ? mode.meetingId : undefined;
  // the same as long as nothing of it changes, so that it is not drawn again with every key in another field
  const asked = useMemo(
    () =>
      from === undefined || !isDuration(durationMinutes)
        ? undefined
        : {
            start: from,
            durationMinutes,
            people: people.members,
            rooms: rooms.map(roomInWords).map((room) => ({ id: room.id, name: roomLabel(room) })),
            meetingId,
            horizon,
          },
    [from, durationMinutes, people.members, rooms, meetingId, horizon],
  );
  const choose = useStable((chosen: number) =>
    setValue('start', localAt(chosen, zone), { shouldDirty: true }),
  );
  if (kind !== 'scheduled' || asked === undefined) return null;
  return (
    <Suspense fallback={<Loading rows={1} />}>
      <DrawnPart>
        <FindTimePanel asked={asked} onChoose={choose} />
      </DrawnPart>
    </Suspense>
  );
}
