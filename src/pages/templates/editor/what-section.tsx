import { Checkbox } from '#app/components/form/checkbox.tsx';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useByteCount } from '#app/components/use-measures.ts';
import { DurationInput } from '#app/components/form/duration-input.tsx';
import { FormField } from '#app/components/form/form-field.tsx';
import { useDurationWords } from '#app/components/time/use-duration-words.ts';
import { MEETING_NAME_BYTES } from '#app/lib/naming.ts';
import { isDuration } from '#app/lib/time.ts';
import { useTemplateEditing } from './template-context.ts';
import { templateFieldId } from './template-sections.ts';
import type { TemplateValues } from './template-values.ts';
import { TextInput } from '#app/components/form/text-input.tsx';
import styles from '#app/saving/saving.module.css';

/** What meetings of the template are called, how long they last and under which number they are. */
export function WhatSection() {
  const { t } = useTranslation('templateEditor');
  const byteCount = useByteCount();
  const { control } = useFormContext<TemplateValues>();
  const { values, problemAt } = useTemplateEditing();
  const duration = useDurationWords();
  const { durationMinutes: minutes } = values;
  return (
    <div className={styles['narrow']}>
      <FormField
        control={control}
        name="name"
        id={templateFieldId('name')}
        label={t('what.name')}
        required
        problem={problemAt('name')}
        hint={t('what.nameHint')}
        count={byteCount(values.name, MEETING_NAME_BYTES)}
      >
        {(field, controlProps) => (
          <TextInput
            {...controlProps}
            {...field}
            isName
            onText={field.onChange}
            required
            autoComplete="off"
          />
        )}
      </FormField>
      <FormField
        control={control}
        name="durationMinutes"
        id={templateFieldId('duration')}
        label={t('what.duration')}
        required
        problem={problemAt('duration')}
        hint={isDuration(minutes) ? lasts(minutes) : undefined}
      >
        {({ value, onChange, onBlur }, controlProps) => (
          <DurationInput value={value} onChange={onChange} onBlur={onBlur} control={controlProps} />
        )}
      </FormField>
      <NumberField />
    </div>
  );

  function lasts(length: number) {
    return length === 0 ? t('what.permanent') : t('what.lasts', { duration: duration(length) });
  }
}

/** Whether meetings of the template keep a number of their own, and which it is. */
function NumberField() {
  const { t } = useTranslation('templateEditor');
  const { control } = useFormContext<TemplateValues>();
  const { mode, values, problemAt } = useTemplateEditing();
  const e164 = mode.kind === 'edit' ? mode.opened['e164'] : undefined;
  const number = typeof e164 === 'string' && e164 !== '' ? e164 : undefined;
  return (
    <FormField
      control={control}
      name="reservesNumber"
      id={templateFieldId('number')}
      label={t('what.number')}
      problem={problemAt('number')}
      hint={hint()}
    >
      {({ value, onChange, onBlur }, { id, ...control_ }) => (
        <Checkbox
          id={id}
          checked={value}
          onBlur={onBlur}
          onChange={onChange}
          aria-describedby={control_['aria-describedby']}
        >
          {t('what.reserve')}
        </Checkbox>
      )}
    </FormField>
  );

  function hint() {
    if (values.reservesNumber) {
      return number === undefined ? t('what.numberComes') : t('what.numberIs', { number });
    }
    return number === undefined ? t('what.noNumber') : t('what.numberGoes', { number });
  }
}
