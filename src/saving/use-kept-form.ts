import { useEffect, useEffectEvent, useRef } from 'react';
import type { FieldValues } from 'react-hook-form';
import {
  useLocation,
  useNavigate,
  type Location,
  type NavigateOptions,
  type To,
} from 'react-router';
import { sameJson } from '#app/lib/json.ts';
import type { DraftStore, StoredDraft } from './drafts/draft-store.ts';
import { useDiscard } from './drafts/use-discard.tsx';
import { useDraft } from './drafts/use-draft.ts';
import type { Prepared, Refusal } from './outcome.ts';
import type { Decision } from './send-edit.ts';
import type { EarlierTry } from './send-new.ts';
import { useRefusal, type RefusedPlace } from './use-refusal.ts';
import type { RestoredForm } from './use-restored-form.ts';
import { useWrite } from './use-write.ts';

interface KeptFormOptions<
  Values extends FieldValues,
  Field extends string,
  Problem extends { readonly field: Field },
  Made,
  Attempt,
  Draft extends StoredDraft,
> extends RestoredForm<Values> {
  readonly drafts: DraftStore<Draft>;
  readonly draftId: string;
  /** A try to send it of which no answer came, of a draft that is resumed. */
  readonly attempt: Attempt | undefined;
  readonly toDraft: (stored: StoredDraft, values: Values, attempt: Attempt | undefined) => Draft;
  /** Everything that stands between the form and being sent, in the order of the screen. */
  readonly problemsOf: (values: Values) => readonly Problem[];
  readonly problemText: (problem: Problem) => string | undefined;
  /** What the form holds of a field. */
  readonly valueAt: (values: Values, field: Field) => unknown;
  /** Whether the user had a chance to fill in a field. Fields with a changed value count as seen anyway. */
  readonly isSeen: (field: Field) => boolean;
  /** Where a refusal leads; undefined for one about all of it. */
  readonly refusedPlace: (
    error: Refusal['error'],
    values: Values,
  ) => RefusedPlace<Field> | undefined;
  /** Takes the user to a field, or to the one control of it. */
  readonly show: (field: Field, control?: string) => void;
  readonly prepare: (
    sent: SentForm<Values>,
    tries: EarlierTry<Attempt>,
  ) => Prepared<Made> | Promise<Prepared<Made>>;
  /** Called once the draft is gone; the form is busy until this is done as well. */
  readonly onSaved: (made: Made, sent: Values) => void | Promise<void>;
  /** An earlier try had made it, as it was then. */
  readonly onMadeEarlier: (made: Made) => void;
  /** What was typed is gone for good. */
  readonly onThrownAway?: ((typed: Values) => void) | undefined;
}

/** What is sent of a form, after what was decided over somebody else's changes. */
export interface SentForm<Values> {
  readonly values: Values;
  readonly decision: Decision | undefined;
}

/**
 * What every form that is sent as a whole shares, on one page or in steps: its draft, its problems and where they are
 * shown, one way to send it, where a refusal leads, and the ways out of it.
 */
export function useKeptForm<
  Values extends FieldValues,
  Field extends string,
  Problem extends { readonly field: Field },
  Made,
  Attempt,
  Draft extends StoredDraft,
>(options: KeptFormOptions<Values, Field, Problem, Made, Attempt, Draft>) {
  const { form, pristine, restored, values, dirty, drafts, onThrownAway } = options;
  const { problemsOf, valueAt, show } = options;
  const navigate = useNavigate();
  const here = useLocation();
  const left = useRef(false);

  const draft = useDraft({
    store: drafts,
    id: options.draftId,
    values,
    getValues: form.getValues,
    pristine,
    attempt: options.attempt,
    toDraft: options.toDraft,
  });
  const saving = useWrite<SentForm<Values>, Made>({
    prepare: (sent) =>
      options.prepare(sent, { earlier: draft.attempt(), remember: draft.remember }),
    onEnded: (outcome, { values: sent }) => {
      if (outcome.kind === 'done-earlier') options.onMadeEarlier(outcome.made);
      if (outcome.kind !== 'done') return undefined;
      leave();
      return options.onSaved(outcome.made, sent);
    },
  });
  const { outcome, sent } = saving;
  const refusal = useRefusal(outcome, sent?.values, values, options.refusedPlace);
  const { refused, refusalAt } = refusal;
  const discard = useDiscard(form, pristine, onThrownAway);
  const problems = problemsOf(values);
  const shown = problems.filter(
    ({ field }) =>
      restored ||
      options.isSeen(field) ||
      !sameJson(valueAt(values, field), valueAt(pristine, field)),
  );

  const showRefused = useEffectEvent(() => {
    if (refused !== undefined) show(refused.field, refused.control);
  });
  // what the platform said is there by then, and the fold around it open
  useEffect(() => {
    if (outcome?.kind === 'refused') showRefused();
  }, [outcome]);

  /** Gives up the draft, and the guard before leaving the form. */
  function leave() {
    left.current = true;
    draft.drop();
  }

  return {
    form,
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
      return found === undefined ? refusalAt(field) : options.problemText(found);
    },
    /** Keeps the draft at once, before something is sent that it must know of. */
    keepDraft: () => draft.remember(draft.attempt()),
    show,
    /** Sends the form, or takes the user to the first problem. */
    save: async (decision?: Decision) => {
      const now = { ...form.getValues() };
      const [first] = problemsOf(now);
      if (first !== undefined) return show(first.field);
      await saving.run({ values: now, decision });
    },
    /** Begins anew; it can be taken back. */
    discard: () => {
      discard();
      saving.clear();
    },
    /** To the draft of another form that takes over what was typed. */
    moveTo: (next: Draft, to: To, how?: NavigateOptions) => {
      leave();
      drafts.save(next);
      void navigate(to, how);
    },
    /** Whether an address is still this form, such as another of its steps. */
    staysHere: (next: Location) =>
      left.current || (next.pathname === here.pathname && draftIn(next) === draftIn(here)),
    /** Leaves it and throws it away. */
    throwAway: () => {
      draft.drop();
      onThrownAway?.(values);
    },
  };
}

function draftIn({ search }: Location): string | null {
  return new URLSearchParams(search).get('draft');
}
