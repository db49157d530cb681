import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '#app/components/form/field.tsx';
import { Select } from '#app/components/form/select.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { foldWidth } from '#app/lib/fold-width.ts';
import { readIdNames } from '#app/lib/id-names.ts';
import { textOf } from '#app/lib/json.ts';
import type { Span } from '#app/lib/time.ts';
import { roomOfMeeting, withRooms, type KnownRoom, type RoomFacts } from '../model/known-rooms.ts';
import { isRoomId, roomInWords, roomLabel, type PhysicalRoom } from '../model/physical-rooms.ts';
import {
  doubleBookings,
  hasSeats,
  roomsInstead,
  roomsToChoose,
  type BusyRooms,
  type DoubleBooking,
} from '../model/room-use.ts';
import { NewRoom } from './new-room.tsx';
import { ownRooms } from './own-rooms.ts';
import { useKnownRooms } from './use-known-rooms.ts';
import { useMeetingRoomWords } from './use-room-words.ts';
import { useRoomsBusy, type RoomsBusy } from './use-rooms-busy.ts';
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
  /** What is searched and read out. */
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
            <ul className={styles['chips']} aria-label={t('field.chosen')}>
              {chosen.map((room) => (
                <li key={room.id} data-busy={busy.has(room.id) || undefined}>
                  <ForeignText>{roomLabel(room)}</ForeignText>
                  <ChipState room={room.id} use={use} />
                  <Button
                    type="text"
                    size="small"
                    icon={<CloseOutlined aria-hidden />}
                    aria-label={t('field.remove', { name: roomLabel(room) })}
                    onClick={() => {
                      onChange(value.filter((one) => roomInWords(one).id !== room.id));
                      focusBox();
                    }}
                  />
                </li>
              ))}
            </ul>
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
              filterOption: (typedText, option) =>
                option?.value === ADD || matches(option?.label, typedText),
            }}
            notFoundContent={t('field.noMatch')}
            options={offered}
            optionRender={choiceRender({ known, busy, stateOf, isSmall })}
            onFocus={() => setAsked(true)}
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
            <Taken
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
          <UseLine use={use} />
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

function matches(label: unknown, text: string): boolean {
  const within = foldWidth(textOf(label)).toLowerCase();
  return foldWidth(text)
    .toLowerCase()
    .split(/\s+/)
    .every((word) => within.includes(word));
}

interface UseProps {
  readonly use: RoomsBusy;
}

/** Whether a chosen room is free, as far as that is known. */
function ChipState({ room, use }: UseProps & { readonly room: string }) {
  const { t } = useTranslation('meetingRooms');
  if (use.state !== 'read' || use.unread > 0 || use.busy.has(room)) return null;
  return <span className={styles['free']}>{t('field.free')}</span>;
}

interface RoomChoiceWords {
  readonly isSmall: (room: KnownRoom) => boolean;
  /** Free, or the meeting that is in it; empty where that is not known. */
  readonly stateOf: (room: KnownRoom) => string;
}

interface ChoiceRenderOptions extends RoomChoiceWords {
  readonly known: readonly KnownRoom[];
  readonly busy: BusyRooms;
}

interface DrawnOption {
  readonly value?: unknown;
  readonly label?: ReactNode;
}

/** Draws the options of the list. */
function choiceRender({ known, busy, ...words }: ChoiceRenderOptions) {
  return function renderChoice({ value, label }: DrawnOption) {
    const room = known.find(({ id }) => id === value);
    // the choice to add one is no room
    if (room === undefined) return label;
    return <RoomChoice room={room} isBusy={busy.has(room.id)} {...words} />;
  };
}

interface RoomChoiceProps extends RoomChoiceWords {
  readonly room: KnownRoom;
  readonly isBusy: boolean;
}

/** A room to choose: its name, what it has, and whether it is free. */
function RoomChoice({ room, isBusy, isSmall, stateOf }: RoomChoiceProps) {
  const { t } = useTranslation('meetingRooms');
  const words = useMeetingRoomWords();
  const facts = words.facts(room);
  return (
    <span className={styles['choice']}>
      <span className={styles['name']}>
        <ForeignText>{words.name(room)}</ForeignText>
        {facts !== '' && (
          <small>
            <ForeignText>{facts}</ForeignText>
          </small>
        )}
      </span>
      <span className={styles[isBusy ? 'busy' : 'free']}>{stateOf(room)}</span>
      {isSmall(room) && <span className={styles['small']}>{t('field.tooSmall')}</span>}
    </span>
  );
}

interface TakenProps {
  /** Its name and place. */
  readonly room: string;
  /** Of one room. */
  readonly doubles: readonly DoubleBooking[];
  /** Undefined while it is not known what is free. */
  readonly instead: readonly KnownRoom[] | undefined;
  readonly agreed: readonly string[];
  readonly onTake: (room: KnownRoom) => void;
  readonly onAgree: (keys: readonly string[]) => void;
}

/** A chosen room that other meetings are in: another room, or the double booking that is meant. */
function Taken({ room, doubles, instead, agreed, onTake, onAgree }: TakenProps) {
  const { t } = useTranslation('meetingRooms');
  const words = useMeetingRoomWords();
  const keys = new Set(doubles.map(({ key }) => key));
  const others = agreed.filter((key) => !keys.has(key));
  const isAgreed = doubles.every(({ key }) => agreed.includes(key));
  const lines = doubles.map(({ meeting, key }) => (
    <p key={key}>
      {t(isAgreed ? 'field.agreed' : 'field.taken', {
        room,
        time: words.span(meeting),
        meeting: words.meeting(meeting),
      })}
    </p>
  ));
  if (isAgreed) {
    return (
      <div className={styles['agreed']}>
        {lines}
        <Button type="link" size="small" onClick={() => onAgree(others)}>
          {t('field.disagree')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles['taken']} role="alert">
      {lines}
      <div className={styles['ways']}>
        {instead?.map((other) => (
          <Button key={other.id} size="small" onClick={() => onTake(other)}>
            {t('field.instead', { name: words.name(other) })}
          </Button>
        ))}
        <Button size="small" type="link" onClick={() => onAgree([...others, ...keys])}>
          {t('field.anyway', { room })}
        </Button>
      </div>
      {instead?.length === 0 && <p className={styles['soft']}>{t('field.noneFree')}</p>}
    </div>
  );
}

/** How far free and busy are known. */
function UseLine({ use }: UseProps) {
  const { t } = useTranslation('meetingRooms');
  const { state, meetings, read, unread, retry, error } = use;
  if (state === 'reading') {
    return (
      <output className={styles['soft']}>{t('field.checking', { count: meetings, read })}</output>
    );
  }
  if (state === 'off' || (unread === 0 && state === 'read')) return null;
  return (
    <output className={styles['warning']}>
      {unread > 0 ? t('field.unread', { unread, count: meetings }) : t('field.failed')}{' '}
      {error !== undefined && (
        <Button type="link" size="small" onClick={retry}>
          {t('field.retry')}
        </Button>
      )}
    </output>
  );
}
