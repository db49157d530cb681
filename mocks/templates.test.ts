import { expect, test } from 'vitest';
import { objectsOf, textOf } from './http/json.ts';
import { callerOf } from './testing/caller.ts';
import { createMockWorld } from './world.ts';

const start = new Date('2026-03-31T10:00:00+08:00').getTime();

function setUp() {
  const world = createMockWorld({ scenario: 'office', now: () => new Date(start) });
  const templateCalled = (name: string) => {
    const found = [...world.db.templates.values()].find(({ fields }) => fields.name === name);
    if (found === undefined) throw new Error(`no template ${name}`);
    return found;
  };
  return { world, admin: callerOf(world), desk: callerOf(world, 'desk'), templateCalled };
}

test('a meeting started from a template has its number and presets like its own', async () => {
  const { world, desk, templateCalled } = setUp();
  const template = templateCalled('部门周会');
  const from = (name: string) => ({ create_type: 3, template_id: template.id, name });
  const first = await desk.ok('startMeeting', { params: from('首场') });
  expect(first.conf_id).toBe(template.number);

  const presetsOf = async (kind: 'Meeting' | 'Template', id: string) => {
    const path = { meeting_id: id, template_id: id };
    const lists = [];
    for (const family of ['Vmp', 'Mix', 'Poll', 'TvWall'] as const) {
      lists.push(objectsOf((await desk.ok(`list${kind}${family}Presets`, { path })).data));
    }
    return lists.flat();
  };
  const own = await presetsOf('Meeting', textOf(first.meeting_id));
  const theirs = await presetsOf('Template', template.id);
  expect(own.map(({ name }) => name)).toEqual(theirs.map(({ name }) => name));
  expect(own).toHaveLength(5);
  const ids = new Set([...own, ...theirs].map(({ id }) => id));
  expect(ids.size).toBe(10);

  const second = await desk.ok('startMeeting', { params: from('次场') });
  expect(second.conf_id).not.toBe(template.number);
  await desk.ok('endMeeting', { path: { conf_id: template.number } });
  const third = await desk.ok('startMeeting', { params: from('三场') });
  expect(third.conf_id).toBe(template.number);
  expect(world.db.presets.get(`template:${template.id}`)).toHaveLength(5);
});

test('a meeting started from a template without a number or presets has a number of its own', async () => {
  const { world, desk, templateCalled } = setUp();
  const { id } = templateCalled('SFU Webinar');
  const params = { create_type: 3, template_id: id, name: '直播' };
  const { conf_id, meeting_id } = await desk.ok('startMeeting', { params });
  expect(conf_id).toMatch(/^\d{7}$/);
  expect(world.db.presets.has(`meeting:${textOf(meeting_id)}`)).toBe(false);
});

test('each user lists their own templates, and changes nobody else’s', async () => {
  const { world, admin, desk } = setUp();
  const idsOf = async (caller: typeof admin) => {
    const { total, personal_templates: rows } = await caller.ok('listTemplates', {
      query: { count: 0 },
    });
    const ids = objectsOf(rows).map(({ template_id }) => textOf(template_id));
    expect(total).toBe(ids.length);
    return ids;
  };
  const [own, theirs] = [await idsOf(admin), await idsOf(desk)];
  const creators = (ids: readonly string[]) =>
    new Set(ids.map((id) => world.db.templates.get(id)?.creator));
  expect([creators(own), creators(theirs)]).toEqual([new Set(['admin']), new Set(['desk'])]);
  expect(own.length + theirs.length).toBe(world.db.templates.size);

  const path = { template_id: theirs[0] ?? '' };
  const read = await admin.ok('getTemplate', { path });
  const { data } = await admin.ok('listTemplateMixPresets', { path });
  const preset = { ...path, mix_id: textOf(objectsOf(data)[0]?.id) };
  const params = { name: '预案', mode: 1 };
  const tries = async (caller: typeof admin) => [
    await caller.refusal('updateTemplate', { path, params: read }),
    await caller.refusal('createTemplateMixPreset', { path, params }),
    await caller.refusal('deleteTemplateMixPreset', { path: preset }),
    await caller.refusal('deleteTemplate', { path }),
  ];
  expect(await tries(admin)).toEqual([51_112, 51_112, 51_112, 51_112]);
  expect(await tries(desk)).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
});
