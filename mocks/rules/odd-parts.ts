import type { Db } from '../db/db.ts';
import {
  isList,
  isObject,
  numberOf,
  objectsOf,
  textOf,
  type Json,
  type JsonObject,
} from '../http/json.ts';
import { invalid } from '../http/refusal.ts';
import { panesOf } from './layout-panes.ts';
import { words } from './words.ts';

/** A part of a written object that the document does not allow, or that names what the platform does not have. */
interface Odd {
  /** The same for the same oddity, wherever its row stands. */
  readonly mark: string;
  readonly field: string;
  readonly why: string;
}

/**
 * Refuses every odd part of a written object that is not in `before`: the object that it replaces, or is made from.
 * What is stored already stays savable, because a client sends back what it has read (field-notes.md, section 2).
 */
export function checkOddParts(db: Db, params: JsonObject, before: JsonObject = {}): void {
  const known = new Set(oddParts(db, before).map(({ mark }) => mark));
  const found = oddParts(db, params).find(({ mark }) => !known.has(mark));
  if (found !== undefined) throw invalid(found.field, found.why);
}

/** The parts of meetings, templates, rooms and presets that hold people or a picture. */
const parts: ReadonlySet<string> = new Set(
  words(`
    vmp mix poll batch_poll tv_wall tvwalls spilt members active_members speaker chairman vips invite_members audiences
    keep_calling_members doubleflow_members exclusive_users
  `),
);

function oddParts(db: Db, body: JsonObject, at = ''): readonly Odd[] {
  return [
    ...oddAccount(body, at),
    ...oddFormats(body.video_formats, `${at}video_formats`),
    ...oddImage(db, body.background_image, `${at}background_image`),
    ...oddPanes(body, at),
    ...oddBoxes(db, body, at),
    ...Object.entries(body).flatMap(([key, part]) =>
      parts.has(key) ? oddIn(db, part, `${at}${key}`) : [],
    ),
  ];
}

function oddIn(db: Db, part: Json | undefined, at: string): readonly Odd[] {
  if (isObject(part)) return oddParts(db, part, `${at}.`);
  if (!isList(part)) return [];
  return part.flatMap((row, index) => oddIn(db, row, `${at}[${String(index)}]`));
}

const ADDRESS = String.raw`(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]*:[0-9a-f:.]+)`;

/**
 * The forms of `account_type`: "4-非系统邮箱; 5-e164号; 6-电话; 7-ip地址; 8-别名@ip(监控前端)" (operation 21 and every
 * other list of people).
 */
const forms: Readonly<Record<number, RegExp>> = {
  4: /^[^@\s]+@[^@\s]+$/,
  5: /^\d+$/,
  6: /^\+?[\d ()-]+$/,
  7: new RegExp(`^${ADDRESS}$`, 'i'),
  8: new RegExp(`^.+@${ADDRESS}$`, 'i'),
};

/** "1-moid" has no printed form: what has one of the other forms is none (inferred). */
function isOfType(account: string, type: number): boolean {
  if (type === 1) return !Object.values(forms).some((form) => form.test(account));
  return forms[type]?.test(account) ?? true;
}

/** An account that is of another `account_type` than was given. An empty one is nobody. */
function oddAccount({ account, account_type: type }: JsonObject, at: string): readonly Odd[] {
  if (typeof account !== 'string' || account === '' || typeof type !== 'number') return [];
  if (isOfType(account, type)) return [];
  const mark = `account ${String(type)} ${account}`;
  return [{ mark, field: `${at}account`, why: `不是 account_type ${String(type)} 的帐号` }];
}

const FORMAT_ROWS = ['bitrate', 'resolution', 'format', 'frame'] as const;

/**
 * The rows of `video_formats` that operations 88 and 89 print as mandatory; for the other writes, which print none,
 * inferred.
 */
function oddFormats(formats: Json | undefined, at: string): readonly Odd[] {
  return objectsOf(formats).flatMap((row, index) =>
    FORMAT_ROWS.filter((name) => row[name] === undefined).map((name) => ({
      mark: `format ${JSON.stringify(row)}`,
      field: `${at}[${String(index)}].${name}`,
      why: '必填',
    })),
  );
}

