import { isJsonObject } from '#app/lib/json.ts';

/**
 * What the document leaves open and platforms may do in different ways: each key is a row of ASSUMPTIONS.md that
 * changes a call or what an answer means. The defaults are the console's assumptions. `platform-profile.json` beside
 * the app names what is otherwise on this platform; a key that is missing there has its default.
 *
 * Written by hand and without a library: the first page loads it.
 */

/** What a key of the profile may be. */
export type Allowed =
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  /** Name of a JSON field. */
  | { readonly kind: 'field-name' }
  /** A whole number from 0, which no other key of the same group has. */
  | { readonly kind: 'code' }
  /** `+08:00` */
  | { readonly kind: 'offset' }
  /** By layout number, a list of all numbers from 0 in another order. */
  | { readonly kind: 'pane-orders' };

/** One key: what it may be, its default, and how a value of the file is read; undefined for a wrong one. */
interface Key<T> {
  readonly allowed: Allowed;
  readonly default: T;
  readonly read: (value: unknown) => T | undefined;
}

/** By layout number: at the place of a pane in the console's order, the `chn_idx` of that pane on the platform. */
export type PaneOrders = Readonly<Record<string, readonly number[]>>;

/** The default stands first. */
function choice<const Value extends string>(first: Value, ...others: readonly Value[]): Key<Value> {
  const values = [first, ...others];
  return {
    allowed: { kind: 'choice', values },
    default: first,
    read: (value) => values.find((one) => one === value),
  };
}

function textLike(kind: 'field-name' | 'offset', pattern: RegExp, otherwise: string): Key<string> {
  return {
    allowed: { kind },
    default: otherwise,
    read: (value) => (typeof value === 'string' && pattern.test(value) ? value : undefined),
  };
}

const fieldName = (name: string) => textLike('field-name', /^[a-z_]\w{0,63}$/i, name);
const offset = (text: string) => textLike('offset', /^[+-](?:0\d|1[0-4]):[0-5]\d$/, text);

function code(number: number): Key<number> {
  return {
    allowed: { kind: 'code' },
    default: number,
    read: (value) => (isWhole(value) ? value : undefined),
  };
}

function paneOrders(): Key<PaneOrders> {
  return { allowed: { kind: 'pane-orders' }, default: {}, read: readPaneOrders };
}

function readPaneOrders(value: unknown): PaneOrders | undefined {
  if (!isJsonObject(value)) return undefined;
  const orders = Object.entries(value).map(
    ([layout, order]) => [layout, readOrder(order)] as const,
  );
  const read = orders.flatMap(([layout, order]) =>
    /^\d+$/.test(layout) && order !== undefined ? [[layout, order] as const] : [],
  );
  return read.length === orders.length ? Object.fromEntries(read) : undefined;
}

