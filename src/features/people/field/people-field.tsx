import { Button } from '#app/components/button/button.tsx';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { DragEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#app/components/dialog.tsx';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import { useStable } from '#app/components/use-stable.ts';
import { shortcutKey } from '#app/lib/keys.ts';
import { PersonDetailsProvider, usePersonDetails } from '../directory/person-details.tsx';
import { appoint, list, remove, seat, type Edited } from '../edits.ts';
import { FileTab, readPeopleFile, type PeopleFile } from '../file-tab.tsx';
import { seatsOf, takeIn } from '../intake.ts';
import { rememberNames } from '../known-names.ts';
import type { Person } from '../model/accounts.ts';
import { MOST_VIPS, seatPeople } from '../model/roles.ts';
import type { PeopleEditorProps } from '../people-editor.tsx';
import { PeopleHistory } from '../people-panel.tsx';
import { PeopleProblems } from '../people-problems.tsx';
import { peopleRows, type PersonRow } from '../people-rows.ts';
import { usePersonWords, type PeopleEditStep } from '../person-words.ts';
import { createTextReader } from '../recognise-cached.ts';
import { usePeopleEdits } from '../use-people-edits.ts';
import { identitiesBy } from './identities-by.ts';
import { LeftLines } from './left-lines.tsx';
import { PeopleInput } from './people-input.tsx';
import { PeopleLines, type LineRole } from './people-lines.tsx';
import styles from './people-field.module.css';

/** Comes with its tabs once somebody opens it. */
const PeopleEditor = lazyPart(async () => ({
  default: (await import('../people-editor.tsx')).PeopleEditor,
}));

interface PeopleFieldProps extends PeopleEditorProps {
  /** Of the input, for its label. */
  readonly id: string;
  /** Whether the dialog with everything about the people is open. */
  readonly isWhole: boolean;
  readonly onWhole: (isWhole: boolean) => void;
}

/**
 * The people of a meeting in one field: whoever is typed, pasted or dropped becomes a line with its roles. Everything
 * else about them opens in a dialog.
 */
export function PeopleField(props: PeopleFieldProps) {
  const { id, isWhole, onWhole, ...editor } = props;
  const { t } = useTranslation('people');
  return (
    <PersonDetailsProvider>
      <Field id={id} {...editor} isCovered={isWhole} onOpen={() => onWhole(true)} />
      {/* beside the field, whose keys and drops are not the dialog's */}
      <Dialog
        open={isWhole}
        onCancel={() => onWhole(false)}
        title={t('field.whole')}
        width={1080}
        destroyOnHidden
        footer={
          <Button type="primary" onClick={() => onWhole(false)}>
            {t('field.done')}
          </Button>
        }
      >
        {/* it is a part of the form: the key that sends the form works in it, too */}
        <div data-part-of-form>
          <PeopleEditor {...editor} />
        </div>
      </Dialog>
    </PersonDetailsProvider>
  );
}

const NOTHING_EARLIER: NonNullable<PeopleEditorProps['earlier']> = [];

interface FieldProps extends PeopleEditorProps {
  readonly id: string;
  /** The dialog is over it, and has the text that is left to be asked about. */
  readonly isCovered: boolean;
  readonly onOpen: () => void;
}

function Field(props: FieldProps) {
  const { id, value, onChange, recent, directory, pasted, onPasted, meetingBitrate } = props;
  const { t } = useTranslation('people');
  const words = usePersonWords();
  const entryOf = usePersonDetails();
  const edits = usePeopleEdits(value, onChange);
  const input = useRef<HTMLInputElement>(null);
  const [read] = useState(createTextReader);
  const [file, setFile] = useState<PeopleFile>();
  const [over, setOver] = useState(false);
  const [marked, setMarked] = useState<string>();
  const [spoken, setSpoken] = useState('');
  // thousands of people are gone through when they change, not with every key
  const rows = useMemo(() => peopleRows(value), [value]);
  // the next name can be typed before the lines are drawn
  const lines = useDeferredValue(rows);
  const seats = useMemo(() => seatsOf(value), [value]);
  const onWanted = directory?.everybody?.onWanted;
  useEffect(() => {
    // an id alone says nothing of anybody
    const isUnknown = ({ person }: PersonRow) =>
      person.kind === 'moid' && entryOf(person) === undefined;
    if (rows.some(isUnknown)) onWanted?.();
  }, [rows, entryOf, onWanted]);
  const focusInput = useCallback(() => input.current?.focus(), []);

  const edit = (step: PeopleEditStep, edited: Edited, who: readonly Person[]) => {
    if (edited.people === value) return;
    edits.apply(step, edited);
    const [only, ...more] = who;
    const what =
      only !== undefined && more.length === 0
        ? t('field.spoken', { name: words.name(only), step: words.step(step) })
        : words.step(step);
    const joined =
      edited.promoted > 0 ? `${what} ${t('said.promoted', { count: edited.promoted })}` : what;
    setSpoken(joined);
  };
  const add = (people: readonly Person[]) => {
    rememberNames(people);
    edit(
      { code: 'add', count: people.length },
      { people: seatPeople(value, 'members', people).people, promoted: 0 },
      people,
    );
  };
  /** Adds whoever is certain; the rest is kept to be asked. */
  const addText = (text: string) => {
    const identities = identitiesBy(entryOf);
    const { people, arrivals } = takeIn(read(text), { seats, identities });
    if (people.length > 0) add(people);
    const left = arrivals.filter(({ state }) => state === 'asked' || state === 'refused');
    const lines = [...new Set(left.map((line) => line.text))].join('\n');
    if (lines !== '') onPasted(pasted === '' ? lines : `${pasted}\n${lines}`);
  };
  // the lines are drawn again when the people change, not with everything that changes around them
  const drop = useStable((person: Person) =>
    edit({ code: 'remove', count: 1 }, remove(value, [person]), [person]),
  );
  const setRole = useStable((person: Person, role: LineRole, give: boolean) => {
    if (role === 'audience') {
      const to = give ? 'audience' : 'members';
      edit({ code: to, count: 1 }, seat(value, to, [person]), [person]);
      return;
    }
    if (role === 'vips' && give && value.vips.length >= MOST_VIPS) {
      setSpoken(t('bar.vipsFull', { max: MOST_VIPS }));
      return;
    }
    const edited =
      role === 'vips'
        ? list(value, role, [person], give)
        : appoint(value, role, give ? person : null);
    edit({ code: give ? 'give' : 'take', count: 1, role }, edited, [person]);
  });
  /** Backspace in the empty input: the last one is marked, and goes with the next. */
  const takeBack = () => {
    const last = rows.at(-1);
    if (last === undefined) return;
    if (marked === last.key) {
      setMarked(undefined);
      drop(last.person);
    } else {
      setMarked(last.key);
      setSpoken(t('field.again', { name: words.name(last.person) }));
    }
  };

  const move = (how: 'undo' | 'redo') => {
    const step = how === 'undo' ? edits.undoStep : edits.redoStep;
    if (step === undefined) return;
    edits[how]();
    setSpoken(t(how === 'undo' ? 'said.undone' : 'said.redone', { step: words.step(step) }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
    const key = shortcutKey(event);
    if (key === 'z' && !event.shiftKey) move('undo');
    else if (key === 'y' || key === 'z') move('redo');
    else return;
    event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (event.defaultPrevented || dropped === undefined) return;
    event.preventDefault();
    void readPeopleFile(dropped, setFile);
  };

  const chair = value.chair;
  return (
    // the keys that undo work wherever the focus is inside, and files may be dropped anywhere on it
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles['field']}
      aria-label={t('panel.title')}
      data-over={over}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event: DragEvent) => {
        if (!isInside(event)) setOver(false);
      }}
      onDrop={onDrop}
    >
      <PeopleInput
        id={id}
        ref={input}
        recent={recent}
        directory={directory}
        seats={seats}
        onAdd={add}
        onAddText={addText}
        onEmptyBackspace={takeBack}
        onTyped={() => setMarked(undefined)}
      />
      {pasted !== '' && !props.isCovered && (
        <LeftLines
          pasted={pasted}
          onPasted={onPasted}
          seats={seats}
          onAdd={add}
          onDone={focusInput}
        />
      )}
      {file !== undefined && (
        <section className={styles['left']} aria-label={t('add.file')}>
          <FileTab
            file={file}
            onFile={setFile}
            seats={seats}
            onAdd={(people) => {
              add(people);
              setFile(undefined);
              focusInput();
            }}
            onMend={(lines) => {
              onPasted(pasted === '' ? lines : `${pasted}\n${lines}`);
              setFile(undefined);
            }}
          />
          <Button
            onClick={() => {
              setFile(undefined);
              focusInput();
            }}
          >
            {t('field.discard')}
          </Button>
        </section>
      )}
      <div className={styles['head']}>
        <span>
          {rows.length === 0 ? t('panel.nobody') : t('field.count', { count: rows.length })}
          {chair !== null && t('field.chair', { name: words.name(chair) })}
        </span>
        {(edits.undoStep ?? edits.redoStep) !== undefined && (
          <PeopleHistory edits={{ ...edits, undo: () => move('undo'), redo: () => move('redo') }} />
        )}
        <Button size="small" type="link" onClick={props.onOpen}>
          {t('field.whole')}
        </Button>
      </div>
      {lines.length > 0 && (
        <PeopleLines
          rows={lines}
          marked={marked}
          vipsFull={value.vips.length >= MOST_VIPS}
          onRole={setRole}
          onRemove={drop}
          onLeave={focusInput}
        />
      )}
      <PeopleProblems
        people={value}
        meetingBitrate={meetingBitrate}
        earlier={props.earlier ?? NOTHING_EARLIER}
        edits={edits}
        onShowVips={props.onOpen}
      />
      <output className="visually-hidden">{spoken}</output>
    </section>
  );
}

/** Where the keys belong to what is being typed. */
function isTyping(target: EventTarget): boolean {
  return (
    (target instanceof HTMLInputElement && target.value !== '') ||
    target instanceof HTMLTextAreaElement
  );
}

function isInside({ currentTarget, relatedTarget }: DragEvent): boolean {
  return relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
}
