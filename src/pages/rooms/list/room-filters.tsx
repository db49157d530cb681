import { useTranslation } from 'react-i18next';
import { ChoiceSelect } from '#app/components/list-page/choice-select.tsx';
import { SortSelect } from '#app/components/list-page/sort-select.tsx';
import { roomFilters, roomSortKeys, type RoomQuery } from './room-query.ts';

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
      <ChoiceSelect
        label={t('show.label')}
        choices={roomFilters}
        chosen={view.show}
        words={(show) => t(`show.${show}`)}
        onChoose={(show) => onShow({ ...view, show })}
      />
      {showsSort && (
        <SortSelect
          label={t('sort.label')}
          keys={roomSortKeys}
          sort={view.sort}
          words={(by) => t(`columns.${by}`)}
          onSort={(sort) => onShow({ ...view, sort })}
        />
      )}
    </>
  );
}
