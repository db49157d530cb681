import { foldWidth } from '#app/lib/fold-width.ts';
import { findLayouts } from './find-layout.ts';
import type { LayoutQuery, WantedGroup } from './find-layout.ts';
import { LAYOUT_WORDS, tokensOf } from './layout-tokens.ts';
import type { LayoutWords, LayoutSide, Token } from './layout-tokens.ts';
import type { PanePosition } from './layouts.ts';

/** Parses a user's description of a layout: "1 big 5 small", "one big left", "big left small right", "3x3". */

export interface LayoutReading {
  readonly query: LayoutQuery;
  /** Words without a meaning here; empty if everything was understood. */
  readonly unknown: readonly string[];
}

/** No real description is longer; a text pasted by mistake is cut. */
const LONGEST_QUERY = 120;

/** The criteria that a text expresses. */
export function readLayoutQuery(text: string, words: LayoutWords = LAYOUT_WORDS): LayoutReading {
  const tokens = tokensOf(foldWidth(text).toLowerCase().slice(0, LONGEST_QUERY), words);
  const unknown = tokens.flatMap((token) => (token.kind === 'unknown' ? [token.text] : []));
  return { query: queryOf(tokens), unknown };
}

/** The layouts that match a text, the best match first; none if nothing of it is understood. */
export function searchLayouts(text: string, words: LayoutWords = LAYOUT_WORDS): readonly number[] {
  const { query, unknown } = readLayoutQuery(text, words);
  return unknown.length > 0 && Object.keys(query).length === 0 ? [] : findLayouts(query);
}

/** A group that is being parsed. */
interface Draft {
  readonly size?: 'big' | 'small';
  readonly count?: number | 'many';
  readonly sides: readonly (LayoutSide | 'full')[];
  /** Its last word was a side, so another side may belong to it, as in "top left". */
  readonly open: boolean;
}

const NEW_DRAFT: Draft = { sides: [], open: false };

function queryOf(tokens: readonly Token[]): LayoutQuery {
  const { rest, ...query } = takeFigures(tokens);
  const equal = hasWord(rest, 'equal');
  const drafts = draftsOf(rest);
  const bare = drafts.findLast(
    (draft) => typeof draft.count === 'number' && !isGroup(draft),
  )?.count;
  const groups = drafts.filter(isGroup).map(groupOf);
  return {
    ...query,
    ...(typeof bare === 'number' && (equal ? { panes: bare } : { number: bare })),
    ...(equal && { equal }),
    ...(hasWord(rest, 'overlay') && { overlay: true }),
    ...(hasWord(rest, 'l-shape') && { lShape: true }),
    ...(groups.length > 0 && { groups }),
  };
}

type Figures = Pick<LayoutQuery, 'panes' | 'people' | 'grid'> & { readonly rest: readonly Token[] };

/** Parses numbers with the words right beside them: "12 people", "for 8", "3x3", "2 rows 3 columns", "1+5". */
function takeFigures(tokens: readonly Token[]): Figures {
  const [first, second, third, fourth] = tokens;
  if (first === undefined) return { rest: [] };
  if (is(first, 'for') && second?.kind === 'number') {
    const ends = isFigure(third) ? 1 : 2;
    const figures = takeFigures(tokens.slice(ends));
    return ends === 1 ? figures : { people: second.value, ...figures };
  }
  if (first.kind === 'number') {
    const { value } = first;
    if (is(second, 'people')) return { people: value, ...takeFigures(tokens.slice(2)) };
    if (is(second, 'panes')) return { panes: value, ...takeFigures(tokens.slice(2)) };
    if (third?.kind === 'number') {
      const grid = { rows: value, columns: third.value };
      if (is(second, 'x')) return { grid, ...takeFigures(tokens.slice(3)) };
      if (is(second, 'rows') && is(fourth, 'columns')) {
        return { grid, ...takeFigures(tokens.slice(4)) };
      }
      if (is(second, '+')) {
        const { rest, ...figures } = takeFigures(tokens.slice(3));
        const [big, small] = [word('big'), word('small')];
        return { ...figures, rest: [first, big, third, small, ...rest] };
      }
    }
  }
  const { rest, ...figures } = takeFigures(tokens.slice(1));
  return { ...figures, rest: [first, ...rest] };
}

