import { expect, test } from 'vitest';
import { decodeRequest, readBody } from './decode.ts';
import { decodeMultipart } from './multipart.ts';
import { decodeUrlEncoded } from './url-encoded.ts';

const URL_BASE = 'http://platform.test/api/v1/mc/booked_confs';
const hostile = `a+b & c=d % "q" 'x' 100% 中文会议 👩‍👩‍👧 \n\t\\`;

async function decode(request: Request) {
  return decodeRequest(request, await readBody(request, 'whole'));
}

test.each([
  ['a=1&b=2', { a: '1', b: '2' }],
  ['a=x+y%2Bz', { a: 'x y+z' }],
  ['a=%E4%BC%9A', { a: '会' }],
  ['a=会👍', { a: '会👍' }],
  ['a=%zz&b', { a: '%zz', b: '' }],
  ['a=1&a=2', { a: '1' }],
  ['%26=%3D', { '&': '=' }],
])('%s', (text, fields) => {
  expect(decodeUrlEncoded(text)).toEqual(fields);
});

test('params come from the form body', async () => {
  const params = { name: hostile, nested: { list: [1, hostile] } };
  const body = new URLSearchParams({ params: JSON.stringify(params), account_token: 't' });
  const decoded = await decode(new Request(URL_BASE, { method: 'POST', body }));
  expect(decoded.params).toEqual(params);
  expect(decoded.query.account_token).toBe('t');
});

test('or from the query string, percent-encoded by hand or with +', async () => {
  const params = { name: hostile };
  const byHand = `${URL_BASE}?params=${encodeURIComponent(JSON.stringify(params))}`;
  const byPlus = `${URL_BASE}?${new URLSearchParams({ params: JSON.stringify(params) }).toString()}`;
  expect((await decode(new Request(byHand, { method: 'POST' }))).params).toEqual(params);
  expect((await decode(new Request(byPlus, { method: 'POST' }))).params).toEqual(params);
});

test.each(['{', '[]', '"text"', '1'])(
  'params that are no JSON object are refused: %s',
  async (text) => {
    const body = new URLSearchParams({ params: text });
    await expect(decode(new Request(URL_BASE, { method: 'POST', body }))).rejects.toThrow('params');
  },
);

test('a JSON body is not stated', async () => {
  const request = new Request(URL_BASE, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"name":"x"}',
  });
  await expect(decode(request)).rejects.toThrow('not stated');
});

test('files keep every byte, whatever is in them', async () => {
  const bytes = Uint8Array.from({ length: 700 }, (_, index) => index % 256);
  const tricky = new TextEncoder().encode('\r\n--\r\n\r\n------WebKit\r\n');
  const form = new FormData();
  form.append('note', '备注');
  form.append('files', new File([bytes], '议 程.txt'));
  form.append('files', new File([tricky], 'a"b.bin'));
  form.append('files', new File([], 'empty.txt'));
  const { files, query } = await decode(new Request(URL_BASE, { method: 'POST', body: form }));
  expect(query.note).toBe('备注');
  expect(files.map(({ field, fileName }) => [field, fileName])).toEqual([
    ['files', '议 程.txt'],
    ['files', 'a"b.bin'],
    ['files', 'empty.txt'],
  ]);
  expect(files.map(({ bytes: content }) => [...content])).toEqual([[...bytes], [...tricky], []]);
});

test('a body cut off before its last delimiter has no whole file', () => {
  const text = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf';
  expect(decodeMultipart(new TextEncoder().encode(text), 'b').files).toEqual([]);
});
