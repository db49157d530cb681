import type { FormDraft, FormDrafts } from './drafts/form-drafts.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { UnreadField } from '#app/lib/unread-field.ts';
import type { Difference } from '#app/lib/three-way.ts';
import type { Prepared, Refusal } from './outcome.ts';
import type { RefusedPlace } from './use-refusal.ts';
import type { Decision } from './send-edit.ts';
import type { Attempt, EarlierTry } from './send-new.ts';

/** Whether a form creates something or edits something. */
export type FormMode =
  | { readonly kind: 'new' }
  | {
      readonly kind: 'edit';
      readonly id: string;
      /** The object as it was read. */
      readonly opened: JsonObject;
    };

/** What a form needs when it opens. */
export interface FormOpening<Values> {
  readonly mode: FormMode;
  readonly drafts: FormDrafts<Values>;
  /** The draft being resumed. */
  readonly draft: FormDraft<Values> | undefined;
}

export interface NewForm<Values> extends EarlierTry<Attempt> {
  readonly values: Values;
}

export interface EditedForm<Values> {
  readonly id: string;
  readonly values: Values;
  /** The object as it was opened. */
  readonly opened: JsonObject;
  readonly decision: Decision | undefined;
}

/** The rules of one area's form. A field is a part of the form that a problem or a refusal can concern. */
export interface FormRules<
  Values,
  Field extends string,
  Problem extends { readonly field: Field },
> {
  /** What is wrong, in the order of the page; what was already so in an edited object prevents nothing. */
  readonly problemsOf: (values: Values) => readonly Problem[];
  /** What saving would change in the edited object. */
  readonly changesOf: (values: Values, opened: JsonObject) => readonly Difference[];
  /** The form's value of a field. */
  readonly valueAt: (values: Values, field: Field) => unknown;
  /** The id of the control that edits a field, or of the section if the field is a whole section. */
  readonly placeOf: (field: Field) => string;
  readonly make: (form: NewForm<Values>) => Promise<Prepared<string>>;
  readonly update: (form: EditedForm<Values>) => Promise<Prepared<string>>;
  /** Where a refusal leads; undefined if it concerns the whole form. */
  readonly refusedPlace: (
    error: Refusal['error'],
    values: Values,
  ) => RefusedPlace<Field> | undefined;
  /** Whether a refusal means that the edited object no longer exists. */
  readonly saysGone: (error: unknown) => boolean;
  readonly unread: UnreadRules<Values>;
  /** The values that a new form takes over from this one. */
  readonly takenOver: (values: Values) => Values;
  readonly paths: { readonly new: string; readonly edit: (id: string) => string };
}

/**
 * How a form treats fields of the edited object that no read of this platform answers: an update sets them, so the
 * user is asked first, and what this browser sent last is offered.
 */
export interface UnreadRules<Values> {
  readonly of: (
    values: Values,
    edited: { readonly id: string; readonly opened: JsonObject },
    username: string,
  ) => readonly UnreadField[];
  /** The values with what was sent last in these fields. */
  readonly take: (values: Values, opened: JsonObject, fields: readonly UnreadField[]) => Values;
  /** Called when the object is saved, a new one too; `opened` is empty then. */
  readonly remember: (id: string, values: Values, opened: JsonObject, username: string) => void;
}

type Verb = 'make' | 'save';

/** Keys of the texts that every area provides for its form. */
export type FormText =
  | Verb
  | 'made'
  | 'saved'
  | 'saveKeys'
  | 'undoAll'
  | 'changes'
  | 'problems'
  | 'earlier'
  | `changed.${'title' | 'why'}`
  | `gone.${'title' | 'kept' | 'makeNew'}`
  | `failure.${'failed' | 'notDone' | 'unclear'}.${Verb}`;

export interface FormWords<Problem extends { readonly field: string }> {
  /** `count` is the number of changes or problems. */
  readonly text: (key: FormText, count?: number) => string;
  /** The heading over a field. */
  readonly section: (field: Problem['field']) => string;
  /** A problem in words; undefined for one that is shown elsewhere and only counted here. */
  readonly problem: (problem: Problem) => string | undefined;
}
