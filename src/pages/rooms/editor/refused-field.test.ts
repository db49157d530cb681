import { expect, it } from 'vitest';
import { ApiError } from '#app/api/api-error.ts';
import { isOffered } from '#app/features/setting/model/settings-owner.ts';
import { FORM_SETTINGS } from '#app/features/setting/model/settings-rules.ts';
import { usualSettings } from '#app/features/setting/model/usual-settings.ts';
import { refusedRoomPlace } from './refused-field.ts';

const settings = usualSettings('room');

function refusal(code: number, description?: string): ApiError {
  return new ApiError({
    failure: 'refused',
    operationId: 'updateVirtualRoom',
    write: true,
    code,
    description,
  });
}

it.each([
  [20105, undefined, { field: 'name' }],
  [99995, undefined, { field: 'name' }],
  [99992, undefined, { field: 'users' }],
  [10000, 'exclusive_users 不能为空', { field: 'users' }],
  [20120, undefined, { field: 'settings', control: 'settings.bitrate' }],
  [20121, undefined, { field: 'settings', control: 'settings.videoFormats' }],
  [24205, undefined, { field: 'settings', control: 'settings.recording' }],
  [10000, 'recorder 不能为空', { field: 'settings', control: 'settings.recording' }],
  [10000, 'video_formats[0].bitrate 超限', { field: 'settings', control: 'settings.videoFormats' }],
  // a room has no such setting: there is no control to lead to
  [10000, 'force_mute 只支持 0、1', { field: 'settings' }],
  [99999, '内部错误', undefined],
] as const)('a refusal %i %s leads to %j', (code, description, place) => {
  expect(refusedRoomPlace(refusal(code, description), settings)).toEqual(place);
});

it.each(
  FORM_SETTINGS.filter((setting) => setting.kind !== 'raw' && isOffered(setting, 'room')).map(
    ({ word, key }) => [word, key] as const,
  ),
)('a refusal of %s leads to its control', (word, key) => {
  const place = { field: 'settings', control: `settings.${key}` };
  expect(refusedRoomPlace(refusal(10000, `${word} 错误`), settings)).toEqual(place);
});
