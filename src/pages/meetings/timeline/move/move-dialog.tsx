import { useQuery } from '@tanstack/react-query';
import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Dialog } from '#app/components/dialog.tsx';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { focusPlace } from '#app/components/form/focus-place.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { useDurationWords } from '#app/components/time/use-duration-words.ts';
import { bookingQueries } from '#app/features/meeting/api/booking.ts';
import { unreadInMove } from '#app/features/meeting/api/move.ts';
import { roomInWords, roomLabel } from '#app/features/meeting/model/physical-rooms.ts';
import type { PhysicalRoom } from '#app/features/meeting/model/physical-rooms.ts';
import {
  moveOf,
  placeAt,
  placeOf,
  spanOfPlace,
  withRoomChanged,
  type Move,
  type MovedTo,
} from '#app/features/meeting/model/timeline/move.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import { readPeople } from '#app/features/people/model/people-fields.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { paths } from '#app/lib/paths.ts';
import { printedTime } from '#app/components/time/time-range.ts';
import { WriteOutcomeNotice } from '#app/saving/write-outcome.tsx';
import facts from '#app/components/facts.module.css';
import type { BoardWords } from '../use-board-words.ts';
import { ConflictsOfMove } from './conflicts-of-move.tsx';
import { PlaceFields } from './place-fields.tsx';
import { useMoveConflicts } from './use-move-conflicts.ts';
import type { AskedMove, Moving } from './use-moving.tsx';
import styles from './move.module.css';

interface MoveDialogProps {
  readonly asked: AskedMove;
  readonly moving: Moving;
  readonly words: BoardWords;
}

/** What no choice of another time makes good. */
const FORBIDDING: ReadonlySet<string> = new Set(['start-in-past', 'beyond-horizon']);

/** Says what a move changes and for whom, conflicts included, before it is sent. */
export function MoveDialog({ asked, moving, words }: MoveDialogProps) {
  const { t } = useTranslation('timeline');
  const navigate = useNavigate();
  const { meeting, put } = asked;
  const { attempt, close } = moving;
  const { busy, outcome } = attempt;
  const numbered = { id: meeting.id, number: meeting.number };
  const read = useQuery(bookingQueries.forEdit(numbered));
  const opened = read.data;
  const here = opened && placeOf(opened);
  const [typed, setTyped] = useState<MovedTo>();
  const [isUnreadable, setUnreadable] = useState(false);
  const to = typed ?? (here && targetOf(asked, here));
  const move = here && to && moveOf(here, to);
  const isChanged = outcome?.kind === 'changed-meanwhile';
  const check = useMoveConflicts(opened, to, meeting.id);
  const isForbidden = check.conflicts.some(({ code }) => FORBIDDING.has(code));
  const needsForm = opened !== undefined && unreadInMove(opened).length > 0;

  const isReady = here !== undefined;
  const first = put === undefined ? 'move-time' : 'move-confirm';
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    // before the meeting is read there is nothing to type or to confirm
    if (isReady && isShown) focusPlace(first);
  }, [isReady, isShown, first]);

  const send = () => {
    if (opened === undefined || here === undefined || to === undefined) return;
    if (needsForm) void navigate(inForm(meeting, to));
    else void attempt.run({ meeting, opened, from: here, to });
  };
  const clashes = check.conflicts.length > 0;
  return (
    <Dialog
      open
      title={t('move.title', { name: words.name(meeting) })}
      okText={t(needsForm ? 'move.inForm' : clashes ? 'move.anyway' : 'move.confirm')}
      okButtonProps={{
        id: 'move-confirm',
        loading: busy || read.isPending,
        disabled: move === undefined || isForbidden || isUnreadable || isChanged,
      }}
      cancelText={t('move.keep')}
      mask={{ closable: false }}
      afterOpenChange={setShown}
      onOk={send}
      onCancel={close}
    >
      <div className={styles['question']}>
        {read.isError && (
          <ErrorNotice
            title={t('move.readFailed')}
            error={read.error}
            onRetry={() => void read.refetch()}
          />
        )}
        {opened && here && (
          <Consequences opened={opened} here={here} move={move} meeting={meeting} words={words} />
        )}
        {opened && here === undefined && <p>{t('move.noTime')}</p>}
        {to && (
          <PlaceFields
            to={to}
            onChange={(next, isReadable) => {
              setUnreadable(!isReadable);
              setTyped(next);
            }}
          />
        )}
        {needsForm && <Alert type="info" showIcon title={t('move.needsForm')} />}
        {to && move && <ConflictsOfMove check={check} />}
        {isChanged && !busy && (
          <Alert
            type="warning"
            showIcon
            role="alert"
            title={t('move.changed')}
            action={
              <Button
                size="small"
                onClick={() => {
                  attempt.clear();
                  void read.refetch();
                }}
              >
                {t('move.readAgain')}
              </Button>
            }
          />
        )}
        {!busy && (
          <WriteOutcomeNotice
            outcome={outcome}
            unchanged={t('move.unchanged')}
            onLookAgain={() => void attempt.lookAgain()}
          />
        )}
      </div>
    </Dialog>
  );
}

