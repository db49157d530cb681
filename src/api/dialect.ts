import { isJsonObject, type JsonObject } from '#app/lib/json.ts';
import type { PlatformProfile } from './profile.ts';

/**
 * The console knows one meaning of a number and one name of a field: those of the default profile. A platform's own are
 * translated where a call leaves and where an answer arrives, so that nothing else knows of them. Numbers that no meaning
 * is known for are exchanged too, never lost: what was read goes back as the number it was.
 */
export interface Dialect {
  readonly toPlatform: (params: JsonObject) => JsonObject;
  readonly toConsole: (answer: JsonObject) => JsonObject;
}

type Direction = 'platform' | 'console';
type Change = (object: JsonObject, to: Direction) => JsonObject;

export function dialectOf(profile: PlatformProfile): Dialect {
  const changes = [
    ...repeatChanges(profile),
    ...pictureChanges(profile),
    ...(profile.bareTimes === '+00:00' ? [] : [timeChange(profile.bareTimes)]),
  ];
  const names = fieldNames(profile);
  return {
    toPlatform: (params) => renamed(changedDeep(params, changes, 'platform'), names),
    toConsole: (answer) => changedDeep(answer, changes, 'console'),
  };
}

/** The fields of a write that have another name on the platform. */
function fieldNames(profile: PlatformProfile): ReadonlyMap<string, string> {
  const names = [
    ['meeting_key', profile.meetingKeyField],
    ['template_key', profile.templateKeyField],
    ['meeting_formular', profile.repeatField],
  ] as const;
  return new Map(names.filter(([own, other]) => own !== other));
}

function renamed(params: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  if (names.size === 0) return params;
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [names.get(name) ?? name, value]),
  );
}

function changedDeep(object: JsonObject, changes: readonly Change[], to: Direction): JsonObject {
  if (changes.length === 0) return object;
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside);
    if (!isJsonObject(value)) return value;
    const whole = Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, inside(part)]),
    );
    return changes.reduce((changed: JsonObject, change) => change(changed, to), whole);
  };
  const changed = inside(object);
  return isJsonObject(changed) ? changed : object;
}

/** Exchanges numbers both ways; one that is in no pair stays, unless it is in the way of one. */
function exchange(pairs: readonly (readonly [console: number, platform: number])[]) {
  const platformOf = new Map(pairs);
  const consoleOf = new Map(pairs.map(([own, other]) => [other, own]));
  const freed = [...platformOf.keys()].filter((own) => !consoleOf.has(own));
  const taken = [...consoleOf.keys()].filter((other) => !platformOf.has(other));
  for (const [index, own] of taken.entries()) {
    const other = freed[index] ?? own;
    platformOf.set(own, other);
    consoleOf.set(other, own);
  }
  const tables = { platform: platformOf, console: consoleOf };
  return (number: number, to: Direction) => tables[to].get(number) ?? number;
}

/** Changes one field where it has that type. */
function withField<T>(
  object: JsonObject,
  name: string,
  isType: (value: unknown) => value is T,
  change: (value: T) => unknown,
): JsonObject {
  const value = object[name];
  return isType(value) ? { ...object, [name]: change(value) } : object;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isText = (value: unknown): value is string => typeof value === 'string';

/** The number of Monday to Sunday. */
const WEEKDAYS = {
  'monday-1': [1, 2, 3, 4, 5, 6, 7],
  'monday-0': [0, 1, 2, 3, 4, 5, 6],
  'sunday-1': [2, 3, 4, 5, 6, 7, 1],
  'sunday-0': [1, 2, 3, 4, 5, 6, 0],
} as const;

/** `repeat_type` and `week_days`, which stand in the rule of a series only. */
function repeatChanges(profile: PlatformProfile): Change[] {
  const { repeatDaily, repeatWeekly, repeatMonthly, weekdays } = profile;
  const isUsual = repeatDaily === 1 && repeatWeekly === 7 && repeatMonthly === 30;
  if (isUsual && weekdays === 'monday-1') return [];
  const type = exchange([
    [1, repeatDaily],
    [7, repeatWeekly],
    [30, repeatMonthly],
  ]);
  const day = exchange(WEEKDAYS[weekdays].map((number, index) => [index + 1, number]));
  return [
    (object, to) => withField(object, 'repeat_type', isNumber, (value) => type(value, to)),
    (object, to) =>
      withField(object, 'week_days', isText, (text) =>
        text.replaceAll(/\d+/g, (number) => String(day(Number(number), to))),
      ),
  ];
}

/** The layout of a picture that names none: the contract's default. */
const USUAL_LAYOUT = 5;

/** `layout` of a picture, and `chn_idx` of its panes. */
function pictureChanges({ paneOrder, layouts62And63 }: PlatformProfile): Change[] {
  const layout = exchange(
    layouts62And63 === 'swapped'
      ? [
          [62, 63],
          [63, 62],
        ]
      : [],
  );
  const orders = new Map(
    Object.entries(paneOrder).map(([number, order]) => [
      Number(number),
      exchange(order.map((place, pane) => [pane, place])),
    ]),
  );
  if (layouts62And63 === 'as-printed' && orders.size === 0) return [];
  return [
    (object, to) => {
      const changed = withField(object, 'layout', isNumber, (value) => layout(value, to));
      const onPlatform = (to === 'platform' ? changed : object)['layout'] ?? USUAL_LAYOUT;
      const order = isNumber(onPlatform) ? orders.get(onPlatform) : undefined;
      if (order === undefined) return changed;
      return withField(changed, 'members', Array.isArray, (rows: readonly unknown[]) =>
        rows.map((row) =>
          isJsonObject(row) ? withField(row, 'chn_idx', isNumber, (pane) => order(pane, to)) : row,
        ),
      );
    },
  ];
}

const BARE_TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?$/;

/** Times of answers that have no offset get the platform's, and are written as a call takes them: ISO 8601. */
function timeChange(offset: string): Change {
  return (object, to) => {
    if (to === 'platform') return object;
    return Object.fromEntries(
      Object.entries(object).map(([name, value]) => [
        name,
        isTimeName(name) && isText(value) && BARE_TIME.test(value)
          ? value.replace(' ', 'T') + offset
          : value,
      ]),
    );
  };
}

/** `day` is that of operation 82; `deadline` that of 83. */
function isTimeName(name: string): boolean {
  return name.endsWith('_time') || name === 'day' || name === 'deadline';
}
