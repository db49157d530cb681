import { useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { collatorOf } from '#app/lib/collator.ts';
import { mergeRooms, type KnownRoom, type RoomFacts } from '../model/known-rooms.ts';
import { ownRooms } from './own-rooms.ts';
import { roomsFileQuery } from '../api/rooms-file.ts';
import { useSeenRooms } from './seen-rooms.ts';

const NONE: readonly RoomFacts[] = [];

/** Every physical room that is known: this browser's list, the file beside the app, and those seen in meetings. */
export function useKnownRooms(): readonly KnownRoom[] {
  const { i18n } = useTranslation();
  const list = useSyncExternalStore(ownRooms.subscribe, ownRooms.get);
  const file = useQuery(roomsFileQuery()).data;
  const meetings = useSeenRooms();
  const inFile = file !== undefined && 'rooms' in file ? file.rooms : NONE;
  return useMemo(
    () => mergeRooms({ list, file: inFile, meetings }, collatorOf(i18n.language)),
    [list, inFile, meetings, i18n.language],
  );
}
