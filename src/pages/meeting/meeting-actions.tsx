import {
  CloseCircleOutlined,
  CopyOutlined,
  EditOutlined,
  PlayCircleOutlined,
  PoweroffOutlined,
  PrinterOutlined,
  SnippetsOutlined,
} from '#app/components/icons/icons.tsx';
import { Suspense, useState, useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Tooltip } from 'antd';
import { ComponentLook } from '#app/components/look/component-look.tsx';
import { Button } from '#app/components/button/button.tsx';
import { LinkButton } from '#app/components/link-button.tsx';
import { paths } from '#app/lib/paths.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { obstacleTo, type MeetingAction } from '#app/features/meeting/model/state.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import { EndDialog } from './end-dialog.tsx';
import type { MeetingFacts } from './meeting-facts.ts';
import { useCreatorRule } from './use-creator-rule.ts';
import { lazyOverlay } from '#app/components/pieces/lazy-part.tsx';
import styles from './meeting-page.module.css';

const SaveAsTemplateDialog = lazyOverlay(
  () => import('./save-as-template-dialog.tsx'),
  ({ onClose }) => onClose(),
);

interface MeetingActionsProps {
  readonly facts: MeetingFacts;
  /** Its number answers another meeting (operation 9): one in the same virtual room. */
  readonly isNumberOfAnother: boolean;
}

/** What can be done with this meeting; what cannot keeps its place and says why. */
export function MeetingActions({ facts, isNumberOfAnother }: MeetingActionsProps) {
  const { t } = useTranslation('meeting');
  const { t: print } = useTranslation('print');
  const { t: rehearsal } = useTranslation('rehearsal');
  const navigate = useNavigate();
  const rule = useCreatorRule(facts);
  const isOver = facts.state === 'ended' || facts.state === 'refused';
  const [asking, setAsking] = useState<'cancel' | 'end' | 'template'>();
  // Kept here: closing the dialog by mistake loses nothing that was typed.
  const [reason, setReason] = useState('');
  const offered = {
    edit: useOffered('updateBookedMeeting'),
    cancel: useOffered('cancelBookedMeeting'),
    end: useOffered('endMeeting'),
    duplicate: useOffered('bookMeeting'),
    'save-as-template': useOffered('createTemplate'),
  };

  function obstacle(action: MeetingAction): string | undefined {
    const code = obstacleTo(action, facts.state);
    if (code !== undefined) return t(`obstacles.${code}`);
    const needsNumber = action !== 'duplicate' && action !== 'save-as-template';
    if (needsNumber && facts.conferenceId === '') return t('obstacles.no-number');
    // operations 6, 7 and 9 take a number only; the document lets operation 2 alone take an id
    const isByNumber = action === 'edit' || action === 'cancel';
    if (isByNumber && isNumberOfAnother) return t('obstacles.number-of-another');
    const changes = action === 'edit' || action === 'cancel' || action === 'end';
    return (changes ? rule : undefined) ?? offered[action].reason;
  }

  return (
    <div className={styles['actions']}>
      <ActionButton
        primary={facts.state !== 'running' && !isOver}
        label={t('actions.edit')}
        icon={<EditOutlined aria-hidden />}
        obstacle={obstacle('edit')}
        onRun={() => void navigate(paths.editMeeting(facts.conferenceId, facts.id))}
      />
      <ActionButton
        primary={isOver}
        label={t(isOver ? 'actions.bookAgain' : 'actions.duplicate')}
        icon={<CopyOutlined aria-hidden />}
        obstacle={obstacle('duplicate')}
        onRun={() => void navigate(paths.bookAgain(facts.id))}
      />
      <ActionButton
        label={t('actions.saveAsTemplate')}
        icon={<SnippetsOutlined aria-hidden />}
        obstacle={obstacle('save-as-template')}
        onRun={() => setAsking('template')}
      />
      <LinkButton to={paths.rehearsal(facts.id)} icon={<PlayCircleOutlined aria-hidden />}>
        {rehearsal('action')}
      </LinkButton>
      <LinkButton to={paths.printMeeting(facts.id)} icon={<PrinterOutlined aria-hidden />}>
        {print('action')}
      </LinkButton>
      <ActionButton
        danger
        label={t('actions.cancel')}
        icon={<CloseCircleOutlined aria-hidden />}
        obstacle={obstacle('cancel')}
        onRun={() => setAsking('cancel')}
      />
      <ActionButton
        danger
        label={t('actions.end')}
        icon={<PoweroffOutlined aria-hidden />}
        obstacle={obstacle('end')}
        onRun={() => setAsking('end')}
      />
      {asking === 'cancel' && (
        <CancelDialog
          facts={facts}
          reason={reason}
          onReason={setReason}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === 'template' && (
        <Suspense>
          <SaveAsTemplateDialog facts={facts} onClose={() => setAsking(undefined)} />
        </Suspense>
      )}
      {asking === 'end' && <EndDialog facts={facts} onClose={() => setAsking(undefined)} />}
    </div>
  );
}

interface ActionButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  /** Why the action is unavailable; the button stays focusable and shows the reason. */
  readonly obstacle: string | undefined;
  readonly danger?: boolean;
  readonly primary?: boolean;
  readonly onRun: () => void;
}

/** A button that, where it cannot act, keeps its place and says why to a pointer, a keyboard and a screen reader. */
function ActionButton({
  label,
  icon,
  obstacle,
  danger = false,
  primary = false,
  onRun,
}: ActionButtonProps) {
  const reasonId = useId();
  if (obstacle === undefined) {
    return (
      <Button type={primary ? 'primary' : 'default'} danger={danger} icon={icon} onClick={onRun}>
        {label}
      </Button>
    );
  }
  return (
    <ComponentLook>
      <Tooltip title={obstacle} trigger={['hover', 'focus']}>
        <Button icon={icon} aria-disabled aria-describedby={reasonId}>
          {label}
        </Button>
        <span id={reasonId} className="visually-hidden">
          {obstacle}
        </span>
      </Tooltip>
    </ComponentLook>
  );
}
