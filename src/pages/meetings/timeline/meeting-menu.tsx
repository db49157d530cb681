import { Dropdown } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { lazyOverlay } from '#app/components/pieces/lazy-part.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { paths } from '#app/lib/paths.ts';
import { canBeCancelled } from '../list/selection.ts';
import { useMeetingWords } from '../list/use-meeting-words.ts';
import { useToday } from '../list/use-today.ts';
import { obstacleToMove } from './may-be-moved.ts';
import type { BoardWords } from './use-board-words.ts';
import { useCopyInvitation } from './use-copy-invitation.ts';
import type { TimelineMeeting } from './use-timeline-meetings.ts';
import styles from './timeline.module.css';

const BulkCancelDialog = lazyOverlay(
  () => import('../list/bulk-cancel-dialog.tsx'),
  ({ onClose }) => onClose([]),
);

/** A meeting whose actions are asked for, and where on the screen. */
export interface OpenMenu {
  readonly meeting: TimelineMeeting;
  readonly point: { readonly x: number; readonly y: number };
}

interface MeetingMenuProps extends OpenMenu {
  readonly words: BoardWords;
  readonly onOpen: (meetingId: string) => void;
  readonly onChangeTime: (meeting: TimelineMeeting) => void;
  readonly onClose: () => void;
}

/** What can be done with a meeting from its place on the board or in the list. */
export function MeetingMenu(props: MeetingMenuProps) {
  const { meeting, point, words, onOpen, onChangeTime, onClose } = props;
  const { t } = useTranslation('timeline');
  const navigate = useNavigate();
  const copy = useCopyInvitation();
  const listWords = useMeetingWords(useToday());
  const [isCancelling, setCancelling] = useState(false);
  const offered = {
    edit: useOffered('updateBookedMeeting').offered,
    book: useOffered('bookMeeting').offered,
    cancel: useOffered('cancelBookedMeeting').offered,
  };
  if (isCancelling) {
    return (
      <Suspense>
        <BulkCancelDialog meetings={[meeting]} words={listWords} onClose={onClose} />
      </Suspense>
    );
  }
  const actions: Readonly<Record<string, () => void>> = {
    open: () => onOpen(meeting.id),
    time: () => onChangeTime(meeting),
    duplicate: () =>
      void navigate(`${paths.book}?from=${encodeURIComponent(meeting.id.toWellFormed())}`),
    copy: () => void copy(meeting),
  };
  return (
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
          { key: 'copy', label: t('menu.copy') },
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
  );
}
