import { foldName } from '#app/lib/pinyin/fold-name.ts';
import { withoutInvisible } from '#app/lib/foreign-text.ts';
import { minutesAfterMidnight } from '#app/lib/time.ts';
import { readDay, type DayReading } from '#app/lib/typed/read-day.ts';
import { readDuration } from '#app/lib/typed/read-duration.ts';
import { readTime } from '#app/lib/typed/read-time.ts';
import { typedChinese } from '#app/lib/typed/typed-text.ts';

/** What a line such as `Board Meeting tomorrow 14:00 1h` says; what is not understood stays in the name. */
export interface TypedBooking<Room, Person> {
  readonly name: string;
  /** `2026-11-30`. */
  readonly day: string;
  /** `14:00`. */
  readonly time: string;
  /** Absent where none is typed. */
  readonly minutes?: number;
  /** Several of one name: which of them is meant has to be asked. */
  readonly rooms: readonly Room[];
  readonly people: readonly Person[];
  /** Names after `@` that nobody has, or more than one. */
  readonly unknown: readonly string[];
}

export interface TypedBookingContext<Room, Person> {
  readonly reading: DayReading;
  readonly roomsNamed: (name: string) => readonly Room[];
  readonly peopleNamed: (name: string) => readonly Person[];
}

/** Finds things by their whole name, letter case and width aside. */
export function byWholeName<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): (name: string) => readonly Item[] {
  const found = Map.groupBy(items, (item) => foldName(nameOf(item)).trim());
  found.delete('');
  return (name) => found.get(foldName(name).trim()) ?? [];
}

/** Longer than any line that is typed by hand. */
const LONGEST = 200;

/**
 * Reads a line as a booking: day, time, duration, a room by its whole name and people after `@`, in any order. Without
 * a time that is still to come there is no booking. Of numbers only what can be nothing else is read: `Room 1130`
 * stays a name.
 */
export function readTypedBooking<Room, Person>(
  typed: string,
  { reading, roomsNamed, peopleNamed }: TypedBookingContext<Room, Person>,
): TypedBooking<Room, Person> | undefined {
  if (typed.length > LONGEST) return undefined;
  const line = withoutInvisible(typed).replaceAll('＠', '@');
  const mentions = mentionsIn(line, peopleNamed);
  const pieces = piecesOf(mentions.rest);
  const spans = believed(spansOf(pieces, reading), pieces);
  const time = bestTime(spans);
  if (time === undefined) return undefined;
  const day = bestDay(spans, time);
  const at = day?.day ?? nextDay(time.time, reading);
  if (`${at}T${time.time}` <= reading.now) return undefined;
  const length = spans.find(({ minutes, time: clock }) => minutes !== undefined && clock === '');
  const minutes = time.minutes ?? length?.minutes;
  const used = [time, day, time.minutes === undefined ? length : undefined].filter(
    (span) => span !== undefined,
  );
  const room = roomIn(pieces, used, roomsNamed);
  return {
    name: restOf(pieces, mentions.rest, room === undefined ? used : [...used, room]),
    day: at,
    time: time.time,
    ...(minutes !== undefined && { minutes }),
    rooms: room?.rooms ?? [],
    people: mentions.people,
    unknown: mentions.unknown,
  };
}

/** The people named after `@`, and the line with blanks in their place. A name may have three words. */
function mentionsIn<Person>(line: string, named: (name: string) => readonly Person[]) {
  const people: Person[] = [];
  const unknown: string[] = [];
  const rest = line.replaceAll(
    /(?<=^|[\s,，、])@([^\s,，、@]+)((?: [^\s,，、@]+){0,2})/g,
    (_, first: string, more: string) => {
      const words = [first, ...more.split(' ').slice(1)];
      for (let count = words.length; count > 0; count -= 1) {
        const [person, ...others] = named(words.slice(0, count).join(' '));
        if (person === undefined || others.length > 0) continue;
        if (!people.includes(person)) people.push(person);
        return `\t${words.slice(count).join(' ')}`;
      }
      unknown.push(first);
      return `\t${more}`;
    },
  );
  return { rest, people, unknown };
}

/** A word, or a single Chinese character: what is said may begin and end at each. */
interface Piece {
  readonly text: string;
  readonly at: number;
  /** A blank or a comma is before it, or nothing. */
  readonly isApart: boolean;
}

const PIECE = /\p{Script=Han}|[^\s,，、;；\p{Script=Han}]+/gu;

function piecesOf(line: string): readonly Piece[] {
  let end = -1;
  return [...line.matchAll(PIECE)].map(({ 0: text, index: at }) => {
    const isApart = at !== end;
    end = at + text.length;
    return { text, at, isApart };
  });
}

