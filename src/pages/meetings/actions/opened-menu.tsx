import { Dropdown } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ComponentLook } from '#app/components/look/component-look.tsx';
import { lazyOverlay } from '#app/components/pieces/lazy-part.tsx';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { paths } from '#app/lib/paths.ts';
import { canBeCancelled } from '../list/selection.ts';
import { useMeetingWords } from '../list/use-meeting-words.ts';
import { useToday } from '../list/use-today.ts';
import { obstacleToMove } from './may-be-moved.ts';
import { isTimed, useCopyInvitation } from './use-copy-invitation.ts';
import styles from './actions.module.css';

const BulkCancelDialog = lazyOverlay(
  () => import('../list/bulk-cancel-dialog.tsx'),
  ({ onClose }) => onClose([]),
);

/** A meeting whose actions are asked for, and where on the screen. */
export interface OpenMenu<Row extends MeetingRow = MeetingRow> {
  readonly meeting: Row;
  readonly point: { readonly x: number; readonly y: number };
}

interface OpenedMenuProps extends OpenMenu {
  readonly onOpen: () => void;
  readonly onChangeTime: () => void;
  readonly onClose: () => void;
}

/** What can be done with a meeting from its place in a list or on the board. */
export function OpenedMenu(props: OpenedMenuProps) {
  const { meeting, point, onOpen, onChangeTime, onClose } = props;
  const { t } = useTranslation('meetings');
  const navigate = useNavigate();
  const copy = useCopyInvitation();
  const words = useMeetingWords(useToday());
  const [isCancelling, setCancelling] = useState(false);
  const offered = {
    edit: useOffered('updateBookedMeeting').offered,
    book: useOffered('bookMeeting').offered,
    cancel: useOffered('cancelBookedMeeting').offered,
  };
  if (isCancelling) {
    return (
      <Suspense>
        <BulkCancelDialog meetings={[meeting]} words={words} onClose={onClose} />
      </Suspense>
    );
  }
  const actions: Readonly<Record<string, () => void>> = {
    open: onOpen,
    time: onChangeTime,
    duplicate: () => void navigate(paths.bookAgain(meeting.id)),
    copy: () => void (isTimed(meeting) && copy(meeting)),
  };
  return (
    <ComponentLook>
      <Dropdown
        open
        autoFocus
        trigger={['click']}
        placement="bottomLeft"
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
        menu={{
          'aria-label': t('menu.label', { name: words.name(meeting) }),
          onClick: ({ key }) => {
            if (key === 'cancel') {
              setCancelling(true);
              return;
            }
            actions[key]?.();
            onClose();
          },
          items: [
            { key: 'open', label: t('menu.open') },
            {
              key: 'time',
              label: t('menu.time'),
              disabled: !offered.edit || obstacleToMove(meeting) !== undefined,
            },
            { key: 'duplicate', label: t('menu.duplicate'), disabled: !offered.book },
            { key: 'copy', label: t('menu.copy'), disabled: !isTimed(meeting) },
            {
              key: 'cancel',
              label: t('menu.cancel'),
              danger: true,
              disabled: !offered.cancel || !canBeCancelled(meeting),
            },
          ],
        }}
      >
        <span className={styles['menuPlace']} style={{ left: point.x, top: point.y }} />
      </Dropdown>
    </ComponentLook>
  );
}
