import { ControlOutlined } from '#app/components/icons/icons.tsx';
import { useId, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelButton } from '#app/components/panel-button.tsx';
import { setPreferences, usePreferences } from '#app/components/preferences.ts';
import { detailColumns, exportColumns } from './export-columns.ts';
import { columnKeys, type ColumnKey, type MeetingListSort } from './list-query.ts';
import styles from './meetings.module.css';

interface ViewPanelProps {
  readonly columns: readonly ColumnKey[];
  readonly onColumns: (columns: readonly ColumnKey[]) => void;
  readonly sort: MeetingListSort;
  readonly onSort: (sort: MeetingListSort) => void;
}

/** Columns, order and density; the order is here too for where the table has no head to click. */
export function ViewPanel({ columns, onColumns, sort, onSort }: ViewPanelProps) {
  const { t } = useTranslation('meetings');
  const { density } = usePreferences();
  const id = useId();
  // The address follows a choice in its own time; the next choice builds on what was chosen, not on it.
  const [chosen, setChosen] = useState(columns);
  const [seen, setSeen] = useState(columns);
  if (seen !== columns) {
    setSeen(columns);
    setChosen(columns);
  }
  const choose = (key: ColumnKey, shown: boolean) => {
    const next = columnKeys.filter((other) => (other === key ? shown : chosen.includes(other)));
    setChosen(next);
    onColumns(next);
  };
  return (
    <PanelButton label={t('view.button')} icon={<ControlOutlined aria-hidden />} iconOnly>
      <div className={styles['panel']}>
        <label htmlFor={`${id}-sort`}>{t('view.sort')}</label>
        <div className={styles['pair']}>
          <select
            id={`${id}-sort`}
            className={styles['select']}
            value={sort.by}
            onChange={({ target: { value } }) => {
              const by = columnKeys.find((key) => key === value);
              if (by) onSort({ ...sort, by });
            }}
          >
            {columnKeys.map((key) => (
              <option key={key} value={key}>
                {t(`columns.${key}`)}
              </option>
            ))}
          </select>
          <select
            className={styles['select']}
            aria-label={`${t('view.ascending')} / ${t('view.descending')}`}
            value={sort.descending ? 'descending' : 'ascending'}
            onChange={({ target: { value } }) =>
              onSort({ ...sort, descending: value === 'descending' })
            }
          >
            <option value="ascending">{t('view.ascending')}</option>
            <option value="descending">{t('view.descending')}</option>
          </select>
        </div>
        <p className={styles['hint']}>{t('view.allRows')}</p>
        <fieldset>
          <legend>{t('view.columns')}</legend>
          {columnKeys
            .filter((key) => key !== 'name')
            .map((key) => (
              <label key={key} className={styles['choice']}>
                <input
                  type="checkbox"
                  checked={chosen.includes(key)}
                  onChange={({ target: { checked } }) => choose(key, checked)}
                />
                {t(`columns.${key}`)}
              </label>
            ))}
        </fieldset>
        <ExportChoice />
        <fieldset>
          <legend>{t('view.density')}</legend>
          {(['compact', 'comfortable'] as const).map((choice) => (
            <label key={choice} className={styles['choice']}>
              <input
                type="radio"
                name={`${id}-density`}
                checked={density === choice}
                onChange={() => setPreferences({ density: choice })}
              />
              {t(`view.${choice}`)}
            </label>
          ))}
        </fieldset>
      </div>
    </PanelButton>
  );
}

/** Columns of the export that the list has not. */
function ExportChoice() {
  const { t } = useTranslation('meetings');
  const chosen = useSyncExternalStore(exportColumns.subscribe, exportColumns.get);
  return (
    <fieldset>
      <legend>{t('view.export')}</legend>
      {detailColumns.map((column) => (
        <label key={column} className={styles['choice']}>
          <input
            type="checkbox"
            checked={chosen.includes(column)}
            onChange={({ target: { checked } }) =>
              exportColumns.set(
                detailColumns.filter((one) => (one === column ? checked : chosen.includes(one))),
              )
            }
          />
          {t(`export.headers.${column}`)}
        </label>
      ))}
    </fieldset>
  );
}
