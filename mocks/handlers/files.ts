import { FILE_LIFE, type Db, type MeetingFile, type Person } from '../db/db.ts';
import { newId, takesKey } from '../db/ids.ts';
import { toPlatformTime } from '../db/platform-time.ts';
import { answer, type Answer } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import type { UploadedFile } from '../http/multipart.ts';
import { invalid, Refusal } from '../http/refusal.ts';
import { requireFields } from '../rules/field-table.ts';
import {
  checkBackgroundImage,
  checkMeetingFile,
  extensionOf,
  FILES_A_MEETING,
} from '../rules/upload-limits.ts';
import type { HandlerTable } from './handler.ts';
import { checkOwner, meetingById } from './lookup.ts';

/** Operations 70-72 and 73-77. */
export const fileHandlers = {
  uploadMeetingFile: ({ path, files, person }, { db, clock }) => {
    const owner = ownerOf(db, path.id ?? '');
    checkMayWrite(db, owner, person);
    const [file, ...more] = files;
    if (file === undefined) throw invalid('file', '必填');
    if (more.length > 0) throw invalid('file', '一次只能上传一个文件');
    checkMeetingFile(file);
    if (filesOf(db, owner, clock.now()).length >= FILES_A_MEETING) {
      throw invalid('file', `一个会议最多保存${FILES_A_MEETING}个文件`);
    }
    const stored = keep(db, file, owner, person, clock.now());
    db.files.set(stored.id, stored);
    return answer({ meeting_file: shape(db, stored) });
  },

  deleteMeetingFile: ({ path, person }, { db, clock }) => {
    const file = db.files.get(path.id ?? '');
    if (file === undefined || isExpired(file, clock.now())) throw invalid('file_id', '文件不存在');
    checkMayWrite(db, file.owner, person);
    db.files.delete(file.id);
    return answer({ meeting_file: shape(db, file) });
  },

  listMeetingFiles: ({ path }, { db, clock }) => {
    const files = filesOf(db, ownerOf(db, path.id ?? ''), clock.now());
    return answer({ total: files.length, meeting_files: files.map((file) => shape(db, file)) });
  },

  /** All or none are stored; the document does not say what `fail_result` counts. */
  uploadBackgroundImages: ({ files, person }, { db, clock }) => {
    if (files.length === 0) throw invalid('files', '必填');
    for (const file of files) checkBackgroundImage(file);
    const stored = files.map((file) => keep(db, file, '', person, clock.now()));
    for (const image of stored) db.images.set(image.id, image);
    return answer({
      description: '',
      error_code: 0,
      fail_result: 0,
      list: stored.map((image) => shape(db, image)),
    });
  },

  listBackgroundImages: (_call, { db }) => {
    const list = [...db.images.values()].map((image) => shape(db, image));
    return answer({ total: list.length, list });
  },

  getBackgroundImage: ({ path }, { db }) => answer({ data: shape(db, imageOf(db, path.file_id)) }),

  /** Answers the picture itself; the document's sample shows only the envelope. */
  previewBackgroundImage: ({ path }, { db }) => ({
    bytes: imageOf(db, path.file_id).bytes,
    type: 'image/jpeg',
  }),

  deleteBackgroundImages: ({ params }, { db }) => {
    requireFields(params, ['file_ids']);
    const ids = params.file_ids;
    if (!Array.isArray(ids) || ids.length === 0) throw invalid('file_ids', '必须为非空数组');
    const images = ids.map((id: unknown) => imageOf(db, typeof id === 'string' ? id : ''));
    for (const { id } of images) db.images.delete(id);
    return answer();
  },
} satisfies Partial<HandlerTable>;

/**
 * The target of a `file_url`. It is not an operation of the document, but an address in its answers: without it
 * nobody could read a file back. `undefined` if there is no such file.
 */
export function fileAt(db: Db, id: string, now: number): Answer | undefined {
  const file = db.files.get(id);
  if (file !== undefined && !isExpired(file, now)) {
    return { bytes: file.bytes, type: 'application/octet-stream', fileName: file.name };
  }
  const image = db.images.get(id);
  return image && { bytes: image.bytes, type: 'image/jpeg' };
}

/** A meeting, or the key under which a client stages files before it books ("预约会议时传 meetingKey"). */
function ownerOf(db: Db, id: string): string {
  if (db.meetings.has(id)) return meetingById(db, id).id;
  if (!takesKey(db, id)) throw new Refusal('noSuchMeeting');
  return id;
}

function checkMayWrite(db: Db, owner: string, person: Person | undefined): void {
  const meeting = db.meetings.get(owner);
  if (meeting !== undefined) checkOwner(person, meeting.creator);
}

/** "文件7天后自动删除" */
function isExpired(file: MeetingFile, now: number): boolean {
  return now - file.created >= FILE_LIFE;
}

function filesOf(db: Db, owner: string, now: number): readonly MeetingFile[] {
  return [...db.files.values()]
    .filter((file) => file.owner === owner && !isExpired(file, now))
    .toSorted((one, other) => one.created - other.created);
}

function imageOf(db: Db, id: string | undefined): MeetingFile {
  const image = db.images.get(id ?? '');
  if (image === undefined) throw invalid('file_id', '图片不存在');
  return image;
}

function keep(
  db: Db,
  { fileName, bytes }: UploadedFile,
  owner: string,
  person: Person | undefined,
  created: number,
): MeetingFile {
  return { id: newId(db), owner, name: fileName, creator: person?.account ?? '', created, bytes };
}

/**
 * `file_size` is text and its unit is not stated: KB with one decimal, because the sample has 1.1 for a small
 * text file.
 */
function shape(db: Db, file: MeetingFile): JsonObject {
  const creator = db.people.get(file.creator);
  const extension = extensionOf(file.name);
  return {
    bgi_cmd: '',
    meeting_id: file.owner,
    creator_moid: creator?.moid ?? '',
    creator_name: creator?.name ?? '',
    file_id: file.id,
    file_size: (file.bytes.length / 1024).toFixed(1),
    file_url: `/api/v1/mc/meeting_file/${file.id}`,
    file_type: extension,
    extension_name: extension,
    file_name: file.name,
    create_time: toPlatformTime(file.created),
  };
}
