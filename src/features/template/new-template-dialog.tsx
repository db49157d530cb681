import { currentProfile } from '#app/api/profile.ts';
import { message } from '#app/components/messages/messages.ts';
import { Dialog } from '#app/components/dialog.tsx';
import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useByteCount } from '#app/components/use-measures.ts';
import { Field } from '#app/components/form/field.tsx';
import { useNameProblemText } from '#app/components/form/use-name-problem-text.ts';
import { copyPresets } from '#app/features/preset/copy-presets.ts';
import { canStage, newStagingKey } from '#app/features/preset/staging-key.ts';
import { useUnstage } from '#app/features/preset/use-unstage.ts';
import type { PresetOwner } from '#app/features/preset/api/presets.ts';
import { useWrite } from '#app/saving/use-write.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { WriteOutcomeNotice } from '#app/saving/write-outcome.tsx';
import type { JsonObject } from '#app/lib/json.ts';
import { checkMeetingName, MEETING_NAME_BYTES } from '#app/lib/naming.ts';
import { beginTemplates, type TemplateCreation } from './creating-template.ts';
import { TextInput } from '#app/components/form/text-input.tsx';

interface NewTemplateDialogProps {
  readonly title: string;
  readonly confirm: string;
  /** The message once the template has been created under that name. */
  readonly doneWords: (name: string) => string;
  /** The name that is offered. */
  readonly firstName: string;
  /** Names of other templates: to be used all the same. */
  readonly taken?: ReadonlySet<string>;
  /** Whose presets it gets, where the platform has such, and the number (`conf_e164`) of that one. */
  readonly presetsOf: PresetOwner & { readonly number: string };
  /** Reads everything else that it is made of, each time it is tried. */
  readonly read: () => Promise<JsonObject>;
  /** Called with the id of the new template, if known. */
  readonly onClose: (created?: string) => void;
  /** What goes into it. */
  readonly children: ReactNode;
}

/**
 * Makes a template of something that is there, under a name that is asked for, with its picture, mix and poll presets:
 * those wait under a key of their own, and are taken back where nothing comes of it.
 */
export function NewTemplateDialog(props: NewTemplateDialogProps) {
  const { title, confirm, doneWords, firstName, taken, presetsOf, read, onClose, children } = props;
  const { t } = useTranslation('templates');
  const byteCount = useByteCount();
  const sentence = useNameProblemText();
  const unstage = useUnstage('template');
  const takesPresets = useOffered('createTemplateMixPreset').offered && canStage();
  const id = useId();
  const [key] = useState(newStagingKey);
  const creation = useRef<TemplateCreation>(undefined);
  const [name, setName] = useState(firstName);
  const [problem] = checkMeetingName(name, currentProfile().curlyQuotes);

  const { busy, outcome, run, lookAgain } = useWrite<string, string | undefined>({
    prepare: async (wanted) => {
      const params = await read();
      if (takesPresets) {
        await copyPresets(presetsOf, { kind: 'template', id: key }, presetsOf.number);
      }
      creation.current ??= await beginTemplates();
      return creation.current.prepare({
        ...params,
        name: wanted,
        ...(takesPresets && { template_key: key }),
      });
    },
    onEnded: (ended, wanted) => {
      if (ended.kind !== 'done') return;
      message.success(doneWords(wanted));
      onClose(ended.made);
    },
  });

  function start() {
    if (problem) document.getElementById(id)?.focus();
    else void run(name);
  }
  function close() {
    // one that may have been made all the same keeps its presets
    if (outcome !== undefined && outcome.kind !== 'unknown' && takesPresets) void unstage(key);
    onClose();
  }

  return (
    <Dialog
      open
      title={title}
      okText={confirm}
      okButtonProps={{
        loading: busy,
        // looked for first: it may have been made
        disabled: outcome?.kind === 'unknown',
      }}
      cancelText={t('newOne.cancel')}
      cancelButtonProps={{ disabled: busy }}
      closable={!busy}
      keyboard={!busy}
      mask={{ closable: false }}
      onOk={start}
      onCancel={close}
    >
      <Field
        id={id}
        label={t('newOne.name')}
        required
        problem={problem && sentence(problem)}
        hint={taken?.has(name) ? t('newOne.taken') : undefined}
        count={byteCount(name, MEETING_NAME_BYTES)}
      >
        {(control) => (
          <TextInput
            {...control}
            autoFocus
            required
            autoComplete="off"
            value={name}
            readOnly={busy}
            isName
            onText={setName}
            onPressEnter={start}
          />
        )}
      </Field>
      {children}
      <p>{t(takesPresets ? 'newOne.presets' : 'newOne.noPresets')}</p>
      {!busy && (
        <WriteOutcomeNotice
          outcome={outcome}
          unchanged={t('newOne.unchanged')}
          onLookAgain={() => void lookAgain()}
        />
      )}
    </Dialog>
  );
}
