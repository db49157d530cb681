import { App } from 'antd';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useLocation, useNavigate, type Location } from 'react-router';
import { editDraftId, NEW_DRAFT, type FormDraft } from './drafts/form-drafts.ts';
import { useDiscard } from './drafts/use-discard.tsx';
import { useDraft } from './drafts/use-draft.ts';
import { focusPlace } from '#app/components/form/focus-place.ts';
import { sameJson } from '#app/lib/json.ts';
import type { FormOpening, FormRules, FormWords } from './form-rules.ts';
import type { Decision } from './send-edit.ts';
import type { Attempt } from './send-new.ts';
import { useRefusal } from './use-refusal.ts';
import { useRestoredForm } from './use-restored-form.ts';
import { useSaveKey } from './use-save-key.ts';
import { useWrite } from './use-write.ts';

interface SavedFormOptions<
  Values extends FieldValues,
  Field extends string,
  Problem extends { readonly field: Field },
> extends FormOpening<Values> {
  readonly rules: FormRules<Values, Field, Problem>;
  readonly words: FormWords<Problem>;
  readonly form: UseFormReturn<Values>;
  /** The form as nobody has touched it. */
  readonly pristine: Values;
  readonly onSaved: (id: string) => void | Promise<void>;
  /** What was typed is gone for good. */
  readonly onThrownAway?: (typed: Values) => void;
}

/** What is sent of a form, after what was decided over somebody else's changes. */
export interface SentForm<Values> {
  readonly values: Values;
  readonly decision: Decision | undefined;
}

export type SavedForm<
  Values extends FieldValues,
  Field extends string,
  Problem extends { readonly field: Field },
> = ReturnType<typeof useSavedForm<Values, Field, Problem>>;

/** A form that makes or changes one thing: its draft, what stands against saving it, and the way to save it. */
export function useSavedForm<
  Values extends FieldValues,
  Field extends string,
  Problem extends { readonly field: Field },
>(options: SavedFormOptions<Values, Field, Problem>) {
  const { rules, words, form, pristine, drafts, onThrownAway } = options;
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  // what is read anew meanwhile is held against it when it is saved, not before
  const [mode] = useState(options.mode);
  const isEdit = mode.kind === 'edit';
  const { restored, values, dirty } = useRestoredForm(form, pristine, options.draft?.values);
  const left = useRef(false);
  const [asked, setAsked] = useState(false);

  const draft = useDraft({
    store: drafts,
    id: isEdit ? editDraftId(mode.id) : NEW_DRAFT,
    values,
    getValues: form.getValues,
    pristine,
    attempt: options.draft?.attempt,
    toDraft: (stored, now, attempt: Attempt | undefined): FormDraft<Values> => ({
      ...stored,
      values: now,
      ...(isEdit && { original: mode.opened }),
      ...(attempt && { attempt }),
    }),
  });
  const saving = useWrite<SentForm<Values>, string>({
    prepare: ({ values: now, decision }) =>
      isEdit
        ? rules.update({ ...mode, values: now, decision })
        : rules.make({ values: now, earlier: draft.attempt(), remember: draft.remember }),
    onEnded: (outcome) => {
      if (outcome.kind === 'done-earlier') {
        moveTo(editDraftId(outcome.made), rules.paths.edit(outcome.made));
      }
      if (outcome.kind !== 'done') return undefined;
      leave();
      void message.success(words.text(isEdit ? 'saved' : 'made'));
      return options.onSaved(outcome.made);
    },
  });
  const { outcome, sent } = saving;
  const refusal = useRefusal(outcome, sent?.values, values, rules.refusedPlace);
  const { refused, refusalAt } = refusal;
  const discard = useDiscard(form, pristine, onThrownAway);
  const problems = rules.problemsOf(values);
  const shown = problems.filter(
    ({ field }) =>
      asked ||
      restored ||
      isEdit ||
      !sameJson(rules.valueAt(values, field), rules.valueAt(pristine, field)),
  );

  const showRefused = useEffectEvent(() => {
    if (refused?.control !== undefined) focusPlace(refused.control);
    else if (refused !== undefined) show(refused.field);
  });
  // what the platform said is there by then, and the fold around it open
  useEffect(() => {
    if (outcome?.kind === 'refused') showRefused();
  }, [outcome]);

  useSaveKey(() => {
    if (outcome?.kind !== 'changed-meanwhile') void save();
  });

  function leave() {
    left.current = true;
    draft.drop();
  }

  /** To the draft of another form that takes over what was typed. */
  function moveTo(id: string, path: string) {
    leave();
    drafts.save({ id, savedAt: Date.now(), values: rules.takenOver({ ...form.getValues() }) });
    void navigate(path);
  }

  async function save(decision?: Decision) {
    const now = { ...form.getValues() };
    const [first] = rules.problemsOf(now);
    setAsked(true);
    if (first !== undefined) return show(first.field);
    await saving.run({ values: now, decision });
  }

  function show(field: Field) {
    focusPlace(rules.placeOf(field));
  }

  return {
    rules,
    words,
    form,
    mode,
    values,
    dirty,
    draft,
    saving,
    problems,
    /** Those there was a chance to mend. */
    shown,
    ...refusal,
    /** What to say at a field: its problem once there was a chance to mend it, or the refusal. */
    problemAt: (field: Field) => {
      const found = shown.find((problem) => problem.field === field);
      return found === undefined ? refusalAt(field) : words.problem(found);
    },
    /** Keeps the draft at once, before something is sent that it must know of. */
    keepDraft: () => draft.remember(draft.attempt()),
    /** Goes to where a field is mended. */
    show,
    save,
    /** Begins anew; it can be taken back. */
    discard: () => {
      discard();
      saving.clear();
      setAsked(false);
    },
    /** What was typed becomes something new: what was edited is gone. */
    makeNew: () => moveTo(NEW_DRAFT, rules.paths.new),
    staysHere: (next: Location) => left.current || next.pathname === pathname,
    /** Leaves it and throws it away. */
    throwAway: () => {
      draft.drop();
      onThrownAway?.(values);
    },
  };
}
