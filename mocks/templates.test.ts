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
