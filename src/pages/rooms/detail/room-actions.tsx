import { Button } from '#app/components/button/button.tsx';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { VirtualRoomStatus } from '#app/api/generated/types.gen.ts';
import type { VirtualRoomDetailAnswer } from '#app/api/generated/types.gen.ts';
import { LinkButton } from '#app/components/link-button.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { lazyOverlay } from '#app/components/pieces/lazy-part.tsx';

const DeleteRoomDialog = lazyOverlay(
  () => import('./delete-room-dialog.tsx'),
  ({ onClose }) => onClose(),
);

interface RoomActionsProps {
  readonly roomId: string;
  readonly room: VirtualRoomDetailAnswer;
}

/** What can be done with a room. */
export function RoomActions({ roomId, room }: RoomActionsProps) {
  const { t } = useTranslation('rooms');
  const navigate = useNavigate();
  const deleting = useOffered('deleteVirtualRoom');
  const [asks, setAsks] = useState(false);
  const busy = room.status === VirtualRoomStatus.InUse;
  return (
    <>
      <Button
        type="primary"
        disabled={busy}
        title={busy ? t('actions.busy') : undefined}
        onClick={() => void navigate(paths.startInRoom(roomId))}
      >
        {t('actions.start')}
      </Button>
      <LinkButton to={paths.bookInRoom(roomId)}>{t('actions.book')}</LinkButton>
      <LinkButton to={paths.editRoom(roomId)}>{t('actions.edit')}</LinkButton>
      <Button
        danger
        disabled={!deleting.offered}
        title={deleting.reason}
        onClick={() => setAsks(true)}
      >
        {t('actions.delete')}
      </Button>
      <Suspense>
        {asks && <DeleteRoomDialog roomId={roomId} room={room} onClose={() => setAsks(false)} />}
      </Suspense>
    </>
  );
}
