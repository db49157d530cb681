import { useQueryClient } from '@tanstack/react-query';
import { App, Input, Modal } from 'antd';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { templateQueries, type TemplateRow } from '#app/api/queries/templates.ts';
import { newStagingKey } from '#app/components/presets/staging-key.ts';
import { useOffered } from '#app/components/use-api-level.ts';
import { Field } from '#app/components/form/field.tsx';
import { useNameProblemText } from '#app/components/form/use-name-problem-text.ts';
import { useLookedWrite } from '#app/components/write-outcome/use-looked-write.ts';
import type { WriteOutcome } from '#app/components/write-outcome/write-and-look.ts';
import { WriteOutcomeNotice } from '#app/components/write-outcome/write-outcome.tsx';
import { checkMeetingName, MEETING_NAME_BYTES, utf8Length } from '#app/domain/naming.ts';
import { freeName } from '#app/domain/template/template-copy.ts';
import { duplicating } from './template-writes.ts';

interface DuplicateDialogProps {
  readonly row: TemplateRow;
  readonly rows: readonly TemplateRow[];
  readonly nameOf: (row: { readonly name: string }) => string;
  /** Told the id of the new one, where it is known. */
  readonly onClose: (created?: string) => void;
}

/** Makes a new template with everything that another one holds. */
export default function DuplicateDialog({ row, rows, nameOf, onClose }: DuplicateDialogProps) {
  const { t } = useTranslation('templates');
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const sentence = useNameProblemText();
  const id = useId();
  const { busy, outcome, run, lookAgain } = useLookedWrite();
  const [key] = useState(newStagingKey);
  const takesPresets = useOffered('createTemplateMixPreset').offered;
  const created = useRef<string>(undefined);
  const taken = new Set(rows.map(({ name }) => name));
  const [name, setName] = useState(() => freeName(row.name, taken, t('copy.ending')));
  const [asked, setAsked] = useState(false);
  const [problem] = checkMeetingName(name);
  const shown = problem && (asked || name !== '') ? sentence(problem) : undefined;

  const refresh = () =>
    void queryClient.invalidateQueries({ queryKey: templateQueries.list().queryKey });
  const finish = (ended: WriteOutcome | undefined) => {
    if (ended?.outcome !== 'done') return;
    refresh();
    message.success(t('copy.done', { name }));
    onClose(created.current);
  };
  const onCreated = (templateId: string) => {
    created.current = templateId;
  };
  const start = async () => {
    setAsked(true);
    if (problem) {
      document.getElementById(id)?.focus();
      return;
    }
    finish(await run(() => duplicating({ row, name, key, takesPresets, onCreated })));
  };
  const close = () => {
    // it may have been made all the same: then the list tells
    if (outcome?.outcome === 'unknown') refresh();
    onClose();
  };
  const look = async (error: unknown) => finish(await lookAgain(error));

  return (
    <Modal
      open
      title={t('copy.title', { name: nameOf(row) })}
      okText={t('copy.create')}
      okButtonProps={{
        loading: busy,
        // looked for first: it may have been made
        disabled: outcome?.outcome === 'unknown',
      }}
      cancelText={t('copy.cancel')}
      cancelButtonProps={{ disabled: busy }}
      closable={!busy}
      keyboard={!busy}
      mask={{ closable: false }}
      onOk={() => void start()}
      onCancel={close}
    >
      <Field
        id={id}
        label={t('copy.name')}
        required
        problem={shown}
        hint={taken.has(name) ? t('copy.taken') : undefined}
        count={t('copy.bytes', { bytes: utf8Length(name), max: MEETING_NAME_BYTES })}
      >
        {({ status, ...control }) => (
          <Input
            {...control}
            {...(status && { status })}
            autoFocus
            required
            autoComplete="off"
            value={name}
            readOnly={busy}
            onChange={({ target }) => setName(target.value)}
            onPressEnter={() => void start()}
          />
        )}
      </Field>
      <p>{t('copy.why')}</p>
      {row.number !== '' && <p>{t('copy.number')}</p>}
      <p>{t(takesPresets ? 'copy.presets' : 'copy.noPresets')}</p>
      {!busy && (
        <WriteOutcomeNotice
          outcome={outcome}
          unchanged={t('copy.unchanged')}
          onLookAgain={(error) => void look(error)}
        />
      )}
    </Modal>
  );
}