/** "background_image: 合成宣讲背景图片id" (operation 26): one of operation 74's. */
function oddImage(db: Db, image: Json | undefined, field: string): readonly Odd[] {
  if (typeof image !== 'string' || image === '' || db.images.has(image)) return [];
  return [{ mark: `image ${image}`, field, why: '图片不存在' }];
}

/** vmp.mode: 1 custom, 4 custom with a batch poll; an automatic picture ignores its layout. */
const CUSTOM: ReadonlySet<Json | undefined> = new Set([1, 4]);
const PANE_POLL = 6;

/**
 * The panes of a composed picture (operations 26 and 31): `chn_idx`, "在画面合成中的位置", is one of the layout's
 * panes, counted from 0 as in the sample, and each has one row (both inferred); "6-单通道轮询" comes with its `poll`.
 */
function oddPanes({ layout, mode, members }: JsonObject, at: string): readonly Odd[] {
  if (typeof layout !== 'number' || !CUSTOM.has(mode)) return [];
  const panes = panesOf(layout) ?? Infinity;
  const taken = new Set<Json | undefined>();
  return objectsOf(members).flatMap((row, index) => {
    const { chn_idx: pane, member_type: type, poll } = row;
    const field = `${at}members[${String(index)}].`;
    const odd: Odd[] = [];
    if (numberOf(pane) >= panes) {
      const why = `画面合成风格只有 ${String(panes)} 个画面`;
      odd.push({ mark: `outside ${String(numberOf(pane))}`, field: `${field}chn_idx`, why });
    }
    if (taken.has(pane)) {
      const why = '画面位置重复';
      odd.push({ mark: `twice ${String(numberOf(pane))}`, field: `${field}chn_idx`, why });
    }
    if (type === PANE_POLL && !isPoll(poll)) {
      odd.push({ mark: `poll ${String(numberOf(pane))}`, field: `${field}poll`, why: '必填' });
    }
    taken.add(pane);
    return odd;
  });
}

/** A poll as the operations of presets require it (operation 21); whom it shows may be left out. */
function isPoll(poll: Json | undefined): boolean {
  return isObject(poll) && ['num', 'keep_time', 'mode'].every((row) => poll[row] !== undefined);
}

const BOX_POLL = 5;
const ONLY_IN_ANSWERS = 7;

/**
 * The walls of a preset (operation 21): `style_id`, "电视墙风格moid", is one of operation 68's, and `hdu_id`,
 * "设备id号_通道索引号", one of the boxes that operation 69 answers for it; of `member_type`, "7-批量轮询(仅返回数据时使用)".
 */
function oddBoxes(db: Db, { style_id: style, members }: JsonObject, at: string): readonly Odd[] {
  if (typeof style !== 'string') return [];
  const boxes = db.wallStyles.get(style)?.boxes;
  const odd: Odd[] = [];
  if (boxes === undefined) {
    odd.push({ mark: `style ${style}`, field: `${at}style_id`, why: '电视墙风格不存在' });
  }
  const channels = boxes && new Set(boxes.map(({ hdu_id }) => hdu_id));
  for (const [index, row] of objectsOf(members).entries()) {
    const box = textOf(row.hdu_id);
    const field = `${at}members[${String(index)}].`;
    if (channels?.has(box) === false) {
      odd.push({ mark: `box ${style} ${box}`, field: `${field}hdu_id`, why: '不是该风格的通道' });
    }
    if (row.member_type === BOX_POLL && !isPoll(row.poll)) {
      odd.push({ mark: `poll ${style} ${box}`, field: `${field}poll`, why: '必填' });
    }
    if (row.member_type === ONLY_IN_ANSWERS) {
      const why = '仅返回数据时使用';
      odd.push({ mark: `answer ${style} ${box}`, field: `${field}member_type`, why });
    }
  }
  return odd;
}
