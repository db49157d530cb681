import { platformNow } from '#app/api/platform-clock.ts';
import { message } from '#app/components/messages/messages.ts';
import { useState, useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { editDraftId, NEW_DRAFT, type FormDraft } from './drafts/form-drafts.ts';
import { isSaveKey } from '#app/components/form/added-when-left.ts';
import { focusPlace } from '#app/components/form/focus-place.ts';
import type { FormOpening, FormRules, FormWords } from './form-rules.ts';
import type { UnreadField } from '#app/lib/unread-field.ts';
import type { Decision } from './send-edit.ts';
import { useUsername } from '#app/components/session-context.ts';
import { useKeptForm } from './use-kept-form.ts';
import { useRestoredForm } from './use-restored-form.ts';

interface SavedFormOptions<
  Values extends FieldValues,
  Field extends string,
  Problem extends { readonly field: Field },
> extends FormOpening<Values> {
  readonly rules: FormRules<Values, Field, Problem>;
  readonly words: FormWords<Problem>;
  readonly form: UseFormReturn<Values>;
  /** The untouched form. */
  readonly pristine: Values;
  readonly onSaved: (id: string) => void | Promise<void>;
  /** Called when the typed values are finally discarded. */
  readonly onThrownAway?: (typed: Values) => void;
}

export type SavedForm<
  Values extends FieldValues,
  Field extends string,
  Problem extends { readonly field: Field },
> = ReturnType<typeof useSavedForm<Values, Field, Problem>>;

/** A form that creates or edits one object: its draft, its problems, and the way to save it. */
export function useSavedForm<
  Values extends FieldValues,
  Field extends string,
  Problem extends { readonly field: Field },
>(options: SavedFormOptions<Values, Field, Problem>) {
  const { rules, words, form, pristine, drafts, onThrownAway } = options;
  const username = useUsername();
  // a newer version of the object is compared with the form on saving, not before
  const [mode] = useState(options.mode);
  const isEdit = mode.kind === 'edit';
  const [asked, setAsked] = useState(false);
  const [openedProblems] = useState(() => (isEdit ? rules.problemsOf(pristine) : []));

  const kept = useKeptForm({
    ...useRestoredForm(form, pristine, options.draft?.values),
    drafts,
    draftId: isEdit ? editDraftId(mode.id) : NEW_DRAFT,
    attempt: options.draft?.attempt,
    toDraft: (stored, now, attempt): FormDraft<Values> => ({
      ...stored,
      values: now,
      ...(isEdit && { original: mode.opened }),
      ...(attempt && { attempt }),
    }),
    problemsOf: rules.problemsOf,
    openedProblems,
    problemText: words.problem,
    unreadOf: (values) => (isEdit ? rules.unread.of(values, mode, username) : []),
    valueAt: rules.valueAt,
    isSeen: () => asked || isEdit,
    refusedPlace: rules.refusedPlace,
    show: (field: Field, control = rules.placeOf(field)) => focusPlace(control),
    prepare: ({ values, decision }, tries) =>
      isEdit ? rules.update({ ...mode, values, decision }) : rules.make({ values, ...tries }),
    onSaved: (id, sent) => {
      rules.unread.remember(id, sent, isEdit ? mode.opened : {}, username);
      message.success(words.text(isEdit ? 'saved' : 'made'));
      return options.onSaved(id);
    },
    onMadeEarlier: (id) => moveTo(editDraftId(id), rules.paths.edit(id)),
    onThrownAway,
  });
  const { outcome } = kept.saving;

  useSaveKey(() => {
    if (outcome?.kind !== 'changed-meanwhile') void save();
  });

  function moveTo(id: string, path: string): void {
    const values = rules.takenOver({ ...form.getValues() });
    kept.moveTo({ id, savedAt: platformNow(), values }, path);
  }

  function save(decision?: Decision): Promise<void> {
    setAsked(true);
    return kept.save(decision);
  }

  return {
    ...kept,
    rules,
    words,
    mode,
    save,
    /** Puts what this browser sent last into the form. */
    takeLastSent: (fields: readonly UnreadField[]) => {
      if (isEdit) kept.replace(rules.unread.take({ ...form.getValues() }, mode.opened, fields));
    },
    discard: () => {
      kept.discard();
      setAsked(false);
    },
    /** Turns the typed values into a new object, because the edited one no longer exists. */
    makeNew: () => moveTo(NEW_DRAFT, rules.paths.new),
  };
}

/** Saves on Ctrl+S or Cmd+S, wherever the focus is. */
function useSaveKey(save: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!isSaveKey(event) || event.defaultPrevented) return;
      event.preventDefault();
      save();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}
