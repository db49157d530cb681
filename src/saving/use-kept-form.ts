import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import {
  useLocation,
  useNavigate,
  type Location,
  type NavigateOptions,
  type To,
} from 'react-router';
import { sameJson } from '#app/lib/json.ts';
import type { UnreadField } from '#app/lib/unread-field.ts';
import type { DraftStore, StoredDraft } from './drafts/draft-store.ts';
import { useDiscard } from './drafts/use-discard.tsx';
import { useDraft } from './drafts/use-draft.ts';
import { splitProblems } from './earlier-problems.ts';
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
  /** An unanswered attempt to send the resumed draft. */
  readonly attempt: Attempt | undefined;
  readonly toDraft: (stored: StoredDraft, values: Values, attempt: Attempt | undefined) => Draft;
  /** What is wrong, in the order of the screen. */
  readonly problemsOf: (values: Values) => readonly Problem[];
  /** What was already so when the form opened: it is told and kept, and prevents nothing. */
  readonly openedProblems: readonly Problem[];
  readonly problemText: (problem: Problem) => string | undefined;
  /** Fields that saving would set although nobody could read them: the user is asked once. */
  readonly unreadOf: (values: Values) => readonly UnreadField[];
  /** The form's value of a field. */
  readonly valueAt: (values: Values, field: Field) => unknown;
  /** Whether the user has already seen a field. Fields with a changed value always count as seen. */
  readonly isSeen: (field: Field) => boolean;
  /** Where a refusal leads; undefined if it concerns the whole form. */
  readonly refusedPlace: (
    error: Refusal['error'],
    values: Values,
  ) => RefusedPlace<Field> | undefined;
  /** Takes the user to a field, or to one control of it. */
  readonly show: (field: Field, control?: string) => void;
  readonly prepare: (
    sent: SentForm<Values>,
    tries: EarlierTry<Attempt>,
  ) => Prepared<Made> | Promise<Prepared<Made>>;
  /** Called after the draft is deleted; the form stays busy until this settles. */
  readonly onSaved: (made: Made, sent: Values) => void | Promise<void>;
  /** Called if an earlier attempt had already created the object, with the values of that time. */
  readonly onMadeEarlier: (made: Made) => void;
  /** Called when the typed values are finally discarded. */
  readonly onThrownAway?: ((typed: Values) => void) | undefined;
}

/** The values to send, with the user's decision about somebody else's changes. */
export interface SentForm<Values> {
  readonly values: Values;
  readonly decision: Decision | undefined;
}

/**
 * The common part of every form that is sent as a whole: its draft, its problems and
 * where they appear, the way to send it, the target of a refusal, and the ways to leave it.
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
  const { valueAt, show } = options;
  const problemsOf = (now: Values) =>
    splitProblems(options.problemsOf(now), options.openedProblems);
  const navigate = useNavigate();
  const here = useLocation();
  const left = useRef(false);
  /** Whether the user is asked about fields that nobody could read; undefined until then. */
  const [asking, setAsking] = useState<boolean>();
  const seen = useRef(false);

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
  const { fresh: problems, earlier } = problemsOf(values);
  const shown = problems.filter(
    ({ field }) =>
      restored ||
      options.isSeen(field) ||
      !sameJson(valueAt(values, field), valueAt(pristine, field)),
  );

  const showRefused = useEffectEvent(() => {
    if (refused !== undefined) show(refused.field, refused.control);
  });
  // the refusal's text and the open section around it are rendered by then
  useEffect(() => {
    if (outcome?.kind === 'refused') showRefused();
  }, [outcome]);

  /** Gives up the draft and removes the guard against leaving. */
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
    /** Fields that the user has to see before they are saved; none before that is asked. */
    asksAbout: asking === undefined ? [] : options.unreadOf(values),
    isAsking: asking === true,
    /** The answer: the user goes on, or back to the form. */
    stopAsking: (goesOn: boolean) => {
      seen.current = goesOn;
      setAsking(false);
    },
    /** Everything that prevents sending, in the order of the screen. */
    problems,
    /** What was already so when the form opened, and still is. */
    earlier,
    /** Problems of fields that the user has already seen. */
    shown,
    ...refusal,
    /** The text at a field: the platform's refusal, or the problem if the user has already seen the field. */
    problemAt: (field: Field) => {
      const found = shown.find((problem) => problem.field === field);
      return found === undefined ? refusalAt(field) : options.problemText(found);
    },
    /** Saves the draft immediately, before something is sent that it must record. */
    keepDraft: () => draft.remember(draft.attempt()),
    show,
    /** Sends the form, or takes the user to the first problem. */
    save: async (decision?: Decision) => {
      const now = { ...form.getValues() };
      const [first] = problemsOf(now).fresh;
      if (first !== undefined) return show(first.field);
      if (!seen.current && options.unreadOf(now).length > 0) return setAsking(true);
      await saving.run({ values: now, decision });
    },
    /** Puts other values into the form. */
    replace: (next: Values) => form.reset(next, { keepDefaultValues: true }),
    /** Empties the form; this can be undone. */
    discard: () => {
      discard();
      saving.clear();
    },
    /** Goes to another form whose draft takes over what was typed. */
    moveTo: (next: Draft, to: To, how?: NavigateOptions) => {
      const { unread } = draft;
      leave();
      drafts.save({ ...next, unread });
      void navigate(to, how);
    },
    /** Whether an address still belongs to this form, such as another section. */
    staysHere: (next: Location) =>
      left.current || (next.pathname === here.pathname && draftIn(next) === draftIn(here)),
    /** Leaves the form and deletes its draft. */
    throwAway: () => {
      draft.drop();
      onThrownAway?.(values);
    },
  };
}

function draftIn({ search }: Location): string | null {
  return new URLSearchParams(search).get('draft');
}
