/** The bytes that leave the page: field notes, section 2, and the document's own literals. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configureApi } from './client.ts';
import documentText from './contract/document.json?raw';
import {
  bookMeeting,
  cancelBookedMeeting,
  cancelSeriesMeetings,
  deleteBackgroundImages,
  endMeeting,
  listMeetings,
  signIn,
} from './generated/sdk.gen.ts';
import type { WireStyle } from './params-codec.ts';
import { defaultProfile } from './profile.ts';

const token = 'k+/9&=';

interface Sent {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly type: string | null;
  readonly body: string;
}

const defaultWireStyle: WireStyle = { params: 'form', delete: 'delete' };

/** Runs one call of the generated layer against a platform that accepts it, and returns what was sent. */
async function sent(call: () => Promise<unknown>, style: WireStyle): Promise<Sent> {
  let last: Request | undefined;
  configureApi({
    baseUrl: 'http://platform.test',
    profile: () => ({ ...defaultProfile, params: style.params, deleteMethod: style.delete }),
    nameStore: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
    fetch: async (input, init) => {
      last = new Request(input, init);
      return Response.json({ success: 1, account_token: token });
    },
  });
  await call();
  if (!last) throw new Error('nothing was sent');
  const { origin } = new URL(last.url);
  const body = new Uint8Array(await last.arrayBuffer());
  return {
    method: last.method,
    target: last.url.slice(origin.length),
    type: last.headers.get('content-type'),
    // One character per byte, so that nothing is decoded before the comparison.
    body: Array.from(body, (byte) => String.fromCharCode(byte)).join(''),
  };
}

const form = 'application/x-www-form-urlencoded;charset=UTF-8';
const tokenBytes = 'account_token=k%2B%2F9%26%3D';

/** The document's literals; each must occur in the document exactly as it is here. */
const literals = {
  name: '传统会议',
  start: '2026-03-31T15:42:40+08:00',
  reason: '取消原因',
  ids: 'args,args',
};
const booking = () =>
  bookMeeting({
    body: {
      params: {
        name: literals.name,
        start_time: literals.start,
        conf_type: 0,
        voice_activity_detection: 0,
        max_join_mt: 192,
      },
    },
  });
const bookingBytes =
  'params=%7B%22name%22%3A%22%E4%BC%A0%E7%BB%9F%E4%BC%9A%E8%AE%AE%22' +
  '%2C%22start_time%22%3A%222026-03-31T15%3A42%3A40%2B08%3A00%22' +
  '%2C%22conf_type%22%3A0%2C%22voice_activity_detection%22%3A0%2C%22max_join_mt%22%3A192%7D';
const cancelling = () =>
  cancelBookedMeeting({
    path: { conf_id: '0001234' },
    body: { params: { reason: literals.reason } },
  });
const reasonBytes = 'params=%7B%22reason%22%3A%22%E5%8F%96%E6%B6%88%E5%8E%9F%E5%9B%A0%22%7D';

const styles: Record<string, WireStyle> = {
  form: defaultWireStyle,
  query: { params: 'query', delete: 'delete' },
  'form, DELETE as POST': { params: 'form', delete: 'post' },
  'query, DELETE as POST': { params: 'query', delete: 'post' },
};

describe('the literals', () => {
  it.each(Object.values(literals))('%s stands in the document', (literal) => {
    expect(documentText).toContain(literal);
  });
});

