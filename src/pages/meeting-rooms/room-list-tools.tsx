import { DownloadOutlined, UploadOutlined } from '#app/components/icons/icons.tsx';
import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useRef, useState } from 'react';
import { FileInput } from '#app/components/form/file-input.tsx';
import { useTranslation } from 'react-i18next';
import { PanelButton } from '#app/components/panel-button.tsx';
import { saveFile } from '#app/components/save-file.ts';
import { useFileDrop } from '#app/components/use-file-drop.ts';
import {
  withRooms,
  type KnownRoom,
  type ReadRooms,
} from '#app/features/meeting/model/known-rooms.ts';
import { ownRooms } from '#app/features/meeting/rooms/own-rooms.ts';
import {
  readRoomList,
  roomsCsv,
  roomsJson,
  type RoomListProblem,
} from '#app/features/meeting/rooms/room-list-file.ts';
import { useUndoable } from './use-undoable.tsx';
import styles from './meeting-rooms.module.css';

/** What was wrong with the file that was chosen last. */
export interface ImportReport {
  readonly file: string;
  readonly problem?: RoomListProblem;
  readonly rows: ReadRooms['problems'];
  readonly imported: number;
}

/** Takes files of rooms into the list of this browser. */
export function useRoomImport() {
  const { t } = useTranslation('meetingRooms');
  const say = useUndoable();
  const [report, setReport] = useState<ImportReport>();
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = await readRoomList(file);
    const found = { file: file.name, rows: [], imported: 0 };
    if ('problem' in read) return setReport({ ...found, problem: read.problem });
    const { rooms, problems } = read;
    const hasReport = problems.length > 0 || rooms.length === 0;
    setReport(hasReport ? { ...found, rows: problems, imported: rooms.length } : undefined);
    if (rooms.length === 0) return;
    const before = ownRooms.get();
    ownRooms.set(withRooms(before, rooms));
    say(t('file.done', { count: rooms.length }), () => ownRooms.set(before));
  };
  useFileDrop(([first]) => void take(first));
  return { report, take, close: () => setReport(undefined) };
}

interface RoomListToolsProps {
  readonly rooms: readonly KnownRoom[];
  readonly onFile: (file: File | undefined) => Promise<void>;
}

/** Import and export of the list. */
export function RoomListTools({ rooms, onFile }: RoomListToolsProps) {
  const { t } = useTranslation('meetingRooms');
  const input = useRef<HTMLInputElement>(null);
  const saveJson = () =>
    saveFile(new Blob([roomsJson(rooms)], { type: 'application/json' }), 'rooms.json');
  const saveCsv = async () => {
    const table = await roomsCsv(rooms, (column) => t(`columns.${column}`));
    saveFile(new Blob([table], { type: 'text/csv' }), 'rooms.csv');
  };
  return (
    <span className={styles['tools']}>
      <Button icon={<UploadOutlined aria-hidden />} onClick={() => input.current?.click()}>
        {t('import')}
      </Button>
      <FileInput
        ref={input}
        label={t('import')}
        accept=".json,.xlsx,.xlsm,.csv,.tsv,.txt"
        onChoose={(file) => void onFile(file)}
      />
      {rooms.length > 0 && (
        <PanelButton label={t('export')} icon={<DownloadOutlined aria-hidden />}>
          <div className={styles['formats']}>
            <Button type="text" onClick={() => void saveCsv()}>
              {t('exportAs.csv')}
            </Button>
            <Button type="text" onClick={saveJson}>
              {t('exportAs.json')}
            </Button>
          </div>
        </PanelButton>
      )}
    </span>
  );
}

/** So many rows are named. */
const SHOWN = 8;

interface ImportReportNoticeProps {
  readonly report: ImportReport;
  readonly onClose: () => void;
}

/** What of a file was not imported, row by row. */
export function ImportReportNotice({ report, onClose }: ImportReportNoticeProps) {
  const { t } = useTranslation(['meetingRooms', 'people']);
  const { file: name, problem, rows, imported } = report;
  const title = () => {
    if (problem === 'no-heads' || problem === 'not-a-list') return t(`file.${problem}`, { name });
    if (problem !== undefined) return t(`people:file.problems.${problem}`, { name });
    return imported === 0
      ? t('file.nothing', { name })
      : t('file.skipped', { name, count: rows.length });
  };
  return (
    <Alert
      type={imported === 0 ? 'error' : 'warning'}
      showIcon
      role="alert"
      onClose={onClose}
      title={title()}
      description={rows.length > 0 && <ProblemRows rows={rows} />}
    />
  );
}

export function ProblemRows({ rows }: { readonly rows: ReadRooms['problems'] }) {
  const { t } = useTranslation('meetingRooms');
  return (
    <ul className={styles['problems']}>
      {rows.slice(0, SHOWN).map(({ row, problem }) => (
        <li key={row}>{t('file.row', { row, problem: t(`problems.${problem}`) })}</li>
      ))}
      {rows.length > SHOWN && <li>{t('file.more', { count: rows.length - SHOWN })}</li>}
    </ul>
  );
}
