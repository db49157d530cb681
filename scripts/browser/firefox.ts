import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { aptInstall, isDebianRoot } from '../system/apt.ts';

/** Debian's Firefox, the oldest that is supported: the current extended support release. */
const FIREFOX_ESR = { package: 'firefox-esr', path: '/usr/bin/firefox-esr' };

/** What Playwright starts in Firefox's place. */
export const FIREFOX_RELAY = fileURLToPath(new URL('./firefox-bidi.mjs', import.meta.url));

/** Firefox, or nothing where there is none. `FIREFOX_PATH` names another than Debian's. */
function findFirefox(): string | undefined {
  const path = process.env['FIREFOX_PATH'] ?? FIREFOX_ESR.path;
  return existsSync(path) ? path : undefined;
}

/** Finds Firefox or installs Debian's, as root there; nothing where neither works. */
export function ensureFirefox(): string | undefined {
  if (findFirefox() === undefined && isDebianRoot()) aptInstall(FIREFOX_ESR.package);
  return findFirefox();
}
