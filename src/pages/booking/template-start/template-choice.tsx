import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FormItem } from '#app/components/form/form-item.tsx';
import { Select } from '#app/components/form/select.tsx';
import { memo, useMemo, useState, Suspense } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { templateEditQueries } from '#app/features/template/api/template-edit.ts';
import { templateQueries } from '#app/features/template/api/templates.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { bookingOfTemplate } from '#app/features/template/model/booking-of-template.ts';
import { useStable } from '#app/components/use-stable.ts';
import { useBooking, type Booking } from '../booking-context.ts';
import { askedTime } from '../asked-time.ts';
import type { BookingValues } from '../booking-values.ts';
import { templateBooking } from './template-booking.ts';
import { rememberTemplate, recentTemplates } from '#app/features/template/recent-templates.ts';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import { collatorOf } from '#app/lib/collator.ts';
import styles from './template-start.module.css';

const TemplateContents = lazyPart(() => import('./template-contents.tsx'));

/** What somebody typed of it stays when a template is taken. */
const KEPT = ['name', 'start'] as const;

/** Chooses the template that a new booking takes everything from; a typed name and time stay. */
export function TemplateChoice() {
  const { values, restart } = useBooking();
  return <Choice template={values.template} restart={useStable(restart)} />;
}

interface ChoiceProps extends Pick<Booking, 'restart'> {
  readonly template: string;
}

/** Drawn again when it changes itself, not with every key in a field. */
const Choice = memo(function Choice({ template, restart }: ChoiceProps) {
  const { t } = useTranslation('booking');
  const { getValues } = useFormContext<BookingValues>();
  // read during rendering: react-hook-form tracks dirty fields only if they are subscribed to
  const { dirtyFields } = useFormState<BookingValues>({ name: KEPT });
  const queryClient = useQueryClient();
  const describe = useErrorText();
  const offered = useOffered('listTemplates');
  const groups = useTemplateGroups(offered.offered);
  const chosen = useQuery({
    ...templateQueries.summary(template),
    enabled: template !== '',
  });
  // the list may not be loaded yet, or may no longer include it
  const name = template === '' ? undefined : chosen.data?.name;
  const [query] = useSearchParams();
  const [reading, setReading] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  if (!offered.offered || (groups.empty && template === '')) return null;

  async function take(id: string) {
    setFailure(undefined);
    setReading(true);
    try {
      const seed = bookingOfTemplate(await queryClient.fetchQuery(templateEditQueries.one(id)));
      const fresh = templateBooking(seed, id);
      const values = getValues();
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
    <FormItem
      label={t('template.label')}
      htmlFor="booking-template"
      {...(failure !== undefined && { problem: describe(failure) })}
      {...(failure === undefined && template === '' && { extra: t('template.why') })}
    >
      <Select
        id="booking-template"
        aria-label={t('template.label')}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('template.none')}
        loading={reading || groups.reading}
        options={groups.options}
        notFoundContent={t(groups.failed ? 'template.failed' : 'template.noMatch')}
        value={template === '' ? null : template}
        {...(name !== undefined && { labelRender: () => name })}
        onChange={(id) => {
          if (id !== null) void take(id);
        }}
      />
      {template !== '' && <TemplatePreview templateId={template} />}
    </FormItem>
  );
});

/** What a template provides: the counts immediately; picture, sound and VIPs when the user opens them. */
function TemplatePreview({ templateId }: { readonly templateId: string }) {
  const { t } = useTranslation('booking');
  const { data } = useQuery(templateQueries.summary(templateId));
  const [open, setOpen] = useState(false);
  if (data === undefined) return null;
  const counts = [
    t('template.people', { count: data.invite_num ?? 0 }),
    t('template.vips', { count: data.vip_num ?? 0 }),
    t('template.presets', {
      count: (data.vmp_num ?? 0) + (data.mix_num ?? 0) + (data.poll_num ?? 0),
    }),
  ];
  return (
    <details
      className={styles['preview']}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('template.brings', { counts: counts.join(' · ') })}</summary>
      {open && (
        <Suspense fallback={<p>{t('template.reading')}</p>}>
          <TemplateContents templateId={templateId} />
        </Suspense>
      )}
    </details>
  );
}

/** Templates to choose from: the default one, recently used ones, and all others by name. */
function useTemplateGroups(enabled: boolean) {
  const { t, i18n } = useTranslation('booking');
  const list = useQuery({ ...templateQueries.list(), enabled });
  const { offered } = useOffered('getDefaultTemplate');
  const chosen = useQuery({ ...templateQueries.chosen(), enabled: enabled && offered });
  // thousands of templates are put in order when they change, not with every key
  const { data: rows } = list;
  const byId = new Map(rows?.map((row) => [row.id, row]));
  const first = chosen.data ? [chosen.data.id] : [];
  const recent = recentTemplates().filter((id) => !first.includes(id));
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const row = byId.get(id);
      return row
        ? [{ value: id, label: row.number ? `${row.name} · ${row.number}` : row.name }]
        : [];
    });
  const inOrder = useMemo(
    () => rows?.toSorted((a, b) => collatorOf(i18n.language).compare(a.name, b.name)) ?? [],
    [rows, i18n.language],
  );
  const rest = inOrder.filter(({ id }) => !first.includes(id) && !recent.includes(id));
  const groups = [
    { label: t('template.default'), options: named(first) },
    { label: t('template.recent'), options: named(recent) },
    { label: t('template.all'), options: named(rest.map(({ id }) => id)) },
  ];
  return {
    options: groups.filter(({ options }) => options.length > 0),
    reading: list.isPending && enabled,
    failed: list.isError,
    /** There is nothing to choose from and nothing more to load. */
    empty: list.data?.length === 0,
  };
}
