import { expect, it } from 'vitest';
import { createTemplate, listTemplates } from '#app/api/generated/sdk.gen.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import { sendAndLook } from '#app/saving/outcome.ts';
import { parseFaults } from '#mocks/faults.ts';
import { beginTemplates } from './creating-template.ts';

const params = { name: 'Slow', conf_type: 0, voice_activity_detection: 0, max_join_mt: 192 };

async function slowNames(): Promise<number> {
  const { personal_templates: rows } = await listTemplates({ query: WHOLE_LIST });
  return rows.filter(({ name }) => name === 'Slow').length;
}

it('finds what a slow platform has made since it was looked for', async () => {
  const world = await signedInWorld({ scenario: 'empty' });
  const creation = await beginTemplates();
  for (const fault of parseFaults('http-500@createTemplate*1')) world.faults.add(fault);
  const first = await sendAndLook(() => creation.prepare(params));
  expect(first.outcome).toMatchObject({ kind: 'not-done', answerLost: true });
  // the request arrives after all
  await createTemplate({ body: { params } });
  const second = await sendAndLook(() => creation.prepare(params));
  expect(second.outcome).toMatchObject({ kind: 'done', answerLost: true });
  expect(await slowNames()).toBe(1);
});

it('makes as many of one name as it is asked for, and again what was refused', async () => {
  const world = await signedInWorld({ scenario: 'empty' });
  const creation = await beginTemplates();
  for (const fault of parseFaults('refused@createTemplate*1')) world.faults.add(fault);
  const refused = await sendAndLook(() => creation.prepare(params));
  expect(refused.outcome.kind).toBe('refused');
  await createTemplate({ body: { params } });
  for (const wanted of [2, 3]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await sendAndLook(() => creation.prepare(params));
    // oxlint-disable-next-line no-await-in-loop
    expect(await slowNames()).toBe(wanted);
  }
});
