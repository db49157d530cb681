import { useQuery } from '@tanstack/react-query';
import { virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';

/** The chosen room by name and number; its id while, or where, that cannot be told. */
export function RoomInWords({ roomId }: { readonly roomId: string }) {
  const { data: rooms } = useQuery(virtualRoomQueries.list());
  const room = rooms?.find(({ id }) => id === roomId);
  return room === undefined ? roomId : `${room.name} · ${room.number}`;
}
