import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, withField } from '#app/features/setting/model/settings-in-words.ts';
import { SETTINGS } from '#app/features/setting/model/settings.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { seedOf } from '#app/features/meeting/model/seed.ts';
import {
  fromBookedMeeting,
  toBookParams,
  toSeriesParams,
  toStartParams,
} from './booking-params.ts';
import { emptyBooking } from './booking-values.ts';

const person = fc.record(
  {
    account: fc.string(),
    account_type: fc.constantFrom(1, 4, 5, 6, 7, 8, 99),
    name: fc.string(),
    protocol: fc.constantFrom(0, 1, 2, 255, 77),
    bitrate: fc.nat(8192),
    later_field: fc.jsonValue(),
  },
  { requiredKeys: ['account'] },
);
const people = fc.array(person, { maxLength: 4 });
const unknowns = fc.dictionary(fc.constantFrom('later', 'sms', 'x y'), fc.jsonValue());
const known = fc.record(
  {
    success: fc.constant(1),
    meeting_id: fc.string(),
    conf_id: fc.string(),
    name: fc.string(),
    start_time: fc.constantFrom(
      '2026-03-31T15:42:40+08:00',
      '2026-10-25T02:30:00+01:00',
      'not a time',
      '',
    ),
    end_time: fc.constantFrom('2026-03-31T19:42:40+08:00', ''),
    duration: fc.oneof(fc.nat(600), fc.jsonValue()),
    invite_members: fc.oneof(people, fc.jsonValue()),
    audiences: people,
    vips: people,
    keep_calling_members: people,
    doubleflow_members: people,
    chairman: fc.oneof(person, fc.jsonValue()),
    speaker: fc.oneof(person, fc.constant({ account: '', account_type: 1, name: '' })),
    video_formats: fc.oneof(
      fc.array(
        fc.record({
          bitrate: fc.nat(),
          resolution: fc.nat(),
          format: fc.nat(),
          frame: fc.nat(),
          later: fc.jsonValue(),
        }),
      ),
      fc.jsonValue(),
    ),
    recorder: fc.oneof(
      fc.record({ vrs_id: fc.string(), recorder_mode: fc.nat(9), later: fc.jsonValue() }),
      fc.jsonValue(),
    ),
  },
  { requiredKeys: ['name'] },
);
const poll = fc.record(
  {
    name: fc.string(),
    num: fc.oneof(fc.nat(20), fc.jsonValue()),
    keep_time: fc.nat(60),
    mode: fc.constantFrom(1, 3, 9),
    members: fc.oneof(people, fc.jsonValue()),
    later: fc.jsonValue(),
  },
  { requiredKeys: [] },
);
const pane = fc.record(
  {
    account: fc.string(),
    account_type: fc.constantFrom(1, 5, 99),
    member_type: fc.constantFrom(1, 2, 6, 7, 77),
    chn_idx: fc.oneof(fc.nat(30), fc.jsonValue()),
    mt_chn_idx: fc.nat(2),
    poll: fc.oneof(poll, fc.jsonValue()),
    later: fc.jsonValue(),
  },
  { requiredKeys: [] },
);
const pictures = fc.record(
  {
    vmp: fc.oneof(
      fc.record(
        {
          layout: fc.constantFrom(1, 5, 12, 999),
          mode: fc.constantFrom(1, 2, 4, 9),
          members: fc.oneof(fc.array(pane, { maxLength: 5 }), fc.jsonValue()),
          mt_name_style: fc.oneof(fc.record({ position: fc.nat(9) }), fc.jsonValue()),
          poll: fc.oneof(poll, fc.jsonValue()),
          later: fc.jsonValue(),
        },
        { requiredKeys: [] },
      ),
      fc.jsonValue(),
    ),
    mix: fc.oneof(
      fc.record(
        { mode: fc.nat(3), members: people, active_members: people, later: fc.jsonValue() },
        { requiredKeys: [] },
      ),
      fc.jsonValue(),
    ),
    poll: fc.oneof(poll, fc.jsonValue()),
    vmp_enable: fc.constantFrom(0, 1, 'odd'),
    mix_enable: fc.constantFrom(0, 1),
    poll_enable: fc.constantFrom(0, 1, 2),
  },
  { requiredKeys: [] },
);
const settings = fc
  .array(
    fc.tuple(
      fc.constantFrom(...SETTINGS.filter(({ word }) => !word.includes('.')).map((s) => s.word)),
      fc.oneof(fc.nat(9), fc.string(), fc.jsonValue()),
    ),
  )
  .map((pairs) => pairs.reduce<JsonObject>((at, [word, v]) => withField(at, word, v), {}));
