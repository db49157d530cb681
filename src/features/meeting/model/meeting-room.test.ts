import { expect, it } from 'vitest';
import { namedRoom, roomFields, withItsRoom } from './meeting-room.ts';

const rooms = [{ id: 'r1', e164: '600001' }, { id: 'r2', e164: '' }, { id: 'r3' }];
const inRoom = { create_type: 4, template_id: 'r1' };

it.each([
  ['by the number one joins it by', { e164: '600001', conf_id: '7' }, inRoom],
  ['by its only number', { conf_id: '600001' }, inRoom],
  ['a number of its own: in none', { e164: '8', conf_id: '8' }, {}],
  ['no number: in none', { e164: '', conf_id: '' }, {}],
  ['what names one already', { e164: '600001', create_type: 2, template_id: 't' }, {}],
])('%s', (_what, read, more) => {
  expect(withItsRoom(read, rooms)).toEqual({ ...read, ...more });
});

it('names a room as it is read', () => {
  expect(namedRoom(roomFields('r1'))).toBe('r1');
  expect(namedRoom(roomFields(''))).toBe('');
  expect(namedRoom({ create_type: 3, template_id: 't1' })).toBe('');
});
