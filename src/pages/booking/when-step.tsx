import { Form, Radio } from 'antd';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useBooking } from './booking-context.ts';
import type { BookingKind, BookingValues } from './booking-values.ts';
import { CapacityForecast } from './capacity/capacity-forecast.tsx';
import { DurationField } from './duration-field.tsx';
import { NameField } from './name-field.tsx';
import { RepeatsField } from './repeats/repeats-field.tsx';
import { StartField } from './start-field.tsx';
import { TemplateChoice } from './template-start/template-choice.tsx';
import { RoomField } from './virtual-room/room-field.tsx';
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
      <NameField />
      {values.kind !== 'instant' && (
        <StartField suggested={isCopy && formState.dirtyFields.start === undefined} />
      )}
      {!(mode.kind === 'edit' && mode.series) && <CapacityForecast />}
      <DurationField />
      {values.kind === 'recurring' && <RepeatsField />}
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
