import { FileExcelOutlined } from '@ant-design/icons';
import { Alert, Button, Select } from 'antd';
import { useId, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { foldWidth } from '#app/lib/fold-width.ts';
import type { Person } from './model/accounts.ts';
import { recogniseRows, type RecognisedSheet } from './model/recognise-rows.ts';
import type { Seat } from './model/roles.ts';
import { takeIn } from './intake.ts';
import { IntakeResults } from './intake-results.tsx';
import { readSheets, type Sheet, type SheetProblem } from './read-sheets.ts';
import { PEOPLE_WORDS } from './recognise-cached.ts';
import { roleOfWord } from './model/recognise.ts';
import { usePersonWords } from './person-words.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import styles from './people.module.css';

/** A file on its way into the meeting. */
export type PeopleFile =
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'failed'; readonly name: string; readonly problem: SheetProblem }
  | {
      readonly state: 'read';
      readonly name: string;
      readonly sheets: readonly Sheet[];
      readonly at: number;
      readonly recognised: RecognisedSheet;
    };

interface FileTabProps {
  readonly file: PeopleFile | undefined;
  readonly onFile: (file: PeopleFile | undefined) => void;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly onAdd: (people: readonly Person[]) => void;
  /** Called with the refused rows as lines to correct. */
  readonly onMend: (lines: string) => void;
}

/** Adds people from a spreadsheet that is chosen or dropped, after a preview. */
export function FileTab({ file, onFile, seats, onAdd, onMend }: FileTabProps) {
  const { t } = useTranslation('people');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const read = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const { name } = chosen;
    onFile({ state: 'reading', name });
    const reading = await readSheets(chosen);
    if ('problem' in reading) onFile({ state: 'failed', name, problem: reading.problem });
    else onFile(sheetOf(name, reading.sheets, 0));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void read(event.dataTransfer.files[0]);
  };

  return (
    <div className={styles['intake']}>
      <div
        className={styles['drop']}
        data-over={over}
        data-small={file?.state === 'read'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <FileExcelOutlined aria-hidden />
        {file?.state === 'read' && (
          <b>
            <ForeignText>{file.name}</ForeignText>
          </b>
        )}
        <Button
          size={file?.state === 'read' ? 'small' : 'middle'}
          aria-describedby={`${id}-accepted`}
          loading={file?.state === 'reading'}
          onClick={() => input.current?.click()}
        >
          {t(file === undefined ? 'file.choose' : 'file.another')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('file.choose')}
          accept=".xlsx,.csv,.tsv,.txt,.xls"
          onChange={(event) => {
            void read(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <span id={`${id}-accepted`} className={styles['hint']}>
          {t('file.drop')}
          <br />
          {t('file.accepted')}
        </span>
      </div>
      {file?.state === 'reading' && <output>{t('file.reading', { name: file.name })}</output>}
      {file?.state === 'failed' && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t(`file.problems.${file.problem}`, { name: file.name })}
        />
      )}
      {file?.state === 'read' && (
        <>
          {file.sheets.length > 1 && (
            <Select
              aria-label={t('file.sheet')}
              value={file.at}
              onChange={(at) => onFile(sheetOf(file.name, file.sheets, at))}
              options={file.sheets.map(({ name }, value) => ({ value, label: name }))}
            />
          )}
          <SheetColumns sheet={file.sheets[file.at]} recognised={file.recognised} />
          <Rows file={file} seats={seats} onAdd={onAdd} onMend={onMend} />
        </>
      )}
    </div>
  );
}

type ReadFile = Extract<PeopleFile, { state: 'read' }>;

function Rows(
  props: Pick<FileTabProps, 'seats' | 'onAdd' | 'onMend'> & { readonly file: ReadFile },
) {
  const { t } = useTranslation('people');
  const readings = props.file.recognised.rows.map(({ row, cells, ...reading }) => ({
    ...reading,
    place: row,
    text: lineOf(cells),
  }));
  const intake = takeIn(readings, props.seats);
  return (
    <>
      <IntakeResults intake={intake} />
      <div className={styles['actions']}>
        <Button
          type="primary"
          disabled={intake.people.length === 0}
          onClick={() => props.onAdd(intake.people)}
        >
          {t('add.people', { count: intake.people.length })}
        </Button>
        {intake.refused.length > 0 && (
          <Button onClick={() => props.onMend(intake.refused.map(({ text }) => text).join('\n'))}>
            {t('file.toPaste')}
          </Button>
        )}
      </div>
    </>
  );
}

function sheetOf(name: string, sheets: readonly Sheet[], at: number): PeopleFile {
  const recognised = recogniseRows(sheets[at]?.rows ?? [], PEOPLE_WORDS);
  return { state: 'read', name, sheets, at, recognised };
}

function lineOf(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join(', ');
}

interface SheetColumnsProps {
  readonly sheet: Sheet | undefined;
  readonly recognised: RecognisedSheet;
}

/** Which column was taken for what. */
function SheetColumns({ sheet, recognised: { headerRow } }: SheetColumnsProps) {
  const { t } = useTranslation('people');
  const words = usePersonWords();
  if (headerRow === undefined) return <p className={styles['hint']}>{t('file.noHeader')}</p>;
  const headings = sheet?.rows[headerRow - 1] ?? [];
  const lines = headings.flatMap((heading, index) => {
    const word = foldWidth(heading)
      .replaceAll(/\(.*?\)|[*:]/g, '')
      .trim()
      .toLowerCase();
    const role = roleOfWord(word, PEOPLE_WORDS);
    if (role === undefined) return [];
    const column = heading || t('file.column', { number: index + 1 });
    if (role === 'name') return [t('file.asName', { column })];
    if (role === 'account') return [t('file.asAccount', { column })];
    return [t('file.asKind', { column, kind: words.kindName(role) })];
  });
  return (
    <div className={styles['hint']}>
      {t('file.header', { row: headerRow })}
      {lines.length > 0 && (
        <ul className={styles['columns']} aria-label={t('file.columns')}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
