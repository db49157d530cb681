import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '#app/components/form/field.tsx';
import { Select } from '#app/components/form/select.tsx';
import { foldWidth } from '#app/lib/fold-width.ts';
import { readIdNames } from '#app/lib/id-names.ts';
import type { Span } from '#app/lib/time.ts';
import { roomOfMeeting, withRooms, type KnownRoom, type RoomFacts } from '../model/known-rooms.ts';
import { isRoomId, roomInWords, type PhysicalRoom } from '../model/physical-rooms.ts';
import {
  doubleBookings,
  hasSeats,
  roomsInstead,
  roomsToChoose,
  type BusyRooms,
} from '../model/room-use.ts';
import { ChosenRooms } from './chosen-rooms.tsx';
import { NewRoom } from './new-room.tsx';
import { ownRooms } from './own-rooms.ts';
import { choiceRender } from './room-choice.tsx';
import { RoomUseLine } from './room-use-line.tsx';
import { TakenRoom } from './taken-room.tsx';
import { useKnownRooms } from './use-known-rooms.ts';
import { useRoomSearch } from './use-room-search.ts';
import { useMeetingRoomWords } from './use-room-words.ts';
import { useRoomsBusy } from './use-rooms-busy.ts';
import styles from './rooms-field.module.css';

interface RoomsFieldProps {
  readonly id: string;
  readonly value: readonly PhysicalRoom[];
  readonly onChange: (rooms: readonly PhysicalRoom[]) => void;
  /** The time of the meeting; without one nothing is said of free and busy. */
  readonly span: Span | undefined;
  /** The meeting that is edited: it is not in its own way. */
  readonly meetingId?: string | undefined;
  /** How many people need a seat. */
  readonly people?: number;
  readonly problem?: ReactNode;
  /** Keys of the double bookings that the person chose to make. */
  readonly agreed: readonly string[];
  readonly onAgree: (keys: readonly string[]) => void;
}

/** The choice to add what was typed; no room has such an id. */
const ADD = 'add';

interface RoomOption {
  readonly value: string;
  /** What is read out. */
  readonly label: string;
}

