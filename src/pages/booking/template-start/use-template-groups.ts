import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { templateQueries } from '#app/features/template/api/templates.ts';
import { recentTemplates } from '#app/features/template/recent-templates.ts';

/** Templates to choose from: the default one, recently used ones, and all others by name. */
export function useTemplateGroups(enabled: boolean) {
  const { t, i18n } = useTranslation('booking');
  const list = useQuery({ ...templateQueries.list(), enabled });
  const chosen = useQuery({ ...templateQueries.chosen(), enabled });
  const rows = list.data ?? [];
  const byId = new Map(rows.map((row) => [row.id, row]));
  const first = chosen.data ? [chosen.data.id] : [];
  const recent = recentTemplates().filter((id) => !first.includes(id));
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const row = byId.get(id);
      return row
        ? [{ value: id, label: row.number ? `${row.name} · ${row.number}` : row.name }]
        : [];
    });
  const rest = rows
    .filter(({ id }) => !first.includes(id) && !recent.includes(id))
    .toSorted((a, b) => a.name.localeCompare(b.name, i18n.language, { numeric: true }));
  const groups = [
    { label: t('template.default'), options: named(first) },
    { label: t('template.recent'), options: named(recent) },
    { label: t('template.all'), options: named(rest.map(({ id }) => id)) },
  ];
  return {
    options: groups.filter(({ options }) => options.length > 0),
    reading: list.isPending && enabled,
    failed: list.isError,
    /** There is nothing to choose from and nothing more to load. */
    empty: list.data?.length === 0,
  };
}
