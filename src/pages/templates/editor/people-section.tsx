import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { usePeopleSources } from '#app/features/people/directory/use-people-sources.ts';
import { PeopleEditor } from '#app/features/people/people-editor.tsx';
import { RemovedPeople } from '#app/features/preset/picture-section/removed-people.tsx';
import { meetingBitrate } from '#app/features/setting/model/settings-rules.ts';
import { useTemplateEditing } from './template-context.ts';
import type { TemplateValues } from './template-values.ts';

/** The people of a template, each with what they are there for. */
export function TemplatePeopleSection() {
  const { control } = useFormContext<TemplateValues>();
  const { field } = useController({ control, name: 'people' });
  const { values, picture } = useTemplateEditing();
  const sources = usePeopleSources();
  const [pasted, setPasted] = useState('');
  return (
    <>
      <RemovedPeople edits={picture} people={values.people} />
      <PeopleEditor
        owner="template"
        value={field.value}
        onChange={field.onChange}
        {...sources}
        pasted={pasted}
        onPasted={setPasted}
        meetingBitrate={meetingBitrate(values.settings)}
      />
    </>
  );
}
