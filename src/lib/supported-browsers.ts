/**
 * The browsers the console runs in, each with its first version that has everything `public/boot.js` looks for. A
 * browser that lacks some of it is told by `boot.js`, whatever it calls itself.
 */
export const supportedBrowsers = [
  { name: 'Chrome', version: '120' },
  { name: 'Edge', version: '120' },
  { name: 'Firefox', version: '128' },
  { name: 'Safari', version: '17.4' },
] as const;

export type BrowserName = (typeof supportedBrowsers)[number]['name'];

export interface ThisBrowser {
  readonly name: BrowserName;
  readonly version: string;
}

/** In this order: Edge calls itself Chrome as well, and Chrome calls itself Safari. */
const MARKS: readonly (readonly [BrowserName, RegExp])[] = [
  ['Edge', /\bEdg\/(\d+)/],
  ['Chrome', /\bChrome\/(\d+)/],
  ['Firefox', /\bFirefox\/(\d+)/],
  ['Safari', /\bVersion\/(\d+(?:\.\d+)?).* Safari\//],
];

/** What a browser calls itself; undefined for one that is none of those above. */
export function browserOf(userAgent: string): ThisBrowser | undefined {
  // the headless one has the name written together
  const agent = userAgent.replace('HeadlessChrome/', 'Chrome/');
  for (const [name, mark] of MARKS) {
    const version = mark.exec(agent)?.[1];
    if (version !== undefined) return { name, version };
  }
  return undefined;
}

/** Whether a browser is as new as the list asks. */
export function isSupported({ name, version }: ThisBrowser): boolean {
  const first = supportedBrowsers.find((one) => one.name === name);
  return first !== undefined && Number(version) >= Number(first.version);
}