/** Where a meeting shall be that is here now. */
function targetOf({ put, back }: AskedMove, here: MovedTo): MovedTo {
  if (back !== undefined) return back;
  if (put === undefined) return here;
  const moved = placeAt(here, put.span, put.isResized);
  const { room } = put;
  return room === undefined
    ? moved
    : { ...moved, rooms: withRoomChanged(here.rooms, room.from, room.to) };
}

/** The booking form of a meeting with where it shall be filled in. */
function inForm({ id, number }: AskedMove['meeting'], { start, duration, rooms }: MovedTo): string {
  const [address = '', search] = paths.editMeeting(number, id).split('?');
  const query = new URLSearchParams(search);
  query.set('start', printedTime(start));
  query.set('duration', String(duration));
  const [room] = rooms;
  if (room !== undefined) query.set('place', roomInWords(room).id);
  return `${address}?${query.toString()}`;
}

interface ConsequencesProps {
  readonly opened: JsonObject;
  readonly here: MovedTo;
  readonly move: Move | undefined;
  readonly meeting: AskedMove['meeting'];
  readonly words: BoardWords;
}

/** So many people are named. */
const NAMED = 3;

/** What changes, from what to what, and for whom. */
function Consequences({ opened, here, move, meeting, words }: ConsequencesProps) {
  const { t } = useTranslation('timeline');
  const { t: people } = useTranslation('meeting');
  const { t: marks } = useTranslation('punctuation');
  const { label } = usePersonNames();
  const duration = useDurationWords();
  const { members, audience } = readPeople(opened);
  const named = members.slice(0, NAMED).map(label).join(people('people.separator'));
  const { start, duration: length, rooms } = move ?? {};
  const spanFrom = words.span(spanOfPlace(here));
  const spanTo = words.span(
    spanOfPlace({
      ...here,
      ...(start && { start: start.to }),
      ...(length && { duration: length.to }),
    }),
  );
  const roomNames = (list: readonly PhysicalRoom[]) =>
    list.map((room) => roomLabel(roomInWords(room))).join(marks('listComma')) || t('move.noRoom');
  const minutes = (value: number) => (value === 0 ? t('permanent') : duration(value));
  return (
    <dl className={facts['facts']}>
      <dt>{t('move.when')}</dt>
      <dd>
        {start === undefined && length === undefined ? (
          spanFrom
        ) : (
          <FromTo from={spanFrom} to={spanTo} />
        )}
      </dd>
      {length && (
        <>
          <dt>{t('move.length')}</dt>
          <dd>
            <FromTo from={minutes(length.from)} to={minutes(length.to)} />
          </dd>
        </>
      )}
      {rooms && (
        <>
          <dt>{t('move.rooms')}</dt>
          <dd>
            <FromTo from={roomNames(rooms.from)} to={roomNames(rooms.to)} />
          </dd>
        </>
      )}
      <dt>{t('move.forWhom')}</dt>
      <dd>
        <ForeignText>
          {members.length === 0
            ? t('move.nobody')
            : members.length <= NAMED
              ? named
              : people('people.someAndTotal', { names: named, count: members.length })}
        </ForeignText>
        {audience.length > 0 && ` · ${t('move.audience', { count: audience.length })}`}
      </dd>
      {meeting.series !== '' && (
        <>
          <dt>{t('move.series')}</dt>
          <dd>{t('move.oneDate')}</dd>
        </>
      )}
    </dl>
  );
}

/** Both are read out: a line through a word is not. */
function FromTo({ from, to }: { readonly from: string; readonly to: string }) {
  const { t } = useTranslation('timeline');
  return (
    <>
      <del>{from}</del> <span aria-hidden>→</span>
      <span className="visually-hidden"> {t('move.becomes')}</span> <ins>{to}</ins>
    </>
  );
}