/** The physical rooms of a meeting: chosen among the known ones with what is free, or typed with their id. */
export function RoomsField(props: RoomsFieldProps) {
  const { id, value, onChange, span, meetingId, people = 0, problem, agreed, onAgree } = props;
  const { t } = useTranslation('meetingRooms');
  const words = useMeetingRoomWords();
  const known = useKnownRooms();
  const [asked, setAsked] = useState(false);
  const [text, setText] = useState('');
  const [typed, setTyped] = useState<string>();
  const { filter, onFocus } = useRoomSearch(known);
  const found = useMemo(() => new Set(filter(text).map((room) => room.id)), [filter, text]);
  const use = useRoomsBusy(span, meetingId, asked || value.length > 0);
  const { busy } = use;
  const chosen = value.map(roomInWords);
  const chosenIds = chosen.map((room) => room.id).join(' ');
  // what is read later does not move what somebody is about to choose
  const settled = use.state === 'reading' ? NOTHING_BUSY : busy;
  const isSmall = (room: KnownRoom) => !hasSeats(room, people);
  const stateOf = ({ id: roomId }: KnownRoom) => {
    const [meeting] = busy.get(roomId) ?? [];
    if (meeting === undefined) {
      return use.state === 'read' ? t(use.unread > 0 ? 'field.noneFound' : 'field.free') : '';
    }
    return t('field.busy', { time: words.span(meeting), meeting: words.meeting(meeting) });
  };
  const taken = span === undefined ? [] : doubleBookings(value, span, busy);

  const options = useMemo((): RoomOption[] => {
    const ids = new Set(chosenIds.split(' '));
    const others = known.filter((room) => !ids.has(room.id));
    return roomsToChoose(others, settled, people).map((room) => ({
      value: room.id,
      label: [words.name(room), words.facts(room), room.id, stateOf(room)]
        .filter(Boolean)
        .join(' · '),
    }));
    // the words change with the language, and so does what is known
    // oxlint-disable-next-line react/exhaustive-deps
  }, [known, chosenIds, settled, use.state, people]);
  const name = text.trim();
  const isKnown = known.some((room) => words.name(room) === name || room.id === name);
  const offered =
    name === '' || isKnown
      ? options
      : [...options, { value: ADD, label: t('field.add', { name }) }];

  function focusBox() {
    document.getElementById(id)?.focus();
  }
  function closeNew() {
    setTyped(undefined);
    focusBox();
  }
  function add(room: RoomFacts) {
    if (typed !== undefined) closeNew();
    setText('');
    if (!value.some((one) => roomInWords(one).id === room.id)) {
      onChange([...value, roomOfMeeting(room)]);
    }
  }
  function addTyped() {
    const [read] = readIdNames(foldWidth(name), isRoomId).read;
    if (read === undefined || read.name === '') setTyped(name);
    else addNew({ id: read.id, name: read.name, place: '', equipment: '' });
  }
  function addNew(room: RoomFacts) {
    if (!known.some((one) => one.id === room.id)) ownRooms.set(withRooms(ownRooms.get(), [room]));
    add(room);
  }
  function take(roomId: string | null) {
    if (roomId === ADD) return addTyped();
    const room = known.find((one) => one.id === roomId);
    if (room) add(room);
  }
  function replace(roomId: string, by: KnownRoom) {
    const others = value.filter((room) => roomInWords(room).id !== by.id);
    onChange(others.map((room) => (roomInWords(room).id === roomId ? roomOfMeeting(by) : room)));
    focusBox();
  }
  return (
    <Field id={id} label={t('title')} problem={problem}>
      {({ status, ...control }) => (
        <div className={styles['field']}>
          {chosen.length > 0 && (
            <ChosenRooms
              rooms={chosen}
              use={use}
              onRemove={(roomId) => {
                onChange(value.filter((one) => roomInWords(one).id !== roomId));
                focusBox();
              }}
            />
          )}
          <Select<string | null>
            {...control}
            {...(status && { status })}
            aria-label={t('title')}
            placeholder={t('field.choose')}
            value={null}
            showSearch={{
              searchValue: text,
              onSearch: setText,
              filterOption: (_, option) =>
                option !== undefined && (option.value === ADD || found.has(String(option.value))),
            }}
            notFoundContent={t('field.noMatch')}
            options={offered}
            optionRender={choiceRender({ known, busy, stateOf, isSmall })}
            onFocus={() => {
              setAsked(true);
              onFocus();
            }}
            onChange={take}
          />
          {typed !== undefined && (
            <NewRoom
              id={`${id}-new`}
              name={typed}
              known={known}
              onAdd={addNew}
              onCancel={closeNew}
            />
          )}
          {[...Map.groupBy(taken, ({ roomId }) => roomId)].map(([roomId, doubles]) => (
            <TakenRoom
              key={roomId}
              room={doubles[0]?.room ?? roomId}
              doubles={doubles}
              instead={use.state === 'reading' ? undefined : insteadOf(roomId)}
              agreed={agreed}
              onTake={(room) => replace(roomId, room)}
              onAgree={onAgree}
            />
          ))}
          {span === undefined && value.length > 0 && (
            <p className={styles['soft']}>{t('field.noTime')}</p>
          )}
          <RoomUseLine use={use} />
        </div>
      )}
    </Field>
  );

  function insteadOf(roomId: string): readonly KnownRoom[] {
    const ids = new Set(chosen.map((room) => room.id));
    const others = known.filter((room) => room.id === roomId || !ids.has(room.id));
    return roomsInstead(roomId, others, busy, people);
  }
}

const NOTHING_BUSY: BusyRooms = new Map();
