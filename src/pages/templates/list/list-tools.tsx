import { DownloadOutlined, UploadOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import type { TemplateRow } from '#app/features/template/api/templates.ts';
import { SortSelect } from '#app/components/list-page/sort-select.tsx';
import { RefreshButton } from '#app/components/refresh-button.tsx';
import { SearchBox } from '#app/components/search-box/search-box.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { templateSortKeys, type TemplateQuery } from './template-query.ts';
import type { TemplateTask } from './use-template-dialogs.tsx';
import styles from './templates.module.css';

interface ListToolsProps {
  readonly view: TemplateQuery;
  /** All there are; absent while they are on their way. */
  readonly all: readonly TemplateRow[] | undefined;
  /** The order is offered here where the table has no heads to click. */
  readonly showsSort: boolean;
  readonly onSearch: (text: string) => void;
  readonly onShow: (view: TemplateQuery, replace: boolean) => void;
  readonly onAsk: (task: TemplateTask) => void;
}

/** Search, order, import and export over the list. */
export function ListTools(props: ListToolsProps) {
  const { view, all, showsSort, onSearch, onShow, onAsk } = props;
  const { t } = useTranslation('templates');
  const creating = useOffered('createTemplate');
  return (
    <div className={styles['tools']}>
      <SearchBox
        label={t('search')}
        clearLabel={t('clearSearch')}
        text={view.text}
        onChange={onSearch}
      />
      {showsSort && (
        <SortSelect
          label={t('sort.label')}
          keys={templateSortKeys}
          sort={view.sort}
          words={(by) => t(`columns.${by}`)}
          onSort={(sort) => onShow({ ...view, sort }, false)}
        />
      )}
      <span className={styles['toolsEnd']}>
        <Button
          icon={<UploadOutlined aria-hidden />}
          disabled={!creating.offered}
          aria-label={t('tools.import')}
          title={creating.reason ?? t('tools.import')}
          onClick={() => onAsk({ task: 'import' })}
        >
          <span className={styles['roomy']}>{t('tools.import')}</span>
        </Button>
        <Button
          icon={<DownloadOutlined aria-hidden />}
          disabled={!all || all.length === 0}
          aria-label={t('tools.export')}
          title={t('tools.export')}
          onClick={() => onAsk({ task: 'export', rows: all ?? [] })}
        >
          <span className={styles['roomy']}>{t('tools.export')}</span>
        </Button>
      </span>
    </div>
  );
}

interface TemplateListStatusProps {
  readonly found: number;
  /** Absent while the list is on its way. */
  readonly total: number | undefined;
  readonly selected: readonly TemplateRow[];
  readonly refreshing: boolean;
  readonly onRefresh: () => void;
  readonly onClear: () => void;
  readonly onAsk: (task: TemplateTask) => void;
}

/** How many are shown, or what can be done with those selected. */
export function TemplateListStatus(props: TemplateListStatusProps) {
  const { found, total, selected, refreshing, onRefresh, onClear, onAsk } = props;
  const { t } = useTranslation('templates');
  const deleting = useOffered('deleteTemplate');
  const counted =
    total === undefined || total === found
      ? t('status.all', { n: total ?? 0 })
      : t('status.found', { found, n: total });
  return (
    <div className={styles['status']}>
      <output>
        {selected.length > 0
          ? t('selection.count', { n: selected.length })
          : total !== undefined && counted}
      </output>
      {selected.length > 0 && (
        <>
          <Button size="small" onClick={() => onAsk({ task: 'export', rows: selected })}>
            {t('selection.export')}
          </Button>
          <Button
            size="small"
            danger
            disabled={!deleting.offered}
            title={deleting.reason}
            onClick={() => onAsk({ task: 'delete', rows: selected })}
          >
            {t('selection.delete')}
          </Button>
          <Button size="small" type="text" onClick={onClear}>
            {t('selection.clear')}
          </Button>
        </>
      )}
      <RefreshButton label={t('status.refresh')} busy={refreshing} onClick={onRefresh} />
    </div>
  );
}
