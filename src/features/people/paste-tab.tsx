import { Button, Input } from 'antd';
import { useDeferredValue, useId, useMemo, useState, type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from './model/accounts.ts';
import type { Seat } from './model/roles.ts';
import { takeIn } from './intake.ts';
import { IntakeResults } from './intake-results.tsx';
import { createTextReader } from './recognise-cached.ts';
import styles from './people.module.css';

/** A browser takes seconds to type so many lines into a box; put there at once they cost nothing. */
const MANY_CHARACTERS = 5000;

interface PasteTabProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly onAdd: (people: readonly Person[]) => void;
}

/** A box for a list in any usual writing, read line by line as it is typed; what is refused stays in it. */
export function PasteTab({ text, onText, seats, onAdd }: PasteTabProps) {
  const { t } = useTranslation('people');
  const id = useId();
  const [read] = useState(createTextReader);
  const [kept, setKept] = useState(0);
  const shown = useDeferredValue(text);
  // thousands of lines are not read anew when something else changes
  const readings = useMemo(() => read(shown), [read, shown]);
  const intake = takeIn(readings, seats);

  const add = () => {
    // the box may be ahead of what is shown
    const now = takeIn(read(text), seats);
    onAdd(now.people);
    setKept(now.refused.length);
    onText(now.refused.map((line) => line.text).join('\n'));
  };

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const more = event.clipboardData.getData('text');
    if (more.length < MANY_CHARACTERS) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    onText(text.slice(0, selectionStart) + more + text.slice(selectionEnd));
    setKept(0);
  };

  return (
    <div className={styles['intake']}>
      <label htmlFor={id}>{t('paste.label')}</label>
      <Input.TextArea
        id={id}
        rows={5}
        value={text}
        onChange={(event) => {
          onText(event.target.value);
          setKept(0);
        }}
        onPaste={onPaste}
        placeholder={t('paste.placeholder')}
        spellCheck={false}
        autoComplete="off"
      />
      <p className={styles['hint']}>
        {kept > 0 ? t('paste.kept', { count: kept }) : t('paste.why')}
      </p>
      {intake.arrivals.length > 0 && <IntakeResults intake={intake} />}
      <Button type="primary" disabled={intake.people.length === 0} onClick={add}>
        {t('add.people', { count: intake.people.length })}
      </Button>
    </div>
  );
}
