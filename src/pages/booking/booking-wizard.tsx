import { Suspense, useEffect, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DrawnPart } from '#app/components/drawn-part/drawn-part.tsx';
import { PageLoading } from '#app/components/page-loading.tsx';
import { useRoomsBusy } from '#app/features/meeting/rooms/use-rooms-busy.ts';
import { sameJson } from '#app/lib/json.ts';
import { FormFrame } from '#app/features/change/form-frame.tsx';
import { useKeptForm } from '#app/saving/use-kept-form.ts';
import { useRestoredForm } from '#app/saving/use-restored-form.ts';
import { BookingProvider } from './booking-context.ts';
import type { BookingMode } from './booking-mode.ts';
import {
  bookingProblems,
  heldSpan,
  type BookingField,
  type ProblemFacts,
} from './booking-problems.ts';
import type { BookingValues } from './booking-values.ts';
import { ConflictsPanel } from './conflicts-panel.tsx';
import { draftOf, type Draft, type BookingDraftStore } from './draft-store.ts';
import { useBookingFiles } from './files-step/use-booking-files.ts';
import { moveToBooked, moveToNew, restartFrom } from './moves.ts';
import { PictureEditsProvider } from './picture-step/picture-edits.tsx';
import { refusedPlace } from './refusal-field.ts';
import { SeriesProvider } from './repeats/series-context.tsx';
import type { Sent } from './send-booking.ts';
import { StepList } from './step-list.tsx';
import { stepWith } from './steps.tsx';
import { useBookingWords } from './use-booking-words.ts';
import { useConflicts } from './use-conflicts.ts';
import { useFailureWords } from './use-failure-words.tsx';
import { useNameCheck } from './use-name-check.ts';
import { usePlatformFacts } from './use-platform-facts.ts';
import { useSend } from './use-send.ts';
import type { UnreadField } from '#app/lib/unread-field.ts';
import { withLastSentValues } from './unread.ts';
import { useUnstageBooking } from './use-unstage-booking.ts';
import { useWizardSteps } from './use-wizard-steps.ts';
import { WizardFooter } from './wizard-footer.tsx';
import styles from './booking.module.css';

interface BookingWizardProps {
  readonly mode: BookingMode;
  readonly drafts: BookingDraftStore;
  readonly draftId: string;
  /** The draft being resumed. */
  readonly draft: Draft | undefined;
  /** The untouched form. */
  readonly pristine: BookingValues;
}

const TAKEN_OVER: ReadonlySet<BookingField> = new Set(['people', 'settings', 'picture']);