interface Span {
  /** Places of its pieces, the end not included. */
  readonly from: number;
  readonly to: number;
  readonly day: string;
  readonly time: string;
  readonly minutes: number | undefined;
  readonly text: string;
}

/** No day or time has more pieces. */
const MOST_PIECES = 14;

/** What is said, the longest first at each place, one after the other. */
function spansOf(pieces: readonly Piece[], reading: DayReading): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  while (from < pieces.length) {
    const span = longestAt(pieces, from, spans.at(-1), reading);
    if (span !== undefined) spans.push(span);
    from = span?.to ?? from + 1;
  }
  return spans;
}

function longestAt(
  pieces: readonly Piece[],
  from: number,
  before: Span | undefined,
  reading: DayReading,
): Span | undefined {
  for (let to = Math.min(pieces.length, from + MOST_PIECES); to > from; to -= 1) {
    if (isCutNumber(pieces, to)) continue;
    const text = textOf(pieces, from, to);
    const meaning = meaningOf(typedChinese(text), reading);
    if (meaning !== undefined)
      return { day: '', time: '', minutes: undefined, ...meaning, from, to, text };
  }
  const [bare = ''] = /^\d{1,2}$/.exec(pieces[from]?.text ?? '') ?? [];
  const follows = before !== undefined && before.day !== '' && before.to === from;
  const isLast = from === pieces.length - 1 || saysMore(pieces, from + 1, reading);
  if (bare === '' || !follows || !isLast) return undefined;
  const time = readTime(bare);
  return time === undefined
    ? undefined
    : { from, to: from + 1, day: '', time, minutes: undefined, text: bare };
}

/** `2点 1` of `2点 1小时` is no time. */
function isCutNumber(pieces: readonly Piece[], end: number): boolean {
  const next = pieces[end];
  return (
    next !== undefined &&
    !next.isApart &&
    /^\d+$/.test(pieces[end - 1]?.text ?? '') &&
    /^[点时小分个月日号年刻半天]/.test(next.text)
  );
}

/** Whether a length follows, as in `tomorrow 14 1h`. */
function saysMore(pieces: readonly Piece[], from: number, reading: DayReading): boolean {
  for (let to = Math.min(pieces.length, from + MOST_PIECES); to > from; to -= 1) {
    if (meaningOf(typedChinese(textOf(pieces, from, to)), reading) !== undefined) return true;
  }
  return false;
}

function textOf(pieces: readonly Piece[], from: number, to: number): string {
  return pieces
    .slice(from, to)
    .map(({ text, isApart }, place) => (isApart && place > 0 ? ` ${text}` : text))
    .join('');
}

type Meaning = Partial<Pick<Span, 'day' | 'time' | 'minutes'>>;

