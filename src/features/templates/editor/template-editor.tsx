import { useQueryClient } from '@tanstack/react-query';
import { App, Form } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { FormProvider, useController, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { paths } from '#app/app/paths.ts';
import { templateQueries } from '#app/api/queries/templates.ts';
import { useDiscard } from '#app/components/drafts/use-discard.tsx';
import { useDraft } from '#app/components/drafts/use-draft.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { useFormValues } from '#app/components/form/use-form-values.ts';
import { LeaveGuard } from '#app/components/leave-guard.tsx';
import { useUnstage } from '#app/components/presets/use-unstage.ts';
import { SaveFailureNotice } from '#app/components/saving/save-failure-notice.tsx';
import type { Attempt } from '#app/components/saving/send-new.ts';
import { useSave } from '#app/components/saving/use-save.ts';
import { usePictureEdits } from '#app/designers/picture/use-picture-edits.ts';
import { ChangedMeanwhile } from '#app/designers/versions/changed-meanwhile.tsx';
import { sameJson } from '#app/domain/json.ts';
import { refusedField, saysGone } from './refused-field.ts';
import { SaveBar } from './save-bar.tsx';
import { SectionIndex } from './section-index.tsx';
import { Sections } from './sections.tsx';
import { sendNewTemplate, sendTemplateEdit } from './send-template.ts';
import type { TemplateMode } from './send-template.ts';
import { TemplateProvider } from './template-context.ts';
import { draftOf, NEW_TEMPLATE } from './template-drafts.ts';
import type { TemplateDraft, TemplateDrafts } from './template-drafts.ts';
import { templateProblems } from './template-problems.ts';
import type { TemplateField } from './template-problems.ts';
import { placeOf, sectionWith } from './template-sections.ts';
import type { TemplateValues } from './template-values.ts';
import { useTemplateWords } from './use-template-words.ts';
import styles from './template-editor.module.css';

interface TemplateEditorProps {
  readonly mode: TemplateMode;
  readonly drafts: TemplateDrafts;
  readonly draftId: string;
  /** The form as nobody has touched it. */
  readonly pristine: TemplateValues;
  /** What was typed before, that is gone on with. */
  readonly draft: TemplateDraft | undefined;
  readonly onSaved: (templateId: string) => void | Promise<void>;
}

/** The form of a template: its sections, what stands against saving it, and the way out of it. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { mode, drafts, draftId, pristine } = props;
  const { t } = useTranslation('booking');
  const own = useTranslation('templateEditor').t;
  const words = useTemplateWords();
  const describe = useErrorText();
  const { message } = App.useApp();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const unstage = useUnstage('template');
  const form = useForm<TemplateValues>({ defaultValues: pristine });
  const [restored] = useState(() => {
    if (props.draft) form.reset(props.draft.values, { keepDefaultValues: true });
    return props.draft !== undefined;
  });
  const values = useFormValues(form);
  const dirty = !sameJson(values, pristine);
  const left = useRef(false);
  const [asked, setAsked] = useState(false);
  const [refusedWith, setRefusedWith] = useState<TemplateValues>();
  const { field: picture } = useController({ control: form.control, name: 'picture' });
  const pictureEdits = usePictureEdits(picture.value, picture.onChange);

  const draft = useDraft({
    store: drafts,
    id: draftId,
    values,
    getValues: form.getValues,
    pristine,
    attempt: props.draft?.attempt,
    toDraft: (stored, now, attempt: Attempt | undefined): TemplateDraft => ({
      ...stored,
      values: now,
      ...(mode.kind === 'edit' && { original: mode.opened }),
      ...(attempt && { attempt }),
    }),
  });
  const saving = useSave<TemplateValues>({
    send: (now, decision) =>
      mode.kind === 'edit'
        ? sendTemplateEdit({ ...mode, values: now, decision })
        : sendNewTemplate({ values: now, earlier: draft.attempt(), remember: draft.remember }),
    onSaved: async (templateId) => {
      left.current = true;
      draft.drop();
      void client.invalidateQueries({
        queryKey: templateQueries.everything(),
        // what is open here is held against the platform when it is saved, not before
        predicate: ({ queryKey }) => queryKey.at(-1) !== 'edit',
      });
      void message.success(own(mode.kind === 'edit' ? 'saved' : 'made'));
      await props.onSaved(templateId);
    },
    onMadeEarlier: (templateId) => {
      moveTo(draftOf(templateId));
      void navigate(paths.template(templateId));
    },
  });
  const { failure } = saving;
  const problems = templateProblems(values);
  const refusal = failure?.kind === 'failed' ? failure.error : undefined;
  const refused = refusedField(refusal);
  const discard = useDiscard(form, pristine, ({ key }) => void unstage(key));

  const wasSeen = (field: TemplateField) =>
    asked || restored || mode.kind === 'edit' || isChanged(field);
  const shown = problems.filter(({ field }) => wasSeen(field));
  const refusalAt = (field: TemplateField) =>
    refused === field && sameJson(values, refusedWith) ? describe(refusal) : undefined;

  const editing = {
    mode,
    values,
    problems,
    picture: pictureEdits,
    refusalAt,
    problemAt: (field: TemplateField) => {
      const found = shown.find((problem) => problem.field === field);
      return found === undefined ? refusalAt(field) : words.problem(found);
    },
    keepDraft: () => draft.remember(draft.attempt()),
  };

  function isChanged(field: TemplateField): boolean {
    if (field === 'duration') {
      return !Object.is(values.durationMinutes, pristine.durationMinutes);
    }
    if (field === 'number') return values.reservesNumber !== pristine.reservesNumber;
    return !sameJson(values[field], pristine[field]);
  }

  /** To the draft of another form that takes over what was typed. */
  function moveTo(id: string) {
    left.current = true;
    draft.drop();
    // presets belong to the template that has them, or had them handed over
    drafts.save({ id, savedAt: Date.now(), values: { ...form.getValues(), key: '' } });
  }

  async function save(decision?: Parameters<typeof saving.save>[1]) {
    const now = { ...form.getValues() };
    const [first] = templateProblems(now);
    setAsked(true);
    if (first !== undefined) return show(first.field);
    setRefusedWith(now);
    const failed = await saving.save(now, decision);
    const field = failed?.kind === 'failed' ? refusedField(failed.error) : undefined;
    if (field !== undefined) show(field);
  }

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const chord = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (event.key !== 's' || !chord || event.defaultPrevented) return;
      event.preventDefault();
      if (failure?.kind !== 'changed-meanwhile') void save();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });

  return (
    <TemplateProvider value={editing}>
      <FormProvider {...form}>
        <LeaveGuard
          dirty={dirty}
          kept={draft.state === 'kept' || draft.state === 'keeping'}
          staysHere={(next) => left.current || next.pathname === pathname}
          onDiscard={() => {
            draft.drop();
            void unstage(values.key);
          }}
          words={{
            title: t('leave.title'),
            consequence: t(draft.state === 'failed' ? 'leave.notKept' : 'leave.kept'),
            stay: t('leave.stay'),
            leave: t('leave.leave'),
            discard: t('leave.discard'),
          }}
        />
        {failure && failure.kind !== 'changed-meanwhile' && (
          <SaveFailureNotice
            key={saving.tries}
            failure={failure}
            atField={refused !== undefined}
            titleOf={(kind) => own(`failure.${kind}.${mode.kind === 'edit' ? 'save' : 'make'}`)}
            gone={
              failure.kind === 'failed' && saysGone(failure.error)
                ? { title: own('gone.title'), kept: own('gone.kept'), makeNew: own('gone.makeNew') }
                : undefined
            }
            onAgain={() => void save()}
            onMakeNew={() => {
              moveTo(NEW_TEMPLATE);
              void navigate(paths.newTemplate);
            }}
          />
        )}
        {failure?.kind === 'changed-meanwhile' ? (
          <ChangedMeanwhile
            key={saving.tries}
            title={own('changed.title')}
            why={own('changed.why')}
            differences={failure.differences}
            busy={saving.busy}
            onSave={(choices) => void save({ theirs: failure.theirs, choices })}
            onBack={saving.clearFailure}
          />
        ) : (
          <Form component={false}>
            <div className={styles['columns']}>
              <SectionIndex
                problemsIn={(id) => shown.filter(({ field }) => sectionWith(field) === id).length}
              />
              <Sections />
            </div>
            <SaveBar
              draft={draft}
              dirty={dirty}
              busy={saving.busy}
              problems={shown}
              onShow={show}
              onSave={() => void save()}
              onDiscard={() => {
                discard();
                saving.clearFailure();
                setAsked(false);
              }}
            />
          </Form>
        )}
      </FormProvider>
    </TemplateProvider>
  );
}

function show(field: TemplateField): void {
  const place = document.getElementById(placeOf(field));
  place?.scrollIntoView({ block: place.tagName === 'INPUT' ? 'center' : 'start' });
  place?.focus({ preventScroll: true });
}
