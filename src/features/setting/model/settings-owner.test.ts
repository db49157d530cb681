import { expect, it } from 'vitest';
import { isOffered, offeredNames } from './settings-owner.ts';
import { FORM_SETTINGS } from './settings-rules.ts';

const left = (owner: Parameters<typeof isOffered>[1]) =>
  FORM_SETTINGS.filter((setting) => !isOffered(setting, owner)).map(({ word }) => word);

it('a meeting has every setting, a template and a virtual room those the contract prints', () => {
  expect(left('meeting')).toEqual([]);
  expect(left('template').toSorted()).toEqual([
    'conf_category',
    'email',
    'force_mute',
    'security_level',
    'sms',
    'wechat',
  ]);
  expect(left('room').toSorted()).toEqual([
    'ai.record',
    'ai.sign',
    'ai.subtitle',
    'auto_end',
    'cascade_auto_end',
    'closed_conf',
    'conf_category',
    'conf_level',
    'dcs.mode',
    'doubleflow',
    'email',
    'enable_audience',
    'force_mute',
    'password',
    'safe_conf',
    'security_level',
    'silence',
    'sms',
    'video_quality',
    'wechat',
  ]);
});

it('only a meeting can be automatic, or let listed people share', () => {
  const choices = FORM_SETTINGS.filter((setting) => setting.kind === 'choice');
  for (const owner of ['meeting', 'template', 'room'] as const) {
    const gone = choices.flatMap((setting) =>
      setting.values.names
        .filter((name) => !offeredNames(setting, owner).includes(name))
        .map((name) => `${setting.key} ${name}`),
    );
    expect(gone).toEqual(
      owner === 'meeting' ? [] : ['meetingType automatic', 'contentSharing listed'],
    );
  }
});
