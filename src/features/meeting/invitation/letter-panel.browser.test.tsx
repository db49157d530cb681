import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { seriousAgainst } from '#app/app/testing/accessibility.ts';
import { show } from '#app/app/testing/show.tsx';
import { LetterPanel, type Letter } from './letter-panel.tsx';

const letterOf = (language: string, showPassword: boolean): Letter => ({
  subject: 'Weekly',
  text: `${language === 'zh-CN' ? '邀请' : 'Come'}${showPassword ? ' secret' : ''}`,
});
const panel = (letter = letterOf, waiting = false) => (
  <LetterPanel
    letterOf={letter}
    hasPassword
    to={['ann@example.com']}
    waiting={waiting}
    calendar={{ label: 'Save', save: () => undefined }}
  />
);
const text = page.getByRole('region', { name: 'Invitation text' });
const mail = page.getByRole('link', { name: 'Write mail' });

it('is written in either language, with the password when asked, and goes into a mail', async () => {
  await show(panel());
  await expect.element(text).toHaveTextContent('Come');
  await page.getByText('中文').click();
  await expect.element(text).toHaveTextContent('邀请');
  await page.getByRole('checkbox', { name: 'Include the meeting password' }).click();
  await expect.element(text).toHaveTextContent('邀请 secret');
  await expect
    .element(mail)
    .toHaveAttribute(
      'href',
      'mailto:ann@example.com?subject=Weekly&body=%E9%82%80%E8%AF%B7%20secret',
    );
  expect(await seriousAgainst(page.getByRole('main'))).toEqual([]);
});

it('that is too long for a mail draft says so, and is copied for it', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const long = 'x'.repeat(3000);
  await page.viewport(360, 740);
  await show(panel(() => ({ subject: 'Weekly', text: long })));
  await expect.element(page.getByText(/^Too long for a mail draft: “Write mail”/)).toBeVisible();
  await expect.element(mail).toHaveAttribute('href', 'mailto:ann@example.com?subject=Weekly');
  // the draft itself is another program's
  mail.element().addEventListener('click', (event) => event.preventDefault());
  await mail.click();
  await expect.element(page.getByText(/The text is copied/)).toBeInTheDocument();
  expect(copied).toHaveBeenCalledWith(long);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});

it('nothing is given away before it is whole', async () => {
  await show(panel(letterOf, true));
  await expect.element(page.getByRole('button', { name: 'Write mail' })).toBeDisabled();
  await expect.element(mail).not.toBeInTheDocument();
});
