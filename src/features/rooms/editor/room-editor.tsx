import { DiffOutlined, WarningOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Form } from 'antd';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { paths } from '#app/app/paths.ts';
import { virtualRoomQueries } from '#app/api/queries/virtual-rooms.ts';
import { useDiscard } from '#app/components/drafts/use-discard.tsx';
import { useDraft } from '#app/components/drafts/use-draft.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { useFormValues } from '#app/components/form/use-form-values.ts';
import { useNameProblemText } from '#app/components/form/use-name-problem-text.ts';
import { LeaveGuard } from '#app/components/leave-guard.tsx';
import { PanelButton } from '#app/components/panel-button.tsx';
import { SaveBar } from '#app/components/saving/save-bar.tsx';
import { SaveFailureNotice } from '#app/components/saving/save-failure-notice.tsx';
import type { Attempt } from '#app/components/saving/send-new.ts';
import { useSave } from '#app/components/saving/use-save.ts';
import { ChangeList } from '#app/designers/versions/change-list.tsx';
import { ChangedMeanwhile } from '#app/designers/versions/changed-meanwhile.tsx';
import { sameJson } from '#app/domain/json.ts';
import { refusedField, saysNoSuchRoom } from './refused-field.ts';
import { draftOf, NEW_ROOM } from './room-drafts.ts';
import type { RoomDraft, RoomDrafts } from './room-drafts.ts';
import { placeOf, roomProblems, sectionOf } from './room-problems.ts';
import type { RoomField, RoomProblem } from './room-problems.ts';
import { RoomSections } from './room-sections.tsx';
import type { RoomValues } from './room-values.ts';
import { roomChanges, sendNewRoom, sendRoomEdit } from './send-room.ts';
import type { RoomMode } from './send-room.ts';
import styles from '../rooms.module.css';

interface RoomEditorProps {
  readonly mode: RoomMode;
  readonly drafts: RoomDrafts;
  readonly draftId: string;
  /** The form as nobody has touched it. */
  readonly pristine: RoomValues;
  /** What was typed before, that is gone on with. */
  readonly draft: RoomDraft | undefined;
}