/** A date with a month and a day written with a dash or a dot is a range, a version or a score just as well. */
const NO_DAY = /^\d+$|^\d{1,2}[-.]\d{1,2}$/;
const EIGHT_DIGITS = /^20\d{6}$/;
const CLOCK =
  /\d ?[:点]|\d ?[时](?!间)|\d ?(?:[ap]\.? ?m\.?|[ap])$|^(?:at )?noon$|^[中正]午$|o['’]?clock|^at \d|^(?:[89]|1\d|2[0-3])h\d\d$/;
const LENGTH =
  /(?:h(?:(?:ou)?rs?)?\.?|小时|钟头|m(?:in(?:ute)?s?)?\.?|分钟?|刻钟|半)$|\dh ?\d{1,2}$|小时\d+$/;
const DAYS_LONG = /\d ?(?:d|days?|天|日)(?:[ ,\d]|$)/;
const TILL = /^(?<first>.+?) ?(?:-|–|—|~|至|到|to|until|till) ?(?<last>.+)$/;

function meaningOf(text: string, reading: DayReading): Meaning | undefined {
  if (text.length > 40) return undefined;
  const clocks = CLOCK.test(text);
  const till = clocks ? fromTill(text) : undefined;
  if (till !== undefined) return till;
  const time = clocks && !text.endsWith('小时') ? readTime(text) : undefined;
  if (time !== undefined) return { time };
  if (!NO_DAY.test(text) || EIGHT_DIGITS.test(text)) {
    const day = readDay(text, reading);
    if (day !== undefined) return { day };
  }
  const length = text.replace(/^for /, '');
  const minutes = LENGTH.test(length) && !DAYS_LONG.test(length) ? readDuration(length) : undefined;
  return minutes ? { minutes } : undefined;
}

/** `14:00-15:30`, `2-4pm`, `下午2点到4点`: the half of the day said once is that of both, where that can be. */
function fromTill(text: string): Meaning | undefined {
  const { first = '', last = '' } = TILL.exec(text.replace(/^from /, ''))?.groups ?? {};
  const [after = ''] = / ?[ap]\.? ?m\.?$/.exec(last) ?? [];
  const [before = ''] = /^[上下中]午|^[早晚]上/.exec(first) ?? [];
  const ends = [readTime(before + last), readTime(last)];
  for (const start of [readTime(first + after), readTime(first)]) {
    for (const end of ends) {
      const minutes = start && end ? minutesAfterMidnight(end) - minutesAfterMidnight(start) : 0;
      if (start && minutes > 0) return { time: start, minutes };
    }
  }
  return undefined;
}

/**
 * What stands in the middle of Chinese writing may be a part of a word: it is believed where it is apart, or where it
 * begins or ends the words and names a day or a half of one.
 */
function believed(spans: readonly Span[], pieces: readonly Piece[]): readonly Span[] {
  const chains: Span[][] = [];
  for (const span of spans) {
    const chain = chains.at(-1);
    if (chain?.at(-1)?.to === span.from) chain.push(span);
    else chains.push([span]);
  }
  return chains
    .filter((chain) => {
      const begins = isApart(pieces, chain[0]?.from ?? 0);
      const ends = isApart(pieces, chain.at(-1)?.to ?? 0);
      const isSure = chain.some(
        ({ day, text }) => day !== '' || /^(?:[上下中]午|[早晚]上)/.test(text),
      );
      return (begins && ends) || ((begins || ends) && isSure);
    })
    .flat();
}

function isApart(pieces: readonly Piece[], place: number): boolean {
  return pieces[place]?.isApart ?? true;
}

function bestTime(spans: readonly Span[]): Span | undefined {
  const times = spans.filter(({ time }) => time !== '');
  const days = spans.filter(({ day }) => day !== '');
  return times.find((time) => days.some((day) => areBeside(time, day))) ?? times[0];
}

/** `Sun` and `May` are names as well: a short one counts beside the time only. */
function bestDay(spans: readonly Span[], time: Span): Span | undefined {
  const days = spans.filter(({ day }) => day !== '');
  return (
    days.find((day) => areBeside(day, time)) ?? days.find(({ text }) => !/^[a-z]{3}$/i.test(text))
  );
}

function areBeside(one: Span, other: Span): boolean {
  return one.to === other.from || other.to === one.from;
}

/** The day on which it is this time next. */
function nextDay(time: string, reading: DayReading): string {
  const today = reading.now.slice(0, 10);
  return `${today}T${time}` > reading.now ? today : (readDay('tomorrow', reading) ?? today);
}

interface RoomSpan<Room> {
  readonly from: number;
  readonly to: number;
  readonly rooms: readonly Room[];
}

/** The room with the longest name, apart from other words or after `在`. */
function roomIn<Room>(
  pieces: readonly Piece[],
  used: readonly Span[],
  named: (name: string) => readonly Room[],
): RoomSpan<Room> | undefined {
  const isUsed = (place: number) => used.some(({ from, to }) => place >= from && place < to);
  const isAt = (place: number) => pieces[place - 1]?.text === '在';
  const ends = (place: number) => isApart(pieces, place) || isUsed(place) || isUsed(place - 1);
  let best: RoomSpan<Room> | undefined;
  for (let from = 0; from < pieces.length; from += 1) {
    for (let to = from + 1; to <= pieces.length && !isUsed(to - 1); to += 1) {
      if (
        !(isAt(from) || (ends(from) && ends(to))) ||
        to - from <= (best ? best.to - best.from : 0)
      )
        continue;
      const rooms = named(textOf(pieces, from, to));
      if (rooms.length > 0) best = { from, to, rooms };
    }
  }
  return best;
}

const LEADING = /^(?:at|on|in|for|from|在|于)$/i;

/** What is left is the name, without the words that led to what was read. */
function restOf(
  pieces: readonly Piece[],
  line: string,
  used: readonly { readonly from: number; readonly to: number }[],
): string {
  const isUsed = (place: number) => used.some(({ from, to }) => place >= from && place < to);
  let name = '';
  let end = 0;
  for (const [place, { text, at }] of pieces.entries()) {
    const leads = LEADING.test(text) && isUsed(place + 1);
    if (!isUsed(place) && !leads) name += `${line.slice(end, at)}${text}`;
    else name += ' ';
    end = at + text.length;
  }
  return name
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s,，、;；·–—-]+/, '')
    .replace(/[\s,，、;；·–—-]+$/, '');
}