/** The booking form: its steps, its problems, and the ways to leave it. */
export function BookingWizard({ mode, drafts, draftId, draft, pristine }: BookingWizardProps) {
  const { t } = useTranslation(['booking', 'files', 'series']);
  const words = useBookingWords();
  const form = useForm<BookingValues>({ defaultValues: pristine });
  const restored = useRestoredForm(form, pristine, draft?.values);
  const { values } = restored;
  const platform = usePlatformFacts(values.start.zone);
  const files = useBookingFiles(mode, form, values.key, keepDraft);
  const pendingFiles = files.pending.active + files.pending.unsent;
  const { step, goTo, isSeen, show } = useWizardSteps();
  const unstage = useUnstageBooking();
  const isEdit = mode.kind === 'edit';
  const isSeriesEdit = isEdit && mode.series !== undefined;
  const meetingId = isEdit ? mode.meetingId : undefined;

  const held = heldSpan(values, platform.now);
  const rooms = useRoomsBusy(held, meetingId, values.rooms.length > 0);
  // a meeting that is double-booked already may be changed otherwise
  const holdsAsBefore =
    isEdit &&
    sameJson(values.rooms, pristine.rooms) &&
    sameJson(held, heldSpan(pristine, platform.now));

  const { local } = pristine.start;
  const facts: ProblemFacts = {
    now: platform.now,
    horizon: platform.horizon,
    offset: platform.offset,
    files: files.pending,
    ...(!holdsAsBefore && { busyRooms: rooms.busy }),
    ...(isEdit && { openedStart: local, openedRepeats: { rule: pristine.repeats.rule, local } }),
  };
  const [openedProblems] = useState(() => {
    const found = bookingProblems(pristine, facts);
    // what a copy or a template brings along was taken by the platform; name and time are new
    return isEdit ? found : found.filter(({ field }) => TAKEN_OVER.has(field));
  });

  const kept = useKeptForm({
    ...restored,
    ...useSend(mode, platform),
    drafts,
    draftId,
    attempt: draft?.attempt,
    toDraft: (stored, now, attempt) => draftOf(mode, stored, now, attempt),
    problemsOf: (now) => bookingProblems(now, facts),
    openedProblems,
    // the review shows them
    unreadOf: () => [],
    problemText: words.problem,
    valueAt: (now, field) =>
      field === 'files' ? undefined : now[field === 'duration' ? 'durationMinutes' : field],
    isSeen,
    refusedPlace: (error, { settings }) => refusedPlace(error, settings),
    show,
    onMadeEarlier: toBooked,
    onThrownAway: ({ key }) => void unstage(key),
  });
  const { dirty, problems, earlier, shown, saving, problemAt, controlRefusal, save } = kept;
  const failureWords = useFailureWords({
    mode,
    values,
    now: platform.now,
    onBookInstead: (start) => {
      form.setValue('kind', 'scheduled', { shouldDirty: true });
      form.setValue('start', start, { shouldDirty: true });
      void save();
    },
    onAgain: () => void save(),
    onMakeNew: () => {
      if (isEdit) kept.moveTo(...moveToNew(mode.opened, form.getValues()));
    },
  });
  const conflicts = useConflicts(values, platform, meetingId);
  // an edited series has its name checked per date, because its own dates already have that name
  const nameCheck = useNameCheck(
    isSeriesEdit ? { ...values, name: '' } : values,
    platform,
    meetingId,
  );

  useReviewKey(() => goTo('review'));

  const booking = {
    mode,
    values,
    platform,
    problems,
    earlier,
    conflicts,
    nameCheck,
    problemAt,
    controlRefusal,
    goTo,
    keepDraft,
    takeLastSent,
    files,
    restart: (...from: Parameters<typeof restartFrom>) =>
      kept.moveTo(...restartFrom(...from), { replace: true }),
  };

  function takeLastSent(fields: readonly UnreadField[]): void {
    kept.replace(withLastSentValues(mode, platform, form.getValues(), fields));
  }

  function keepDraft(): void {
    kept.keepDraft();
  }

  function toBooked(sent: Sent): void {
    kept.moveTo(...moveToBooked(sent, form.getValues()));
  }

  return (
    <BookingProvider value={booking}>
      <FormProvider {...form}>
        <SeriesProvider>
          <PictureEditsProvider>
            <StepList
              current={step.id}
              problemsIn={(id) => shown.filter(({ field }) => stepWith(field).id === id).length}
            />
            <FormFrame
              kept={kept}
              takeLastSent={takeLastSent}
              {...failureWords}
              interrupts={
                pendingFiles > 0 ? t('files:leave.consequence', { count: pendingFiles }) : undefined
              }
              changed={{
                title: t(isSeriesEdit ? 'series:edit.changedTitle' : 'threeWay.title'),
                why: t('threeWay.why'),
              }}
            >
              <div className={styles['wizard']} data-wide={step.wide}>
                <div className={styles['body']}>
                  <h2 id="booking-step-title" tabIndex={-1} className="visually-hidden">
                    {t(step.label)}
                  </h2>
                  <Suspense fallback={<PageLoading />}>
                    <DrawnPart key={step.id}>
                      <step.Component />
                    </DrawnPart>
                  </Suspense>
                </div>
                <div className={styles['side']}>
                  <ConflictsPanel />
                </div>
              </div>
              <WizardFooter
                step={step}
                draft={kept.draft}
                canDiscard={dirty}
                busy={saving.busy}
                sendLabel={t(
                  isEdit ? 'go.save' : values.kind === 'instant' ? 'go.start' : 'go.book',
                )}
                canSendAnywhere={values.template !== ''}
                onSend={() => void save()}
                onGo={goTo}
                onDiscard={() => {
                  files.uploads.cancelAll();
                  files.uploads.removeDone();
                  kept.discard();
                }}
              />
            </FormFrame>
          </PictureEditsProvider>
        </SeriesProvider>
      </FormProvider>
    </BookingProvider>
  );
}

/** Goes to the review on Ctrl+Enter or Cmd+Enter, wherever the focus is. */
function useReviewKey(goToReview: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      goToReview();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}
