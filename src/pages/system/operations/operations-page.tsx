import { useQuery } from '@tanstack/react-query';
import { Button } from '#app/components/button/button.tsx';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '#app/components/use-address-search.ts';
import { paths } from '#app/lib/paths.ts';
import { systemQueries } from '#app/features/platform/api/system.ts';
import { LinkButton } from '#app/components/link-button.tsx';
import { ChoiceSelect } from '#app/components/list-page/choice-select.tsx';
import { ListEmpty } from '#app/components/list-page/list-empty.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { SearchBox } from '#app/components/search-box/search-box.tsx';
import { OperationTable } from './operation-table.tsx';
import {
  arrangedOperations,
  documented,
  isOfferedAtLevel,
  operationRows,
  operationSearch,
  parseOperationQuery,
  operationFilters,
  type OperationQuery,
  type OperationWords,
} from './operation-query.ts';
import styles from '#app/components/list-page/list-page.module.css';
import type zh from '#app/i18n/zh-CN/system.ts';

/** Every operation of the API: the level it needs, whether this platform has it, and where it is used here. */
export function OperationsPage() {
  const { t, i18n } = useTranslation('system');
  const [search, setSearch] = useAddressSearch();
  const view = parseOperationQuery(search);
  const show = (next: OperationQuery, replace: boolean) =>
    setSearch(operationSearch(next), { replace });
  const level = useQuery(systemQueries.version()).data?.api_level;
  const words = useOperationWords();
  const rows = useMemo(
    () => arrangedOperations(view, level, words, i18n.language),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the view is made anew from the address
    [search, level, words, i18n.language],
  );
  const offered = operationRows.filter(
    (row) => row.facts.contractNumber !== undefined && isOfferedAtLevel(row, level),
  ).length;
  const beyond = rows.filter(({ facts }) => facts.contractNumber === undefined).length;

  return (
    <div className={styles['page']}>
      <PageHeader
        title={t('operations.title')}
        actions={<LinkButton to={paths.system}>{t('operations.back')}</LinkButton>}
      />
      <div className={styles['tools']}>
        <SearchBox
          label={t('operations.search')}
          clearLabel={t('operations.clearSearch')}
          text={view.text}
          onChange={(text) => show({ ...view, text }, true)}
        />
        <ChoiceSelect
          label={t('operations.show.label')}
          choices={operationFilters}
          chosen={view.show}
          words={(one) => t(`operations.show.${one}`)}
          onChoose={(one) => show({ ...view, show: one }, false)}
        />
      </div>
      <div className={styles['status']}>
        <output>
          {t('operations.count', { offered, total: documented })} ·{' '}
          {t('operations.shown', { count: rows.length })}
          {beyond > 0 && t('operations.beyond', { count: beyond })}
        </output>
        <span className={styles['statusEnd']}>
          {level === undefined ? t('operations.levelUnknown') : t('operations.level', { level })}
        </span>
      </div>
      {rows.length === 0 ? (
        <ListEmpty title={t('operations.noMatchTitle')} why={t('operations.noMatchWhy')}>
          <Button type="primary" onClick={() => show({ ...view, text: '', show: 'all' }, false)}>
            {t('operations.showAll')}
          </Button>
        </ListEmpty>
      ) : (
        <OperationTable
          rows={rows}
          level={level}
          words={words}
          sort={view.sort}
          onSort={(sort) => show({ ...view, sort }, false)}
        />
      )}
    </div>
  );
}

type Neighbour = keyof (typeof zh)['neighbours'];

/** Operations by their titles: the document's own in its language, ours for those outside it. */
function useOperationWords(): OperationWords {
  const { t, i18n } = useTranslation('system');
  const { language } = i18n;
  return useMemo(() => {
    const neighbours: Readonly<Record<Neighbour, string>> = t('neighbours', {
      returnObjects: true,
    });
    const named = new Map<string, string>(Object.entries(neighbours));
    return {
      title: ({ id, facts: { title, documentTitle } }) =>
        named.get(id) ?? (language === 'zh-CN' ? (documentTitle ?? title) : title),
      place: (place) => t(`places.${place}`),
    };
  }, [t, language]);
}