const mandatory = fc.record({
  conf_type: fc.nat(9),
  voice_activity_detection: fc.nat(1),
  max_join_mt: fc.nat(192),
});
const answers = fc
  .tuple(unknowns, settings, mandatory, known)
  .map((parts): JsonObject => Object.assign({}, ...parts));
const zones = fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'UTC');

const original: JsonObject = {
  success: 1,
  meeting_id: 'm1',
  conf_id: '0000001',
  name: 'Weekly',
  start_time: '2026-03-31T15:42:40+08:00',
  end_time: '2026-03-31T16:42:40+08:00',
  duration: 60,
  conf_type: 0,
  voice_activity_detection: 0,
  max_join_mt: 192,
  regular_simple_dto: { residue_meeting: [] },
  invite_members: [
    { account: '1001', account_type: 5, name: 'Ann', protocol: 255, bitrate: 2048, seat: 'A1' },
    { account: '1002', account_type: 5, name: 'Bob', protocol: 1, bitrate: 1024, seat: 'A2' },
  ],
  speaker: { account: '1001', account_type: 5, name: 'Ann', conf_e164: '0000001' },
  recorder: { vrs_id: 'v', recorder_mode: 1, later: { deep: true } },
  later: { deep: [1] },
};
const opened = () => fromBookedMeeting(original, 'Asia/Shanghai');
const person1: Person = { account: '1002', kind: 'e164', name: 'Bob' };
const ann: Person = { account: '1001', kind: 'e164', name: 'Ann', protocol: 'automatic' };