describe('the bytes on the wire', () => {
  const bookings = '/api/v1/mc/booked_confs';
  const golden: [string, keyof typeof styles, () => Promise<unknown>, Sent][] = [
    [
      'a booking',
      'form',
      booking,
      { method: 'POST', target: bookings, type: form, body: `${bookingBytes}&${tokenBytes}` },
    ],
    [
      'a booking',
      'query',
      booking,
      {
        method: 'POST',
        target: `${bookings}?${bookingBytes}&${tokenBytes}`,
        type: null,
        body: '',
      },
    ],
    [
      'a cancellation',
      'form',
      cancelling,
      {
        method: 'DELETE',
        target: `${bookings}/0001234`,
        type: form,
        body: `${reasonBytes}&${tokenBytes}`,
      },
    ],
    [
      'a cancellation',
      'form, DELETE as POST',
      cancelling,
      {
        method: 'POST',
        target: `${bookings}/0001234`,
        type: form,
        body: `${reasonBytes}&_method=DELETE&${tokenBytes}`,
      },
    ],
    [
      'a cancellation',
      'query, DELETE as POST',
      cancelling,
      {
        method: 'POST',
        target: `${bookings}/0001234?${reasonBytes}&_method=DELETE&${tokenBytes}`,
        type: null,
        body: '',
      },
    ],
    [
      'the end of a meeting, which has no params',
      'form, DELETE as POST',
      () => endMeeting({ path: { conf_id: '0001234' } }),
      {
        method: 'POST',
        target: '/api/v1/mc/confs/0001234',
        type: form,
        body: `_method=DELETE&${tokenBytes}`,
      },
    ],
    [
      'background pictures to delete',
      'form',
      () => deleteBackgroundImages({ body: { params: { file_ids: ['str', '图片ids'] } } }),
      {
        method: 'DELETE',
        target: '/api/v1/mc/background_images',
        type: form,
        body:
          'params=%7B%22file_ids%22%3A%5B%22str%22%2C%22%E5%9B%BE%E7%89%87ids%22%5D%7D' +
          `&${tokenBytes}`,
      },
    ],
    [
      'meetings of a series to cancel',
      'query',
      () =>
        cancelSeriesMeetings({
          path: { regular_meeting_moid: 'moid' },
          body: { params: { meeting_moids: literals.ids, reason: literals.reason } },
        }),
      {
        method: 'DELETE',
        target:
          '/api/v1/mc/regular_meeting/moid?params=%7B%22meeting_moids%22%3A%22args%2Cargs%22' +
          '%2C%22reason%22%3A%22%E5%8F%96%E6%B6%88%E5%8E%9F%E5%9B%A0%22%7D' +
          `&${tokenBytes}`,
        type: null,
        body: '',
      },
    ],
    [
      'a read, whatever the style of a write',
      'form, DELETE as POST',
      () => listMeetings({ query: { start_time: literals.start, start: 0, count: undefined } }),
      {
        method: 'GET',
        target: `/api/v1/mc/meetings?start_time=2026-03-31T15%3A42%3A40%2B08%3A00&start=0&${tokenBytes}`,
        type: null,
        body: '',
      },
    ],
    [
      'a sign-in, whose fields are not inside params',
      'form',
      () =>
        signIn({
          body: { username: 'desk', password: 'a&b=c d+e%é' },
          headers: { 'Account-Token': token },
        }),
      {
        method: 'POST',
        target: '/api/v1/system/login',
        type: form,
        body: `username=desk&password=a%26b%3Dc+d%2Be%25%C3%A9&${tokenBytes}`,
      },
    ],
  ];

  it.each(golden)('of %s (%s)', async (_what, style, call, expected) => {
    expect(await sent(call, styles[style] ?? defaultWireStyle)).toStrictEqual(expected);
  });
});

/**
 * Decodes form data by independent rules (`&`, `=`, `+` is a space, `%XX` a byte, the bytes are UTF-8), from
 * raw bytes. It uses neither `URLSearchParams` nor the client's code, because an encoder and its own decoder
 * may share an error.
 */
function decoded(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const pair of text.split('&')) {
    const [name = '', value = '', ...more] = pair.split('=');
    if (more.length > 0) throw new Error(`an unescaped = in ${pair}`);
    if (fields.has(plain(name))) throw new Error(`${name} twice`);
    fields.set(plain(name), plain(value));
  }
  return fields;
}

