import { FormItem } from '#app/components/form/form-item.tsx';
import { memo, type ReactNode } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DurationInput } from '#app/components/form/duration-input.tsx';
import { FormField } from '#app/components/form/form-field.tsx';
import { useByteCount } from '#app/components/use-measures.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { useUsername } from '#app/components/session-context.ts';
import { MEETING_NAME_BYTES } from '#app/lib/naming.ts';
import { useBooking } from './booking-context.ts';
import type { BookingKind, BookingValues } from './booking-values.ts';
import { QuickSettings } from './quick-settings/quick-settings.tsx';
import { RepeatsField } from './repeats/repeats-field.tsx';
import { StartField } from './start-field.tsx';
import { TemplateChoice } from './template-start/template-choice.tsx';
import { WhenHints, withWhenHints } from './when-hints.tsx';
import { WhereField } from './where-field.tsx';
import { WhoField } from './who-field.tsx';
import { RadioGroup } from '#app/components/form/radio-group.tsx';
import { TextInput } from '#app/components/form/text-input.tsx';
import styles from './booking.module.css';

const KINDS: readonly BookingKind[] = ['scheduled', 'recurring', 'instant'];

/** What every meeting has: name, time, place, people, password and recording. */
export function Basics() {
  const { t } = useTranslation('booking');
  const { mode, values } = useBooking();
  const isCopy = mode.kind === 'new' && mode.seed !== undefined && values.template === '';
  return (
    <div className={styles['basics']}>
      <h2 className="visually-hidden">{t('sections.basics')}</h2>
      {mode.kind === 'new' && (
        <div className={styles['row']}>
          {/* a copied meeting already has everything a template could provide */}
          {!isCopy && <TemplateChoice />}
          <KindField />
        </div>
      )}
      <NameField />
      <div className={styles['when']}>
        {values.kind !== 'instant' && <StartField />}
        <DurationField />
        <WhenHints />
      </div>
      {values.kind === 'recurring' && <RepeatsField />}
      <WhereField />
      <WhoField />
      <QuickSettings />
    </div>
  );
}

const KindField = memo(function KindField() {
  const { t } = useTranslation('booking');
  const { control } = useFormContext<BookingValues>();
  const { field } = useController({ control, name: 'kind' });
  return (
    <FormItem
      label={t('when.kind')}
      {...(field.value === 'instant' && { extra: t('when.instantWhy') })}
    >
      <RadioGroup
        asButtons
        aria-label={t('when.kind')}
        value={field.value}
        onChange={field.onChange}
        options={KINDS.map((kind) => ({ value: kind, label: t(`when.${kind}`) }))}
      />
    </FormItem>
  );
});

function DurationField() {
  return <DurationControl problem={useBooking().problemAt('duration')} />;
}

interface ControlNotes {
  readonly problem: ReactNode;
}

/** Drawn again when it changes itself, not with every key in another field. */
const DurationControl = memo(function DurationControl({ problem }: ControlNotes) {
  const { t } = useTranslation('booking');
  const { control } = useFormContext<BookingValues>();
  return (
    <FormField
      control={control}
      name="durationMinutes"
      id="booking-duration"
      label={t('when.duration')}
      required
      problem={problem}
    >
      {({ value, onChange, onBlur }, controlProps) => (
        <DurationInput
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          control={withWhenHints(controlProps)}
        />
      )}
    </FormField>
  );
});

/** The meeting's name. The rules are checked while the user types; the platform is asked when typing pauses. */
function NameField() {
  const { t } = useTranslation('booking');
  const byteCount = useByteCount();
  const { values, nameCheck, problemAt } = useBooking();
  const describe = useErrorText();
  const refusal = nameCheck.state === 'refused' ? describe(nameCheck.error) : undefined;
  const hints = {
    idle: undefined,
    checking: t('when.nameChecking'),
    free: t('when.nameFree'),
    unchecked: t('when.nameUnchecked'),
    refused: undefined,
  };
  return (
    <NameControl
      problem={problemAt('name') ?? refusal}
      hint={hints[nameCheck.state]}
      count={byteCount(values.name, MEETING_NAME_BYTES)}
    />
  );
}

interface NameNotes extends ControlNotes {
  readonly hint: ReactNode;
  readonly count: ReactNode;
}

const NameControl = memo(function NameControl(notes: NameNotes) {
  const { t } = useTranslation('booking');
  const { control } = useFormContext<BookingValues>();
  const user = useUsername();
  return (
    <FormField
      control={control}
      name="name"
      id="booking-name"
      label={t('when.name')}
      required
      {...notes}
    >
      {(field, controlProps) => (
        <TextInput
          {...controlProps}
          {...field}
          isName
          onText={field.onChange}
          required
          autoComplete="off"
          placeholder={t('when.namePlaceholder', { user })}
        />
      )}
    </FormField>
  );
});
