import { useQuery } from '@tanstack/react-query';
import { message } from '#app/components/messages/messages.ts';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { deleteVirtualRoom, listVirtualRooms } from '#app/api/generated/sdk.gen.ts';
import { VirtualRoomStatus } from '#app/api/generated/types.gen.ts';
import type { VirtualRoomDetailAnswer } from '#app/api/generated/types.gen.ts';
import { virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import { foundIf, type Write } from '#app/saving/outcome.ts';
import { useWrite } from '#app/saving/use-write.ts';
import { WriteDialog } from '#app/saving/write-dialog.tsx';
import { saysNoSuchRoom } from '../editor/refused-field.ts';
import { RoomMeetingList } from './room-meetings.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import styles from '../rooms.module.css';

interface DeleteRoomDialogProps {
  readonly roomId: string;
  readonly room: VirtualRoomDetailAnswer;
  readonly onClose: () => void;
}

/** Deletes a room after telling what that ends: the running meeting, those to come, its users. */
export default function DeleteRoomDialog({ roomId, room, onClose }: DeleteRoomDialogProps) {
  const { t } = useTranslation('rooms');
  const navigate = useNavigate();
  const deletion = useWrite({
    prepare: () => deleting(roomId),
    onEnded: (ended) => {
      if (ended.kind !== 'done') return;
      message.success(t(ended.answerLost ? 'remove.doneLost' : 'remove.done'));
      void navigate(paths.rooms, { replace: true });
    },
  });
  const users = room.exclusive_users?.length ?? 0;

  return (
    <WriteDialog
      words={{
        title: t('remove.title', { name: visibleName(room.name) || t('unnamed') }),
        confirm: t('remove.confirm'),
        keep: t('remove.keep'),
        unchanged: t('remove.unchanged'),
      }}
      busy={deletion.busy}
      outcome={deletion.outcome}
      focusKeep
      staysWhileBusy
      onConfirm={() => void deletion.run()}
      onLookAgain={() => void deletion.lookAgain()}
      onClose={onClose}
    >
      <p>
        <strong>{t('remove.consequence', { number: room.e164 ?? '' })}</strong>
      </p>
      <Touched room={room} />
      {users > 0 && <p>{t('remove.users', { count: users })}</p>}
    </WriteDialog>
  );
}

/** The meetings that a deletion concerns. */
function Touched({ room }: { readonly room: VirtualRoomDetailAnswer }) {
  const { t } = useTranslation('rooms');
  const read = useQuery({
    ...virtualRoomQueries.meetings(room.e164 ?? ''),
    staleTime: 0,
  });
  const coming = read.data?.filter(({ running }) => !running) ?? [];
  const inUse = room.status === VirtualRoomStatus.InUse;
  return (
    <>
      {inUse && (
        <p className={styles['warning']}>
          {t('remove.running', { name: visibleName(room.conf_name) || t('now.unnamed') })}
        </p>
      )}
      {read.isPending && <p className={styles['soft']}>{t('remove.checking')}</p>}
      {read.isError && <p className={styles['warning']}>{t('remove.unchecked')}</p>}
      {coming.length > 0 && (
        <>
          <p className={styles['warning']}>{t('remove.coming', { count: coming.length })}</p>
          <RoomMeetingList meetings={coming} />
        </>
      )}
      {read.data?.length === 0 && !inUse && <p className={styles['soft']}>{t('remove.nothing')}</p>}
    </>
  );
}

/** Operation 90; a room that no longer exists counts as deleted. */
export function deleting(roomId: string): Write {
  return {
    send: () => deleteVirtualRoom({ path: { vmr_id: roomId } }),
    readRefusal: (refusal) => foundIf(saysNoSuchRoom(refusal)),
    look: async () => {
      const { virtual_meeting_rooms: rooms } = await listVirtualRooms({ query: WHOLE_LIST });
      return foundIf(rooms.every(({ id }) => id !== roomId));
    },
  };
}
