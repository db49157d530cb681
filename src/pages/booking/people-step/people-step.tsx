import { Alert } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { UnreadList } from '#app/features/change/unread-list.tsx';
import { PEOPLE_PARAMS } from '#app/features/people/model/people-fields.ts';
import { useUnread } from '../unread.ts';
import { useController, useFormContext } from 'react-hook-form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useSearchParams } from 'react-router';
import { usePeopleSources } from '#app/features/people/directory/use-people-sources.ts';
import { AudienceSeatsNotice } from '#app/features/people/audience-seats-notice.tsx';
import { PeopleEditor } from '#app/features/people/people-editor.tsx';
import { useBooking } from '../booking-context.ts';
import type { BookingValues } from '../booking-values.ts';
import { RemovedPeople } from '#app/features/preset/picture-section/removed-people.tsx';
import { meetingBitrate } from '#app/features/setting/model/settings-rules.ts';
import { usePictureEditsContext } from '../picture-step/picture-edits.tsx';
import { StepRefusal } from '../step-refusal.tsx';
import styles from './people-step.module.css';

/** The people of a booking. Recent contacts are read when this step is first visited. */
export function PeopleStep() {
  const { control } = useFormContext<BookingValues>();
  const { field } = useController({ control, name: 'people' });
  const { field: settings } = useController({ control, name: 'settings' });
  const { values, earlier } = useBooking();
  const earlierAmongPeople = useMemo(
    () => earlier.flatMap((one) => (one.field === 'people' ? [one.problem] : [])),
    [earlier],
  );
  const sources = usePeopleSources();
  const [pasted, setPasted] = usePasteBox();
  const picture = usePictureEditsContext();
  return (
    <div id="booking-people" tabIndex={-1} className={styles['step']}>
      <StepRefusal field="people" />
      <AudienceSeatsNotice
        people={field.value}
        settings={settings.value}
        onSettings={settings.onChange}
      />
      <RemovedPeople edits={picture} people={values.people} />
      <UnreadPeople />
      <PeopleEditor
        value={field.value}
        onChange={field.onChange}
        {...sources}
        pasted={pasted}
        onPasted={setPasted}
        meetingBitrate={meetingBitrate(values.settings)}
        earlier={earlierAmongPeople}
      />
    </div>
  );
}

/**
 * The text in this booking's paste box. It survives a visit to another step, and is cleared on sign-out with
 * everything else in memory.
 */
function usePasteBox(): readonly [text: string, set: (text: string) => void] {
  const client = useQueryClient();
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const queryKey = ['booking', 'pasted', pathname, query.get('draft')];
  const { data } = useQuery({
    queryKey,
    queryFn: () => '',
    enabled: false,
    staleTime: Infinity,
    gcTime: Infinity,
    initialData: '',
  });
  return [data, (text) => void client.setQueryData(queryKey, text)];
}

/** Lists of people that the platform does not answer. */
function UnreadPeople() {
  const { t } = useTranslation('unread');
  const { takeLastSent } = useBooking();
  const fields = useUnread().filter(({ path }) => PEOPLE_WORDS.has(path[0] ?? ''));
  if (fields.length === 0) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={t('title', { count: fields.length })}
      description={<UnreadList fields={fields} onUse={takeLastSent} />}
    />
  );
}

const PEOPLE_WORDS: ReadonlySet<string> = new Set(Object.values(PEOPLE_PARAMS));
