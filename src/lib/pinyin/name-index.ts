import { foldName } from './fold-name.ts';

/**
 * Finding people and things by what is typed of their names: a part of the name, its words in any order, its pinyin
 * (`zhangwei`, `zhangw`) or its initials (`zw`). A character that is read in several ways is found by each of them.
 */

/** The ways a Chinese character is read, in plain letters. */
export type Readings = (character: string) => readonly string[];

export interface NameTexts {
  readonly name: string;
  /** What it is also found by, after the name: account, number, department. */
  readonly others?: readonly string[];
}

/** How a word, or a single Chinese character, is typed. */
interface Spelling {
  /** Itself and the ways it is read. */
  readonly ways: readonly string[];
  /** What may stand for it before another part of the name. */
  readonly short: readonly string[];
  /** What any of them begins with. */
  readonly firsts: string;
}

interface NamePart {
  /** Where it begins in the folded name. */
  readonly at: number;
  readonly spelling: Spelling;
}

/** A name that has been read once, to be searched with every key. */
export interface PreparedName {
  readonly name: string;
  readonly others: string;
  readonly parts: readonly NamePart[];
}

export type NameIndex = readonly PreparedName[];

/** Stands for a name that has yet to be read: no word finds it. */
export const NOT_READ: PreparedName = { name: '', others: '', parts: [] };

/** Without the dictionary. */
const NO_READINGS: Readings = () => [];

export function prepareName(texts: NameTexts, readings: Readings = NO_READINGS): PreparedName {
  const name = foldName(texts.name);
  return {
    name,
    // a line break occurs in no word, so a word is not found across two of them
    others: foldName((texts.others ?? []).join('\n')),
    parts: partsOf(name, readings),
  };
}

const PART = /\p{Script=Han}|\p{Nd}+|(?:(?!\p{Script=Han})\p{L})+/gu;

function partsOf(name: string, readings: Readings): readonly NamePart[] {
  return [...name.matchAll(PART)].map(({ 0: text, index: at }) => ({
    at,
    spelling: spellingOf(text, readings),
  }));
}

const spellings = new WeakMap<Readings, Map<string, Spelling>>();

/** Thousands of names are written with a few hundred characters. */
function spellingOf(text: string, readings: Readings): Spelling {
  const known = spellings.get(readings) ?? new Map<string, Spelling>();
  spellings.set(readings, known);
  const before = known.get(text);
  if (before !== undefined) return before;
  const ways = [text, ...readings(text)];
  const firsts = ways.map((way) => way.slice(0, 1)).join('');
  const spelling = { ways, short: shortOf(ways), firsts };
  if (text.length === 1) known.set(text, spelling);
  return spelling;
}

/** `zhang` may be `z` and `zh`; a number is never cut short. */
function shortOf(ways: readonly string[]): readonly string[] {
  const short = ways.flatMap((way) => {
    const [first = ''] = way;
    if (/\p{Nd}/u.test(first)) return [];
    return /^[zcs]h/.test(way) ? [first, way.slice(0, 2)] : [first];
  });
  return [...new Set(short)].filter((one) => !ways.includes(one));
}

/** How well a word fits, the best first. */
const FITS = [
  'whole',
  'start',
  'read start',
  'short start',
  'part',
  'read part',
  'short part',
  'inside',
  'other',
] as const;
type Fit = (typeof FITS)[number];

/**
 * The places of the names in which every word of the query is found, the best first and else in the order of the
 * index. A query without words finds all of them.
 */
export function findNames(index: NameIndex, query: string, limit = Infinity): number[] {
  const words = wordsOf(query);
  if (words.length === 0) return [...index.keys()].slice(0, limit);
  const byRank: number[][] = [];
  for (const [place, prepared] of index.entries()) {
    const rank = rankOf(prepared, words);
    if (rank !== undefined) (byRank[rank] ??= []).push(place);
  }
  return byRank.flat().slice(0, limit);
}

function wordsOf(query: string): readonly string[] {
  return [...new Set(foldName(query).split(/\s+/).filter(Boolean))];
}

function rankOf(prepared: PreparedName, words: readonly string[]): number | undefined {
  let rank = 0;
  for (const word of words) {
    const fit = fitOf(prepared, word);
    if (fit === undefined) return undefined;
    rank += FITS.indexOf(fit);
  }
  return rank;
}

function fitOf({ name, others, parts }: PreparedName, word: string): Fit | undefined {
  const at = name.indexOf(word);
  if (at === 0) return name.length === word.length ? 'whole' : 'start';
  const literal = at < 0 ? undefined : parts.some((part) => part.at === at) ? 'part' : 'inside';
  if (literal === 'part') return literal;
  return readFit(parts, word) ?? literal ?? (others.includes(word) ? 'other' : undefined);
}

function readFit(parts: readonly NamePart[], word: string): Fit | undefined {
  const first = word.slice(0, 1);
  for (let from = 0; from < parts.length; from += 1) {
    // most names are not it: that is seen by a letter
    if (!parts[from]?.spelling.firsts.includes(first)) continue;
    const how = readFrom(parts, from, word);
    if (how !== undefined) return `${how} ${from === 0 ? 'start' : 'part'}`;
  }
  return undefined;
}

/** As it is read, or with parts cut short. */
type Reading = 'read' | 'short';

/**
 * Whether the word spells the parts from one on, one after the other, the last of them perhaps not to its end.
 */
function readFrom(parts: readonly NamePart[], from: number, word: string): Reading | undefined {
  let ends: ReadonlyMap<number, Reading> = ONLY_START;
  let found: Reading | undefined;
  for (let at = from; at < parts.length && ends.size > 0; at += 1) {
    const { ways, short } = parts[at]?.spelling ?? NO_SPELLING;
    const next = new Map<number, Reading>();
    for (const [end, how] of ends) {
      if (ways.some((way) => way.startsWith(word.slice(end)))) {
        if (how === 'read') return how;
        found = how;
      }
      for (const way of ways) {
        if (word.startsWith(way, end) && next.get(end + way.length) !== 'read')
          next.set(end + way.length, how);
      }
      for (const way of short) {
        if (word.startsWith(way, end) && !next.has(end + way.length))
          next.set(end + way.length, 'short');
      }
    }
    // spelt to its end: that was seen above
    next.delete(word.length);
    ends = next;
  }
  return found;
}

const ONLY_START: ReadonlyMap<number, Reading> = new Map([[0, 'read']]);
const NO_SPELLING: Spelling = { ways: [], short: [], firsts: '' };
