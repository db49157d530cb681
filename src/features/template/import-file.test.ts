import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateFile } from './model/export-file.ts';
import { SETTINGS } from '#app/features/setting/model/settings.ts';
import { withField } from '#app/features/setting/model/settings-in-words.ts';
import { readTemplateFile, type TemplateInFile } from './import-file.ts';
import { copiedParams } from './model/template-copy.ts';

const fine = { name: 'Weekly', conf_type: 0, voice_activity_detection: 1, max_join_mt: 192 };

function read(...templates: readonly unknown[]): readonly TemplateInFile[] {
  const file = { format: 'meeting-console.template', version: 1, templates };
  const content = readTemplateFile(JSON.stringify(file));
  return 'templates' in content ? content.templates : [];
}

describe('a file', () => {
  it.each([
    ['', 'not-json'],
    ['{"format"', 'not-json'],
    ['['.repeat(5000) + ']'.repeat(5000), 'too-deep'],
    [
      `{"format":"meeting-console.template","a":${'{"a":'.repeat(5000)}1${'}'.repeat(5001)}`,
      'too-deep',
    ],
    ['[]', 'other-format'],
    ['{"templates":[{}]}', 'other-format'],
    ['{"format":"meeting-console.template","version":2,"templates":[{}]}', 'other-version'],
    ['{"format":"meeting-console.template","templates":[{}]}', 'other-version'],
    ['{"format":"meeting-console.template","version":1,"templates":[]}', 'no-templates'],
    ['{"format":"meeting-console.template","version":1,"templates":{}}', 'no-templates'],
  ])('is refused as a whole: %s', (text, code) => {
    expect(readTemplateFile(text)).toMatchObject({ problem: { code } });
  });

  it('is read with the mark that some editors put before it', () => {
    expect(readTemplateFile(`\u{feff}${templateFile([fine])}`)).toHaveProperty('templates');
  });
});

it('gives back what was exported, whatever it is', () => {
  const field = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(field, fc.string(), (unknown, name) => {
      const params = copiedParams({ success: 1, e164: '7', ...unknown, ...fine, name });
      // what JSON cannot tell apart (-0) is not the file's fault
      const sent: unknown = JSON.parse(JSON.stringify(params));
      const content = readTemplateFile(templateFile([params]));
      expect('templates' in content && content.templates[0]?.params).toEqual(sent);
    }),
  );
});

