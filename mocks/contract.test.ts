import { describe, expect, test } from 'vitest';
import { printed, type Printed } from '#app/api/generated/printed.gen.ts';
import * as schemas from '#app/api/generated/zod.gen.ts';
import type { AnswerStyle } from './answers.ts';
import { handlers } from './handlers/handlers.ts';
import { isList, isObject, objectsOf, textOf, type Json, type JsonObject } from './http/json.ts';
import { operations, type OperationId } from './operations.ts';
import { picture } from './scenarios/pictures.ts';
import { booking, callerOf, type Ask } from './testing/caller.ts';
import { createMockWorld } from './world.ts';

const NOW = '2026-03-31T10:00:00+08:00';
const HOUR = 3_600_000;
const start = new Date(NOW).getTime();
const member = { account: 'a@b.example', account_type: 4, conf_e164: '0000001' };
const presetsOn = (style_id: string) => ({
  Mix: { name: 'm', mode: 2, members: [member] },
  Poll: { name: 'p', num: 0, keep_time: 5, mode: 1, members: [member] },
  TvWall: { name: 'w', tvwalls: [{ style_id, mode: 1, members: [] }] },
  Vmp: {
    name: 'v',
    layout: 5,
    mode: 1,
    voice_hint: 1,
    show_mt_name: 1,
    broadcast: 1,
    members: [{ ...member, member_type: 1, chn_idx: 0 }],
  },
});
const presetIds = { Mix: 'mix_id', Poll: 'poll_id', TvWall: 'tvwall_id', Vmp: 'vmp_id' } as const;

const idOf = (answer: JsonObject, key: string): string => textOf(answer[key]);