function plain(encoded: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < encoded.length; at += 1) {
    const character = encoded.charAt(at);
    if (character === '+') bytes.push(0x20);
    else if (character === '%') {
      const hex = encoded.slice(at + 1, at + 3);
      if (!/^[0-9A-F]{2}$/.test(hex)) throw new Error(`a bare % in ${encoded}`);
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else if (/[A-Za-z0-9*._-]/.test(character)) bytes.push(character.charCodeAt(0));
    else throw new Error(`${character} is not escaped in ${encoded}`);
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
}

const half = fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit));
const awkward = fc.oneof(
  fc.constantFrom(...Array.from('"\'&+%=#?/\\\n\r\t\0\u2028\ufeff *~!()会🀄')),
  fc.constantFrom('%2B', '\r\n', '</script>', '👩‍👩‍👧', 'e\u0301', '会'.repeat(21)),
);
const hostile = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'binary' }), half))
  .map((parts) => parts.join(''));
const wireStyle = fc.constantFrom(...Object.values(styles));

/** The fields of a call, in the query or in the body. */
function fieldsOf({ target, body }: Sent): Map<string, string> {
  const query = target.split('?')[1] ?? '';
  return decoded(body || query);
}

describe('whatever is written', () => {
  it('arrives in params as it was, half a surrogate pair included', async () => {
    const extension = fc.dictionary(
      hostile,
      fc.oneof(hostile, fc.double(), fc.jsonValue({ maxDepth: 4 })),
    );
    await fc.assert(
      fc.asyncProperty(hostile, extension, wireStyle, async (reason, later_field, style) => {
        const params = { reason, later_field };
        const call = () => cancelBookedMeeting({ path: { conf_id: '1' }, body: { params } });
        const fields = fieldsOf(await sent(call, style));
        expect(fields.get('params')).toBe(JSON.stringify(params));
        expect(fields.get('account_token')).toBe(token);
        expect(fields.get('_method')).toBe(style.delete === 'post' ? 'DELETE' : undefined);
        const back: unknown = JSON.parse(fields.get('params') ?? '');
        expect(back).toHaveProperty('reason', reason);
      }),
    );
  });

  it('arrives in a bare field as it was; half a surrogate pair has no UTF-8 and becomes U+FFFD', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, wireStyle, async (username, password, style) => {
        const fields = fieldsOf(await sent(() => signIn({ body: { username, password } }), style));
        expect(fields.get('username')).toBe(wellFormed(username));
        expect(fields.get('password')).toBe(wellFormed(password));
      }),
    );
  });

  it('arrives in the query of a read by the same rule', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.nat(), async (state, start) => {
        const fields = fieldsOf(
          await sent(() => listMeetings({ query: { state, start } }), defaultWireStyle),
        );
        expect(fields.get('state')).toBe(wellFormed(state));
        expect(fields.get('start')).toBe(String(start));
        expect(fields.get('account_token')).toBe(token);
      }),
    );
  });

  it('stays inside its own piece of the path', async () => {
    // what can be no id is never sent: path-ids.test.ts
    const ids = fc
      .string({ unit: 'binary', minLength: 3 })
      .filter((id) => id.trim() !== '' && !/^\.+$|[/\\\p{Cc}\p{Cs}]/u.test(id));
    await fc.assert(
      fc.asyncProperty(ids, async (id) => {
        const { target } = await sent(
          () => cancelBookedMeeting({ path: { conf_id: id }, body: { params: { reason: '' } } }),
          defaultWireStyle,
        );
        expect(decodeURIComponent(target)).toBe(`/api/v1/mc/booked_confs/${id}`);
        expect(target.split('/')).toHaveLength(6);
      }),
    );
  });
});

/** A scalar value string as web standards define it: every unpaired surrogate is replaced. */
function wellFormed(text: string): string {
  return Array.from(text, (point) => (/^[\ud800-\udfff]$/.test(point) ? '\ufffd' : point)).join('');
}