describe('a template of a file', () => {
  it('is fine with what is mandatory', () => {
    expect(read(fine)).toEqual([
      { name: 'Weekly', params: fine, problems: [], dropped: [], unknown: [] },
    ]);
  });

  it('loses its old identity and keeps what nobody knows', () => {
    const [one] = read({ ...fine, template_id: 'x', e164: '1', x_vendor_flag: 7 });
    expect(one).toMatchObject({ dropped: ['template_id', 'e164'], unknown: ['x_vendor_flag'] });
    expect(one?.params).toEqual({ ...fine, x_vendor_flag: 7 });
  });

  it('may lack a name: a person gives it one', () => {
    expect(read({ ...fine, name: 3 })).toMatchObject([{ name: '', problems: [] }]);
  });

  it('keeps values that the contract does not list, for the same platform gave them', () => {
    expect(read({ ...fine, encrypted_type: 1, cascade_return_para: 'odd' })[0]?.problems).toEqual(
      [],
    );
  });

  it.each<[Record<string, unknown>, string, string]>([
    [{ conf_type: undefined }, 'conf_type', 'missing'],
    [{ conf_type: 4 }, 'conf_type', 'not-listed'],
    [{ conf_type: '0' }, 'conf_type', 'not-integer'],
    [{ max_join_mt: 0 }, 'max_join_mt', 'out-of-range'],
    [{ mute: 2 }, 'mute', 'out-of-range'],
    [{ password: 12 }, 'password', 'not-text'],
    [{ conf_level: '17' }, 'conf_level', 'out-of-range'],
    [{ recorder: { live_password: 'abc' } }, 'recorder.live_password', 'live-password'],
    [{ recorder: 1 }, 'recorder', 'not-object'],
    [{ audio_formats: 'all' }, 'audio_formats', 'not-list'],
    [{ video_formats: [{ bitrate: 9000 }] }, 'video_formats[0].bitrate', 'out-of-range'],
    [{ video_formats: [{}, {}, {}, {}, {}] }, 'video_formats', 'too-many'],
    [{ invite_members: {} }, 'invite_members', 'not-list'],
    [{ invite_members: [{ account: 'a' }, {}] }, 'invite_members[1]', 'no-account'],
    [{ vips: ['a'] }, 'vips[0]', 'not-object'],
    [{ vmp: { members: [{ chn_idx: 'x' }] } }, 'vmp.members[0].chn_idx', 'not-integer'],
    [{ poll: { keep_time: 1.5 } }, 'poll.keep_time', 'not-integer'],
    [{ audiences: [{ account: '字'.repeat(43) }] }, 'audiences[0].account', 'too-long'],
  ])('is refused for a reason: %j', (change, path, code) => {
    expect(read({ ...fine, ...change })[0]?.problems).toMatchObject([{ path, code }]);
  });

  it.each<[Record<string, unknown>, object[]]>([
    [{ mute: 'x' }, [{ path: 'mute', code: 'not-integer', found: '"x"' }]],
    [{ mute: 2 }, [{ path: 'mute', code: 'out-of-range', min: 0, max: 1, found: '2' }]],
    [
      { conf_level: '17' },
      [{ path: 'conf_level', code: 'out-of-range', min: 0, max: 16, found: '17' }],
    ],
    [{ conf_level: 'x7' }, [{ path: 'conf_level', code: 'not-integer', found: '"x7"' }]],
    [{ conf_level: '' }, []],
    [{ conf_type: 1.5 }, [{ path: 'conf_type', code: 'not-integer', found: '1.5' }]],
    [{ conf_type: undefined }, [{ path: 'conf_type', code: 'missing' }]],
    [{ password: null }, [{ path: 'password', code: 'not-text', found: 'null' }]],
    [
      { chairman: { account: '字'.repeat(43) } },
      [{ path: 'chairman.account', code: 'too-long', bytes: 129, max: 128 }],
    ],
    [{ chairman: { account: '' } }, []],
    [{ conf_level: '7x' }, [{ path: 'conf_level', code: 'not-integer', found: '"7x"' }]],
    [
      { conf_level: '-1' },
      [{ path: 'conf_level', code: 'out-of-range', min: 0, max: 16, found: '-1' }],
    ],
    // as long, as many and as little as may be
    [{ conf_level: '0', vips: [{ account: 'a'.repeat(128) }] }, []],
    [{ video_formats: [{ bitrate: 64 }, { bitrate: 8192 }, {}, {}] }, []],
    [
      { password: Array.from('1234567', Number).map((digit) => 100 + digit) },
      [{ path: 'password', code: 'not-text', found: '[101,102,103,104,105,106,107]' }],
    ],
    [
      { video_formats: [{}, {}, {}, {}, {}] },
      [{ path: 'video_formats', code: 'too-many', found: 5, max: 4 }],
    ],
    [
      { vips: [{ account: '', name: 7 }] },
      [
        { path: 'vips[0]', code: 'no-account' },
        { path: 'vips[0].name', code: 'not-text', found: '7' },
      ],
    ],
    [
      { invite_members: [{ account: null, bitrate: 'x' }] },
      [
        { path: 'invite_members[0].account', code: 'not-text', found: 'null' },
        { path: 'invite_members[0].bitrate', code: 'not-integer', found: '"x"' },
      ],
    ],
    [
      { recorder: { vrs_id: 1, recorder_mode: 'on' }, poll: { members: [1] } },
      [
        { path: 'recorder.vrs_id', code: 'not-text', found: '1' },
        { path: 'recorder.recorder_mode', code: 'not-integer', found: '"on"' },
        { path: 'poll.members[0]', code: 'not-object', found: '1' },
      ],
    ],
    [
      { password: Array.from('0123456789') },
      [{ path: 'password', code: 'not-text', found: '["0","1","2","3","4","5","6","7"…' }],
    ],
  ])('says what is wrong, where and with what: %j', (change, problems) => {
    const found = read({ ...fine, ...change })[0]?.problems ?? [];
    expect(found).toHaveLength(problems.length);
    expect(found).toEqual(expect.arrayContaining(problems));
  });

  const checked = SETTINGS.filter(({ kind }) => kind !== 'raw');

  it.each(checked.map(({ word }) => word))('is refused where %s is of another kind', (word) => {
    const params = withField(fine, word, { odd: true });
    expect(read(params)[0]?.problems.map(({ path }) => path)).toEqual([word]);
  });

  it('must be an object', () => {
    expect(read(7)).toMatchObject([{ problems: [{ path: '', code: 'not-object', found: '7' }] }]);
  });
});