/** Calls every operation once in one world, with a request that succeeds; returns the answers by operation. */
async function askEverything(style: AnswerStyle): Promise<ReadonlyMap<OperationId, Json>> {
  const world = createMockWorld({
    scenario: 'office',
    now: () => new Date(start),
    answers: style,
  });
  const caller = callerOf(world);
  const answers = new Map<OperationId, Json>();
  const ask = async (id: OperationId, given?: Ask): Promise<JsonObject> => {
    const answer = await caller.ok(id, given);
    answers.set(id, answer);
    return answer;
  };
  const meetingCalled = (name: string) => {
    const found = [...world.db.meetings.values()].find(({ fields }) => fields.name === name);
    if (found === undefined) throw new Error(`no meeting ${name}`);
    return found;
  };

  for (const id of ['getVersion', 'getBookingDeadline', 'getResources', 'listPlatforms'] as const) {
    await ask(id);
  }
  await ask('createToken', {
    query: { oauth_consumer_key: 'demo', oauth_consumer_secret: 'demo' },
  });
  await ask('signIn', { query: { username: 'desk', password: 'demo-only-1' } });
  await ask('keepSessionAlive');
  const { token } = world.signIn();
  await ask('keepTokenAlive', { path: { account_token: token } });

  const started = await ask('startMeeting', { params: { name: '即时', conf_type: 0 } });
  await ask('endMeeting', { path: { conf_id: idOf(started, 'conf_id') } });
  const booked = await ask('bookMeeting', { params: booking('预约', start + 30 * HOUR) });
  const conf_id = idOf(booked, 'conf_id');
  await ask('updateBookedMeeting', {
    path: { conf_id },
    params: booking('预约二', start + 31 * HOUR),
  });
  await ask('getBookedMeeting', { path: { conf_id: meetingCalled('战略发布会').number } });
  await ask('cancelBookedMeeting', { path: { conf_id }, params: { reason: '改期' } });
  await ask('listBookedMeetings');
  await ask('listMeetings');
  await ask('validateMeetingName', { query: { conf_name: '没用过的名字' } });
  await ask('getPointToPointPermission', { query: { caller: '051200001', callee: '051200002' } });
  await ask('listLives', { query: { user_domain_moid: world.db.settings.userDomain } });
  const allHands = meetingCalled('全员大会');
  for (const id of [
    'getMeeting',
    'listMeetingAudiences',
    'listMeetingMembers',
    'getMeetingLink',
  ] as const) {
    await ask(id, { path: { meeting_id: allHands.id }, query: { count: 3 } });
  }

  const own = [...world.db.templates.values()].filter(({ creator }) => creator === 'admin');
  const { id: template_id = '', number = '' } = own[0] ?? {};
  const rows = { name: '新模板', conf_type: 0, voice_activity_detection: 0, max_join_mt: 192 };
  const made = await ask('createTemplate', { params: rows });
  await ask('updateTemplate', {
    path: { template_id: idOf(made, 'template_id') },
    params: { ...rows, name: '改名' },
  });
  await ask('deleteTemplate', { path: { template_id: idOf(made, 'template_id') } });
  await ask('listTemplates');
  await ask('getDefaultTemplate');
  for (const id of [
    'getTemplate',
    'getTemplateSummary',
    'listTemplateMembers',
    'listTemplateVips',
    'getTemplateVmp',
    'getTemplatePoll',
    'getTemplateMix',
  ] as const) {
    await ask(id, { path: { template_id }, query: { count: 2 } });
  }
  const withAudience = own.find(({ fields }) => objectsOf(fields.audiences).length > 0);
  await ask('listTemplateAudiences', { path: { template_id: withAudience?.id ?? '' } });
  await ask('setDefaultTemplate', {
    params: { e164: number, template_moid: template_id, name: '缺省' },
  });
  await ask('clearDefaultTemplate');

  const [style_id = ''] = world.db.wallStyles.keys();
  const presets = presetsOn(style_id);
  for (const family of ['Mix', 'Poll', 'TvWall', 'Vmp'] as const) {
    for (const owner of ['Meeting', 'Template'] as const) {
      const path: Record<string, string> =
        owner === 'Meeting' ? { meeting_id: allHands.id } : { template_id };
      const listed = await ask(`list${owner}${family}Presets`, { path });
      const stored = idOf(objectsOf(listed.data)[0] ?? {}, 'id');
      const name = family === 'TvWall' && owner === 'Template' ? 'pre_id' : presetIds[family];
      await ask(`get${owner}${family}Preset`, { path: { ...path, [name]: stored } });
      const created = await ask(`create${owner}${family}Preset`, { path, params: presets[family] });
      const one = { ...path, [name]: idOf(created, 'id') };
      await ask(`update${owner}${family}Preset`, { path: one, params: presets[family] });
      await ask(`delete${owner}${family}Preset`, { path: one });
    }
  }

  await ask('listTvWallStyles');
  await ask('getTvWallStyle', { path: { style_id }, query: { status: 1 } });
  const uploaded = await ask('uploadMeetingFile', {
    path: { id: allHands.id },
    file: { field: 'file', files: [new File(['hello'], '议程 1.txt')] },
  });
  await ask('listMeetingFiles', { path: { id: allHands.id } });
  const file = isObject(uploaded.meeting_file) ? uploaded.meeting_file : {};
  await ask('deleteMeetingFile', { path: { id: idOf(file, 'file_id') } });
  const images = await ask('uploadBackgroundImages', {
    file: { field: 'files', files: [new File([picture('sand')], '沙.jpg')] },
  });
  const file_id = idOf(objectsOf(images.list)[0] ?? {}, 'file_id');
  await ask('listBackgroundImages');
  await ask('getBackgroundImage', { path: { file_id } });
  const preview = await caller.ask('previewBackgroundImage', { path: { file_id } });
  expect(preview.headers.get('content-type')).toBe('image/jpeg');
  expect(new Uint8Array(await preview.arrayBuffer())).toEqual(picture('sand'));
  // This operation answers the picture itself; the document prints the envelope.
  answers.set('previewBackgroundImage', { success: 1 });
  await ask('deleteBackgroundImages', { params: { file_ids: [file_id] } });

  const weekly = {
    start_date: '2026-04-01',
    end_date: '2026-04-30',
    repeat_type: 7,
    frequency: 1,
    week_days: '3',
  };
  const series = await ask('createSeries', {
    params: booking('例会', start + 24 * HOUR, { meeting_formular: weekly }),
  });
  const seriesId = world.db.meetings.get(idOf(series, 'meeting_id'))?.series ?? '';
  const path = { regular_meeting_moid: seriesId };
  await ask('updateSeries', {
    path,
    params: booking('例会二', start + 25 * HOUR, { meeting_formular: weekly }),
  });
  const dates = await ask('listSeriesDates', { path });
  await ask('getSeries', { path });
  await ask('cancelSeriesMeetings', {
    path,
    params: { meeting_moids: textOf(objectsOf(dates.data)[1]?.meeting_moid), reason: '假期' },
  });

  const room = { name: '新会议室', preoccupy_resource: 0, video_formats: [] };
  const newRoom = await ask('createVirtualRoom', { params: room });
  const vmr_id = idOf(newRoom, 'id');
  await ask('updateVirtualRoom', { path: { vmr_id }, params: { ...room, name: '改名室' } });
  await ask('deleteVirtualRoom', { path: { vmr_id } });
  await ask('listVirtualRooms');
  const [anyRoom] = world.db.virtualRooms.keys();
  await ask('getVirtualRoom', { path: { vmr_id: anyRoom ?? '' } });

  await ask('listDepartments');
  await ask('listDepartmentAccounts', { path: { moid: 'd-rd' } });
  await ask('searchAccounts', { query: { account: '王' } });
  await ask('listRecordingServers');
  return answers;
}

const answers = askEverything('full');
const documentAnswers = askEverything('document');
const sparseAnswers = askEverything('sparse');

interface Schema {
  safeParse(value: unknown): { readonly success: boolean; readonly error?: unknown };
  readonly shape?: Readonly<Record<string, unknown>>;
}

function schemaOf(id: OperationId): Schema {
  const name = `z${id.charAt(0).toUpperCase()}${id.slice(1)}Response`;
  const found: Schema | undefined = Object.entries(schemas).find(([key]) => key === name)?.[1];
  if (found === undefined) throw new Error(`no schema ${name}`);
  return found;
}

