import {
  CheckOutlined,
  CopyOutlined,
  DeleteOutlined,
  EditOutlined,
  SendOutlined,
} from '#app/components/icons/icons.tsx';
import { message } from '#app/components/messages/messages.ts';
import { useQuery } from '@tanstack/react-query';
import { Button } from '#app/components/button/button.tsx';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { presetOperations, presetQueries, readPreset } from './api/presets.ts';
import type { Named } from '#app/api/named.ts';
import type { PresetOwner } from './api/presets.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { isFailure } from '#app/saving/outcome.ts';
import { useWrite } from '#app/saving/use-write.ts';
import { useUsername } from '#app/components/session-context.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { askToConfirm } from '#app/components/confirm/confirmations.ts';
import { fullUpdate } from '#app/lib/full-update.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { readDesign } from './model/designs.ts';
import type { DesignFamily, PictureDesign } from './model/designs.ts';
import { freePresetName } from './model/preset-names.ts';
import type { DesignParts } from './design-parts.ts';
import { NameDialog } from './name-dialog.tsx';
import { usePresetAddress } from './preset-address.ts';
import { presetDraftId, presetDraftsOf } from './preset-drafts.ts';
import { creating, removing, renaming } from './preset-writes.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import styles from './presets.module.css';

interface PresetRowProps {
  readonly owner: PresetOwner;
  readonly family: DesignFamily;
  readonly preset: Named;
  /** Names taken by other presets. */
  readonly others: readonly string[];
  readonly parts: DesignParts;
  readonly obstacle: string | undefined;
  readonly canPush: boolean;
  readonly onOpen: () => void;
  readonly onApply?: (design: PictureDesign) => void;
}

/** What a name is asked for; a preset to be renamed as it was when it was asked. */
type Asking =
  { readonly for: 'rename'; readonly opened: JsonObject } | { readonly for: 'duplicate' };

/** One preset: its summary and its actions. */
export function PresetRow(props: PresetRowProps) {
  const { owner, family, preset, others, parts, obstacle, canPush, onOpen, onApply } = props;
  const { t } = useTranslation('presets');
  const drafts = presetDraftsOf(useUsername());
  const draftId = presetDraftId(owner, { family, id: preset.id });
  const isUnsaved = useSyncExternalStore(drafts.subscribe, () => drafts.get(draftId) !== undefined);
  const [, push] = usePresetAddress('push');
  const [asking, setAsking] = useState<Asking>();
  const read = useQuery(presetQueries.one(owner, family, preset.id));
  const operations = presetOperations(owner.kind, family);
  const may = {
    create: useOffered(operations.create),
    update: useOffered(operations.update),
    remove: useOffered(operations.remove),
  };
  const name = visibleName(preset.name) || t('unnamed');
  const unread = read.data ? undefined : t(read.isError ? 'oneFailed' : 'loading');
  const design = read.data && readDesign(family, read.data);

  const removal = useWrite({
    prepare: () => removing(owner, family, preset.id),
    onEnded: ({ kind }) => {
      if (kind === 'done') message.success(t('remove.done', { name }));
    },
  });

  function remove() {
    askToConfirm({
      title: t('remove.title', { name }),
      consequence: t('remove.consequence'),
      confirm: t('remove.confirm'),
      danger: true,
      run: async () => {
        const ended = await removal.run();
        return isFailure(ended) ? ended : undefined;
      },
    });
  }

  return (
    <li className={styles['row']}>
      <div className={styles['summary']}>
        {design ? <parts.Summary design={design} /> : <span className={styles['empty']} />}
      </div>
      <div className={styles['about']}>
        <button
          type="button"
          className={styles['open']}
          aria-label={t('actions.open', { name })}
          onClick={onOpen}
        >
          <ForeignText>{name}</ForeignText>
        </button>
        {isUnsaved && <span className={styles['unsaved']}>{t('unsaved')}</span>}
        <div className={styles['actions']}>
          {onApply && design && design.family !== 'wall' && (
            <Action
              icon={<CheckOutlined aria-hidden />}
              label={t('actions.apply')}
              name={name}
              onRun={() => onApply(design)}
            />
          )}
          <Action
            icon={<EditOutlined aria-hidden />}
            label={t('actions.rename')}
            name={name}
            why={obstacle ?? may.update.reason ?? unread}
            onRun={() => read.data && setAsking({ for: 'rename', opened: read.data })}
          />
          <Action
            icon={<CopyOutlined aria-hidden />}
            label={t('actions.duplicate')}
            name={name}
            why={obstacle ?? may.create.reason}
            onRun={() => setAsking({ for: 'duplicate' })}
          />
          {canPush && (
            <Action
              icon={<SendOutlined aria-hidden />}
              label={t('actions.push')}
              name={name}
              why={may.create.reason}
              onRun={() => push({ family, id: preset.id })}
            />
          )}
          <Action
            icon={<DeleteOutlined aria-hidden />}
            label={t('actions.remove')}
            name={name}
            danger
            why={obstacle ?? may.remove.reason}
            onRun={remove}
          />
        </div>
      </div>
      {read.isError && (
        <ErrorNotice
          title={t('oneFailed')}
          error={read.error}
          onRetry={() => void read.refetch()}
        />
      )}
      {asking && (
        <NameDialog
          title={t(`name.${asking.for}`, { name })}
          suggested={
            asking.for === 'rename'
              ? preset.name
              : freePresetName(preset.name, [preset.name, ...others])
          }
          others={asking.for === 'rename' ? others : [preset.name, ...others]}
          prepare={async (chosen, decision) => {
            if (asking.for === 'rename') {
              const { opened } = asking;
              const edited = { id: preset.id, values: chosen, opened, decision };
              return renaming(owner, family, edited);
            }
            const now = await readPreset(owner, family, preset.id);
            return creating(owner, family, fullUpdate(now, { name: chosen, id: undefined }));
          }}
          onDone={(chosen, lost) => {
            message.success(t(lost ? 'editor.savedLost' : 'editor.saved', { name: chosen }));
            setAsking(undefined);
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
    </li>
  );
}

interface ActionProps {
  readonly icon: ReactNode;
  readonly label: string;
  /** The preset's name; distinguishes the buttons of the rows. */
  readonly name: string;
  readonly why?: string | undefined;
  readonly danger?: boolean;
  readonly onRun: () => void;
}

function Action({ icon, label, name, why, danger = false, onRun }: ActionProps) {
  const { t: marks } = useTranslation('punctuation');
  return (
    <Button
      type="text"
      size="small"
      icon={icon}
      danger={danger}
      disabled={why !== undefined}
      title={why}
      aria-label={label + marks('colon') + name}
      onClick={onRun}
    >
      {label}
    </Button>
  );
}
