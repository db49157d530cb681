import type { FormDraft, FormDrafts } from './drafts/form-drafts.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { Difference } from '#app/lib/three-way.ts';
import type { Prepared, Refusal } from './outcome.ts';
import type { RefusedPlace } from './use-refusal.ts';
import type { Decision } from './send-edit.ts';
import type { Attempt, EarlierTry } from './send-new.ts';

/** What a form makes or changes. */
export type FormMode =
  | { readonly kind: 'new' }
  | {
      readonly kind: 'edit';
      readonly id: string;
      /** As it was read. */
      readonly opened: JsonObject;
    };

/** What a form is opened with. */
export interface FormOpening<Values> {
  readonly mode: FormMode;
  readonly drafts: FormDrafts<Values>;
  /** What was typed before, that is gone on with. */
  readonly draft: FormDraft<Values> | undefined;
}

export interface NewForm<Values> extends EarlierTry<Attempt> {
  readonly values: Values;
}

export interface EditedForm<Values> {
  readonly id: string;
  readonly values: Values;
  /** As it was opened. */
  readonly opened: JsonObject;
  readonly decision: Decision | undefined;
}

/** What an area's form goes by. A field is a part of it that a problem or a refusal can concern. */
export interface FormRules<
  Values,
  Field extends string,
  Problem extends { readonly field: Field },
> {
  /** Everything that stands between the form and being saved, in the order of the page. */
  readonly problemsOf: (values: Values) => readonly Problem[];
  /** What saving would change in what is edited. */
  readonly changesOf: (values: Values, opened: JsonObject) => readonly Difference[];
  /** What the form holds of a field. */
  readonly valueAt: (values: Values, field: Field) => unknown;
  /** The id of the control that a field is mended with, or of the section that is one whole. */
  readonly placeOf: (field: Field) => string;
  readonly make: (form: NewForm<Values>) => Promise<Prepared<string>>;
  readonly update: (form: EditedForm<Values>) => Promise<Prepared<string>>;
  /** Where a refusal leads; undefined for one about all of it. */
  readonly refusedPlace: (
    error: Refusal['error'],
    values: Values,
  ) => RefusedPlace<Field> | undefined;
  /** Whether a refusal says that what is edited is not there any more. */
  readonly saysGone: (error: unknown) => boolean;
  /** What another form takes over of what was typed. */
  readonly takenOver: (values: Values) => Values;
  readonly paths: { readonly new: string; readonly edit: (id: string) => string };
}

type Verb = 'make' | 'save';

/** The texts that every area has for its form, by their keys. */
export type FormText =
  | Verb
  | 'made'
  | 'saved'
  | 'saveKeys'
  | 'undoAll'
  | 'changes'
  | 'problems'
  | `changed.${'title' | 'why'}`
  | `gone.${'title' | 'kept' | 'makeNew'}`
  | `failure.${'failed' | 'notDone' | 'unclear'}.${Verb}`;

export interface FormWords<Problem extends { readonly field: string }> {
  /** `count` of changes and problems. */
  readonly text: (key: FormText, count?: number) => string;
  /** The heading over a field. */
  readonly section: (field: Problem['field']) => string;
  /** A problem in words; undefined for one that is told where it is, and only counted elsewhere. */
  readonly problem: (problem: Problem) => string | undefined;
}
