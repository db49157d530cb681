import { CHANNELS } from '#app/features/picture/model/composition.ts';
import { message } from '#app/components/messages/messages.ts';
import { useQuery } from '@tanstack/react-query';
import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Suspense, useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import { PageLoading } from '#app/components/page-loading.tsx';
import { useWallStyles } from '#app/features/tv-wall/styles/use-wall-styles.ts';
import type { DraftStore } from '#app/saving/drafts/draft-store.ts';
import { LeaveDialog } from '#app/saving/leave-dialog.tsx';
import { isFailure } from '#app/saving/outcome.ts';
import { RestoredNotice } from '#app/saving/restored-notice.tsx';
import { UnreadParts } from '#app/saving/unread-parts.tsx';
import { SaveFailureNotice } from '#app/saving/save-failure-notice.tsx';
import { useUnloadGuard } from '#app/saving/use-unload-guard.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { presetQueries } from './api/presets.ts';
import type { PresetOwner } from './api/presets.ts';
import { DesignerSkeleton } from '#app/features/picture/designer-parts/designer-skeleton.tsx';
import { InTitle } from '#app/features/picture/designer-parts/in-title.tsx';
import { ChangedPreset } from './changed-preset.tsx';
import type { DesignParts, PresetMeeting } from './design-parts.ts';
import { NameInput } from './name-input.tsx';
import { VersionsButton } from './versions/versions-button.tsx';
import { presetDraftId } from './preset-drafts.ts';
import type { PresetAddress } from './preset-address.ts';
import type { PresetDraft } from './preset-drafts.ts';
import { usePresetForm } from './use-preset-form.ts';
import styles from './presets.module.css';

/** Comes with the designers that it checks. */
const PresetCheck = lazyPart(() => import('./check/preset-check.tsx'));

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
  /** The user wants to close the form while it has unsaved changes. */
  readonly asking: boolean;
  readonly onAsk: () => void;
  readonly onAsked: () => void;
  readonly onDirty: (dirty: boolean) => void;
  readonly onMoved: (id: string) => void;
  readonly onClose: () => void;
}

export function PresetForm(props: PresetFormProps) {
  const { owner, address, meeting, parts, obstacle, draft } = props;
  const { asking, onAsk, onAsked, onDirty, onClose } = props;
  const { t } = useTranslation(['presets', 'booking', 'meeting', 'pictureProblems', 'designFiles']);
  const format = useTimeFormat();
  const nameId = useId();
  const { data: names = [] } = useQuery({
    ...presetQueries.list(owner ?? { kind: 'meeting', id: '' }, address.family),
    enabled: owner !== undefined,
  });
  const form = usePresetForm({
    ...props,
    nameId,
    others: names.filter(({ id }) => id !== address.id).map(({ name }) => name),
    meetingNumber: meeting.number,
    onSaved: (name, lost) => {
      walls.remember();
      message.success(t(lost ? 'editor.savedLost' : 'editor.saved', { name }));
      onClose();
    },
  });
  const { dirty, saving, design } = form;
  const { outcome, busy } = saving;
  const isWall = design.family === 'wall';
  const fills = isWall || design.family === 'vmp';
  const walls = useWallStyles(
    isWall ? design.value.walls.map(({ styleId }) => styleId) : [],
    isWall,
  );
  const isLost = dirty && form.draft.state === 'failed';

  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  useUnloadGuard(isLost);

  return (
    <>
      {asking && (
        <LeaveDialog
          kept={!isLost}
          words={{
            title: t('editor.leave.title'),
            consequence: t(isLost ? 'booking:leave.notKept' : 'editor.leave.what'),
            stay: t('editor.leave.stay'),
            leave: t('editor.leave.keep'),
            discard: t('editor.leave.discard'),
          }}
          onStay={onAsked}
          onLeave={onClose}
          onDiscard={() => {
            form.draft.drop();
            onClose();
          }}
        />
      )}
      {outcome?.kind === 'changed-meanwhile' ? (
        <ChangedPreset
          parts={parts}
          meeting={meeting}
          opened={form.opened}
          mine={design}
          myName={form.name}
          theirs={outcome.theirs}
          onCombine={form.combine(outcome.theirs)}
          onSaveMine={() => void form.save({ theirs: outcome.theirs, choices: new Map() })}
          onTakeTheirs={() => form.takeTheirs(outcome.theirs)}
          onBack={saving.clear}
        />
      ) : (
        <div className={styles[fills ? 'filling' : 'form']}>
          <UnreadParts draft={form.draft} />
          {draft && dirty && (
            <RestoredNotice
              draft={draft}
              words={{ restored: t('editor.restored'), startOver: t('editor.startOver') }}
              onStartOver={form.startOver}
            />
          )}
          {form.aside && (
            <Alert
              type="info"
              showIcon
              title={
                form.aside.for === 'theirs'
                  ? t('changedMeanwhile.tookTheirs')
                  : t('designFiles:versions.restored', {
                      time: format.dateTime(new Date(form.aside.for)),
                    })
              }
              action={
                <Button size="small" onClick={form.backToMine}>
                  {t('changedMeanwhile.backToMine')}
                </Button>
              }
            />
          )}
          {fills ? <InTitle place="work">{head(true)}</InTitle> : head(false)}
          {obstacle !== undefined && <p className={styles['soft']}>{obstacle}</p>}
          {(dirty || form.opened !== undefined) && (
            <Suspense>
              <PresetCheck design={design} meeting={meeting} walls={walls} />
            </Suspense>
          )}
          {form.lacksChannels && (
            <Alert
              type="error"
              showIcon
              role="alert"
              title={t('pictureProblems:said.channel-invalid', { ...CHANNELS })}
            />
          )}
          {isFailure(outcome) && (
            <SaveFailureNotice
              key={saving.since}
              failure={outcome}
              atField={form.refused !== undefined}
              titleOf={(how) =>
                outcome.kind === 'refused' ? t('meeting:lost.refused') : t(`editor.failure.${how}`)
              }
              instead={form.isGone ? gone() : undefined}
              onAgain={() => void form.save()}
            />
          )}
          <Suspense fallback={fills ? <DesignerSkeleton /> : <PageLoading />}>
            <parts.Editor
              design={design}
              onChange={(next) => form.change({ design: next })}
              meeting={meeting}
              walls={walls}
            />
          </Suspense>
        </div>
      )}
    </>
  );

  /** The name and what ends the form; a screen has its own way back. */
  function head(inTitle: boolean) {
    return (
      <div className={styles[inTitle ? 'titleHead' : 'formHead']}>
        <NameInput
          id={nameId}
          value={form.name}
          readOnly={obstacle !== undefined}
          problem={form.nameProblem}
          onChange={(name) => form.change({ name })}
        />
        <div className={styles['line']}>
          <VersionsButton
            preset={presetDraftId(owner, address)}
            design={design}
            meeting={meeting}
            parts={parts}
            onRestore={form.restore}
          />
          {!inTitle && (
            <Button onClick={() => (dirty ? onAsk() : onClose())}>{t('editor.close')}</Button>
          )}
          <Button
            type="primary"
            loading={busy}
            disabled={obstacle !== undefined}
            title={obstacle}
            onClick={() => void form.save()}
          >
            {t(busy ? 'editor.saving' : 'editor.save')}
          </Button>
        </div>
      </div>
    );
  }

  function gone() {
    return {
      title: t('editor.gone'),
      description: t('editor.goneWhy'),
      action: <Button onClick={form.makeNew}>{t('editor.saveAsNew')}</Button>,
    };
  }
}