/** What makes a number before it something else than a number of people. */
function isFigure(token: Token | undefined): boolean {
  return FIGURES.some((what) => is(token, what));
}

const FIGURES = ['people', 'panes', 'rows', 'x', '+', 'big', 'small'];

function is(token: Token | undefined, what: string): boolean {
  if (token?.kind === 'word') return token.meaning === what;
  return token?.kind === 'sign' && token.sign === what;
}

function word(meaning: 'big' | 'small'): Token {
  return { kind: 'word', meaning };
}

function hasWord(tokens: readonly Token[], meaning: 'equal' | 'overlay' | 'l-shape'): boolean {
  return tokens.some((token) => token.kind === 'word' && token.meaning === meaning);
}

function draftsOf(tokens: readonly Token[]): readonly Draft[] {
  const done: Draft[] = [];
  let draft = NEW_DRAFT;
  for (const [index, token] of tokens.entries()) {
    if (beginsGroup(draft, token, tokens[index + 1])) {
      done.push(draft);
      draft = NEW_DRAFT;
    }
    draft = withToken(draft, token);
  }
  return [...done, draft];
}

/** Whether a word cannot belong to the group before it. */
function beginsGroup(draft: Draft, token: Token, next: Token | undefined): boolean {
  if (token.kind === 'sign') return token.sign === ',';
  if (isCount(token)) {
    // in "big left, 5 small" the number belongs to the following size; in "big 1 left" it does not
    return draft.count !== undefined || (draft.size !== undefined && isSize(next));
  }
  if (isSize(token)) return draft.size !== undefined;
  const side = sideOf(token);
  if (side === undefined || draft.sides.length === 0) return false;
  return !draft.open || draft.sides.some((other) => axisOf(other) === axisOf(side));
}

function withToken(draft: Draft, token: Token): Draft {
  const side = sideOf(token);
  if (side !== undefined) return { ...draft, sides: [...draft.sides, side], open: true };
  if (token.kind === 'number') return { ...draft, count: token.value, open: false };
  if (token.kind !== 'word') return draft;
  const { meaning } = token;
  if (meaning === 'many') return { ...draft, count: meaning, open: false };
  if (meaning === 'big' || meaning === 'small') return { ...draft, size: meaning, open: false };
  return draft;
}

function isCount(token: Token): boolean {
  return token.kind === 'number' || (token.kind === 'word' && token.meaning === 'many');
}

function isSize(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.meaning === 'big' || token.meaning === 'small');
}

const AXES: Readonly<Record<LayoutSide | 'full', 'across' | 'down' | 'neither' | 'both'>> = {
  left: 'across',
  right: 'across',
  top: 'down',
  bottom: 'down',
  center: 'neither',
  full: 'both',
};

function axisOf(side: LayoutSide | 'full') {
  return AXES[side];
}

function sideOf(token: Token): LayoutSide | 'full' | undefined {
  if (token.kind !== 'word') return undefined;
  const { meaning } = token;
  switch (meaning) {
    case 'left':
    case 'right':
    case 'top':
    case 'bottom':
    case 'center':
    case 'full':
      return meaning;
    default:
      return undefined;
  }
}

function isGroup({ size, sides }: Draft): boolean {
  return size !== undefined || sides.length > 0;
}

function groupOf({ size, count, sides }: Draft): WantedGroup {
  const position = positionOf(sides);
  return {
    ...(size !== undefined && { size }),
    ...(count !== undefined && { count }),
    ...(position !== undefined && { position }),
  };
}

/** "left middle" means the left side, "top left" the corner. */
function positionOf(sides: readonly (LayoutSide | 'full')[]): PanePosition | undefined {
  if (sides.length === 0) return undefined;
  if (sides.includes('full')) return 'full';
  const down = sides.includes('top') ? 'top' : sides.includes('bottom') ? 'bottom' : undefined;
  const across = sides.includes('left') ? 'left' : sides.includes('right') ? 'right' : undefined;
  if (down !== undefined && across !== undefined) return `${down}-${across}`;
  return down ?? across ?? 'center';
}
