import { useTranslation } from 'react-i18next';
import { parseSort, writeSort, type SortOrder } from '#app/lib/sort-order.ts';
import { ChoiceSelect } from './choice-select.tsx';

interface SortSelectProps<Key extends string> {
  readonly label: string;
  readonly keys: readonly Key[];
  readonly sort: SortOrder<Key>;
  /** Title of a column. */
  readonly words: (key: Key) => string;
  readonly onSort: (sort: SortOrder<Key>) => void;
}

/** The order of a list, where its table has no heads to press. */
export function SortSelect<Key extends string>(props: SortSelectProps<Key>) {
  const { label, keys, sort, words, onSort } = props;
  const { t } = useTranslation('table');
  const orderOf = (written: string) => parseSort(keys, written) ?? sort;
  return (
    <ChoiceSelect
      label={label}
      choices={keys.flatMap((by) => [by, writeSort({ by, descending: true })])}
      chosen={writeSort(sort)}
      words={(written) => {
        const { by, descending } = orderOf(written);
        return t(descending ? 'sort.descending' : 'sort.ascending', { column: words(by) });
      }}
      onChoose={(written) => onSort(orderOf(written))}
    />
  );
}
