import type { UseFormReturn } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { newStagingKey } from '#app/features/preset/staging-key.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { seedOf } from '#app/features/meeting/model/seed.ts';
import type { BookingMode } from './booking-mode.ts';
import type { BookingValues } from './booking-values.ts';
import { saveNewDraft, seriesDraftId } from './draft-store.ts';
import type { DraftStore } from './draft-store.ts';

interface MovesNeed {
  readonly mode: BookingMode;
  readonly store: DraftStore;
  readonly form: UseFormReturn<BookingValues>;
  /** Gives up the draft of this form, and the guard before leaving it. */
  readonly leaveDraft: () => void;
}

/** The ways to the draft of another form that takes over what was typed. */
export function useMoves({ mode, store, form, leaveDraft }: MovesNeed) {
  const navigate = useNavigate();

  /** To the edit form of a meeting, or to the form of a new one. */
  function moveTo(id: string, conferenceId?: string) {
    const original = mode.kind === 'edit' ? mode.opened : undefined;
    const values = form.getValues();
    leaveDraft();
    store.save({
      id,
      savedAt: Date.now(),
      // presets belong to the meeting that has them, or had them handed over
      values: {
        ...values,
        kind: conferenceId === undefined && values.kind === 'recurring' ? 'recurring' : 'scheduled',
        key: conferenceId === undefined && values.template !== '' ? newStagingKey() : '',
      },
      ...(conferenceId !== undefined && { conferenceId }),
      ...(conferenceId === undefined && original && { original: seedOf(original) }),
    });
    void navigate(
      conferenceId === undefined
        ? { pathname: paths.book, search: new URLSearchParams({ draft: id }).toString() }
        : paths.editMeeting(conferenceId),
    );
  }

  function moveToSeries(seriesId: string) {
    const values = { ...form.getValues(), kind: 'recurring' as const, key: '' };
    leaveDraft();
    store.save({ id: seriesDraftId(seriesId), savedAt: Date.now(), values, seriesId });
    void navigate(paths.editSeries(seriesId));
  }

  /** Begins this form anew, with other values and another origin. */
  function restart(seed: JsonObject, next: BookingValues) {
    leaveDraft();
    const id = saveNewDraft(store, next, seed);
    const search = new URLSearchParams({ draft: id, template: next.template }).toString();
    void navigate({ pathname: paths.book, search }, { replace: true });
  }

  return { moveTo, moveToSeries, restart };
}
