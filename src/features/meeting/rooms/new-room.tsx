import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '#app/components/form/field.tsx';
import { TextInput } from '#app/components/form/text-input.tsx';
import { readRoom, type RoomFacts, type RoomRowProblem } from '../model/known-rooms.ts';
import styles from './rooms-field.module.css';

interface NewRoomProps {
  /** The controls' ids begin with it. */
  readonly id: string;
  readonly name: string;
  readonly known: readonly RoomFacts[];
  readonly onAdd: (room: RoomFacts) => void;
  readonly onCancel: () => void;
}

/** A room that is not known yet needs the platform's number of it. */
export function NewRoom({ id, name, known, onAdd, onCancel }: NewRoomProps) {
  const { t } = useTranslation('meetingRooms');
  const [typed, setTyped] = useState({ id: '', name });
  const [problem, setProblem] = useState<RoomRowProblem>();
  const add = () => {
    const room = readRoom(typed);
    if ('problem' in room) setProblem(room.problem);
    else if (known.some((one) => one.id === room.id)) setProblem('same-id');
    else onAdd(room);
  };
  const change = (what: Partial<typeof typed>) => {
    setTyped({ ...typed, ...what });
    setProblem(undefined);
  };
  const isName = problem === 'no-name';
  const words = problem && t(`problems.${problem}`);
  return (
    // the keys serve whatever has the focus in here
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      className={styles['new']}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
        // the form around it is not sent
        event.preventDefault();
        if (event.target instanceof HTMLInputElement) add();
      }}
    >
      <legend>{t('field.newTitle')}</legend>
      <div className={styles['pair']}>
        <Field id={`${id}-name`} label={t('columns.name')} problem={isName ? words : undefined}>
          {(control) => (
            <TextInput {...control} value={typed.name} onText={(name) => change({ name })} />
          )}
        </Field>
        <Field id={`${id}-id`} label={t('columns.id')} problem={isName ? undefined : words}>
          {(control) => (
            <TextInput
              {...control}
              // opened to say what is missing
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              inputMode="numeric"
              value={typed.id}
              onText={(id) => change({ id })}
            />
          )}
        </Field>
      </div>
      <p className={styles['soft']}>{t('field.newWhy')}</p>
      <div className={styles['ways']}>
        <Button type="primary" size="small" onClick={add}>
          {t('add')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
