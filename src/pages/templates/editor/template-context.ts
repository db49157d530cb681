import { createContext, useContext } from 'react';
import type { FormMode } from '#app/saving/form-rules.ts';
import type { ControlRefusal } from '#app/saving/use-refusal.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';
import type { EditsWithPeople } from '#app/features/preset/picture-section/use-edits-with-people.ts';
import type { TemplateField, TemplateProblem } from './template-problems.ts';
import type { TemplateValues } from './template-values.ts';

/** What the sections of the editor share besides the form itself. */
export interface TemplateEditing {
  readonly mode: FormMode;
  readonly values: TemplateValues;
  /** What prevents saving. */
  readonly problems: readonly TemplateProblem[];
  /** What was already so when the form opened: it prevents nothing. */
  readonly earlier: readonly TemplateProblem[];
  readonly picture: Edits<PictureAndSound>;
  /** A step of the picture that brings people along. */
  readonly takePicture: EditsWithPeople<PictureAndSound>['bring'];
  /** The message at a field: its problem once the user has seen it, or the platform's refusal. */
  readonly problemAt: (field: TemplateField) => string | undefined;
  /** The platform's refusal of a field. */
  readonly refusalAt: (field: TemplateField) => string | undefined;
  readonly controlRefusal: ControlRefusal | undefined;
  /** Keeps the draft at once, before something is sent that it must know of. */
  readonly keepDraft: () => void;
}

const TemplateContext = createContext<TemplateEditing | undefined>(undefined);

export const TemplateProvider = TemplateContext.Provider;

export function useTemplateEditing(): TemplateEditing {
  const editing = useContext(TemplateContext);
  if (!editing) throw new Error('no template above this component');
  return editing;
}
