import { afterEach, expect, it } from 'vitest';
import { startMeeting } from '#app/api/generated/sdk.gen.ts';
import { defaultProfile, setProfile } from '#app/api/profile.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { readPreset, readPresetNames } from '#app/features/preset/api/presets.ts';
import { designFamilies } from '#app/features/preset/model/designs.ts';
import { sentOf } from '../send-booking.ts';
import { handOverPresets, mayLackPresets } from './hand-over.ts';

afterEach(() => setProfile({ profile: defaultProfile, given: new Set() }));

/** Starts a meeting from a template; what presets it has then, and whose numbers are in them. */
async function startedFromTemplate(handsOver: boolean) {
  const world = await signedInWorld({ scenario: 'office', settings: { handsOver } });
  const template = [...world.db.templates.values()].find(
    ({ fields }) => fields.name === '部门周会',
  );
  if (template === undefined) throw new Error('there is no such template');
  const params = { name: 'From it', conf_type: 0, create_type: 3, template_id: template.id };
  const started = sentOf(await startMeeting({ body: { params } }));
  await handOverPresets(template.id, started);
  await handOverPresets(template.id, started);

  const owners = [
    { kind: 'template', id: template.id },
    { kind: 'meeting', id: started.meetingId },
  ] as const;
  const numbers = new Set<unknown>();
  const names: { wanted: unknown; own: unknown }[] = [];
  let count = 0;
  for (const family of designFamilies) {
    // oxlint-disable no-await-in-loop -- the families stand apart
    const [theirs, own] = await Promise.all(owners.map((owner) => readPresetNames(owner, family)));
    names.push({ wanted: theirs?.map(({ name }) => name), own: own?.map(({ name }) => name) });
    for (const { id } of own ?? []) {
      count += 1;
      const text = JSON.stringify(await readPreset(owners[1], family, id));
      for (const [, number] of text.matchAll(/"conf_e164":"(\d*)"/g)) numbers.add(number);
    }
    // oxlint-enable no-await-in-loop
  }
  return { names, count, numbers, started };
}

it.each([
  ['hands presets over', true],
  ['hands nothing over', false],
])(
  'a meeting has the presets of its template once, on a platform that %s',
  async (_what, hands) => {
    const { names, count } = await startedFromTemplate(hands);
    for (const { wanted, own } of names) expect(own).toEqual(wanted);
    expect(count).toBe(5);
  },
);

it('copied presets have the number of the meeting', async () => {
  const { numbers, started } = await startedFromTemplate(false);
  expect(numbers).toEqual(new Set([started.conferenceId]));
});

it.each([
  ['client', 'scheduled', '', false],
  ['client', 'recurring', '', false],
  ['client', 'instant', 'a room', false],
  ['client', 'instant', '', true],
  ['issued', 'scheduled', '', true],
  ['issued', 'recurring', '', true],
  ['issued', 'instant', 'a room', true],
] as const)(
  'keys made by: %s, %s meeting in room "%s": may lack presets of its template: %s',
  (stagingKeys, kind, room, mayLack) => {
    setProfile({ profile: { ...defaultProfile, stagingKeys }, given: new Set() });
    expect(mayLackPresets({ kind, room, template: 'a template' })).toBe(mayLack);
    expect(mayLackPresets({ kind, room, template: '' })).toBe(false);
  },
);
