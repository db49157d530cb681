import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { browserOf, isSupported, supportedBrowsers } from './supported-browsers.ts';

const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
const mac =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

test.each([
  [`${chrome} Chrome/131.0.0.0 Safari/537.36`, 'Chrome', '131', true],
  [`${chrome} HeadlessChrome/131.0.0.0 Safari/537.36`, 'Chrome', '131', true],
  [`${chrome} Chrome/119.0.0.0 Safari/537.36`, 'Chrome', '119', false],
  [`${chrome} Chrome/120.0.0.0 Safari/537.36 Edg/120.0.2210.61`, 'Edge', '120', true],
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
    'Firefox',
    '128',
    true,
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0',
    'Firefox',
    '115',
    false,
  ],
  [`${mac} Version/17.4.1 Safari/605.1.15`, 'Safari', '17.4', true],
  [`${mac} Version/17.3 Safari/605.1.15`, 'Safari', '17.3', false],
  [`${mac} Version/26.0 Safari/605.1.15`, 'Safari', '26.0', true],
] as const)('%s is %s %s', (userAgent, name, version, supported) => {
  const browser = browserOf(userAgent);
  expect(browser).toEqual({ name, version });
  expect(browser && isSupported(browser)).toBe(supported);
});

test('another browser has no name here', () => {
  expect(browserOf('Mozilla/5.0 (compatible; Trident/7.0; rv:11.0) like Gecko')).toBeUndefined();
});

test('the README lists the same browsers', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const { name, version } of supportedBrowsers) expect(readme).toContain(`${name} ${version}`);
});
