import { Button } from '#app/components/button/button.tsx';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#app/components/dialog.tsx';
import { Field } from '#app/components/form/field.tsx';
import { TextInput } from '#app/components/form/text-input.tsx';
import { LinkButton } from '#app/components/link-button.tsx';
import { platformNow } from '#app/api/platform-clock.ts';
import { offsetAt } from '#app/components/time/browser-zone.ts';
import {
  readRoom,
  type KnownRoom,
  type RoomFacts,
  type RoomRowProblem,
} from '#app/features/meeting/model/known-rooms.ts';
import { paths } from '#app/lib/paths.ts';
import { formatTime, nextRoundTime } from '#app/lib/time.ts';
import styles from './meeting-rooms.module.css';

interface RoomDialogProps {
  /** The room to change; absent for a new one. */
  readonly room: KnownRoom | undefined;
  readonly known: readonly KnownRoom[];
  readonly onSave: (room: RoomFacts) => void;
  readonly onDelete: (room: KnownRoom) => void;
  readonly onClose: () => void;
}

/** The fields with a problem of their own. */
const FIELD_OF = {
  'no-name': 'name',
  'bad-id': 'id',
  'same-id': 'id',
  'bad-seats': 'seats',
} as const;

const fields = ['name', 'id', 'place', 'seats', 'equipment'] as const;
type FieldName = (typeof fields)[number];

/** Minutes that a booking from here proposes. */
const USUAL = 60;

/** The facts of a physical room, to be kept in this browser's list. */
export function RoomDialog({ room, known, onSave, onDelete, onClose }: RoomDialogProps) {
  const { t } = useTranslation('meetingRooms');
  const id = useId();
  const [typed, setTyped] = useState<Readonly<Record<FieldName, string>>>({
    name: room?.name ?? '',
    id: room?.id ?? '',
    place: room?.place ?? '',
    seats: room?.seats === undefined ? '' : String(room.seats),
    equipment: room?.equipment ?? '',
  });
  const [problem, setProblem] = useState<RoomRowProblem>();
  const save = () => {
    const read = readRoom(typed);
    const found = 'problem' in read ? read.problem : takenId(read);
    setProblem(found);
    if (found !== undefined) document.getElementById(`${id}-${FIELD_OF[found]}`)?.focus();
    else if (!('problem' in read)) onSave(read);
  };
  const takenId = (read: RoomFacts) =>
    read.id !== room?.id && known.some((one) => one.id === read.id) ? 'same-id' : undefined;
  const hints: Partial<Record<FieldName, string>> = {
    id: t('form.idWhy'),
    equipment: t('form.equipmentWhy'),
  };
  return (
    <Dialog
      open
      title={t(room ? 'form.editTitle' : 'form.newTitle')}
      onCancel={onClose}
      footer={
        <div className={styles['footer']}>
          {room?.source === 'list' && (
            <Button danger onClick={() => onDelete(room)}>
              {t('form.delete')}
            </Button>
          )}
          {room && <BookButton room={room} />}
          <span className={styles['end']}>
            <Button onClick={onClose}>{t('form.cancel')}</Button>
            <Button type="primary" onClick={save}>
              {t('form.save')}
            </Button>
          </span>
        </div>
      }
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {fields.map((name) => (
          <Field
            key={name}
            id={`${id}-${name}`}
            label={t(`columns.${name}`)}
            required={name === 'name' || name === 'id'}
            problem={problem && FIELD_OF[problem] === name ? t(`problems.${problem}`) : undefined}
            hint={hints[name]}
          >
            {(control) => (
              <TextInput
                {...control}
                aria-label={t(`columns.${name}`)}
                // what one opens the dialog for
                // oxlint-disable-next-line jsx-a11y/no-autofocus
                autoFocus={name === 'name'}
                // meetings name a room by its id: another id is another room
                readOnly={name === 'id' && room !== undefined}
                inputMode={name === 'id' || name === 'seats' ? 'numeric' : 'text'}
                value={typed[name]}
                onText={(text) => {
                  setTyped({ ...typed, [name]: text });
                  setProblem(undefined);
                }}
              />
            )}
          </Field>
        ))}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialog>
  );
}

/** Leads to a booking in the room, at the next full quarter of an hour. */
function BookButton({ room }: { readonly room: KnownRoom }) {
  const { t } = useTranslation('meetingRooms');
  const [start] = useState(() => {
    const now = platformNow();
    return formatTime(nextRoundTime(now, offsetAt(now)), offsetAt(now));
  });
  return (
    <LinkButton to={paths.bookAt({ start, duration: USUAL, place: room.id })}>
      {t('form.book')}
    </LinkButton>
  );
}
