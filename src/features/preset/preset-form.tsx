import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Modal } from 'antd';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { presetQueries } from './api/presets.ts';
import type { PresetOwner } from './api/presets.ts';
import type { DraftStore } from '#app/saving/drafts/draft-store.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { PageLoading } from '#app/components/page-loading.tsx';
import { useWallStyles } from '#app/features/tv-wall/styles/use-wall-styles.ts';
import { WriteOutcomeNotice } from '#app/saving/write-outcome.tsx';
import type { JsonObject } from '#app/lib/json.ts';
import { ChangedPreset } from './changed-preset.tsx';
import type { DesignParts, PresetMeeting } from './design-parts.ts';
import { NameInput, useNameProblemText } from './name-input.tsx';
import type { PresetAddress } from './preset-address.ts';
import type { PresetDraft } from './preset-drafts.ts';
import { concernsName } from './preset-writes.ts';
import { usePresetForm } from './use-preset-form.ts';
import styles from './presets.module.css';

interface PresetFormProps {
  readonly owner: PresetOwner | undefined;
  readonly ensureOwner: () => PresetOwner;
  readonly address: PresetAddress;
  readonly meeting: PresetMeeting;
  readonly parts: DesignParts;
  readonly obstacle: string | undefined;
  readonly read: JsonObject | undefined;
  readonly drafts: DraftStore<PresetDraft>;
  readonly draftId: string;
  readonly draft: PresetDraft | undefined;
  /** Somebody wants to close it with unsaved changes in it. */
  readonly asking: boolean;
  readonly onAsk: () => void;
  readonly onAsked: () => void;
  readonly onDirty: (dirty: boolean) => void;
  readonly onClose: () => void;
}

export function PresetForm(props: PresetFormProps) {
  const { owner, ensureOwner, address, meeting, parts, obstacle, read, draft } = props;
  const { drafts, draftId } = props;
  const { asking, onAsk, onAsked, onDirty, onClose } = props;
  const { t } = useTranslation('presets');
  const describe = useErrorText();
  const inWords = useNameProblemText();
  const { message } = App.useApp();
  const { data: names = [] } = useQuery({
    ...presetQueries.list(owner ?? { kind: 'meeting', id: '' }, address.family),
    enabled: owner !== undefined,
  });
  const form = usePresetForm({
    owner,
    ensureOwner,
    address,
    read,
    drafts,
    draftId,
    draft,
    others: names.filter(({ id }) => id !== address.id).map(({ name }) => name),
    meetingNumber: meeting.number,
    onSaved: (name, lost) => {
      walls.remember();
      void message.success(t(lost ? 'editor.savedLost' : 'editor.saved', { name }));
      onClose();
    },
  });
  const { dirty, busy, outcome, theirs, design } = form;
  const isWall = design.family === 'wall';
  const walls = useWallStyles(
    isWall ? design.value.walls.map(({ styleId }) => styleId) : [],
    isWall,
  );
  const refusedName = outcome?.kind === 'refused' && concernsName(outcome.error);

  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  useEffect(() => {
    if (refusedName || form.nameProblem !== undefined) {
      document.querySelector<HTMLElement>('[data-preset-name]')?.focus();
    }
  }, [refusedName, form.nameProblem]);

  if (theirs !== undefined) {
    return (
      <ChangedPreset
        parts={parts}
        opened={form.opened}
        mine={form.design}
        myName={form.name}
        theirs={theirs}
        busy={busy}
        onSaveMine={() => form.save(theirs)}
        onTakeTheirs={form.takeTheirs}
        onBack={form.backToEditing}
      />
    );
  }
  return (
    <div className={styles['form']}>
      {draft && dirty && (
        <Alert
          type="info"
          showIcon
          title={t('editor.restored')}
          action={
            <Button size="small" onClick={form.startOver}>
              {t('editor.startOver')}
            </Button>
          }
        />
      )}
      {form.aside && (
        <Alert
          type="info"
          showIcon
          title={t('changedMeanwhile.tookTheirs')}
          action={
            <Button size="small" onClick={form.backToMine}>
              {t('changedMeanwhile.backToMine')}
            </Button>
          }
        />
      )}
      <div className={styles['formHead']}>
        <NameInput
          value={form.name}
          readOnly={obstacle !== undefined}
          problem={
            refusedName ? describe(outcome.error) : form.nameProblem && inWords(form.nameProblem)
          }
          onChange={(name) => form.change({ name })}
        />
        <div className={styles['line']}>
          <Button onClick={() => (dirty ? onAsk() : onClose())}>{t('editor.close')}</Button>
          <Button
            type="primary"
            loading={busy}
            disabled={obstacle !== undefined || outcome?.kind === 'unknown'}
            title={obstacle}
            onClick={() => form.save()}
          >
            {t(busy ? 'editor.saving' : 'editor.save')}
          </Button>
        </div>
      </div>
      {obstacle !== undefined && <p className={styles['soft']}>{obstacle}</p>}
      {form.isGone ? (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t('editor.gone')}
          description={t('editor.goneWhy')}
          action={<Button onClick={form.saveAsNew}>{t('editor.saveAsNew')}</Button>}
        />
      ) : (
        !busy &&
        !refusedName && (
          <WriteOutcomeNotice
            outcome={outcome}
            unchanged={t('editor.notSaved')}
            onLookAgain={() => void form.lookAgain()}
          />
        )
      )}
      <Suspense fallback={<PageLoading />}>
        <parts.Editor
          design={design}
          onChange={(next) => form.change({ design: next })}
          meeting={meeting}
          walls={walls}
        />
      </Suspense>
      <Modal
        open={asking}
        title={t('editor.leave.title')}
        closable={false}
        onCancel={onAsked}
        footer={[
          <Button
            key="discard"
            danger
            onClick={() => {
              form.discard();
              onClose();
            }}
          >
            {t('editor.leave.discard')}
          </Button>,
          <Button key="keep" onClick={onClose}>
            {t('editor.leave.keep')}
          </Button>,
          <Button key="stay" type="primary" autoFocus onClick={onAsked}>
            {t('editor.leave.stay')}
          </Button>,
        ]}
      >
        {t('editor.leave.what')}
      </Modal>
    </div>
  );
}
