import { personKey } from './accounts.ts';
import { LONG_NUMBER } from './find-accounts.ts';
import type { CallAddress, Find } from './find-accounts.ts';
import { tidyName } from './person-name.ts';
import { foldSigns } from './person-text.ts';
import { roleOfWord } from './role-words.ts';
import type { RoleWords } from './role-words.ts';

/** How a line about people is cut: into parts that stand for themselves, and those into names and accounts. */

/** A line, and the same with its signs folded; every place is the same in both. */
export interface LineSource {
  readonly text: string;
  readonly folded: string;
  readonly words: RoleWords;
}

/** A stretch of a line, and the accounts found in it. */
export interface LinePart {
  readonly from: number;
  readonly to: number;
  readonly finds: readonly Find[];
}

/** The signs between entries of one line, the strongest first. */
const SEPARATORS = [';', ',', '|', '\t', '/'];

/** The parts of a line that list people of their own; a line about one person stays whole. */
export function splitLine(source: LineSource, part: LinePart): LinePart[] {
  for (const separator of SEPARATORS) {
    const parts = cut(source, part, separator);
    if (parts.length < 2) continue;
    const shapes = parts.map((one) => ({
      accounts: accountsOf(one),
      hasText: textsOf(source, one).length > 0,
      isAngled: /<[^<>]+>/.test(source.folded.slice(one.from, one.to)),
    }));
    const withAccount = shapes.filter(({ accounts }) => accounts.length > 0);
    const mixed = withAccount.filter(({ hasText }) => hasText);
    const kinds = new Set(withAccount.map(({ accounts: [first] }) => first?.kind));
    const whole = withAccount.length === parts.length;
    // `Alice <a@x.cn>, b@x.cn`: the brackets say where a person ends
    const angled = mixed.every(({ isAngled }) => isAngled);
    const even = mixed.length === (whole ? parts.length : withAccount.length);
    const lists =
      separator === ';'
        ? mixed.length > 0 || whole
        : mixed.length === 0
          ? whole && kinds.size === 1
          : whole
            ? even || angled
            : even && mixed.length > 1 && (shapes[0]?.accounts.length ?? 0) > 0;
    if (lists) return parts.flatMap((one) => splitLine(source, one));
  }
  return [part];
}

/** The parts between separators that stand outside quotes and accounts, blank ones left out. */
function cut({ folded }: LineSource, part: LinePart, separator: string): LinePart[] {
  const parts: LinePart[] = [];
  let from = part.from;
  let quoted = false;
  for (let at = part.from; at <= part.to; at += 1) {
    const character = folded.charAt(at);
    if (character === '"' && at < part.to) quoted = !quoted;
    const inside = part.finds.some((find) => at >= find.from && at < find.to);
    if (at < part.to && (quoted || inside || character !== separator)) continue;
    const to = at;
    if (folded.slice(from, to).trim() !== '') {
      parts.push({
        from,
        to,
        finds: part.finds.filter((find) => find.from >= from && find.to <= to),
      });
    }
    from = at + 1;
  }
  return parts;
}

function accountsOf({ finds }: LinePart): CallAddress[] {
  return finds.flatMap(({ reading }) => ('account' in reading ? [reading] : []));
}

/** A piece of a line that may be a name. */
export interface NamePart {
  readonly name: string;
  /** After a word that says so: `name: …`. */
  readonly named: boolean;
  /** After a word that says something else: `department: …`. */
  readonly foreign: boolean;
}

export type LineItem =
  | { readonly type: 'names'; readonly parts: readonly NamePart[] }
  | { readonly type: 'account'; readonly account: CallAddress };

