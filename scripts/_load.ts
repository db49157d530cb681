import { chromium, expect } from '@playwright/test';
import process from 'node:process';
import { paths } from '#app/lib/paths.ts';
import { handInExpect } from '#e2e/kit/expect.ts';
import { signedIn } from './bench/signed-in.ts';
import { openPage, slowDown } from './bench/measure.ts';
import { CHROMIUM_ARGS, ensureChromium } from './browser/chromium.ts';
import { builtFolder } from './build.ts';
import { startConsole } from './serve.ts';
import { startStandIn } from './server/stand-in.ts';
handInExpect(expect);
const [which = 'list', again, trace] = process.argv.slice(2);
const P: any = { overview: [paths.overview, 'main a'], list: [paths.meetings, 'main tbody tr'], timeline: [paths.timeline, '[role=grid] a[data-id]'], booking: [paths.book, '#booking-name'] };
const standIn = await startStandIn();
const served = await startConsole({ port: 0, dist: builtFolder('production'), routes: standIn.routes });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...CHROMIUM_ARGS, '--disable-extensions', '--mute-audio'] });
const state = await signedIn(browser, served.origin, 'office');
for (let i = 0; i < 3; i++) {
const { page, cdp, close } = await openPage(browser, state);
const [path, sel] = P[which];
if (again === 'again') { await page.goto(served.origin + path); await page.locator(sel).first().waitFor(); await page.waitForLoadState('networkidle'); await page.waitForTimeout(1000); }
if (i === 2 && trace) await browser.startTracing(page, { path: `/tmp/lab/tr/load-${which}.json`, categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'disabled-by-default-v8.cpu_profiler', 'toplevel', 'blink.user_timing', 'v8', 'disabled-by-default-v8.compile','disabled-by-default-devtools.timeline.stack'] });
await slowDown(cdp, 'slow4g');
await page.goto(served.origin + path, { waitUntil: 'commit' });
const shown = await page.waitForFunction((w) => [...document.querySelectorAll(w)].some((f) => f.checkVisibility({ visibilityProperty: true })) && performance.now(), sel, { polling: 'raf' });
const t = Number(await shown.jsonValue());
await page.waitForTimeout(300);
if (i === 2 && trace) await browser.stopTracing();
const res = await page.evaluate(() => performance.getEntriesByType('resource').map((r: any) => `${Math.round(r.startTime)}-${Math.round(r.responseEnd)} ${Math.round(r.encodedBodySize / 1024)}K ${r.name.replace(/^https?:\/\/[^/]+/, '').slice(0, 70)}`));
console.log(which, again ?? '', Math.round(t));
if (i === 1) console.log(res.join('\n'));
await close(); }
await browser.close(); await served.close(); await standIn.close();
