import { useTranslation } from 'react-i18next';
import { useRowHeight } from './use-row-height.ts';
import styles from './data-table.module.css';

/** The place of rows that are on their way, at the size they will have. */
export function TableSkeleton({ stacked }: { readonly stacked: boolean }) {
  const { t } = useTranslation('shell');
  const rowHeight = useRowHeight(stacked);
  return (
    <div className={styles['table']} aria-busy style={{ overflow: 'hidden' }}>
      <output className="visually-hidden">{t('loading')}</output>
      {Array.from({ length: 12 }, (_, place) => (
        <div
          key={place}
          className={styles['head']}
          style={{ height: rowHeight, gridTemplateColumns: '36px 2fr 1fr 2fr 1fr', gap: 16 }}
        >
          <span />
          {[72, 60, 80, 48].map((width) => (
            <span
              key={width}
              className={styles['bone']}
              style={{ width: `${width - ((place * 13) % 30)}%` }}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
