import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  LibrarySelect,
  type LibrarySelectProps,
} from '#app/components/form/select/library-select.tsx';
import { useNameSearch } from '#app/components/name-search/use-name-search.ts';
import { roomLabel } from '#app/features/meeting/model/physical-rooms.ts';
import { useKnownRooms } from '#app/features/meeting/rooms/use-known-rooms.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';
import { markedText, visibleName } from '#app/lib/foreign-text.ts';

interface Place {
  /** As it stands in the address. */
  readonly value: string;
  readonly label: string;
  readonly number: string;
}

const textsOf = ({ label, number }: Place) => ({ name: label, others: [number] });

/** Meeting rooms and virtual rooms to filter by, found by name, pinyin and initials. */
export function PlaceSelect(props: LibrarySelectProps) {
  const { t } = useTranslation('meetings');
  const [text, setText] = useState('');
  const known = useKnownRooms();
  const { data: listed } = useQuery({
    ...virtualRoomQueries.list(),
    enabled: useOffered('listVirtualRooms').offered,
  });
  const physical = useMemo(
    () =>
      known.map(({ id, name, place }): Place => {
        const label = roomLabel({ id, name, ...(place !== '' && { detail: place }) });
        return { value: `place:${id}`, label: markedText(label), number: id };
      }),
    [known],
  );
  const virtual = useMemo(
    () =>
      (listed ?? []).map(({ name, number }): Place => {
        const label = markedText(visibleName(name) || number);
        return { value: `room:${number}`, label, number };
      }),
    [listed],
  );
  const places = useMemo(() => [...physical, ...virtual], [physical, virtual]);
  const { find, onFocus } = useNameSearch(places, textsOf);
  const found = useMemo(
    () => new Set(find(text).map((at) => places[at]?.value)),
    [find, text, places],
  );
  const isListed = places.some(({ value }) => value === props.value);
  const offered = props.options?.filter(({ value }) => value === '' || !isListed) ?? [];
  return (
    <LibrarySelect
      {...props}
      showSearch={{
        searchValue: text,
        onSearch: setText,
        filterOption: (_, option) => option !== undefined && found.has(String(option.value)),
      }}
      popupMatchSelectWidth={false}
      notFoundContent={t('whoWhere.noPlace')}
      onFocus={onFocus}
      options={[
        ...offered,
        ...groupOf(t('whoWhere.places'), physical),
        ...groupOf(t('whoWhere.virtual'), virtual),
      ]}
    />
  );
}

function groupOf(label: string, options: readonly Place[]) {
  return options.length === 0 ? [] : [{ label, options: [...options] }];
}
