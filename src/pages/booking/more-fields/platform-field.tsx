import { useQuery } from '@tanstack/react-query';
import { Select } from '#app/components/form/select.tsx';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormField } from '#app/components/form/form-field.tsx';
import { systemQueries } from '#app/features/platform/api/system.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { useBooking } from '../booking-context.ts';
import type { BookingValues } from '../booking-values.ts';
import { visibleName } from '#app/lib/foreign-text.ts';

/** The platform that a series is held on (`platform_id`); shown where the user domain may use any. */
export function PlatformField() {
  const { t } = useTranslation('booking');
  const { control } = useFormContext<BookingValues>();
  const { values, problemAt } = useBooking();
  const { offered } = useOffered('listPlatforms');
  const { data: platforms = [] } = useQuery({ ...systemQueries.platforms(), enabled: offered });
  const known = platforms.flatMap(({ platform_id: id, name }) =>
    id ? [{ value: id, label: visibleName(name) || id }] : [],
  );
  const isKnown = values.platform === '' || known.some(({ value }) => value === values.platform);
  if (known.length === 0 && isKnown) return null;
  return (
    <FormField
      control={control}
      name="platform"
      id="booking-platform"
      label={t('fields.platform_id')}
      problem={problemAt('platform')}
    >
      {(field, { status, ...props }) => (
        <Select
          {...props}
          {...(status && { status })}
          {...field}
          options={[
            { value: '', label: t('more.noPlatform') },
            ...known,
            ...(isKnown ? [] : [{ value: values.platform, label: values.platform }]),
          ]}
        />
      )}
    </FormField>
  );
}
