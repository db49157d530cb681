import { useMemo, useState } from 'react';
import { useController, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useUnstage } from '#app/features/preset/use-unstage.ts';
import type { FormOpening, FormWords } from '#app/saving/form-rules.ts';
import { useSavedForm } from '#app/saving/use-saved-form.ts';
import type { PresetOwner } from '#app/features/preset/api/presets.ts';
import { CheckPanel } from '#app/features/preset/check/check-panel.tsx';
import { useEditsWithPeople } from '#app/features/preset/picture-section/use-edits-with-people.ts';
import { PeoplePlacesProvider } from '#app/features/preset/where-used/people-places.tsx';
import { useKnownPresets } from '#app/features/preset/where-used/use-known-presets.ts';
import { useMeetingPlaces } from '#app/features/preset/where-used/use-meeting-places.ts';
import { SavedFormFrame } from '#app/features/change/saved-form-frame.tsx';
import { useNameProblemText } from '#app/components/form/use-name-problem-text.ts';
import { goToSection, SectionIndex } from './section-index.tsx';
import { Sections } from './sections.tsx';
import { TemplateProvider } from './template-context.ts';
import { templateForm } from './template-form.ts';
import { fromTemplate } from './template-params.ts';
import { sectionWith } from './template-sections.ts';
import { emptyTemplate, type TemplateValues } from './template-values.ts';
import type { TemplateProblem } from './template-problems.ts';
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
  const { field: people } = useController({ control: form.control, name: 'people' });
  const { edits: pictureEdits, bring } = useEditsWithPeople({
    value: picture.value,
    onChange: picture.onChange,
    roles: people.value,
    onRoles: people.onChange,
  });
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
  const id = mode.kind === 'edit' ? mode.id : values.key;
  const owner = useMemo(
    (): PresetOwner | undefined => (id === '' ? undefined : { kind: 'template', id }),
    [id],
  );
  const number = mode.kind === 'edit' ? mode.opened['e164'] : undefined;
  const known = useKnownPresets(owner);
  const places = useMeetingPlaces({
    edits: pictureEdits,
    roles: people.value,
    onRoles: people.onChange,
    known,
    owner,
    meetingNumber: typeof number === 'string' ? number : '',
  });
  return (
    <TemplateProvider
      value={{
        mode,
        values,
        problems,
        earlier,
        picture: pictureEdits,
        takePicture: bring,
        problemAt,
        refusalAt,
        controlRefusal,
        keepDraft,
      }}
    >
      <PeoplePlacesProvider host={places}>
        <SavedFormFrame saved={saved}>
          <div className={styles['columns']}>
            <SectionIndex
              problemsIn={(id) => shown.filter(({ field }) => sectionWith(field) === id).length}
            />
            <Sections />
          </div>
          <CheckPanel
            className={styles['check']}
            onGoTo={({ preset }) => goToSection(preset?.family === 'wall' ? 'walls' : 'picture')}
          />
        </SavedFormFrame>
      </PeoplePlacesProvider>
    </TemplateProvider>
  );
}

/** The words of the form of a template. */
function useTemplateFormWords(): FormWords<TemplateProblem> {
  const { t } = useTranslation(['templateEditor', 'booking']);
  const name = useNameProblemText();
  return {
    text: (key, count = 0) => t(key, { count }),
    section: (field) => t(`sections.${sectionWith(field)}`),
    problem: ({ field, problem }) => {
      if (field === 'name') return name(problem);
      return field === 'duration' ? t('booking:problems.duration-missing') : undefined;
    },
  };
}
