import { Form, Radio } from 'antd';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DurationInput } from '#app/components/form/duration-input.tsx';
import { FormField } from '#app/components/form/form-field.tsx';
import { endOf, isDuration } from '#app/lib/time.ts';
import { useByteCount } from '#app/components/use-measures.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { useUsername } from '#app/components/session-context.ts';
import { MEETING_NAME_BYTES } from '#app/lib/naming.ts';
import { useBooking } from './booking-context.ts';
import type { BookingKind, BookingValues } from './booking-values.ts';
import { CapacityForecast } from './capacity/capacity-forecast.tsx';
import { BriefField } from './more-fields/brief-field.tsx';
import { PlatformField } from './more-fields/platform-field.tsx';
import { PublicTemplateField } from './more-fields/public-template-field.tsx';
import { BookingRooms } from './more-fields/rooms-field.tsx';
import { RepeatsField } from './repeats/repeats-field.tsx';
import { StartField } from './start-field.tsx';
import { TemplateChoice } from './template-start/template-choice.tsx';
import { RoomField } from './virtual-room/room-field.tsx';
import { useBookingWords } from './use-booking-words.ts';
import { instantOf } from './zone-time.ts';
import { TextInput } from '#app/components/form/text-input.tsx';
import styles from './booking.module.css';

const KINDS: readonly BookingKind[] = ['scheduled', 'recurring', 'instant'];

/** The step for the meeting's name and time. */
export function WhenStep() {
  const { mode, values } = useBooking();
  const { formState } = useFormContext<BookingValues>();
  const isCopy = mode.kind === 'new' && mode.seed !== undefined && values.template === '';
  // a copied meeting already has everything a template could provide
  const mayUseTemplate = mode.kind === 'new' && !isCopy;
  return (
    <div className={styles['narrow']}>
      {mayUseTemplate && <TemplateChoice />}
      {mode.kind === 'new' && <KindField />}
      {mode.kind === 'new' && <RoomField />}
      {values.kind === 'instant' && values.template === '' && values.room === '' && (
        <PublicTemplateField />
      )}
      <NameField />
      {values.kind !== 'instant' && (
        <StartField suggested={isCopy && formState.dirtyFields.start === undefined} />
      )}
      {!(mode.kind === 'edit' && mode.series) && <CapacityForecast />}
      <DurationField />
      {values.kind === 'recurring' && <RepeatsField />}
      {values.kind === 'recurring' && <PlatformField />}
      <BriefField />
      <BookingRooms />
    </div>
  );
}

function KindField() {
  const { t } = useTranslation('booking');
  const { control } = useFormContext<BookingValues>();
  const { field } = useController({ control, name: 'kind' });
  return (
    <Form.Item
      label={t('when.kind')}
      layout="vertical"
      colon={false}
      {...(field.value === 'instant' && { extra: t('when.instantWhy') })}
    >
      <Radio.Group
        optionType="button"
        aria-label={t('when.kind')}
        value={field.value}
        onChange={field.onChange}
        options={KINDS.map((kind) => ({ value: kind, label: t(`when.${kind}`) }))}
      />
    </Form.Item>
  );
}

function DurationField() {
  const { t } = useTranslation('booking');
  const { control } = useFormContext<BookingValues>();
  const { values, platform, problemAt } = useBooking();
  const words = useBookingWords();
  const { durationMinutes: minutes } = values;
  const start = values.kind === 'instant' ? platform.now : instantOf(values.start)?.at;
  return (
    <FormField
      control={control}
      name="durationMinutes"
      id="booking-duration"
      label={t('when.duration')}
      required
      problem={problemAt('duration')}
      hint={endInWords()}
    >
      {({ value, onChange, onBlur }, controlProps) => (
        <DurationInput value={value} onChange={onChange} onBlur={onBlur} control={controlProps} />
      )}
    </FormField>
  );

  function endInWords() {
    if (minutes === 0) return t('when.permanent');
    if (!isDuration(minutes) || start === undefined) return undefined;
    const end = endOf(start, minutes);
    if (values.kind === 'instant' || end === null) {
      return t('when.endsAfter', { duration: words.duration(minutes) });
    }
    return t('when.ends', { end: words.at(end) });
  }
}

/** The meeting's name. The rules are checked while the user types; the platform is asked when typing pauses. */
function NameField() {
  const { t } = useTranslation('booking');
  const byteCount = useByteCount();
  const { control } = useFormContext<BookingValues>();
  const { values, nameCheck, problemAt } = useBooking();
  const describe = useErrorText();
  const user = useUsername();
  const refusal = nameCheck.state === 'refused' ? describe(nameCheck.error) : undefined;
  const hints = {
    idle: undefined,
    checking: t('when.nameChecking'),
    free: t('when.nameFree'),
    unchecked: t('when.nameUnchecked'),
    refused: undefined,
  };
  return (
    <FormField
      control={control}
      name="name"
      id="booking-name"
      label={t('when.name')}
      required
      problem={problemAt('name') ?? refusal}
      hint={hints[nameCheck.state]}
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
          placeholder={t('when.namePlaceholder', { user })}
        />
      )}
    </FormField>
  );
}
