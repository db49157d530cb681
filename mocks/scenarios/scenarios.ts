import type { Db } from '../db/db.ts';
import { fillBusy } from './busy.ts';
import { fillCrowded } from './crowded.ts';
import { fillEmpty } from './empty.ts';
import { copyTemplates } from './office-templates.ts';
import { fillOffice } from './office.ts';

/** Sets up a world: fills a fresh store for the given time. */
export type Scenario = (db: Db, now: number) => void;

/** Every scenario, with what it is for. */
export const scenarioWords = {
  office:
    'a company in the middle of its day: meetings, series, templates, rooms and walls (the usual one)',
  busy: 'the office with ten thousand further meetings, for lists and search',
  crowded: 'the office in a very full week: two thousand meetings, most of them in a room',
  empty: 'accounts that can sign in, and nothing booked',
} as const;
export type ScenarioName = keyof typeof scenarioWords;
export const scenarioNames = Object.keys(scenarioWords).filter(isScenarioName);

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

function isScenarioName(text: string): text is ScenarioName {
  return Object.hasOwn(scenarioWords, text);
}
