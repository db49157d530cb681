import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '#app/components/form/select.tsx';
import { useNameSearch } from '#app/components/name-search/use-name-search.ts';
import { roomLabel } from '#app/features/meeting/model/physical-rooms.ts';
import { useKnownRooms } from '#app/features/meeting/rooms/use-known-rooms.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';
import { markedText, visibleName } from '#app/lib/foreign-text.ts';
import styles from './meetings.module.css';

interface PlaceFilterProps {
  /** `place:7` or `room:0512`; empty: anywhere. */
  readonly where: string;
  readonly onChange: (where: string) => void;
  /** What is searched for, and whether the list is open: somebody may have begun before all this was here. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly takesFocus: boolean;
}

interface Place {
  /** As {@link PlaceFilterProps.where}. */
  readonly value: string;
  readonly label: string;
  readonly number: string;
}

const textsOf = ({ label, number }: Place) => ({ name: label, others: [number] });

/** Meeting rooms and virtual rooms to filter by, found by name, pinyin and initials. */
export function PlaceFilter(props: PlaceFilterProps) {
  const { where, onChange, text, onText, isOpen, onOpen, takesFocus } = props;
  const { t } = useTranslation('meetings');
  const [begun] = useState(text);
  // the list empties its search as it is put up
  useEffect(() => {
    if (begun !== '') onText(begun);
    // oxlint-disable-next-line react/exhaustive-deps -- once, for what was typed before it was here
  }, []);
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
  const isUnlisted = where !== '' && !places.some(({ value }) => value === where);
  return (
    <Select
      className={styles['place'] ?? ''}
      aria-label={t('whoWhere.where')}
      // the field that stood here had the focus
      autoFocus={takesFocus}
      open={isOpen}
      onOpenChange={onOpen}
      value={where}
      showSearch={{
        searchValue: text,
        onSearch: onText,
        filterOption: (_, option) => option !== undefined && found.has(String(option.value)),
      }}
      popupMatchSelectWidth={false}
      notFoundContent={t('whoWhere.noPlace')}
      onFocus={onFocus}
      onChange={onChange}
      options={[
        { value: '', label: t('whoWhere.anywhere') },
        ...(isUnlisted ? [{ value: where, label: where.slice(where.indexOf(':') + 1) }] : []),
        ...groupOf(t('whoWhere.places'), physical),
        ...groupOf(t('whoWhere.virtual'), virtual),
      ]}
    />
  );
}

function groupOf(label: string, options: readonly Place[]) {
  return options.length === 0 ? [] : [{ label, options: [...options] }];
}
