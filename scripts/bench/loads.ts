import type { Browser, BrowserContextOptions } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import type { Figure } from './figure.ts';
import type { Floor } from './floor.ts';
import { coldLoad, repeatedLoad, type ColdLoad, type Target } from './measure.ts';
import { scriptSizes, totalKiB } from './sizes.ts';
import { median } from './statistics.ts';

/** Opening the console over a slow line, in multiples of the least that React and a router take in the same run. */

interface Aim {
  readonly screen: string;
  readonly path: string;
  /** What a person can use, as a selector. */
  readonly usable: string;
  /** Multiples of its floor. */
  readonly times: number;
  /** KiB of scripts. */
  readonly js: number;
}

const AIMS: readonly Aim[] = [
  // what is typed into the prerendered form is kept
  { screen: 'sign-in', path: paths.signIn, usable: 'form input', times: 0.57, js: 95 },
  { screen: 'overview', path: paths.overview, usable: 'main a', times: 1.5, js: 190 },
  { screen: 'list', path: paths.meetings, usable: 'main tbody tr', times: 1.5, js: 190 },
  {
    screen: 'timeline',
    path: paths.timeline,
    usable: '[role=grid] a[data-id]',
    times: 1.8,
    js: 300,
  },
  { screen: 'booking', path: paths.book, usable: '#booking-name', times: 2, js: 300 },
];
const REPEATED = 0.8;

export interface LoadsRound {
  readonly floor: { readonly signIn: ColdLoad; readonly list: ColdLoad };
  readonly screens: Readonly<Record<string, ColdLoad>>;
  /** The list again, with everything in the cache that may stay there. */
  readonly again: ColdLoad;
}

export async function measureLoads(
  browser: Browser,
  origin: string,
  floor: Floor,
  storageState: BrowserContextOptions['storageState'],
): Promise<LoadsRound> {
  const least = (path: string, usable: string) =>
    coldLoad(browser, { origin: floor.origin, path, usable }, 'slow4g');
  const screens: Record<string, ColdLoad> = {};
  const signIn = await least(paths.signIn, 'form');
  const list = await least(paths.meetings, 'tr');
  for (const { screen } of AIMS) {
    screens[screen] = await coldLoad(browser, targetOf(origin, screen, storageState), 'slow4g');
  }
  const again = await repeatedLoad(browser, targetOf(origin, 'list', storageState), 'slow4g');
  return { floor: { signIn, list }, screens, again };
}

function targetOf(
  origin: string,
  name: string,
  storageState: BrowserContextOptions['storageState'],
): Target {
  const aim = AIMS.find(({ screen }) => screen === name);
  if (aim === undefined) throw new Error(`no screen is called ${name}`);
  const { path, usable } = aim;
  return { origin, path, usable, ...(path !== paths.signIn && { storageState }) };
}

export function loadsFigures(
  rounds: readonly LoadsRound[],
  dist: string,
  floorDist: string,
): Figure[] {
  const sizes = scriptSizes(dist);
  const of = (read: (round: LoadsRound) => number) => median(rounds.map(read));
  const floorSizes = scriptSizes(floorDist);
  const floorList = of(({ floor }) => floor.list.usable);
  const floorSignIn = of(({ floor }) => floor.signIn.usable);
  return [
    { name: 'floor, sign-in: usable, slow4g', value: floorSignIn, unit: 'ms' },
    { name: 'floor, list: usable, slow4g', value: floorList, unit: 'ms' },
    { name: 'floor: JS, brotli', value: totalKiB(floorSizes), unit: 'KiB' },
    ...AIMS.flatMap(({ screen, times, js }): Figure[] => {
      const load = (round: LoadsRound) => round.screens[screen];
      const usable = of((round) => load(round)?.usable ?? Number.NaN);
      const floor = screen === 'sign-in' ? floorSignIn : floorList;
      return [
        { name: `${screen}: usable, slow4g`, value: usable, unit: 'ms' },
        { name: `${screen}: usable, of the floor`, value: usable / floor, unit: '×', aim: times },
        {
          name: `${screen}: LCP, slow4g`,
          value: of((round) => load(round)?.lcp ?? Number.NaN),
          unit: 'ms',
        },
        {
          name: `${screen}: blocking, slow4g`,
          value: of((round) => load(round)?.blocking ?? Number.NaN),
          unit: 'ms',
        },
        {
          name: `${screen}: JS until usable, brotli`,
          value: of((round) => totalKiB(sizes, load(round)?.scriptsAtUsable ?? [])),
          unit: 'KiB',
          aim: js,
        },
        {
          name: `${screen}: requests until usable`,
          value: of((round) => load(round)?.requestsAtUsable ?? Number.NaN),
          unit: '',
          aim: 25,
        },
        {
          name: `${screen}: heap`,
          value: of((round) => load(round)?.heapMiB ?? Number.NaN),
          unit: 'MiB',
        },
      ];
    }),
    {
      name: 'list again: usable, of the floor',
      value: of(({ again }) => again.usable) / floorList,
      unit: '×',
      aim: REPEATED,
    },
  ];
}
