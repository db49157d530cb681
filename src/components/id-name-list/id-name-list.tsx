import { DeleteOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Select } from '#app/components/form/select.tsx';
import { TextArea } from '#app/components/form/text-area.tsx';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addedWhenLeft } from '#app/components/form/added-when-left.ts';
import { readIdNames, type IdName } from '#app/lib/id-names.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './id-name-list.module.css';

export interface IdNameRow extends IdName {
  /** Beside the name, such as a region. */
  readonly detail?: string;
}

interface IdNameListProps {
  /** Id of the control that the field's label and a refusal lead to. */
  readonly id: string;
  readonly label: string;
  readonly empty: string;
  /** For a row without a name. */
  readonly unnamed: string;
  readonly rows: readonly IdNameRow[];
  /** Rows that were seen elsewhere, to choose from. */
  readonly known?: readonly IdNameRow[];
  readonly placeholder: string;
  /** Said of lines that are not taken. */
  readonly notRead: string;
  readonly isId: (id: string) => boolean;
  readonly describedBy?: string | undefined;
  readonly onAdd: (rows: readonly IdNameRow[]) => void;
  readonly onRemove: (id: string) => void;
}

/** A list of things by id and name: chosen among the known ones, typed or pasted a line each, removed. */
export function IdNameList(props: IdNameListProps) {
  const { id, label, empty, unnamed, rows, known = [], describedBy, onAdd, onRemove } = props;
  const { t } = useTranslation('editing');
  const [text, setText] = useState('');
  const [left, setLeft] = useState<readonly string[]>([]);
  const problemId = useId();
  const listed = new Set(rows.map((row) => row.id));
  const choices = known.filter((row) => !listed.has(row.id));
  const nameOf = (row: IdNameRow) => visibleName(row.name) || unnamed;

  function addTyped() {
    if (text.trim() === '') return;
    const { read, left: others } = readIdNames(text, props.isId);
    const fresh = new Map(read.map((row) => [row.id, row]));
    const added = [...fresh.values()].filter((row) => !listed.has(row.id));
    if (added.length > 0) onAdd(added);
    setText(others.join('\n'));
    setLeft(others);
  }

  return (
    <div className={styles['list']}>
      {rows.length === 0 ? (
        <p className={styles['soft']}>{empty}</p>
      ) : (
        <FirstRows of={rows}>
          {(shown, more) => (
            <>
              <ul className={styles['rows']} aria-label={label}>
                {shown.map((row) => (
                  <li key={row.id}>
                    <span className={styles['name']}>
                      <ForeignText>{nameOf(row)}</ForeignText>{' '}
                      {row.detail && <span className={styles['soft']}>{row.detail} </span>}
                      <code className={styles['soft']}>{row.id}</code>
                    </span>
                    <Button
                      type="text"
                      size="small"
                      icon={<DeleteOutlined aria-hidden />}
                      aria-label={t('list.remove', { what: visibleName(row.name) || row.id })}
                      onClick={() => onRemove(row.id)}
                    />
                  </li>
                ))}
              </ul>
              {more}
            </>
          )}
        </FirstRows>
      )}
      {choices.length > 0 && (
        <Select
          aria-label={t('list.choose', { what: label })}
          placeholder={t('list.choose', { what: label })}
          showSearch={{ optionFilterProp: 'label' }}
          value={null}
          onChange={(chosen: string | null) => {
            onAdd(choices.filter((row) => row.id === chosen));
          }}
          options={choices.map((row) => ({
            value: row.id,
            label: [nameOf(row), row.detail, row.id].filter(Boolean).join(' · '),
          }))}
        />
      )}
      <div className={styles['add']} {...addedWhenLeft(addTyped)}>
        <TextArea
          id={id}
          rows={2}
          value={text}
          placeholder={props.placeholder}
          aria-invalid={left.length > 0}
          aria-describedby={left.length > 0 ? problemId : describedBy}
          onText={(typed) => {
            setText(typed);
            setLeft([]);
          }}
        />
        <Button
          disabled={text.trim() === ''}
          aria-label={t('list.add', { what: label })}
          onClick={addTyped}
        >
          {t('list.addShort')}
        </Button>
      </div>
      {left.length > 0 && (
        <p id={problemId} role="alert" className={styles['problem']}>
          {props.notRead}
        </p>
      )}
    </div>
  );
}
