import {
  DoubleLeftOutlined,
  DoubleRightOutlined,
  LeftOutlined,
  RightOutlined,
} from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { pageSizes, type ListQuery } from './list-query.ts';
import { pagesOf } from './page-of.ts';
import styles from './meetings.module.css';

interface PagerProps {
  readonly query: ListQuery;
  readonly total: number;
  readonly onChange: (query: ListQuery) => void;
}

/** Rows on a page and the way through the pages. */
export function Pager({ query, total, onChange }: PagerProps) {
  const { t } = useTranslation('meetings');
  const pages = pagesOf(total, query.size);
  const page = Math.min(query.page, pages);
  const steps = [
    { name: 'first', icon: <DoubleLeftOutlined aria-hidden />, to: 1, off: page === 1 },
    { name: 'previous', icon: <LeftOutlined aria-hidden />, to: page - 1, off: page === 1 },
    { name: 'next', icon: <RightOutlined aria-hidden />, to: page + 1, off: page === pages },
    { name: 'last', icon: <DoubleRightOutlined aria-hidden />, to: pages, off: page === pages },
  ] as const;
  const button = ({ name, icon, to, off }: (typeof steps)[number]) => (
    <Button
      key={name}
      type="text"
      size="small"
      icon={icon}
      disabled={off}
      aria-label={t(`pager.${name}`)}
      title={t(`pager.${name}`)}
      onClick={() => onChange({ ...query, page: to })}
    />
  );
  return (
    <div className={styles['pager']}>
      <label>
        {t('pager.size')}
        <select
          className={styles['select']}
          value={query.size}
          onChange={({ target: { value } }) =>
            onChange({
              ...query,
              size: pageSizes.find((size) => String(size) === value) ?? 'all',
              page: 1,
            })
          }
        >
          {pageSizes.map((size) => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
          <option value="all">{t('pager.sizeAll')}</option>
        </select>
      </label>
      {query.size !== 'all' && (
        <nav aria-label={t('pager.label')}>
          {steps.slice(0, 2).map(button)}
          <span>{t('pager.pageOf', { page, pages })}</span>
          {steps.slice(2).map(button)}
        </nav>
      )}
    </div>
  );
}
