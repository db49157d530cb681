import { FileExcelOutlined } from '#app/components/icons/icons.tsx';
import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Select } from '#app/components/form/select.tsx';
import { useId, useMemo, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from './model/accounts.ts';
import { guessColumns, readRows, type SheetColumns } from './model/recognise-rows.ts';
import type { Seat } from './model/roles.ts';
import { takeIn, type Decisions } from './intake.ts';
import { IntakeResults } from './intake-results.tsx';
import { SheetMapping } from './sheet-mapping.tsx';
import { TEXT_ENCODINGS, type TextEncoding } from './sheets/decode-text.ts';
import { readSheets, type ReadEncoding, type SheetProblem } from './sheets/read-sheets.ts';
import type { Sheet } from './sheets/sheet.ts';
import { PEOPLE_WORDS } from './recognise-cached.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { useReadingIdentities } from './use-reading-identities.ts';
import styles from './people.module.css';

/** A file on its way into the meeting. */
export type PeopleFile =
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'failed'; readonly name: string; readonly problem: SheetProblem }
  | {
      readonly state: 'read';
      readonly name: string;
      readonly source: File;
      readonly sheets: readonly Sheet[];
      readonly at: number;
      readonly columns: SheetColumns;
      /** Of a text file. */
      readonly text?: ReadEncoding | undefined;
    };

interface FileTabProps {
  readonly file: PeopleFile | undefined;
  readonly onFile: (file: PeopleFile | undefined) => void;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly onAdd: (people: readonly Person[]) => void;
  /** Called with the refused rows as lines to correct. */
  readonly onMend: (lines: string) => void;
}

/** Reads a file of people; `onFile` is called as it goes on. */
export async function readPeopleFile(
  source: File,
  onFile: (file: PeopleFile) => void,
  encoding?: TextEncoding,
): Promise<void> {
  const { name } = source;
  onFile({ state: 'reading', name });
  const reading = await readSheets(source, encoding);
  if ('problem' in reading) onFile({ state: 'failed', name, problem: reading.problem });
  else onFile(sheetOf({ source, ...reading }, 0));
}

/** Adds people from a spreadsheet that is chosen or dropped, after a preview. */
export function FileTab({ file, onFile, seats, onAdd, onMend }: FileTabProps) {
  const { t } = useTranslation('people');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const sheet = file?.state === 'read' ? file.sheets[file.at] : undefined;

  const read = async (chosen: File | undefined, encoding?: TextEncoding) => {
    if (chosen !== undefined) await readPeopleFile(chosen, onFile, encoding);
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
          size={file?.state === 'read' ? 'small' : 'medium'}
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
          accept=".xlsx,.xlsm,.xltx,.csv,.tsv,.txt,.xls"
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
              onChange={(at) => onFile(sheetOf(file, at))}
              options={file.sheets.map(({ name }, value) => ({ value, label: name }))}
            />
          )}
          {file.text && (
            <Encoding text={file.text} onChoose={(encoding) => void read(file.source, encoding)} />
          )}
          {sheet && (
            <SheetMapping
              sheet={sheet}
              columns={file.columns}
              onRoles={(roles) => onFile({ ...file, columns: { ...file.columns, roles } })}
              onHeaderRow={(row) =>
                onFile({ ...file, columns: guessColumns(sheet.rows, PEOPLE_WORDS, row ?? 0) })
              }
            />
          )}
          <Rows file={file} seats={seats} onAdd={onAdd} onMend={onMend} />
        </>
      )}
    </div>
  );
}

interface EncodingProps {
  readonly text: ReadEncoding;
  readonly onChoose: (encoding: TextEncoding) => void;
}

/** The encoding a text file was read in; it can be changed, and a wrong one is pointed out. */
function Encoding({ text: { encoding, garbled }, onChoose }: EncodingProps) {
  const { t } = useTranslation('people');
  const id = useId();
  return (
    <div className={styles['mapping']}>
      {garbled && <Alert type="warning" showIcon role="alert" title={t('file.garbled')} />}
      <div className={styles['from']}>
        <label htmlFor={id}>{t('file.encoding')}</label>
        <select
          id={id}
          value={encoding}
          onChange={({ target: { value } }) => {
            const chosen = TEXT_ENCODINGS.find((one) => one === value);
            if (chosen) onChoose(chosen);
          }}
        >
          {TEXT_ENCODINGS.map((one) => (
            <option key={one} value={one}>
              {one.toUpperCase()}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

type ReadFile = Extract<PeopleFile, { state: 'read' }>;

function Rows(
  props: Pick<FileTabProps, 'seats' | 'onAdd' | 'onMend'> & { readonly file: ReadFile },
) {
  const { t } = useTranslation('people');
  const { sheets, at, columns } = props.file;
  const readings = useMemo(
    () =>
      readRows(sheets[at]?.rows ?? [], columns, PEOPLE_WORDS).map(({ row, cells, ...reading }) => ({
        ...reading,
        place: row,
        text: lineOf(cells),
      })),
    [sheets, at, columns],
  );
  const { identities, pending } = useReadingIdentities(readings, props.seats);
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const intake = takeIn(readings, { seats: props.seats, decisions, identities });
  const left = intake.arrivals.filter(({ state }) => state === 'asked' || state === 'refused');
  return (
    <>
      <IntakeResults
        intake={intake}
        decisions={decisions}
        onDecide={setDecisions}
        pending={pending}
      />
      <div className={styles['actions']}>
        <Button
          type="primary"
          disabled={intake.people.length === 0}
          onClick={() => props.onAdd(intake.people)}
        >
          {t('add.people', { count: intake.people.length })}
        </Button>
        {left.length > 0 && (
          <Button onClick={() => props.onMend(left.map(({ text }) => text).join('\n'))}>
            {t('file.toPaste')}
          </Button>
        )}
      </div>
    </>
  );
}

function sheetOf(
  { source, sheets, text }: Pick<ReadFile, 'source' | 'sheets' | 'text'>,
  at: number,
): PeopleFile {
  const columns = guessColumns(sheets[at]?.rows ?? [], PEOPLE_WORDS);
  return { state: 'read', name: source.name, source, sheets, at, columns, text };
}

function lineOf(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join(', ');
}