describe('an edit', () => {
  it('that changes nothing sends the same object, unknown and nested fields included', () => {
    fc.assert(
      fc.property(answers, zones, (answer, zone) => {
        const { success: _envelope, ...read } = answer;
        expect(toBookParams(fromBookedMeeting(answer, zone), answer)).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });

  it('sends only what was changed differently', () => {
    const values = {
      ...opened(),
      name: 'Monthly',
      settings: { ...opened().settings, recording: 3 },
    };
    const { success: _envelope, ...read } = original;
    expect(toBookParams(values, original)).toEqual({
      ...read,
      name: 'Monthly',
      recorder: { vrs_id: 'v', recorder_mode: 3, later: { deep: true } },
    });
  });

  it('moves the end with the start and the duration; a permanent meeting has none', () => {
    const moved = { ...opened(), start: { local: '2026-04-01T09:00', zone: 'Europe/Berlin' } };
    expect(toBookParams(moved, original)).toMatchObject({
      start_time: '2026-04-01T09:00:00+02:00',
      end_time: '2026-04-01T10:00:00+02:00',
    });
    const open = toBookParams({ ...opened(), durationMinutes: 0 }, original);
    expect(open['duration']).toBe(0);
    expect(open).not.toHaveProperty('end_time');
  });

  it('keeps what only the platform knows of people who stay, and nothing of one who leaves', () => {
    const { people } = opened();
    const carol: Person = { account: '1003', kind: 'e164', name: 'Carol' };
    const values = {
      ...opened(),
      people: { ...people, members: [{ ...ann, bitrate: 512 }, carol], speaker: carol },
    };
    const sent = toBookParams(values, original);
    expect(sent['invite_members']).toEqual([
      { account: '1001', account_type: 5, name: 'Ann', protocol: 255, bitrate: 512, seat: 'A1' },
      { account: '1003', account_type: 5, name: 'Carol' },
    ]);
    expect(sent['speaker']).toEqual({ account: '1003', account_type: 5, name: 'Carol' });
    const nobody = toBookParams({ ...opened(), people: { ...people, speaker: null } }, original);
    expect(nobody).not.toHaveProperty('speaker');
  });
});

describe('picture and sound', () => {
  const ann = { account: '1001', account_type: 5, name: 'Ann', conf_e164: '0000001', seat: 'A1' };
  const shown: JsonObject = {
    ...original,
    vmp_enable: 1,
    vmp: {
      layout: 5,
      mode: 1,
      later: 1,
      members: [{ ...ann, member_type: 1, chn_idx: 0 }],
    },
    mix_enable: 0,
    mix: { mode: 1, members: [], later: 2 },
    poll_enable: 0,
    poll: { num: 10, keep_time: 5, mode: 1, members: [] },
  };
  const values = fromBookedMeeting(shown, 'UTC');
  const start = { local: '2026-04-01T09:00', zone: 'UTC' };

  it('that nobody touched go back as the same objects', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const { success: _envelope, ...read } = original;
        const answer = { ...read, ...picture };
        expect(toBookParams(fromBookedMeeting(answer, 'UTC'), answer)).toEqual(answer);
      }),
      { numRuns: 200 },
    );
  });

  it('that are switched off are not set, and go back as they were', () => {
    expect(values.picture).toMatchObject({ vmp: { layout: 5 }, mix: null, poll: null });
    const { success: _envelope, ...read } = shown;
    expect(toBookParams(values, shown)).toEqual(read);
  });

  it('begin with the meeting once they are made, with the people of that meeting', () => {
    const mix = { name: '', mode: 'custom', members: [{ ...person1 }], active: [] } as const;
    const sent = toBookParams({ ...values, picture: { ...values.picture, mix } }, shown);
    expect(sent).toMatchObject({
      vmp: shown['vmp'],
      mix_enable: 1,
      mix: { mode: 2, members: [{ account: '1002', conf_e164: '0000001' }], later: 2 },
      poll_enable: 0,
    });
  });

  it('that are taken away do not', () => {
    const sent = toBookParams({ ...values, picture: { ...values.picture, vmp: null } }, shown);
    expect(sent).not.toHaveProperty('vmp');
    expect(sent).toMatchObject({ vmp_enable: 0, mix: shown['mix'], poll: shown['poll'] });
  });

  it('of a new meeting tell of a number that is not known yet, and of where presets wait', () => {
    const mix = { name: '', mode: 'custom', members: [{ ...person1 }], active: [] } as const;
    const fresh = emptyBooking(start);
    expect(toBookParams(fresh)).not.toHaveProperty('meeting_key');
    const sent = toBookParams({ ...fresh, key: 'k', picture: { ...fresh.picture, mix } });
    expect(sent).toMatchObject({ mix_enable: 1, mix: { members: [{ conf_e164: '' }] } });
    expect(sent).toMatchObject({ meeting_key: 'k' });
    expect(sent).not.toHaveProperty('vmp');
    expect(toStartParams({ ...fresh, key: 'k' })).toMatchObject({ meeting_key: 'k' });
  });

  it('that starts at once from a template names it; a booked one need not', () => {
    const fresh = { ...emptyBooking(start), template: 't1' };
    expect(toStartParams(fresh)).toMatchObject({ create_type: 3, template_id: 't1' });
    expect(toStartParams({ ...fresh, template: '' })).not.toHaveProperty('template_id');
    expect(toBookParams(fresh)).not.toHaveProperty('template_id');
  });
});