/** Beside another account, `Room 3` and `Room 301` are names. */
export function tellingFinds({ folded }: LineSource, part: LinePart): readonly Find[] {
  const accounts = accountsOf(part);
  if (accounts.length === 0) return part.finds;
  return part.finds.filter(({ from, to, labelledFrom, reading }) => {
    if ('problem' in reading) return reading.problem !== 'number-too-short';
    if (accounts.length === 1 || reading.kind !== 'e164' || labelledFrom !== from) return true;
    const ofName = /[\p{L}"]\s*$/u.test(folded.slice(part.from, from));
    return !ofName || to - from >= LONG_NUMBER || accounts.every(isShortNumber);
  });
}

function isShortNumber({ account, kind }: CallAddress): boolean {
  return kind === 'e164' && account.length < LONG_NUMBER;
}

export function itemsOf(source: LineSource, part: LinePart): LineItem[] {
  const items: LineItem[] = [];
  const addNames = (from: number, to: number) => {
    const parts = nameParts(source, from, to);
    const last = items.at(-1);
    if (parts.length === 0) return;
    if (last?.type === 'names')
      items.splice(-1, 1, { type: 'names', parts: [...last.parts, ...parts] });
    else items.push({ type: 'names', parts });
  };
  const seen = new Set<string>();
  let at = part.from;
  for (const find of tellingFinds(source, part)) {
    addNames(at, Math.max(at, find.labelledFrom));
    at = find.to;
    if (!('account' in find.reading)) continue;
    const key = personKey(find.reading);
    // `alice@x.cn <mailto:alice@x.cn>` is one
    if (seen.has(key)) continue;
    seen.add(key);
    items.push({ type: 'account', account: find.reading });
  }
  addNames(at, part.to);
  return items;
}

function textsOf(source: LineSource, part: LinePart): NamePart[] {
  return itemsOf(source, part).flatMap((item) => (item.type === 'names' ? item.parts : []));
}

/** The names between two places: cut at separators and brackets, without signs around them. */
function nameParts({ text, folded, words }: LineSource, from: number, to: number): NamePart[] {
  const pieces: (readonly [number, number])[] = [];
  const open: number[] = [];
  let start = from;
  let quoted = false;
  const end = (at: number) => {
    pieces.push([start, at]);
    start = at + 1;
  };
  for (let at = from; at < to; at += 1) {
    const character = folded.charAt(at);
    if (character === '"')
      quoted = !quoted && folded.indexOf('"', at + 1) < to && folded.includes('"', at + 1);
    if (quoted) continue;
    if (character === '(' && matchingBracket(folded, at, to) !== undefined) open.push(at);
    else if (character === ')' && open.length > 0) open.pop();
    else if (/[,;|\t/<>[\]{}()\\]/.test(character) && open.length === 0) end(at);
    else if (/\s/.test(character) && open.length === 0 && isBeforeLabel(folded.slice(at, to)))
      end(at);
    else if (/^ -+ /.test(folded.slice(at - 1, at + 2)) && character === '-') end(at);
  }
  end(to);
  return pieces.flatMap(([left, right]) => namePart(text.slice(left, right), words));
}

function matchingBracket(folded: string, at: number, to: number): number | undefined {
  const found = /^\([^()]*\)/.exec(folded.slice(at, to));
  return found === null || found[0].replaceAll(/[()\s]/g, '') === '' ? undefined : at;
}

/** ` name: …`: another word with its colon follows. */
function isBeforeLabel(folded: string): boolean {
  return /^\s+[^\s:=]{1,10}\s?:/.test(folded);
}

function namePart(written: string, words: RoleWords): NamePart[] {
  const folded = foldSigns(written);
  const found = /^\s*([^:=]{1,20}?)\s*[:=]\s*(.*)$/.exec(folded);
  const role = found ? roleOfWord((found[1] ?? '').toLowerCase(), words) : undefined;
  const rest = found?.[2] ?? '';
  // folding keeps every place, so the rest is as long in the text as it was written
  const own =
    role === undefined || rest === '' ? written : written.slice(written.length - rest.length);
  const name = tidyName(own);
  const inner = found && role === undefined ? tidyName(rest) : '';
  if (found && inner !== '') {
    // `Somebody: …` of a chat, `department: …`: neither side is sure to be the name
    return [tidyName(written.slice(0, written.length - rest.length)), inner].flatMap((one) =>
      one === '' ? [] : [{ name: one, named: false, foreign: true }],
    );
  }
  if (name === '') return [];
  return [{ name, named: role === 'name', foreign: role !== undefined && role !== 'name' }];
}
