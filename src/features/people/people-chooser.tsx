import { Button } from '#app/components/button/button.tsx';
import {
  memo,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingPeople } from './model/roles.ts';
import { remove } from './edits.ts';
import type { PersonRow } from './people-rows.ts';
import { usePersonWords } from './person-words.ts';
import { PickList } from './pick-list.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { indexOf, NOTHING } from './selection.ts';
import type { PeopleEdits } from './use-people-edits.ts';
import { Contact, NameLines } from './name-lines.tsx';
import styles from './people.module.css';

/** Drawn again only when something of the person changes: the list around it is with every key. */
const PersonLine = memo(PlainPersonLine);

interface PeopleChooserProps {
  readonly people: MeetingPeople;
  /** The rows that match the search and the filter. */
  readonly rows: readonly PersonRow[];
  /** Key of the search and the filter. */
  readonly viewKey: string;
  readonly total: number;
  readonly edits: PeopleEdits;
  readonly meetingBitrate: number | undefined;
  readonly onShowAll: () => void;
}

/** The rows to choose from, and what can be done with the chosen. */
function PlainPeopleChooser(props: PeopleChooserProps) {
  const { people, rows, viewKey, total, edits, meetingBitrate } = props;
  const { t } = useTranslation('people');
  const id = useId();
  const stage = useRef<HTMLDivElement>(null);
  const [selection, setSelection] = useState(NOTHING);
  // the rows answer every key at once, the controls below follow when there is time
  const settled = useDeferredValue(selection);
  const chosen = useMemo(() => rows.filter(({ key }) => settled.chosen.has(key)), [rows, settled]);

  const removeChosen = () => {
    const leaving = rows.filter(({ key }) => selection.chosen.has(key)).map((row) => row.person);
    if (leaving.length === 0) return;
    const at = Math.max(indexOf(rows, selection.active), 0);
    const next = rows.slice(at).find(({ key }) => !selection.chosen.has(key))?.key ?? null;
    edits.apply({ code: 'remove', count: leaving.length }, remove(people, leaving));
    setSelection({ ...NOTHING, active: next, anchor: next });
    stage.current?.querySelector<HTMLElement>('[role=listbox]')?.focus();
  };
  const latest = useRef(removeChosen);
  useEffect(() => {
    latest.current = removeChosen;
  });
  const onRemove = useCallback(() => latest.current(), []);

  return (
    <div ref={stage} className={styles['chooser']}>
      {rows.length > 0 ? (
        <>
          <PickList
            label={t('panel.list')}
            describedBy={`${id}-keys`}
            rows={rows}
            viewKey={viewKey}
            selection={selection}
            onSelection={setSelection}
            onDelete={removeChosen}
            renderRow={renderPerson}
          />
          <span id={`${id}-keys`} className="visually-hidden">
            {t('panel.keys')}
          </span>
        </>
      ) : (
        <div className={styles['empty']}>
          <b>{t(total === 0 ? 'panel.nobody' : 'panel.nobodyFound')}</b>
          {total === 0 ? (
            <span>{t('panel.nobodyWhy')}</span>
          ) : (
            <Button size="small" onClick={props.onShowAll}>
              {t('panel.clearFilter')}
            </Button>
          )}
        </div>
      )}
      <Status edits={edits} shown={rows.length} total={total} />
      <SelectionBar
        people={people}
        chosen={chosen}
        edits={edits}
        onRemove={onRemove}
        meetingBitrate={meetingBitrate}
      />
    </div>
  );
}

/** Not drawn again while somebody types into the search box and finds the same people. */
export const PeopleChooser = memo(PlainPeopleChooser);

const renderPerson = (row: PersonRow) => <PersonLine row={row} />;

interface StatusProps {
  readonly edits: PeopleEdits;
  readonly shown: number;
  readonly total: number;
}

/** What was done last, with the way back; else how many are shown. */
function PlainStatus({ edits, shown, total }: StatusProps) {
  const { t } = useTranslation('people');
  const words = usePersonWords();
  const { lastEdit } = edits;
  return (
    <div className={styles['status']}>
      <output>
        {lastEdit && t(`said.${lastEdit.how}`, { step: words.step(lastEdit.step) })}
        {lastEdit !== undefined &&
          lastEdit.promoted > 0 &&
          ` ${t('said.promoted', { count: lastEdit.promoted })}`}
      </output>
      {lastEdit?.how === 'done' && (
        <Button size="small" type="link" onClick={edits.undo}>
          {t('panel.undo')}
        </Button>
      )}
      {shown < total && <span>{t('panel.shown', { shown, total })}</span>}
    </div>
  );
}

/** Not drawn again with every key in the list. */
const Status = memo(PlainStatus);

/** One person of the meeting: name and roles, below it account and how they are called. */
function PlainPersonLine({ row }: { readonly row: PersonRow }) {
  const { t } = useTranslation('people');
  const words = usePersonWords();
  const { person, seat, marks } = row;
  const { protocol, bitrate } = person;
  const how = [
    protocol !== undefined && words.protocol(protocol),
    bitrate !== undefined && `${bitrate} kbit/s`,
  ].filter(Boolean);
  return (
    <NameLines person={person} below={<Contact person={person} after={how.join(' ')} />}>
      {marks.map((mark) => (
        <span key={mark} className={styles['mark']} data-mark={mark}>
          {t(`roles.${mark}`)}
        </span>
      ))}
      {seat !== 'members' && (
        <span className={styles['mark']} data-mark={seat ?? 'none'}>
          {seat === null ? t('panel.noSeat') : t('roles.audience')}
        </span>
      )}
    </NameLines>
  );
}