/** All whole numbers from 0 up to the length, each once. */
function readOrder(value: unknown): readonly number[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const order = value.filter(isWhole);
  const all = new Set(order);
  const isOrder = order.length === value.length && order.every((_, index) => all.has(index));
  return isOrder ? order : undefined;
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

export const profileKeys = {
  /**
   * Where the parameters of a write travel. The document's table says "URL query parameters"; the older text and every
   * vendor client send a form body.
   */
  params: choice('form', 'query'),
  /** The method a DELETE is sent with: some proxies refuse DELETE, and POST with `_method=DELETE` stands for it. */
  deleteMethod: choice('delete', 'post'),
  /**
   * After a write was answered with a session code (10002, 10102): `look` whether it took effect before it is sent
   * again, or `send` it again because such an answer says that nothing has happened. No source says so.
   */
  afterSessionCode: choice('look', 'send'),
  /** The field that hands staged presets and files over to a meeting; an older SDK has `meetingFormKey`. */
  meetingKeyField: fieldName('meeting_key'),
  /** The field that hands staged presets over to a template. */
  templateKeyField: fieldName('template_key'),
  /**
   * Who makes the key that presets and files wait under before their meeting or template exists: the client, or the
   * platform. No operation issues one, so with `issued` nothing can be staged: presets and files are added afterwards.
   */
  stagingKeys: choice('client', 'issued'),
  /**
   * Where presets of a booked meeting are written: under its id, or under a key that is handed over with the update.
   * The document says that the id belongs to conference control and the key to the edit page.
   */
  bookedPresets: choice('id', 'key'),
  /** Whether lists of meetings contain what overlaps with the range, or only what starts within it. */
  listRange: choice('overlap', 'start'),
  /** What `count` 0 of a list asks for: all rows, as the document says, or none; then pages are read. */
  countZero: choice('all', 'none'),
  /**
   * What operation 13 answers where a name is taken: a refusal, or a success whose `data` is not empty. The document
   * prints only the answer of a free name.
   */
  takenName: choice('refusal', 'data'),
  /** The offset of times that the platform's answers print without one; the document's samples print it. */
  bareTimes: offset('+00:00'),
  /** The field of the rule of a series in operations 78 and 79; the document prints it in the answer of 81 only. */
  repeatField: fieldName('meeting_formular'),
  /** `repeat_type` of a series that repeats by days. Only 7 is printed. */
  repeatDaily: code(1),
  /** `repeat_type` of a series that repeats by weeks. */
  repeatWeekly: code(7),
  /** `repeat_type` of a series that repeats by months. */
  repeatMonthly: code(30),
  /** The first day of the week in `week_days`, and its number. */
  weekdays: choice('monday-1', 'monday-0', 'sunday-1', 'sunday-0'),
  /**
   * What `is_participated` says of a person: nothing that is known, that the terminal is connected, or that the invitee
   * accepted. The document prints only a 0; an older text makes it the reply.
   */
  isParticipated: choice('unknown', 'connected', 'reply'),
  /**
   * The order of the panes of a layout, that is `chn_idx`. Without an entry: the large ones first, then row by row.
   * The document defines none.
   */
  paneOrder: paneOrders(),
  /** Layouts 62 and 63: the small picture is lower left and upper left as printed, or the other way round. */
  layouts62And63: choice('as-printed', 'swapped'),
  /**
   * Whether passwords and keys of letters, digits, `_` and `.` alone are advice or enforced: the older text limits
   * them, and the document's own examples carry symbols.
   */
  passwordCharacters: choice('advice', 'enforced'),
  /** Quotes in names: curly ones are refused like straight ones, or allowed. The document prints `"` three times. */
  curlyQuotes: choice('refused', 'allowed'),
} as const;

export type ProfileKey = keyof typeof profileKeys;
export type PlatformProfile = {
  readonly [Name in ProfileKey]: (typeof profileKeys)[Name]['default'];
};

export const profileKeyNames: readonly ProfileKey[] = Object.keys(profileKeys).filter(isProfileKey);

function isProfileKey(name: string): name is ProfileKey {
  return Object.hasOwn(profileKeys, name);
}

function profileOf(valueOf: (name: ProfileKey) => unknown): PlatformProfile {
  const entries = profileKeyNames.map((name) => [name, valueOf(name)] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every key, with the value that its own rule read
  return Object.fromEntries(entries) as PlatformProfile;
}

export const defaultProfile = profileOf((name) => profileKeys[name].default);

/** A profile, and which of its keys stand in the file. */
export interface LoadedProfile {
  readonly profile: PlatformProfile;
  readonly given: ReadonlySet<ProfileKey>;
}

let loaded: LoadedProfile = { profile: defaultProfile, given: new Set() };

/** Called once, before the first call. */
export function setProfile(next: LoadedProfile): void {
  loaded = next;
}

export function currentProfile(): PlatformProfile {
  return loaded.profile;
}

/** The keys of the profile that stand in its file; the others have their default. */
export function givenKeys(): ReadonlySet<ProfileKey> {
  return loaded.given;
}

/** What is wrong with a file. */
export type ProfileProblem =
  | { readonly code: 'not-json' | 'not-object' }
  | { readonly code: 'unknown-key'; readonly path: string }
  | {
      readonly code: 'wrong-value';
      /** The key, and below it the layout for an order of panes: `paneOrder.62`. */
      readonly path: string;
      /** The value of the file as JSON. */
      readonly found: string;
      readonly allowed: Allowed;
    }
  /** Two kinds of repetition with one number. */
  | { readonly code: 'same-code'; readonly path: string; readonly other: string };

export type ReadProfile = LoadedProfile | { readonly problems: readonly ProfileProblem[] };

/** Reads the text of a profile file: the whole profile, or everything that is wrong with it. */
export function readProfile(text: string): ReadProfile {
  const file = jsonIn(text);
  if (file === undefined) return { problems: [{ code: 'not-json' }] };
  if (!isJsonObject(file)) return { problems: [{ code: 'not-object' }] };
  const problems = Object.entries(file).flatMap(([name, value]) => problemsOf(name, value));
  if (problems.length > 0) return { problems };
  const given = new Set(profileKeyNames.filter((name) => Object.hasOwn(file, name)));
  const profile = profileOf((name) => {
    const { read, default: otherwise } = profileKeys[name];
    return given.has(name) ? read(file[name]) : otherwise;
  });
  const twice = sameCodes(profile);
  return twice.length > 0 ? { problems: twice } : { profile, given };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemsOf(name: string, value: unknown): ProfileProblem[] {
  if (!isProfileKey(name)) return [{ code: 'unknown-key', path: name }];
  const { allowed, read } = profileKeys[name];
  if (read(value) !== undefined) return [];
  const wrong = (path: string, found: unknown) =>
    ({ code: 'wrong-value', path, found: JSON.stringify(found), allowed }) as const;
  if (allowed.kind !== 'pane-orders' || !isJsonObject(value)) return [wrong(name, value)];
  return Object.entries(value)
    .filter(([layout, order]) => readPaneOrders({ [layout]: order }) === undefined)
    .map(([layout, order]) => wrong(`${name}.${layout}`, order));
}

const repeatKeys = ['repeatDaily', 'repeatWeekly', 'repeatMonthly'] as const;

function sameCodes(profile: PlatformProfile): ProfileProblem[] {
  return repeatKeys.flatMap((path, index) => {
    const other = repeatKeys.slice(0, index).find((name) => profile[name] === profile[path]);
    return other === undefined ? [] : [{ code: 'same-code' as const, path, other }];
  });
}
