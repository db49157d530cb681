import { expect, test, vi } from 'vitest';
import { listMeetings, listTemplates } from '#app/api/generated/sdk.gen.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import { startUsesLook } from './uses-look.ts';

test('a wall preset of a meeting or a template that has the image is named', async () => {
  const world = await signedInWorld({ scenario: 'office' });
  const [meeting] = (await listMeetings({ query: WHOLE_LIST })).meetings;
  const [template] = (await listTemplates({ query: WHOLE_LIST })).personal_templates;
  const wall = { style_id: 'any', mode: 1, members: [{ vmp: { background_image: 'night' } }] };
  const preset = {
    id: 'p1',
    family: 'tvwall' as const,
    body: { name: 'Opening', tvwalls: [wall] },
  };
  world.db.presets.set(`meeting:${meeting?.meeting_id}`, [preset]);
  world.db.presets.set(`template:${template?.template_id}`, [preset]);
  const look = await startUsesLook();
  await vi.waitFor(() => expect(look.run.get().active).toBe(false));
  expect(look.found.filter(({ imageId }) => imageId === 'night')).toEqual(
    expect.arrayContaining([
      { imageId: 'night', name: 'Opening', owner: meeting?.name },
      { imageId: 'night', name: 'Opening', owner: template?.name },
    ]),
  );
});
