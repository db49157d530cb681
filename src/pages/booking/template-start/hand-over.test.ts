import { expect, it } from 'vitest';
import { startMeeting } from '#app/api/generated/sdk.gen.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { readPreset, readPresetNames } from '#app/features/preset/api/presets.ts';
import { designFamilies } from '#app/features/preset/model/designs.ts';
import { sentOf } from '../send-booking.ts';
import { handOverPresets } from './hand-over.ts';

it.each([
  ['hands presets over', true],
  ['hands nothing over', false],
])(
  'a meeting started from a template has its presets on a platform that %s',
  async (_what, handsOver) => {
    const world = await signedInWorld({ scenario: 'office', settings: { handsOver } });
    const template = [...world.db.templates.values()].find(
      ({ fields }) => fields.name === '部门周会',
    );
    if (template === undefined) throw new Error('there is no such template');
    const params = {
      name: 'From it',
      conf_type: 0,
      create_type: 3,
      template_id: template.id,
    };
    const started = sentOf(await startMeeting({ body: { params } }));
    await handOverPresets(template.id, started);
    await handOverPresets(template.id, started);

    const owners = [
      { kind: 'template', id: template.id },
      { kind: 'meeting', id: started.meetingId },
    ] as const;
    const numbers = new Set<unknown>();
    let presets = 0;
    for (const family of designFamilies) {
      // oxlint-disable no-await-in-loop -- the families stand apart
      const [theirs, own] = await Promise.all(
        owners.map((owner) => readPresetNames(owner, family)),
      );
      expect(own?.map(({ name }) => name)).toEqual(theirs?.map(({ name }) => name));
      for (const { id } of own ?? []) {
        presets += 1;
        const text = JSON.stringify(await readPreset(owners[1], family, id));
        for (const [, number] of text.matchAll(/"conf_e164":"(\d*)"/g)) numbers.add(number);
      }
      // oxlint-enable no-await-in-loop
    }
    expect(presets).toBe(5);
    if (!handsOver) expect(numbers).toEqual(new Set([started.conferenceId]));
  },
);
