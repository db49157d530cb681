import { Button } from '#app/components/button/button.tsx';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '#app/components/search-box/search-box.tsx';
import { useUsername } from '#app/components/session-context.ts';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { markedText } from '#app/lib/foreign-text.ts';
import { ownName } from './own-name.ts';
import { PlaceFilter } from './place-filter.tsx';
import type { WhoWhere } from './who-where.ts';
import styles from './meetings.module.css';

interface WhoWhereFiltersProps {
  readonly filter: WhoWhere;
  /** The rows that are here: their creators can be chosen. */
  readonly rows: readonly MeetingRow[];
  readonly onChange: (filter: WhoWhere) => void;
}

/** More of them would be no list to choose from. */
const MOST_CREATORS = 100;

/** By creator, mine first; by participant; by meeting room or virtual room. */
export function WhoWhereFilters({ filter, rows, onChange }: WhoWhereFiltersProps) {
  const { t } = useTranslation('meetings');
  const username = useUsername();
  const stored = useSyncExternalStore(ownName.subscribe, ownName.get);
  const creators = [...new Set(rows.map(({ creator }) => creator))].filter((name) => name !== '');
  const own = stored || (creators.includes(username) ? username : '');
  const others = [...new Set([...(filter.by === '' ? [] : [filter.by]), ...creators])]
    .filter((name) => name !== own)
    .slice(0, MOST_CREATORS);
  const isMine = filter.by !== '' && filter.by === own;
  return (
    <>
      <select
        className={styles['select']}
        aria-label={t('whoWhere.by')}
        value={filter.by}
        onChange={({ target }) => onChange({ ...filter, by: target.value })}
      >
        <option value="">{t('whoWhere.anybody')}</option>
        {own !== '' && <option value={own}>{t('whoWhere.mine', { name: markedText(own) })}</option>}
        {others.map((name) => (
          <option key={name} value={name}>
            {markedText(name)}
          </option>
        ))}
      </select>
      {filter.by !== '' && !isMine && (
        <Button size="small" type="link" onClick={() => ownName.set(filter.by)}>
          {t('whoWhere.thisIsMe')}
        </Button>
      )}
      <SearchBox
        label={t('whoWhere.who')}
        clearLabel={t('whoWhere.clearWho')}
        text={filter.who}
        onChange={(who) => onChange({ ...filter, who })}
      />
      <PlaceFilter where={filter.where} onChange={(where) => onChange({ ...filter, where })} />
    </>
  );
}
