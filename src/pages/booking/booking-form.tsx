import { useEffect, useEffectEvent, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useRoomsBusy } from '#app/features/meeting/rooms/use-rooms-busy.ts';
import { sameJson } from '#app/lib/json.ts';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { useUsername } from '#app/components/session-context.ts';
import { isSendKey } from '#app/components/form/added-when-left.ts';
import { FormFrame } from '#app/features/change/form-frame.tsx';
import { splitProblems } from '#app/saving/earlier-problems.ts';
import { useKeptForm } from '#app/saving/use-kept-form.ts';
import { useRestoredForm } from '#app/saving/use-restored-form.ts';
import { Basics } from './basics.tsx';
import { BookingFooter } from './booking-footer.tsx';
import { BookingProvider } from './booking-context.ts';
import type { BookingMode } from './booking-mode.ts';
import {
  bookingProblems,
  heldSpan,
  type BookingField,
  type ProblemFacts,
} from './booking-problems.ts';
import type { BookingValues } from './booking-values.ts';
import { CapacityForecast } from './capacity/capacity-forecast.tsx';
import { ChangesPanel } from './changes-panel.tsx';
import { ConflictsPanel } from './conflicts-panel.tsx';
import { draftOf, type Draft, type BookingDraftStore } from './draft-store.ts';
import { useBookingFiles } from './files-part/use-booking-files.ts';
import { EarlierNotice } from './earlier-notice.tsx';
import { FreeTimes } from './free-times.tsx';
import { moveToBooked, moveToNew, restartFrom } from './moves.ts';
import type { PlacedFinding } from '#app/features/preset/check/check-design.ts';
import { CheckPanel } from '#app/features/preset/check/check-panel.tsx';
import { PictureEditsProvider } from './picture-part/picture-edits.tsx';
import { settingPlace } from '#app/features/setting/refused-place.ts';
import { refusedPlace } from './refusal-field.ts';
import { SeriesProvider } from './repeats/series-context.tsx';
import type { Sent } from './send-booking.ts';
import { SectionList } from './section-list.tsx';
import { withoutStep } from './section-address.ts';
import { useBookingWords } from './use-booking-words.ts';
import { useConflicts } from './use-conflicts.ts';
import { useFailureWords } from './use-failure-words.tsx';
import { useNameCheck } from './use-name-check.ts';
import { usePlatformFacts } from './use-platform-facts.ts';
import { useSend } from './use-send.ts';
import type { UnreadField } from '#app/lib/unread-field.ts';
import { unreadOf, withLastSentValues } from './unread.ts';
import { useUnstageBooking } from './use-unstage-booking.ts';
import { useSections } from './use-sections.ts';
import styles from './booking.module.css';

interface BookingFormProps {
  readonly mode: BookingMode;
  readonly drafts: BookingDraftStore;
  readonly draftId: string;
  /** The draft being resumed. */
  readonly draft: Draft | undefined;
  /** The untouched form. */
  readonly pristine: BookingValues;
}

const TAKEN_OVER: ReadonlySet<BookingField> = new Set(['people', 'settings', 'picture']);

/** The booking form on one page: its fields, its problems, and the ways to leave it. */
export function BookingForm(props: BookingFormProps) {
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const address = withoutStep(query);
  if (address === undefined) return <Form {...props} />;
  return <Navigate replace to={{ pathname, search: address.toString() }} />;
}

function Form({ mode, drafts, draftId, draft, pristine }: BookingFormProps) {
  const { t } = useTranslation(['booking', 'files', 'series']);
  const words = useBookingWords();
  const form = useForm<BookingValues>({ defaultValues: pristine });
  const restored = useRestoredForm(form, pristine, draft?.values);
  const { values } = restored;
  const platform = usePlatformFacts(values.start.zone);
  const files = useBookingFiles(mode, form, values.key, keepDraft);
  const pendingFiles = files.pending.active + files.pending.unsent;
  const sections = useSections();
  const username = useUsername();
  /** Whether the user has tried to send: what is missing is shown from then on. */
  const [tried, setTried] = useState(false);
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

  function show(field: BookingField, control?: string) {
    setTried(true);
    sections.show(field, control ?? settingWith(field));
  }

  function showFinding({ preset, found }: PlacedFinding) {
    if ((preset ?? found).family !== 'wall') sections.show('picture');
    else if (sections.open !== 'walls') sections.toggle('walls');
  }

  /** The control of the first setting that prevents sending. */
  function settingWith(field: BookingField): string | undefined {
    if (field !== 'settings') return undefined;
    const { fresh } = splitProblems(bookingProblems(form.getValues(), facts), openedProblems);
    const wrong = fresh.find((one) => one.field === 'settings');
    return wrong?.field === 'settings' ? settingPlace(wrong.problem.key) : undefined;
  }

  const kept = useKeptForm({
    ...restored,
    ...useSend(mode, platform),
    drafts,
    draftId,
    attempt: draft?.attempt,
    toDraft: (stored, now, attempt) => draftOf(mode, stored, now, attempt),
    problemsOf: (now) => bookingProblems(now, facts),
    openedProblems,
    unreadOf: (now) => unreadOf(mode, platform, now, username),
    problemText: words.problem,
    valueAt: (now, field) =>
      field === 'files' ? undefined : now[field === 'duration' ? 'durationMinutes' : field],
    isSeen: () => tried,
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

  useSendKey(() => {
    // the versions of somebody else's changes are chosen first
    if (saving.outcome?.kind !== 'changed-meanwhile') void save();
  });
  useNameFocus(!isEdit && sections.open === undefined);

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
    sections,
    shown,
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
              <EarlierNotice />
              <div className={styles['desk']}>
                <div className={styles['main']}>
                  <Basics />
                </div>
                <div className={styles['side']}>
                  {isEdit && <ChangesPanel opened={mode.opened} />}
                  <ConflictsPanel />
                  <CheckPanel className={styles['panel']} onGoTo={showFinding} />
                  <FreeTimes />
                  {!isSeriesEdit && <CapacityForecast />}
                </div>
                <SectionList />
              </div>
              <BookingFooter
                draft={kept.draft}
                canDiscard={dirty}
                busy={saving.busy}
                sendLabel={t(
                  isEdit ? 'go.save' : values.kind === 'instant' ? 'go.start' : 'go.book',
                )}
                onSend={() => void save()}
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

/** Sends the form on Ctrl+Enter or Cmd+Enter, wherever the focus is on the page. */
function useSendKey(send: () => void): void {
  const onSend = useEffectEvent(send);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!isSendKey(event)) return;
      // a dialog over the page has its own; a key that is held sends once
      const place = event.target instanceof Element ? event.target.closest(DIALOG_OR_PART) : null;
      const inDialog = place !== null && !place.matches(PART);
      if (event.repeat || inDialog) return;
      event.preventDefault();
      onSend();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

const PART = '[data-part-of-form]';
const DIALOG_OR_PART = `[role=dialog], dialog, ${PART}`;

/** Puts the focus in the name when the form opens; what a copy or a template brought can be typed over. */
function useNameFocus(wanted: boolean): void {
  const [isWanted] = useState(wanted);
  useEffect(() => {
    const name = document.getElementById('booking-name');
    if (!isWanted || !(name instanceof HTMLInputElement)) return;
    name.focus({ preventScroll: true });
    name.select();
  }, [isWanted]);
}
