import { useState } from 'react';
import { useController, useForm } from 'react-hook-form';
import { useUnstage } from '#app/features/preset/use-unstage.ts';
import type { FormOpening } from '#app/saving/form-rules.ts';
import { useSavedForm } from '#app/saving/use-saved-form.ts';
import { usePictureEdits } from '#app/features/preset/picture-section/use-picture-edits.ts';
import { SavedFormFrame } from '#app/features/change/saved-form-frame.tsx';
import { SectionIndex } from './section-index.tsx';
import { Sections } from './sections.tsx';
import { TemplateProvider } from './template-context.ts';
import { templateForm } from './template-form.ts';
import { fromTemplate } from './template-params.ts';
import { sectionWith } from './template-sections.ts';
import { emptyTemplate, type TemplateValues } from './template-values.ts';
import { useTemplateFormWords } from './use-template-form-words.ts';
import styles from './template-editor.module.css';

interface TemplateEditorProps extends FormOpening<TemplateValues> {
  readonly onSaved: (templateId: string) => void | Promise<void>;
}

/** The form of a template: its sections, what stands against saving it, and the way out of it. */
export function TemplateEditor({ onSaved, ...opening }: TemplateEditorProps) {
  const words = useTemplateFormWords();
  const unstage = useUnstage('template');
  const [pristine] = useState(() =>
    opening.mode.kind === 'edit' ? fromTemplate(opening.mode.opened) : emptyTemplate(),
  );
  const form = useForm<TemplateValues>({ defaultValues: pristine });
  const { field: picture } = useController({ control: form.control, name: 'picture' });
  const pictureEdits = usePictureEdits(picture.value, picture.onChange);
  const saved = useSavedForm({
    ...opening,
    rules: templateForm,
    words,
    form,
    pristine,
    onSaved,
    onThrownAway: ({ key }) => void unstage(key),
  });
  const { mode, values, problems, earlier, shown } = saved;
  const { problemAt, refusalAt, controlRefusal, keepDraft } = saved;
  return (
    <TemplateProvider
      value={{
        mode,
        values,
        problems,
        earlier,
        picture: pictureEdits,
        problemAt,
        refusalAt,
        controlRefusal,
        keepDraft,
      }}
    >
      <SavedFormFrame saved={saved}>
        <div className={styles['columns']}>
          <SectionIndex
            problemsIn={(id) => shown.filter(({ field }) => sectionWith(field) === id).length}
          />
          <Sections />
        </div>
      </SavedFormFrame>
    </TemplateProvider>
  );
}
