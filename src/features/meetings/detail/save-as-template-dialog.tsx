import { useQueryClient } from '@tanstack/react-query';
import { App, Input, Modal } from 'antd';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '#app/app/paths.ts';
import { bookingQueries } from '#app/api/queries/booking.ts';
import { templateQueries } from '#app/api/queries/templates.ts';
import { Field } from '#app/components/form/field.tsx';
import { useNameProblemText } from '#app/components/form/use-name-problem-text.ts';
import { copyPresets } from '#app/components/presets/copy-presets.ts';
import { newStagingKey } from '#app/components/presets/staging-key.ts';
import { creatingTemplate } from '#app/components/templates/creating-template.ts';
import { useOffered } from '#app/components/use-api-level.ts';
import { useLookedWrite } from '#app/components/write-outcome/use-looked-write.ts';
import type { WriteOutcome } from '#app/components/write-outcome/write-and-look.ts';
import { WriteOutcomeNotice } from '#app/components/write-outcome/write-outcome.tsx';
import { checkMeetingName, MEETING_NAME_BYTES, utf8Length } from '#app/domain/naming.ts';
import { templateOfMeeting } from '#app/domain/template/template-of-meeting.ts';
import type { MeetingFacts } from './meeting-facts.ts';

interface SaveAsTemplateDialogProps {
  readonly facts: MeetingFacts;
  readonly onClose: () => void;
}

/** Makes a template of everything this meeting holds, its presets included. */
export default function SaveAsTemplateDialog({ facts, onClose }: SaveAsTemplateDialogProps) {
  const { t } = useTranslation('meeting');
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const sentence = useNameProblemText();
  const id = useId();
  const [name, setName] = useState(facts.name);
  const [key] = useState(newStagingKey);
  const created = useRef<string>(undefined);
  const takesPresets = useOffered('createTemplateMixPreset').offered;
  const { busy, outcome, run, lookAgain } = useLookedWrite();
  const [problem] = checkMeetingName(name);

  async function prepare() {
    const meeting = await queryClient.fetchQuery(bookingQueries.forCopy(facts.id));
    if (takesPresets) {
      await copyPresets(
        { kind: 'meeting', id: facts.id },
        { kind: 'template', id: key },
        facts.conferenceId,
      );
    }
    const params = { ...templateOfMeeting(meeting, name), template_key: key };
    return creatingTemplate(params, (templateId) => {
      created.current = templateId;
    });
  }

  function finish(ended: WriteOutcome | undefined) {
    if (ended?.outcome !== 'done') return;
    void queryClient.invalidateQueries({ queryKey: templateQueries.everything() });
    message.success(t('saveAsTemplate.done', { name }));
    onClose();
    if (created.current !== undefined) void navigate(paths.template(created.current));
  }

  async function look(error: unknown) {
    finish(await lookAgain(error));
  }

  async function start() {
    if (problem) document.getElementById(id)?.focus();
    else finish(await run(prepare));
  }

  return (
    <Modal
      open
      title={t('saveAsTemplate.title', { name: facts.name })}
      okText={t('saveAsTemplate.confirm')}
      okButtonProps={{ loading: busy, disabled: outcome?.outcome === 'unknown' }}
      cancelText={t('saveAsTemplate.cancel')}
      cancelButtonProps={{ disabled: busy }}
      closable={!busy}
      keyboard={!busy}
      mask={{ closable: false }}
      onOk={() => void start()}
      onCancel={onClose}
    >
      <Field
        id={id}
        label={t('saveAsTemplate.name')}
        required
        problem={problem && sentence(problem)}
        count={t('saveAsTemplate.bytes', { bytes: utf8Length(name), max: MEETING_NAME_BYTES })}
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
      <p>{t('saveAsTemplate.why')}</p>
      {!busy && (
        <WriteOutcomeNotice
          outcome={outcome}
          unchanged={t('saveAsTemplate.unchanged')}
          onLookAgain={(error) => void look(error)}
        />
      )}
    </Modal>
  );
}
