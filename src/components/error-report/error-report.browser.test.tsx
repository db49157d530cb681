import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { DrawnPart } from '../drawn-part/drawn-part.tsx';
import { ErrorReportLine } from './error-report-line.tsx';
import { reportOf } from './error-report.ts';

const broken = new Error('cannot draw {"account_token":"abc"} of alice@office.example');

function Broken(): never {
  throw broken;
}

/** React tells what a boundary caught. */
let complaints: MockInstance<typeof console.error>;

beforeEach(() => {
  complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  complaints.mockClear();
  Reflect.deleteProperty(navigator, 'clipboard');
});

test('a part that cannot be drawn has an id, and a report to be copied without credentials', async () => {
  const texts: string[] = [];
  const writeText = (text: string) => Promise.resolve(void texts.push(text));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  history.replaceState(null, '', `${location.pathname}?q=Alice`);
  await show(
    <DrawnPart>
      <Broken />
    </DrawnPart>,
  );
  await page.getByText(t('shell:notDrawn.why')).click();
  const { id } = reportOf(broken);
  await expect.element(page.getByText(t('shell:errorReport.id', { id }))).toBeVisible();
  await page.getByRole('button', { name: t('shell:errorReport.copy') }).click();
  await expect.poll(() => texts).toHaveLength(1);
  const [text = ''] = texts;
  expect(text).toContain(`"id": "${id}"`);
  expect(text).toContain('Error: cannot draw');
  expect(text).toMatch(/error-report\.browser\.test\.tsx/);
  for (const secret of ['abc', 'alice', 'Alice']) expect(text).not.toContain(secret);
});

test('a report is sent once, and only where the page says that there is somebody to take it', async () => {
  const send = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(null));
  await show(<ErrorReportLine error={new Error('another')} />);
  expect(send).not.toHaveBeenCalled();
  const meta = document.createElement('meta');
  meta.name = 'error-reports';
  meta.content = 'on';
  document.head.append(meta);
  const screen = await show(<ErrorReportLine error={new Error('another')} />);
  await screen.rerender(<ErrorReportLine error={broken} />);
  expect(send).toHaveBeenCalledExactlyOnceWith(
    '/error-reports',
    expect.objectContaining({ method: 'POST', body: expect.stringContaining('Error: another') }),
  );
  meta.remove();
});
