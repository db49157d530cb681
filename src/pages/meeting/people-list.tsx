import { currentProfile } from '#app/api/profile.ts';
import { SearchOutlined } from '#app/components/icons/icons.tsx';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Button } from '#app/components/button/button.tsx';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePersonDetails } from '#app/features/people/directory/person-details.tsx';
import { contactOf } from '#app/features/people/name-lines.tsx';
import { isRawCode } from '#app/lib/code-names.ts';
import { matchingRows, type AttendeeRow } from './attendee-rows.ts';
import { KindMark } from './kind-mark.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { markedText, visibleName } from '#app/lib/foreign-text.ts';
import { TextInput } from '#app/components/form/text-input.tsx';
import styles from './people.module.css';

interface PeopleListProps {
  readonly label: string;
  readonly empty: string;
  readonly rows: readonly AttendeeRow[];
  /** As many as the platform says there are. */
  readonly total: number;
  readonly hasMore: boolean;
  readonly isReading: boolean;
  readonly readMore: () => Promise<{ readonly hasNextPage: boolean; readonly isError: boolean }>;
}

const rowHeight = 44;
/** Fewer people than this are found by looking. */
const searchFrom = 9;
/** Rows before the end at which the next page is asked for. */
const ahead = 20;

/** One list of people: own light rows in a window, more of them read as the end comes near. */
export function PeopleList(props: PeopleListProps) {
  const { label, empty, rows, total, hasMore, isReading, readMore } = props;
  const { t } = useTranslation('meeting');
  const [typed, setTyped] = useState('');
  const shown = matchingRows(rows, useDeferredValue(typed));
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- its functions are used here only, and handed to nobody
  const windowed = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const items = windowed.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  const nearEnd = typed === '' && hasMore && !isReading && lastShown >= rows.length - ahead;

  useEffect(() => {
    if (nearEnd) void readMore();
  }, [nearEnd, readMore]);

  if (total === 0) return <p className={styles['soft']}>{empty}</p>;
  return (
    <>
      {total >= searchFrom && (
        <div className={styles['search']}>
          <TextInput
            allowClear
            prefix={<SearchOutlined aria-hidden />}
            value={typed}
            aria-label={t('people.search', { list: label })}
            placeholder={t('people.searchHint')}
            onText={setTyped}
          />
        </div>
      )}
      <output className={styles['found']}>
        {typed !== '' && t('people.found', { count: shown.length, read: rows.length })}
        {rows.length < total && t('people.readOf', { read: rows.length, total })}
        {hasMore && <ReadAll isReading={isReading} readMore={readMore} />}
      </output>
      {shown.length > 0 && (
        <section
          ref={scroller}
          className={styles['scroller']}
          aria-label={label}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable, so it must be reachable by keyboard
          tabIndex={0}
        >
          <ul className={styles['rows']} style={{ height: windowed.getTotalSize() }}>
            {items.map(({ index, start }) => {
              const row = shown[index];
              return (
                row && (
                  <li
                    key={row.place}
                    aria-setsize={shown.length}
                    aria-posinset={index + 1}
                    style={{ transform: `translateY(${start}px)`, height: rowHeight }}
                  >
                    <AttendeeLine row={row} />
                  </li>
                )
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}

/** Reads on to the end, page after page, until it is there, fails or the list goes away. */
function ReadAll({ isReading, readMore }: Pick<PeopleListProps, 'isReading' | 'readMore'>) {
  const { t } = useTranslation('meeting');
  const wanted = useRef(true);
  useEffect(() => {
    wanted.current = true;
    return () => {
      wanted.current = false;
    };
  }, []);

  async function readAll() {
    for (let more = true; more && wanted.current;) {
      // oxlint-disable-next-line no-await-in-loop -- a page starts where the one before it ended
      const { hasNextPage, isError } = await readMore();
      more = hasNextPage && !isError;
    }
  }

  return (
    <Button type="link" size="small" loading={isReading} onClick={() => void readAll()}>
      {t('people.readAll')}
    </Button>
  );
}

interface AttendeeLineProps {
  readonly row: AttendeeRow;
}

/** One person or terminal: plain elements only, there may be thousands. */
function AttendeeLine({ row }: AttendeeLineProps) {
  const { t } = useTranslation('meeting');
  const { name, account, kind, number, marks, protocol, bitrate } = row;
  const { participated, participatedType } = row;
  /** 0 and 1 where the profile says what they mean; otherwise as it came, and nothing where that is zero. */
  const participationWords = (value: number | undefined) => {
    const { isParticipated: meaning } = currentProfile();
    if (meaning !== 'unknown' && (value === 0 || value === 1)) {
      return t(`people.participation.${meaning}.${value === 1 ? 'yes' : 'no'}`);
    }
    return value ? `is_participated ${value}` : false;
  };
  const how = [
    protocol !== undefined &&
      (isRawCode(protocol) ? protocol.slice(4) : t(`protocols.${protocol}`)),
    bitrate !== undefined && t('people.kbps', { value: bitrate }),
    participationWords(participated),
    participatedType !== undefined && `participated_type ${participatedType}`,
  ].filter(Boolean);
  const shown = visibleName(name) || account;
  const entry = usePersonDetails()({ account, kind });
  const known = entry === undefined ? '' : contactOf(entry);
  const contact =
    known === '' ? [number, account].filter((text) => text !== '' && text !== shown) : [known];
  return (
    <div className={styles['person']}>
      <span className={styles['name']} title={markedText(shown)}>
        <ForeignText>{shown}</ForeignText>
        {marks.map((mark) => (
          <span key={mark} className={styles['mark']}>
            {t(`marks.${mark}`)}
          </span>
        ))}
      </span>
      <span className={styles['contact']}>
        {known === '' && <KindMark kind={kind} />} <ForeignText>{contact.join(' · ')}</ForeignText>
      </span>
      <span className={styles['how']}>{how.join(' · ')}</span>
    </div>
  );
}
