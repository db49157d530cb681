import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { parseAnswer, readList } from './answer.ts';
import { clearCallLog, getCallLog } from './call-log.ts';
import { listMeetings, listTemplates } from './generated/sdk.gen.ts';
import { platform } from './testing/platform.ts';

beforeEach(clearCallLog);

describe('an answer', () => {
  it('keeps every digit of a whole number beyond 2^53', () => {
    const text =
      '{"id":9007199254740993,"list":[-12345678901234567890, 7],"share":0.1234567890123456,"size":1e20}';
    expect(parseAnswer(text)).toEqual({
      id: '9007199254740993',
      list: ['-12345678901234567890', 7],
      share: 0.1234567890123456,
      size: 1e20,
    });
  });

  it.each([
    ['[9007199254740993]', ['9007199254740993']],
    [
      '{"id" :\n\t9007199254740993 ,"size": -9007199254740993}',
      { id: '9007199254740993', size: '-9007199254740993' },
    ],
    ['[1, 2 ,\r\n 9007199254740993]', [1, 2, '9007199254740993']],
    [' 9007199254740993 ', '9007199254740993'],
  ])('keeps them wherever the number stands: %j', (text, read) => {
    expect(parseAnswer(text)).toEqual(read);
  });

  it('is not gone through token by token for the sake of long ids within texts', () => {
    const gone = vi.spyOn(String.prototype, 'replaceAll');
    onTestFinished(() => gone.mockRestore());
    const text =
      '{"id":"9007199254740993","moid":"00001234567890123456","share":0.1234567890123456}';
    expect(parseAnswer(text)).toEqual(JSON.parse(text));
    expect(gone).not.toHaveBeenCalled();
    parseAnswer('{"id":9007199254740993}');
    expect(gone).toHaveBeenCalledOnce();
  });

  it('is what JSON says it is in every other case, digits within texts included', () => {
    fc.assert(
      fc.property(fc.json(), fc.bigInt(), (text, big) => {
        const beside = `{"read":${text},"said":${JSON.stringify(`\\":${big},"`)}}`;
        const parsed: unknown = JSON.parse(beside, (_key, value: unknown) =>
          typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)
            ? undefined
            : value,
        );
        fc.pre(JSON.stringify(parsed) === JSON.stringify(JSON.parse(beside)));
        expect(parseAnswer(beside)).toEqual(parsed);
      }),
    );
  });

  it('that is no JSON is an error', () => {
    expect(() => parseAnswer('{"id":9007199254740993,')).toThrow(SyntaxError);
  });
});

describe('a list', () => {
  const rows = { list: 'meetings', id: 'meeting_id' };
  const whole = { meeting_id: 'm1', name: 'Weekly' };

  it.each<[string, unknown, unknown[], unknown[]]>([
    ['that is whole', [whole], [whole], []],
    ['that is null', null, [], []],
    ['that is missing', undefined, [], []],
    ['that is an empty text', '', [], []],
    ['that is an empty object', {}, [], []],
    ['whose rows are in an object by their place', { 0: whole }, [whole], []],
    ['that is a text', 'none', [], ['none']],
    ['with a row that is null', [null, whole], [whole], [null]],
    ['with a row without its id', [{ name: 'X' }, whole], [whole], [{ name: 'X' }]],
    ['with a row of an empty id', [{ meeting_id: '' }, whole], [whole], [{ meeting_id: '' }]],
    ['with a row whose id is a number', [{ meeting_id: 7 }], [{ meeting_id: '7' }], []],
  ])('%s', (_what, given, read, unreadable) => {
    const answer = { success: 1, total: 1, meetings: given };
    const total = Math.max(1, read.length + unreadable.length);
    expect(readList(answer, rows)).toEqual({
      answer: { ...answer, total, meetings: read },
      unreadable,
    });
  });

  it('whose rows have no id takes every object', () => {
    const answer = { audiences: [{}, 3] };
    expect(readList(answer, { list: 'audiences' })).toEqual({
      answer: { audiences: [{}], total: 2 },
      unreadable: [3],
    });
  });

  it.each<[string, object, { list: string; id?: string }, string | undefined]>([
    ['spelt right', { members: [{ account: 'a' }] }, { list: 'memebers' }, 'account'],
    ['under another name', { confs: [whole], ids: [1] }, rows, 'meeting_id'],
    ['that is none of two', { confs: [whole], others: [whole] }, rows, undefined],
    ['of other things', { tips: [{ later: 1 }] }, rows, undefined],
  ])('%s', (_what, given, named, field) => {
    const { answer } = readList({ ...given }, named);
    const read = answer[named.list];
    expect(Array.isArray(read) && read.map((row: object) => Object.keys(row)[0])[0]).toBe(field);
  });
});

it('the client reads lists so, and logs the rows that it leaves out', async () => {
  platform(
    () =>
      new Response('{"success":1,"total":3,"meetings":[{"meeting_id":123456789012345678},null]}'),
  );
  const { meetings } = await listMeetings();
  expect(meetings).toEqual([{ meeting_id: '123456789012345678' }]);
  const [call] = getCallLog();
  expect(call?.outcome).toEqual({ state: 'ok', unreadable: [null] });

  platform(() => Response.json({ success: 1, total: 0, personal_templates: null }));
  expect((await listTemplates()).personal_templates).toEqual([]);
});
