import type { Db } from '../db/db.ts';
import { fillBusy } from './busy.ts';
import { fillCrowded } from './crowded.ts';
import { fillEmpty } from './empty.ts';
import { copyTemplates } from './office-templates.ts';
import { fillOffice } from './office.ts';

/** Sets up a world: fills a fresh store for the given time. */
export type Scenario = (db: Db, now: number) => void;

export const scenarioNames = ['office', 'busy', 'crowded', 'empty'] as const;
export type ScenarioName = (typeof scenarioNames)[number];

export const scenarios: Readonly<Record<ScenarioName, Scenario>> = {
  office: withTemplatesForAll((db, now) => fillOffice(db, now)),
  busy: withTemplatesForAll(fillBusy),
  crowded: withTemplatesForAll(fillCrowded),
  empty: fillEmpty,
};

/** The admin's templates come last, so that nothing else depends on them. */
function withTemplatesForAll(fill: Scenario): Scenario {
  return (db, now) => {
    fill(db, now);
    copyTemplates(db, 'admin');
  };
}

export function isScenarioName(text: string): text is ScenarioName {
  return scenarioNames.some((name) => name === text);
}
