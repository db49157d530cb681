import { expect, it } from 'vitest';
import { ApiError } from '#app/api/api-error.ts';
import { isOffered } from '#app/features/setting/model/settings-owner.ts';
import { SETTINGS } from '#app/features/setting/model/settings.ts';
import { usualSettings } from '#app/features/setting/model/usual-settings.ts';
import { refusedTemplatePlace, saysGone } from './refused-field.ts';

const settings = usualSettings('template');

function refusal(code: number, description?: string): ApiError {
  return new ApiError({
    failure: 'refused',
    operationId: 'updateTemplate',
    write: true,
    code,
    description,
  });
}

it.each([
  [20105, undefined, 'name'],
  [20106, undefined, 'number'],
  [20333, 'layout 99', 'picture'],
  [10000, 'name 不能为空', 'name'],
  [10000, 'invite_members[3].bitrate 超过会议码率 2048', 'people'],
  [10000, 'recorder.live_password 必须为6位字母或数字', 'settings'],
  [10000, 'video_formats 最多4个', 'settings'],
  [10000, 'mix.members 定制混音必填', 'picture'],
  [10000, 'bind_e164 只支持 0、1', 'number'],
  [99999, '内部错误', undefined],
] as const)('a refusal %i %s concerns %s', (code, description, field) => {
  expect(refusedTemplatePlace(refusal(code, description), settings)?.field).toBe(field);
});

it.each(
  SETTINGS.filter(
    (setting) =>
      setting.key === 'duration' || (setting.kind !== 'raw' && isOffered(setting, 'template')),
  ).map(({ word, key }) => [word, key] as const),
)('a refusal of %s leads to its control', (word, key) => {
  expect(refusedTemplatePlace(refusal(10000, `${word} 错误`), settings)).toEqual(
    key === 'duration' ? { field: 'duration' } : { field: 'settings', control: `settings.${key}` },
  );
});

it('tells a template that is not there any more', () => {
  expect(saysGone(refusal(99998))).toBe(true);
  expect(saysGone(refusal(20105))).toBe(false);
  expect(saysGone(new Error('99998'))).toBe(false);
});
