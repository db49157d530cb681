import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameJson } from '#app/lib/json.ts';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import { NEW_MIX } from '#app/features/picture/model/mix.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { fromTemplate, toTemplateParams } from './template-params.ts';
import { emptyTemplate } from './template-values.ts';

const ann = { account: '1001', account_type: 5, name: 'Ann', protocol: 1, later: 1 };
/** What the platform fills in where nobody set picture, mix or poll. */
const filledIn = {
  vmp: {
    name: '',
    background_image: '',
    background_image_enable: 0,
    preferred_style: 1,
    layout: 5,
    mode: 2,
    except_self: 0,
    voice_hint: 1,
    show_mt_name: 1,
    broadcast: 1,
    mt_name_style: { font_color: '#FFFFFF', position: 1, font_size: 1 },
    poll: { name: '', num: 10, keep_time: 5, mode: 1, members: [] },
    members: [],
  },
  mix: { name: '', mode: 1, members: [], active_members: [] },
  poll: { name: '', num: 10, keep_time: 5, mode: 1, members: [] },
};
const read = {
  success: 1,
  template_id: 't1',
  name: 'Weekly',
  e164: '8001',
  bind_e164: 1,
  conf_type: 0,
  voice_activity_detection: 0,
  max_join_mt: 192,
  duration: 90,
  distribute_type: 3,
  later: { deep: [1] },
  recorder: { recorder_mode: 1, vrs_id: 'v', later: 2 },
  invite_members: [ann],
  ...filledIn,
};
const { success: _envelope, ...sentBack } = read;

describe('an edit of a template', () => {
  it('that changes nothing sends the same object, unknown and nested fields included', () => {
    expect(toTemplateParams(fromTemplate(read), read)).toEqual(sentBack);
  });

  it('that changes nothing sends the same object, whatever was read', () => {
    const known = fc.record(
      {
        duration: fc.oneof(fc.nat(), fc.constant('90')),
        bind_e164: fc.oneof(fc.nat(2), fc.string()),
        e164: fc.string(),
        conf_level: fc.oneof(fc.string(), fc.integer()),
        audio_formats: fc.oneof(fc.array(fc.nat(20)), fc.string()),
        video_formats: fc.array(fc.dictionary(fc.string(), fc.nat())),
        recorder: fc.oneof(fc.dictionary(fc.string(), fc.nat()), fc.nat()),
        chairman: fc.oneof(fc.constant({}), fc.constant(ann)),
        invite_members: fc.array(
          fc.record({ account: fc.string(), account_type: fc.nat(9), later: fc.jsonValue() }),
        ),
        vmp: fc.oneof(fc.constant(filledIn.vmp), fc.dictionary(fc.string(), fc.jsonValue())),
        mix: fc.record({ mode: fc.nat(3), later: fc.jsonValue() }),
        poll: fc.oneof(fc.constant(filledIn.poll), fc.constant(null)),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(known, fc.dictionary(fc.string(), fc.jsonValue()), (fields, unknown) => {
        const answer = { ...unknown, ...sentBack, ...fields };
        const sent = toTemplateParams(fromTemplate(answer), answer);
        for (const word of ['success', 'error_code', 'description']) {
          expect(sent).not.toHaveProperty(word);
          Reflect.deleteProperty(answer, word);
        }
        expect(sameJson(sent, answer)).toBe(true);
      }),
    );
  });

  it('says what was changed and leaves the rest of it alone', () => {
    const values = fromTemplate(read);
    const { members } = values.people;
    const bob = { account: 'bob', kind: 'moid', name: 'Bob' } as const;
    expect(
      toTemplateParams(
        {
          ...values,
          name: 'Monthly',
          durationMinutes: 0,
          people: { ...values.people, members: [...members, bob], chair: bob },
          settings: { ...values.settings, recording: 3, startMuted: 1 },
        },
        read,
      ),
    ).toEqual({
      ...sentBack,
      name: 'Monthly',
      duration: 0,
      mute: 1,
      recorder: { ...read.recorder, recorder_mode: 3 },
      invite_members: [ann, { account: 'bob', account_type: 1, name: 'Bob' }],
      chairman: { account: 'bob', account_type: 1, name: 'Bob' },
    });
  });

  it('keeps a reserved number while it stays so, and gives it up when that is taken back', () => {
    const values = fromTemplate(read);
    expect(values.reservesNumber).toBe(true);
    expect(toTemplateParams({ ...values, name: 'x' }, read)['bind_e164']).toBe(1);
    expect(toTemplateParams({ ...values, reservesNumber: false }, read)['bind_e164']).toBe(0);
  });

  it('does not send a duration that is half typed', () => {
    const values = { ...fromTemplate(read), durationMinutes: Number.NaN };
    expect(toTemplateParams(values, read)['duration']).toBe(90);
  });
});

describe('picture and sound of a template', () => {
  it('that the platform filled in by itself are as good as none', () => {
    expect(fromTemplate(read).picture).toEqual({ vmp: null, mix: null, poll: null });
  });

  it('that somebody set are there', () => {
    const set = {
      ...read,
      vmp: { ...filledIn.vmp, mode: 1, layout: 12 },
      mix: { mode: 1, members: [ann] },
      poll: { ...filledIn.poll, members: [{ ...ann, conf_e164: '' }] },
    };
    const { vmp, mix, poll } = fromTemplate(set).picture;
    expect([vmp?.layout, mix?.members.length, poll?.members.length]).toEqual([12, 1, 1]);
  });

  it('go under the contract’s words when they are set, and out of the object when they are taken away', () => {
    const values = fromTemplate(read);
    const person = { account: '1001', kind: 'e164', name: 'Ann' } as const;
    const poll = { ...NEW_POLL, members: [person] };
    const sent = toTemplateParams({ ...values, picture: { ...values.picture, poll } }, read);
    expect(sent).toMatchObject({
      vmp: filledIn.vmp,
      mix: filledIn.mix,
      poll: { members: [{ account: '1001', account_type: 5, conf_e164: '8001' }] },
    });
    const away = toTemplateParams(values, { ...read, poll: sent['poll'] });
    expect(away).not.toHaveProperty('poll');
  });
});

describe('a new template', () => {
  it('sends every setting that a template has, and nothing that only a meeting has', () => {
    const params = toTemplateParams({ ...emptyTemplate(), name: 'Fresh' });
    expect(params).toMatchObject({
      name: 'Fresh',
      duration: 60,
      conf_type: 0,
      voice_activity_detection: 0,
      max_join_mt: 192,
    });
    for (const word of ['conf_category', 'security_level', 'force_mute', 'vmp', 'bind_e164']) {
      expect(params).not.toHaveProperty(word);
    }
  });

  it('reserves a number, takes its staged presets over and has a picture when it should', () => {
    const picture = { vmp: NEW_COMPOSITION, mix: NEW_MIX, poll: null };
    const fresh = { ...emptyTemplate(), name: 'Fresh', reservesNumber: true, key: 'k', picture };
    expect(toTemplateParams(fresh)).toMatchObject({
      bind_e164: 1,
      template_key: 'k',
      vmp: { mode: 2 },
      mix: { mode: 1 },
    });
  });
});
