import { useQuery } from '@tanstack/react-query';
import { virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';

/** The chosen room by name and number, or its id if these are not known. */
export function RoomInWords({ roomId }: { readonly roomId: string }) {
  const { data: rooms } = useQuery(virtualRoomQueries.list());
  const room = rooms?.find(({ id }) => id === roomId);
  return room === undefined ? roomId : `${room.name} · ${room.number}`;
}
