import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { TemplateEditorForm } from '#e2e/kit/pages/template-editor.ts';
import { TemplatesList } from '#e2e/kit/pages/templates.ts';
import { drawn } from './drawn.ts';
import type { Figure } from './figure.ts';
import { measureStep, openPage, slowDown } from './measure.ts';
import type { ProfileName, Step } from './measure.ts';
import { median } from './statistics.ts';

/** The busy world's templates: 300 of them, one of 2,000 members. */

const LONG_TEMPLATE = '集团视频大会';
/** What fills the screen; the list draws no more rows than are in view. */
const ROWS_IN_VIEW = 10;
const TYPED = 'planning';

export interface TemplatesMeasures {
  /** From the click on the area to its first rows on the screen, in ms. */
  list: number;
  search: Step;
  /** From the click on "Edit" to the people of the long template on the screen, in ms. */
  editor: number;
  typing: Step;
}

export async function measureTemplates(
  browser: Browser,
  origin: string,
  storageState: BrowserContextOptions['storageState'],
  profile: ProfileName,
): Promise<TemplatesMeasures> {
  const { page, cdp, close } = await openPage(browser, storageState);
  page.setDefaultTimeout(60_000);
  await page.goto(origin + paths.library);
  const area = page.getByRole('navigation').getByRole('link', { name: 'Templates' });
  await area.waitFor();
  await page.waitForLoadState('networkidle');

  await slowDown(cdp, profile);
  const list = await drawn(area, '[role=grid] tbody a', ROWS_IN_VIEW);
  await slowDown(cdp, 'none');
  const templates = new TemplatesList(page);
  await templates.says(/300/).waitFor();
  await templates.search.click();
  const search = await measureStep(page, cdp, profile, () => type(page));
  await templates.search.fill(LONG_TEMPLATE);
  await templates.open(LONG_TEMPLATE);
  const edit = templates.summary.getByRole('link', { name: 'Edit' });
  await page.waitForLoadState('networkidle');

  await slowDown(cdp, profile);
  const editor = await drawn(edit, '[role=listbox] [role=option]', ROWS_IN_VIEW);
  await slowDown(cdp, 'none');
  await page.waitForLoadState('networkidle');
  await new TemplateEditorForm(page).name.click();
  const typing = await measureStep(page, cdp, profile, () => type(page));
  await close();
  return { list, search, editor, typing };
}

/** `slow` at cpu4; the rest unthrottled. */
export function templatesFigures(
  plain: readonly TemplatesMeasures[],
  slow: readonly TemplatesMeasures[],
): Figure[] {
  const editor = 'template of 2,000 members';
  return [
    {
      name: '300 templates: list on the screen, unthrottled',
      value: median(plain.map(({ list }) => list)),
      unit: 'ms',
      aim: 300,
    },
    {
      name: '300 templates: worst interaction searching, cpu4',
      value: median(slow.map(({ search }) => search.worstInteraction)),
      unit: 'ms',
      aim: 80,
    },
    {
      name: `${editor}: editor on the screen, unthrottled`,
      value: median(plain.map((one) => one.editor)),
      unit: 'ms',
      aim: 500,
    },
    {
      name: `${editor}: editor on the screen, cpu4`,
      value: median(slow.map((one) => one.editor)),
      unit: 'ms',
    },
    {
      name: `${editor}: worst interaction typing the name, cpu4`,
      value: median(slow.map(({ typing }) => typing.worstInteraction)),
      unit: 'ms',
      aim: 80,
    },
  ];
}

/** As a person types. */
function type(page: Page): Promise<void> {
  return page.locator(':focus').pressSequentially(TYPED, { delay: 120 });
}
