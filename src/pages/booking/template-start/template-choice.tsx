import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { bookingQueries } from '#app/features/meeting/api/booking.ts';
import { templateQueries } from '#app/features/template/api/templates.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { bookingOfTemplate } from '#app/features/template/model/booking-of-template.ts';
import { useBooking } from '../booking-context.ts';
import { askedTime } from '../asked-time.ts';
import type { BookingValues } from '../booking-values.ts';
import { templateBooking } from './template-booking.ts';
import { rememberTemplate } from '#app/features/template/recent-templates.ts';
import { TemplatePreview } from './template-preview.tsx';
import { useTemplateGroups } from './use-template-groups.ts';

/** Chooses the template that a new booking takes everything from; a typed name and time stay. */
export function TemplateChoice() {
  const { t } = useTranslation('booking');
  const { values, restart } = useBooking();
  // read during rendering: react-hook-form tracks dirty fields only if they are subscribed to
  const { dirtyFields } = useFormContext<BookingValues>().formState;
  const queryClient = useQueryClient();
  const describe = useErrorText();
  const offered = useOffered('listTemplates');
  const groups = useTemplateGroups(offered.offered);
  const chosen = useQuery({
    ...templateQueries.summary(values.template),
    enabled: values.template !== '',
  });
  // the list may not be loaded yet, or may no longer include it
  const name = values.template === '' ? undefined : chosen.data?.name;
  const [query] = useSearchParams();
  const [reading, setReading] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  if (!offered.offered || (groups.empty && values.template === '')) return null;

  async function take(id: string) {
    setFailure(undefined);
    setReading(true);
    try {
      const seed = bookingOfTemplate(await queryClient.fetchQuery(bookingQueries.forTemplate(id)));
      const fresh = templateBooking(seed, id);
      const asked = askedTime(query);
      const startIsChosen = dirtyFields.start || asked.start !== undefined;
      const typed = {
        ...(dirtyFields.name && values.name !== '' && { name: values.name }),
        ...(startIsChosen && { start: values.start }),
        ...(asked.durationMinutes !== undefined && { durationMinutes: values.durationMinutes }),
      };
      rememberTemplate(id);
      // what was staged for this booking stays with it
      const key = values.key || fresh.key;
      restart(seed, { ...fresh, ...typed, key, kind: values.kind });
    } catch (error) {
      setFailure(error);
    } finally {
      setReading(false);
    }
  }

  return (
    <Form.Item
      label={t('template.label')}
      htmlFor="booking-template"
      layout="vertical"
      colon={false}
      {...(failure !== undefined && { validateStatus: 'error', help: describe(failure) })}
      {...(failure === undefined && values.template === '' && { extra: t('template.why') })}
    >
      <Select
        id="booking-template"
        aria-label={t('template.label')}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('template.none')}
        loading={reading || groups.reading}
        options={groups.options}
        notFoundContent={t(groups.failed ? 'template.failed' : 'template.noMatch')}
        value={values.template === '' ? null : values.template}
        {...(name !== undefined && { labelRender: () => name })}
        onChange={(id) => {
          if (id !== null) void take(id);
        }}
      />
      {values.template !== '' && <TemplatePreview templateId={values.template} />}
    </Form.Item>
  );
}
