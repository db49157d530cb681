import type { Db } from '../db/db.ts';
import { fillBusy } from './busy.ts';
import { fillCrowded } from './crowded.ts';
import { fillEmpty } from './empty.ts';
import { fillOffice } from './office.ts';

/** Sets up a world: fills a fresh store for the given time. */
export type Scenario = (db: Db, now: number) => void;

export const scenarioNames = ['office', 'busy', 'crowded', 'empty'] as const;
export type ScenarioName = (typeof scenarioNames)[number];

export const scenarios: Readonly<Record<ScenarioName, Scenario>> = {
  office: (db, now) => fillOffice(db, now),
  busy: fillBusy,
  crowded: fillCrowded,
  empty: fillEmpty,
};

export function isScenarioName(text: string): text is ScenarioName {
  return scenarioNames.some((name) => name === text);
}
