import { Alert } from '#app/components/alert/alert.tsx';
import { memo, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { UnreadList } from '#app/features/change/unread-list.tsx';
import { PEOPLE_PARAMS } from '#app/features/people/model/people-fields.ts';
import { useUnread } from '../unread.ts';
import { useController, useFormContext } from 'react-hook-form';
import { useStable } from '#app/components/use-stable.ts';
import { usePeopleSources } from '#app/features/people/directory/use-people-sources.ts';
import { sameJson } from '#app/lib/json.ts';
import { PeopleField } from '#app/features/people/field/people-field.tsx';
import { useBooking } from '../booking-context.ts';
import type { BookingValues } from '../booking-values.ts';
import { RemovedPeople } from '#app/features/preset/where-used/removed-people.tsx';
import { meetingBitrate } from '#app/features/setting/model/settings-rules.ts';
import { usePasteText } from './use-paste-text.ts';
import { SectionRefusal } from '../section-refusal.tsx';
import styles from './people-part.module.css';

/** The people of a booking, and what there is to know about them. */
export default function PeoplePart() {
  const { values, earlier, sections } = useBooking();
  return (
    <div className={styles['part']}>
      <SectionRefusal field="people" />
      <RemovedPeople />
      <UnreadPeople />
      <People
        isWhole={sections.open === 'people'}
        onWhole={useStable(() => sections.toggle('people'))}
        meetingBitrate={meetingBitrate(values.settings)}
        earlier={earlier.flatMap((one) => (one.field === 'people' ? [one.problem] : []))}
      />
    </div>
  );
}

type PeopleProps = Pick<
  ComponentProps<typeof PeopleField>,
  'isWhole' | 'onWhole' | 'meetingBitrate' | 'earlier'
>;

/** Drawn again when it changes itself, not with every key in another field: a list of problems is another one then. */
const People = memo(PlainPeople, sameJson);

function PlainPeople(props: PeopleProps) {
  const { control } = useFormContext<BookingValues>();
  const { field } = useController({ control, name: 'people' });
  const [pasted, setPasted] = usePasteText();
  const sources = usePeopleSources();
  return (
    <PeopleField
      {...props}
      id="booking-people"
      value={field.value}
      onChange={field.onChange}
      {...sources}
      pasted={pasted}
      onPasted={setPasted}
    />
  );
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
      role="note"
      title={t('title', { count: fields.length })}
      description={<UnreadList fields={fields} onUse={takeLastSent} />}
    />
  );
}

const PEOPLE_WORDS: ReadonlySet<string> = new Set(Object.values(PEOPLE_PARAMS));
