import { useTranslation } from 'react-i18next';
import { selectFrom } from '#app/components/form/select/select-from.tsx';
import { useReadings } from '#app/components/name-search/use-name-search.ts';
import { partAhead } from '#app/components/pieces/part-ahead.ts';
import styles from './meetings.module.css';

/** Its list to choose from is more code than the rest of the page, and asks for every room. */
const PlaceSelect = selectFrom(
  partAhead(async () => (await import('./place-select.tsx')).PlaceSelect, 'need'),
  ({ value }) => value !== '',
);

interface PlaceFilterProps {
  /** `place:7` or `room:0512`; empty: anywhere. */
  readonly where: string;
  readonly onChange: (where: string) => void;
}

/** The filter by place. Its list is fetched when somebody comes to it, or when a place is filtered by already. */
export function PlaceFilter({ where, onChange }: PlaceFilterProps) {
  const { t } = useTranslation('meetings');
  const { ask } = useReadings(false);
  return (
    <PlaceSelect
      className={styles['place'] ?? ''}
      aria-label={t('whoWhere.where')}
      showSearch
      value={where}
      options={[
        { value: '', label: t('whoWhere.anywhere') },
        // one that is not known has its number alone
        ...(where === '' ? [] : [{ value: where, label: where.slice(where.indexOf(':') + 1) }]),
      ]}
      // what names are read with comes beside the list, not after it
      onFocus={ask}
      onChange={onChange}
    />
  );
}