/** The form of a virtual room: its sections, what stands against saving it, and the way out of it. */
export function RoomEditor(props: RoomEditorProps) {
  const { mode, drafts, draftId, pristine } = props;
  const { t } = useTranslation('booking');
  const own = useTranslation('rooms').t;
  const describe = useErrorText();
  const nameText = useNameProblemText();
  const { message } = App.useApp();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const form = useForm<RoomValues>({ defaultValues: pristine });
  const [restored] = useState(() => {
    if (props.draft) form.reset(props.draft.values, { keepDefaultValues: true });
    return props.draft !== undefined;
  });
  const values = useFormValues(form);
  const dirty = !sameJson(values, pristine);
  const left = useRef(false);
  const [asked, setAsked] = useState(false);
  const [refusedWith, setRefusedWith] = useState<RoomValues>();
  const isEdit = mode.kind === 'edit';
  const verb = isEdit ? 'save' : 'make';

  const draft = useDraft({
    store: drafts,
    id: draftId,
    values,
    getValues: form.getValues,
    pristine,
    attempt: props.draft?.attempt,
    toDraft: (stored, now, attempt: Attempt | undefined): RoomDraft => ({
      ...stored,
      values: now,
      ...(mode.kind === 'edit' && { original: mode.opened }),
      ...(attempt && { attempt }),
    }),
  });
  const saving = useSave<RoomValues>({
    send: (now, decision) =>
      mode.kind === 'edit'
        ? sendRoomEdit({ ...mode, values: now, decision })
        : sendNewRoom({ values: now, earlier: draft.attempt(), remember: draft.remember }),
    onSaved: (roomId) => {
      left.current = true;
      draft.drop();
      void client.invalidateQueries({ queryKey: virtualRoomQueries.everything() });
      void message.success(own(isEdit ? 'edit.saved' : 'edit.made'));
      void navigate(roomId === '' ? paths.rooms : paths.room(roomId), { replace: true });
    },
    onMadeEarlier: (roomId) => {
      moveTo(draftOf(roomId));
      void navigate(paths.editRoom(roomId));
    },
  });
  const { failure } = saving;
  const problems = roomProblems(values);
  const refusal = failure?.kind === 'failed' ? failure.error : undefined;
  const refused = refusedField(refusal);
  const discard = useDiscard(form, pristine);
  const wasSeen = (field: RoomField) =>
    asked || restored || isEdit || !sameJson(values[field], pristine[field]);
  const shown = problems.filter(({ field }) => wasSeen(field));
  const refusalAt = (field: RoomField) =>
    refused === field && sameJson(values, refusedWith) ? describe(refusal) : undefined;
  const nameProblem = shown.find(({ field }) => field === 'name');

  /** To the draft of another form that takes over what was typed. */
  function moveTo(id: string) {
    left.current = true;
    draft.drop();
    drafts.save({ id, savedAt: Date.now(), values: { ...form.getValues() } });
  }

  async function save(decision?: Parameters<typeof saving.save>[1]) {
    const now = { ...form.getValues() };
    const [first] = roomProblems(now);
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
    <FormProvider {...form}>
      <LeaveGuard
        dirty={dirty}
        kept={draft.state === 'kept' || draft.state === 'keeping'}
        staysHere={(next) => left.current || next.pathname === pathname}
        onDiscard={() => draft.drop()}
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
          titleOf={(kind) => own(`edit.failure.${kind}.${verb}`)}
          gone={
            isEdit && failure.kind === 'failed' && saysNoSuchRoom(failure.error)
              ? {
                  title: own('page.gone'),
                  kept: own('edit.gone.kept'),
                  makeNew: own('edit.gone.makeNew'),
                }
              : undefined
          }
          onAgain={() => void save()}
          onMakeNew={() => {
            moveTo(NEW_ROOM);
            void navigate(paths.newRoom);
          }}
        />
      )}
      {failure?.kind === 'changed-meanwhile' ? (
        <ChangedMeanwhile
          key={saving.tries}
          title={own('edit.changed.title')}
          why={own('edit.changed.why')}
          differences={failure.differences}
          busy={saving.busy}
          onSave={(choices) => void save({ theirs: failure.theirs, choices })}
          onBack={saving.clearFailure}
        />
      ) : (
        <Form component={false}>
          <RoomSections
            values={values}
            opened={mode.kind === 'edit' ? mode.opened : undefined}
            nameProblem={
              nameProblem?.field === 'name' ? nameText(nameProblem.problem) : refusalAt('name')
            }
            refusalAt={refusalAt}
          />
          <SaveBar
            draft={draft}
            dirty={dirty}
            busy={saving.busy}
            saveLabel={own(`edit.${verb}`)}
            saveKeys={own('edit.saveKeys')}
            discardLabel={isEdit ? own('edit.undoAll') : t('draft.discard')}
            onSave={() => void save()}
            onDiscard={() => {
              discard();
              saving.clearFailure();
              setAsked(false);
            }}
          >
            {shown.length > 0 && <Problems problems={shown} />}
            {mode.kind === 'edit' && dirty && <Changes values={values} opened={mode.opened} />}
          </SaveBar>
        </Form>
      )}
    </FormProvider>
  );
}

function Changes({ values, opened }: { readonly values: RoomValues; readonly opened: object }) {
  const { t } = useTranslation('rooms');
  const changes = roomChanges(useDeferredValue(values), { ...opened });
  if (changes.length === 0) return null;
  return (
    <PanelButton
      label={t('edit.changes', { count: changes.length })}
      icon={<DiffOutlined aria-hidden />}
      quiet
      upwards
      align="start"
    >
      <ChangeList changes={changes} />
    </PanelButton>
  );
}

/** Problems of settings are told where they are, and only counted here. */
function Problems({ problems }: { readonly problems: readonly RoomProblem[] }) {
  const { t } = useTranslation('rooms');
  const nameText = useNameProblemText();
  const [first] = problems;
  const fields = [...new Set(problems.map(({ field }) => field))];
  const count = problems.filter(({ field }) => field === 'settings').length;
  return (
    <PanelButton
      label={t('edit.problems', { count: problems.length })}
      icon={<WarningOutlined aria-hidden />}
      quiet
      upwards
      align="start"
    >
      <ul className={styles['problems']}>
        {fields.map((field) => (
          <li key={field}>
            <Button type="link" size="small" onClick={() => show(field)}>
              {t(`edit.sections.${sectionOf[field]}`)}:{' '}
              {field === 'name' && first?.field === 'name'
                ? nameText(first.problem)
                : t('edit.problems', { count })}
            </Button>
          </li>
        ))}
      </ul>
    </PanelButton>
  );
}

function show(field: RoomField): void {
  const place = document.getElementById(placeOf(field));
  place?.scrollIntoView({ block: place.tagName === 'INPUT' ? 'center' : 'start' });
  place?.focus({ preventScroll: true });
}
