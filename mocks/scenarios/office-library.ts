import { FILE_LIFE, type Db, type MeetingFile } from '../db/db.ts';
import { newId } from '../db/ids.ts';
import { HOUR } from '../db/platform-time.ts';
import { objectsOf } from '../http/json.ts';
import { allFamilies } from './office-templates.ts';
import { picture } from './pictures.ts';

const text = (content: string) => new TextEncoder().encode(content);

/** Files and presets for a few meetings, and three background pictures. */
export function fillLibrary(db: Db, now: number): void {
  addFile(db, '全员大会', '议程.txt', text('1. 开场\n2. 季度回顾\n3. 提问\n'), now - HOUR);
  // Expires within two hours.
  addFile(db, '全员大会', 'seating plan.txt', text('Row A: guests'), now - FILE_LIFE + 2 * HOUR);
  addFile(db, '战略发布会', '主视觉.jpg', picture('dusk'), now - 26 * HOUR);
  addFile(db, 'Board Call', 'minutes.txt', text('Approved.'), now - 3 * HOUR);
  for (const [name, content] of [
    ['总部夜景.jpg', picture('dusk')],
    ['sand.jpeg', picture('sand')],
    ['forest.jpg', picture('forest')],
  ] as const) {
    const image = file(db, '', name, content, now - 50 * HOUR);
    db.images.set(image.id, image);
  }
  for (const name of ['全员大会', '战略发布会']) {
    const meeting = meetingCalled(db, name);
    if (meeting !== '')
      db.presets.set(
        `meeting:${meeting}`,
        allFamilies(db, objectsOf(db.meetings.get(meeting)?.fields.invite_members)),
      );
  }
}

function addFile(
  db: Db,
  meeting: string,
  name: string,
  content: Uint8Array<ArrayBuffer>,
  created: number,
): void {
  const added = file(db, meetingCalled(db, meeting), name, content, created);
  db.files.set(added.id, added);
}

function file(
  db: Db,
  owner: string,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  created: number,
): MeetingFile {
  return { id: newId(db), owner, name, creator: 'admin', created, bytes };
}

function meetingCalled(db: Db, name: string): string {
  return [...db.meetings.values()].find(({ fields }) => fields.name === name)?.id ?? '';
}
