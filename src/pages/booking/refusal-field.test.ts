import { describe, expect, it } from 'vitest';
import { ApiError } from '#app/api/api-error.ts';
import { SETTINGS } from '#app/features/setting/model/settings.ts';
import { usualSettings } from '#app/features/setting/model/usual-settings.ts';
import { refusedPlace, saysNotEditable } from './refusal-field.ts';

const refused = (code?: number, description?: string) =>
  new ApiError({ failure: 'refused', operationId: 'bookMeeting', write: true, code, description });

/** Settings whose meaning is unknown stay where the platform put them. */
const settings = {
  ...usualSettings('meeting'),
  cascadeReturnParameter: 0,
  distributeType: 0,
  dualLock: 0,
  enableDualList: 0,
};

describe('the field a refusal concerns', () => {
  it.each([
    [51124, undefined, 'name'],
    [20105, undefined, 'name'],
    [51119, undefined, 'start'],
    [20301, undefined, 'people'],
    [20120, undefined, 'settings'],
    [20333, undefined, 'picture'],
    [51122, undefined, 'room'],
    [99991, undefined, 'room'],
    [99996, undefined, 'room'],
    [900003, 'vmp.members[0].conf_e164 missing', 'picture'],
    [900003, 'mix.members', 'picture'],
    [20102, undefined, undefined],
    [19008, undefined, undefined],
    [undefined, undefined, undefined],
    [900003, 'invalid: start_time is beyond the deadline', undefined],
    [900003, 'start_time is beyond the deadline', 'start'],
    [900003, '参数: invite_members[0].bitrate 超', 'people'],
    [51124, 'recorder.live_password 错误', 'settings'],
  ])('%s %j: %s', (code, description, field) => {
    expect(refusedPlace(refused(code, description), settings)?.field).toBe(field);
  });

  it.each(SETTINGS.map(({ word, key }) => [word, key] as const))('%s: its control', (word, key) => {
    const place = refusedPlace(refused(900003, `参数: ${word} 错误`), settings);
    expect(place).toEqual(
      key === 'duration'
        ? { field: 'duration' }
        : { field: 'settings', control: `settings.${key}` },
    );
  });
});

it('knows refusals that mean the booking is over', () => {
  expect([51104, 51106, 51107, 51109].every((code) => saysNotEditable(refused(code)))).toBe(true);
  expect(saysNotEditable(refused(51112))).toBe(false);
});
