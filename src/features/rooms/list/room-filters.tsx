import { useTranslation } from 'react-i18next';
import { parseSort, shows, sortKeys, writeSort, type RoomQuery } from './room-query.ts';
import styles from '#app/components/list-page/list-page.module.css';

interface RoomFiltersProps {
  readonly view: RoomQuery;
  /** The order is offered here where the table has no heads to click. */
  readonly showsSort: boolean;
  readonly onShow: (view: RoomQuery) => void;
}

/** Which rooms are shown and, without columns, in which order. */
export function RoomFilters({ view, showsSort, onShow }: RoomFiltersProps) {
  const { t } = useTranslation('rooms');
  return (
    <>
      <select
        className={styles['select']}
        aria-label={t('show.label')}
        value={view.show}
        onChange={({ target }) =>
          onShow({ ...view, show: shows.find((known) => known === target.value) ?? 'all' })
        }
      >
        {shows.map((show) => (
          <option key={show} value={show}>
            {t(`show.${show}`)}
          </option>
        ))}
      </select>
      {showsSort && (
        <select
          className={styles['select']}
          aria-label={t('sort.label')}
          value={writeSort(view.sort)}
          onChange={({ target }) => onShow({ ...view, sort: parseSort(target.value) ?? view.sort })}
        >
          {sortKeys.flatMap((by) =>
            [false, true].map((descending) => (
              <option key={writeSort({ by, descending })} value={writeSort({ by, descending })}>
                {t(descending ? 'sort.descending' : 'sort.ascending', {
                  column: t(`columns.${by}`),
                })}
              </option>
            )),
          )}
        </select>
      )}
    </>
  );
}
