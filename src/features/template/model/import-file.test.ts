import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateFile } from './export-file.ts';
import { readTemplateFile, type TemplateInFile } from './import-file.ts';
import { copiedParams } from './template-copy.ts';

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

  it('must be an object', () => {
    expect(read(7)).toMatchObject([{ problems: [{ path: '', code: 'not-object', found: '7' }] }]);
  });
});