describe('agenda and rooms', () => {
  const hall = { id: 1, name: 'Hall', region_name: 'HQ', seats: 20 };
  const read = { ...original, brief: 'Bring cups', rooms: [hall] };
  const values = fromBookedMeeting(read, 'UTC');
  const attic = { id: 2, name: 'Attic', region_name: '' };

  it('are read, changed, and sent with what is not known of a room that stays', () => {
    expect(values).toMatchObject({ brief: 'Bring cups', rooms: [hall] });
    const sent = toBookParams({ ...values, brief: 'Tea', rooms: [hall, attic] }, read);
    expect(sent).toMatchObject({ brief: 'Tea', rooms: [hall, attic] });
    const none = toBookParams({ ...values, brief: '', rooms: [] }, read);
    expect(none).toMatchObject({ brief: '', rooms: [] });
  });

  it('that nobody gave are not sent', () => {
    const sent = toBookParams(emptyBooking({ local: '2026-04-01T09:00', zone: 'UTC' }));
    expect(sent).not.toHaveProperty('brief');
    expect(sent).not.toHaveProperty('rooms');
  });
});

describe('the platform of a series', () => {
  const fresh = emptyBooking({ local: '2026-04-01T09:00', zone: 'UTC' });

  it('is sent of a series alone, where it was chosen', () => {
    expect(toSeriesParams({ ...fresh, platform: 'p1' }, {})).toMatchObject({ platform_id: 'p1' });
    expect(toBookParams({ ...fresh, platform: 'p1' })).not.toHaveProperty('platform_id');
    expect(toSeriesParams(fresh, {})).not.toHaveProperty('platform_id');
  });
});

describe('a public template', () => {
  const fresh = emptyBooking({ local: '2026-04-01T09:00', zone: 'UTC' });
  const started = { ...fresh, publicTemplate: ' t9 ' };

  it('is named by an instant meeting alone, after a room and a template of one’s own', () => {
    expect(toStartParams(started)).toMatchObject({ create_type: 2, template_id: 't9' });
    expect(toBookParams(started)).not.toHaveProperty('template_id');
    expect(toStartParams({ ...started, template: 't1' })).toMatchObject({ create_type: 3 });
    expect(toStartParams({ ...started, room: 'r1' })).toMatchObject({ create_type: 4 });
  });
});

describe('a virtual room', () => {
  const start = { local: '2026-04-01T09:00', zone: 'Asia/Shanghai' };
  const inRoom = { ...emptyBooking(start), room: 'r1' };

  it('is named by one that starts at once and by one that is booked', () => {
    const named = { create_type: 4, template_id: 'r1' };
    expect(toStartParams(inRoom)).toMatchObject(named);
    expect(toBookParams(inRoom)).toMatchObject(named);
    expect(toBookParams({ ...inRoom, room: '' })).not.toHaveProperty('create_type');
  });

  it('goes before a template: what that has is in the form', () => {
    expect(toStartParams({ ...inRoom, template: 't1' })).toMatchObject({
      create_type: 4,
      template_id: 'r1',
    });
  });
});

describe('a new meeting', () => {
  const start = { local: '2026-04-01T09:00', zone: 'Asia/Shanghai' };

  it('sends every setting that the form shows, and the contract’s mandatory rows', () => {
    const sent = toBookParams({ ...emptyBooking(start), name: 'New' });
    expect(sent).toEqual({
      ...defaultSettings(),
      name: 'New',
      start_time: '2026-04-01T09:00:00+08:00',
      duration: 60,
    });
  });

  it('that starts now has no times', () => {
    const sent = toStartParams({ ...emptyBooking(start), name: 'Now', kind: 'instant' });
    expect(sent).toMatchObject({ create_type: 1, name: 'Now', duration: 60, conf_type: 0 });
    expect(sent).not.toHaveProperty('start_time');
  });

  it('that copies another takes everything but identity and time', () => {
    const seed = seedOf(original);
    expect(seed).toEqual({
      name: 'Weekly',
      duration: 60,
      conf_type: 0,
      voice_activity_detection: 0,
      max_join_mt: 192,
      invite_members: original['invite_members'],
      speaker: { account: '1001', account_type: 5, name: 'Ann', conf_e164: '' },
      recorder: original['recorder'],
      later: original['later'],
    });
    const sent = toBookParams({ ...fromBookedMeeting(seed, 'UTC'), start }, seed);
    expect(sent).toEqual({ ...seed, start_time: '2026-04-01T09:00:00+08:00' });
  });
});
