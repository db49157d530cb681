import type { Page } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { downloaded } from '../kit/pages/downloaded.ts';
import { openPresets, putPreset, type PresetMeeting } from '../kit/pages/presets.ts';
import { expect, test } from '../test.ts';

const WALL = 'Control Room 6x4';

const pictureOf = (name: string, who: string) => ({
  name,
  mode: 1,
  layout: 1,
  voice_hint: 1,
  show_mt_name: 1,
  broadcast: 1,
  members: [{ account: '1001', account_type: 5, name: who, member_type: 1, chn_idx: 0 }],
});

async function addStep(page: Page, name: string): Promise<void> {
  const steps = page.getByRole('combobox', { name: 'Add a step' });
  await steps.fill(name);
  await steps.press('Enter');
}

test('a run sheet is stepped through in the rehearsal, survives a reload, and goes to another meeting as a file', async ({
  app,
  page,
  world,
}) => {
  let styleId = '';
  const put = (meeting: PresetMeeting, family: 'vmp' | 'wall', params: Record<string, unknown>) =>
    putPreset(world, meeting, family, params);
  const { meeting, meetings } = await openPresets(app, async (first) => {
    const styles = JSON.stringify(await app.ask('/api/v1/mc/tvwall_styles?count=0'));
    styleId = new RegExp(`"id":"([^"]+)","name":"${WALL}"`).exec(styles)?.[1] ?? '';
    await put(first, 'vmp', pictureOf('First act', 'Ann'));
    await put(first, 'vmp', pictureOf('Second act', 'Bob'));
    await put(first, 'wall', {
      name: 'Big wall',
      tvwalls: [
        {
          style_id: styleId,
          mode: 1,
          show_mt_name: 1,
          members: [{ hdu_id: '1_1', member_type: 6 }],
        },
      ],
    });
  });
  const other = meetings.find(({ id }) => id !== meeting.id);
  if (!other) throw new Error('the office has one meeting only');
  await put(other, 'vmp', pictureOf('Second act', 'Cem'));

  await page.getByRole('link', { name: 'Rehearse' }).first().click();
  await expect(page.getByRole('heading', { name: `Rehearsal: ${meeting.name}` })).toBeVisible();
  const steps = page.getByRole('list', { name: 'Run sheet' }).getByRole('listitem');
  for (const name of ['First act', 'Big wall', 'Second act']) {
    // oxlint-disable-next-line no-await-in-loop -- one after another
    await addStep(page, name);
  }
  await expect(steps).toHaveCount(3);
  await page.getByRole('textbox', { name: 'Planned time: Big wall' }).fill('+15');
  await page.getByRole('textbox', { name: 'Remark: Big wall' }).fill('curtain');

  const next = page.getByRole('button', { name: 'Go to next step' });
  const box = page.getByRole('list', { name: WALL }).getByRole('listitem').first();
  await next.click();
  await expect(page.getByRole('img', { name: 'Pane 1: Ann' })).toBeVisible();
  await next.click();
  await next.click();
  await expect(page.getByText('Step 3 of 3: Second act')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Pane 1: Bob' })).toBeVisible();
  await page.getByRole('button', { name: 'Play' }).click();
  // the wall plays the picture of the step
  await expect(box).toHaveText(/Bob/);
  await page.getByRole('button', { name: 'Go to previous step' }).click();
  await expect(box).toHaveText(/Ann/);

  await page.reload();
  await expect(page.getByText('Step 2 of 3: Big wall')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Remark: Big wall' })).toHaveValue('curtain');
  await expect(page.getByRole('img', { name: 'Pane 1: Ann' })).toBeVisible();

  const { name, text } = await downloaded(page, () =>
    page.getByRole('button', { name: 'Export' }).click(),
  );
  expect(name).toContain('Run sheet');
  await app.open(paths.rehearsal(other.id));
  await expect(page.getByRole('button', { name: 'Import…' })).toBeEnabled();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(steps).toHaveCount(3);
  const outcome = page.getByRole('alert').filter({ hasText: '3 steps imported' });
  await expect(outcome.getByRole('listitem')).toHaveText([
    'Picture First act',
    'TV walls Big wall',
  ]);
  await expect(steps.filter({ hasText: 'Preset no longer exists' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Rehearse “Second act”' }).click();
  await expect(page.getByRole('img', { name: 'Pane 1: Cem' })).toBeVisible();
  await page.reload();
  await expect(steps).toHaveCount(3);
});