test('every operation has exactly one handler', () => {
  const ids = operations.map(({ id }) => id);
  expect(Object.keys(handlers).toSorted()).toEqual(ids.toSorted());
  const world = createMockWorld({ scenario: 'empty' });
  for (const { id, method, path } of operations) {
    const pattern = `*${path.replaceAll(/\{([^}]*)\}/g, ':$1')}`;
    const own = world.handlers.filter(
      ({ info }) => info.path === pattern && info.method === method,
    );
    expect([id, own.length]).toEqual([id, 1]);
  }
});

test.each(operations.map(({ id }) => id))('%s answers in the shape of the contract', async (id) => {
  const answer = (await answers).get(id);
  expect(answer).toBeDefined();
  const schema = schemaOf(id);
  expect(schema.safeParse(answer).error).toBeUndefined();
  expect([...new Set(missingKeys(schema, answer))]).toEqual([]);
});

/** Keys of a refusal, of the envelope, or of neighbouring APIs with other names. */
const notInEverySuccess = new Set(['error_code', 'description', 'describe', 'ssotoken']);

/**
 * Keys that only some people, panes and boxes have: a position in a cascade, a terminal's channel, and the part
 * that the follow type requires.
 */
const onlyInSome =
  /\.conf_e164$|\[\]\.(?:mt_chn_idx|poll|vmp|spilt|batch_poll)$|departments\[\]\.parent_moid$/;

/** Paths of the schema's keys that the answer lacks; the rows of an empty list are unknown. */
function missingKeys(schema: unknown, value: Json | undefined, at = ''): string[] {
  const inner = unwrapped(schema);
  if (isList(value)) return value.flatMap((row) => missingKeys(elementOf(inner), row, `${at}[]`));
  if (!isObject(value) || !hasShape(inner)) return [];
  return Object.entries(inner.shape).flatMap(([key, part]) => {
    if (notInEverySuccess.has(key)) return [];
    const path = `${at}.${key}`;
    if (value[key] !== undefined) return missingKeys(part, value[key], path);
    return onlyInSome.test(path) ? [] : [path];
  });
}

function unwrapped(schema: unknown): unknown {
  if (
    typeof schema === 'object' &&
    schema !== null &&
    'unwrap' in schema &&
    !('element' in schema)
  ) {
    return typeof schema.unwrap === 'function' ? unwrapped(schema.unwrap()) : schema;
  }
  return schema;
}

function elementOf(schema: unknown): unknown {
  return typeof schema === 'object' && schema !== null && 'element' in schema
    ? schema.element
    : undefined;
}

function hasShape(schema: unknown): schema is { shape: Record<string, unknown> } {
  return typeof schema === 'object' && schema !== null && 'shape' in schema;
}

describe('the answers of the document', () => {
  test.each(Object.entries(printed))('%s: exactly the printed fields', async (id, shape) => {
    const answer = (await documentAnswers).get(idNamed(id));
    expect([...new Set(unprinted(shape, answer))]).toEqual([]);
    expect([...new Set(unanswered(shape, answer))]).toEqual([]);
  });

  test('session and directory calls, which it has not, answer the same fields as ever', async () => {
    const others = operations.filter(({ id }) => printed[id] === undefined);
    expect(others).toHaveLength(8);
    for (const { id } of others) {
      expect(keysOf((await documentAnswers).get(id))).toEqual(keysOf((await answers).get(id)));
    }
  });
});

test.each(Object.keys(printed))('%s, sparse: a part of the document’s answer', async (id) => {
  const answer = (await sparseAnswers).get(idNamed(id));
  expect(schemaOf(idNamed(id)).safeParse(answer).error).toBeUndefined();
  expect((await documentAnswers).get(idNamed(id))).toMatchObject(isObject(answer) ? answer : {});
});

/** Paths of an answer's keys that the sample does not print. */
function unprinted(shape: Printed | true | undefined, value: Json | undefined, at = ''): string[] {
  if (shape === true) return [];
  if (isList(value)) return value.flatMap((row) => unprinted(shape, row, `${at}[]`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const path = `${at}.${key}`;
    return shape?.[key] === undefined ? [path] : unprinted(shape[key], part, path);
  });
}

/** Paths of printed keys that the answer lacks. */
function unanswered(shape: Printed | true | undefined, value: Json | undefined, at = ''): string[] {
  if (shape === true) return [];
  if (isList(value)) return value.flatMap((row) => unanswered(shape, row, `${at}[]`));
  if (!isObject(value)) return [];
  return Object.entries(shape ?? {}).flatMap(([key, part]) => {
    const path = `${at}.${key}`;
    if (value[key] !== undefined) return unanswered(part, value[key], path);
    return notInEverySuccess.has(key) || onlyInSome.test(path) ? [] : [path];
  });
}

function idNamed(text: string): OperationId {
  const found = operations.find(({ id }) => id === text);
  if (found === undefined) throw new Error(`no operation ${text}`);
  return found.id;
}

const keysOf = (value: Json | undefined) => (isObject(value) ? Object.keys(value) : []);
