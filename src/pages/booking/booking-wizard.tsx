import { Form } from 'antd';
import { Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { newDraftId } from '#app/saving/drafts/draft-store.ts';
import { editDraftId } from '#app/saving/drafts/form-drafts.ts';
import { useDiscard } from '#app/saving/drafts/use-discard.tsx';
import { useDraft } from '#app/saving/drafts/use-draft.ts';
import { PageLoading } from '#app/components/page-loading.tsx';
import { DraftGuard } from '#app/saving/draft-guard.tsx';
import type { Decision } from '#app/saving/send-edit.ts';
import { isFailure } from '#app/saving/outcome.ts';
import { useRefusal } from '#app/saving/use-refusal.ts';
import { useRestoredForm } from '#app/saving/use-restored-form.ts';
import { ChangedMeanwhile } from '#app/features/change/changed-meanwhile.tsx';
import { rememberTemplate } from '#app/features/template/recent-templates.ts';
import { sameJson } from '#app/lib/json.ts';
import { nextRoundTime } from '#app/lib/time.ts';
import { BookingProvider } from './booking-context.ts';
import type { StepId } from './booking-context.ts';
import type { BookingMode } from './booking-mode.ts';
import { bookingProblems } from './booking-problems.ts';
import type { BookingField } from './booking-problems.ts';
import type { BookingValues } from './booking-values.ts';
import { ConflictsPanel } from './conflicts-panel.tsx';
import { draftOf } from './draft-store.ts';
import type { Attempt, DraftStore } from './draft-store.ts';
import { useBookingFiles } from './files-step/use-booking-files.ts';
import { FailureNotice } from './failure-notice.tsx';
import { PictureEdits } from './picture-step/picture-edits.tsx';
import { refusedPlace } from './refusal-field.ts';
import { afterSending } from './repeats/edited-series.ts';
import { SeriesProvider } from './repeats/series-context.tsx';
import { StepList } from './step-list.tsx';
import { stepOf, STEPS, stepWith } from './steps.tsx';
import { useBookingWords } from './use-booking-words.ts';
import { useConflicts } from './use-conflicts.ts';
import { useMoves } from './use-moves.ts';
import { useNameCheck } from './use-name-check.ts';
import { usePlatformFacts } from './use-platform-facts.ts';
import { useReviewKey } from './use-review-key.ts';
import { useSend } from './use-send.ts';
import { useUnstageBooking } from './use-unstage-booking.ts';
import { useWizardFocus } from './use-wizard-focus.ts';
import { WizardFooter } from './wizard-footer.tsx';
import { localAt, offsetIn } from './zone-time.ts';
import styles from './booking.module.css';

interface BookingWizardProps {
  readonly mode: BookingMode;
  readonly store: DraftStore;
  readonly draftId: string;
  /** The form as nobody has touched it. */
  readonly pristine: BookingValues;
  /** What was typed before, of a draft that is gone on with. */
  readonly typed: BookingValues | undefined;
  readonly attempt: Attempt | undefined;
}

/** The booking form: its steps, what stands against it, and the way out of it. */
export function BookingWizard(props: BookingWizardProps) {
  const { mode, store, draftId, pristine } = props;
  const { t } = useTranslation(['booking', 'files', 'series']);
  const words = useBookingWords();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const form = useForm<BookingValues>({ defaultValues: pristine });
  const { restored, values, dirty } = useRestoredForm(form, pristine, props.typed);
  const platform = usePlatformFacts(values.start.zone);
  const step = stepOf(query.get('step'));
  const isEdit = mode.kind === 'edit';
  const meetingId = isEdit ? mode.meetingId : undefined;
  const left = useRef(false);
  const [seen, setSeen] = useState<ReadonlySet<StepId>>(new Set());

  const draft = useDraft({
    store,
    id: draftId,
    values,
    getValues: form.getValues,
    pristine,
    attempt: props.attempt,
    toDraft: (stored, now, attempt) => draftOf(mode, stored, now, attempt),
  });
  const keepDraft = () => draft.remember(draft.attempt());
  const files = useBookingFiles(mode, form, values.key, keepDraft);
  const pendingFiles = files.pending.active + files.pending.unsent;
  const leaveDraft = () => {
    left.current = true;
    draft.drop();
  };
  const { moveTo, moveToSeries, restart } = useMoves({ mode, store, form, leaveDraft });
  const sending = useSend({
    mode,
    platform,
    draft,
    onSent: ({ meetingId: id }, sent) => {
      leaveDraft();
      if (sent.template !== '') rememberTemplate(sent.template);
      const did = isEdit ? 'saved' : sent.kind === 'instant' ? 'started' : 'booked';
      const search = new URLSearchParams({ result: id, did });
      if (sent.kind === 'recurring') {
        search.set('planned', isEdit ? '' : String(afterSending(sent, platform, false).planned));
      }
      if (!isEdit && sent.room !== '') search.set('in', sent.room);
      void navigate({ pathname: paths.book, search: search.toString() });
    },
    onBookedEarlier: ({ conferenceId, seriesId }) =>
      seriesId ? moveToSeries(seriesId) : moveTo(editDraftId(conferenceId), conferenceId),
  });
  const conflicts = useConflicts(values, platform, meetingId);
  // of a series that is edited the name is checked date by date: its own dates have it already
  const nameCheck = useNameCheck(
    isEdit && mode.series ? { ...values, name: '' } : values,
    platform,
    meetingId,
  );
  const problems = bookingProblems(values, problemFacts());
  const { outcome } = sending;
  const { refused, refusalAt, controlRefusal } = useRefusal(
    outcome,
    sending.sent?.values,
    values,
    (error, { settings }) => refusedPlace(error, settings),
  );
  const focus = useWizardFocus(step.id);
  const unstage = useUnstageBooking();
  const discard = useDiscard(form, pristine, ({ key }) => void unstage(key));

  const wasSeen = (field: BookingField) =>
    restored || seen.has(stepWith(field).id) || isChanged(field);
  const isChanged = (field: BookingField) =>
    field !== 'files' &&
    (field === 'duration'
      ? !Object.is(values.durationMinutes, pristine.durationMinutes)
      : !sameJson(values[field], pristine[field]));

  const booking = {
    mode,
    values,
    platform,
    problems,
    conflicts,
    nameCheck,
    problemAt: (field: BookingField) => {
      const own = problems.find((problem) => problem.field === field);
      return own !== undefined && wasSeen(field) ? words.problem(own) : refusalAt(field);
    },
    controlRefusal,
    goTo,
    restart,
    keepDraft,
    files,
  };

  function goTo(id: StepId) {
    const passed = STEPS.slice(0, Math.max(STEPS.indexOf(step), STEPS.indexOf(stepOf(id))) + 1);
    setSeen(new Set([...seen, step.id, ...passed.map((one) => one.id)]));
    const next = new URLSearchParams(query);
    next.set('step', id);
    if (id !== step.id) void navigate({ pathname, search: next.toString() });
  }

  async function send(decision?: Decision) {
    const now = { ...form.getValues() };
    const [first] = bookingProblems(now, problemFacts());
    if (first !== undefined) return showField(first.field);
    await sending.run({ values: now, decision });
  }

  function showField(field: BookingField, place = `booking-${field}`) {
    const { id } = stepWith(field);
    focus(place, id);
    goTo(id);
  }

  const showRefused = useEffectEvent(() => {
    if (refused === undefined) return;
    const { field, control } = refused;
    showField(field, control);
  });
  useEffect(() => {
    if (outcome?.kind === 'refused') showRefused();
  }, [outcome]);

  function problemFacts() {
    const openedStart = isEdit ? { openedStart: pristine.start.local } : {};
    const { now, horizon, offset } = platform;
    const facts = { now, horizon, offset, files: files.pending, ...openedStart };
    const { repeats, start } = pristine;
    return isEdit ? { ...facts, openedRepeats: { rule: repeats.rule, local: start.local } } : facts;
  }

  const { zone } = values.start;
  const soon = nextRoundTime(platform.now, offsetIn(zone, platform.now));

  useReviewKey(() => goTo('review'));

  return (
    <BookingProvider value={booking}>
      <FormProvider {...form}>
        <SeriesProvider>
          <PictureEdits>
            <DraftGuard
              draft={draft}
              dirty={dirty}
              interrupts={
                pendingFiles > 0 ? t('files:leave.consequence', { count: pendingFiles }) : undefined
              }
              staysHere={(next) =>
                left.current ||
                (next.pathname === pathname &&
                  (isEdit || new URLSearchParams(next.search).get('draft') === draftId))
              }
              onDiscard={() => {
                void unstage(form.getValues('key'));
                draft.drop();
              }}
            />
            <StepList
              current={step.id}
              problemsIn={(id) =>
                problems.filter(({ field }) => stepWith(field).id === id && wasSeen(field)).length
              }
            />
            {isFailure(outcome) && (
              <FailureNotice
                key={sending.since}
                failure={outcome}
                atField={refused !== undefined}
                onAgain={() => void send()}
                bookInstead={{
                  label: t('failure.bookInstead', { time: words.time(soon) }),
                  run: () => {
                    form.setValue('kind', 'scheduled', { shouldDirty: true });
                    form.setValue('start', localAt(soon, zone), { shouldDirty: true });
                    void send();
                  },
                }}
                onMakeNew={() => moveTo(newDraftId())}
              />
            )}
            {outcome?.kind === 'changed-meanwhile' ? (
              <ChangedMeanwhile
                key={sending.since}
                title={t(isEdit && mode.series ? 'series:edit.changedTitle' : 'threeWay.title')}
                why={t('threeWay.why')}
                differences={outcome.differences}
                busy={sending.busy}
                onSave={(choices) => void send({ theirs: outcome.theirs, choices })}
                onBack={sending.clear}
              />
            ) : (
              <Form component={false}>
                <div className={styles['wizard']} data-wide={step.wide}>
                  <div className={styles['body']}>
                    <h2 id="booking-step-title" tabIndex={-1} className="visually-hidden">
                      {t(step.label)}
                    </h2>
                    <Suspense fallback={<PageLoading />}>
                      <step.Component />
                    </Suspense>
                  </div>
                  <aside className={styles['side']}>
                    <ConflictsPanel />
                  </aside>
                </div>
                <WizardFooter
                  step={step}
                  draft={draft}
                  canDiscard={dirty}
                  busy={sending.busy}
                  sendLabel={t(
                    isEdit ? 'go.save' : values.kind === 'instant' ? 'go.start' : 'go.book',
                  )}
                  canSendAnywhere={values.template !== ''}
                  onSend={() => void send()}
                  onGo={goTo}
                  onDiscard={() => {
                    files.uploads.cancelAll();
                    files.uploads.removeDone();
                    discard();
                    sending.clear();
                  }}
                />
              </Form>
            )}
          </PictureEdits>
        </SeriesProvider>
      </FormProvider>
    </BookingProvider>
  );
}
