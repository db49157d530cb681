import { foldWidth } from '#app/lib/fold-width.ts';
import { EXTENSION_WORDS, readAccount, readAccountAs } from './accounts.ts';
import type { Account, AccountDoubt, AccountProblem, CallProtocol } from './accounts.ts';
import { roleOfWord, ROLE_WORDS } from './role-words.ts';
import type { RoleWords, WordRole } from './role-words.ts';

/** Accounts in a line of text, wherever they stand, and what only looks like one. */

/** Schemes of a call address: they say how to call, the form says what kind it is. */
const SCHEMES: Readonly<Record<string, CallProtocol>> = {
  sip: 'sip',
  h323: 'h323',
  'h.323': 'h323',
};

/** An account with how it is to be called. */
export type CallAddress = Account & {
  readonly protocol?: CallProtocol;
  readonly doubt?: AccountDoubt;
};
export type AddressReading = CallAddress | { readonly problem: AccountProblem };

/** One account, possibly with a word of its kind before it (`tel: 85181157`, `sip:1001@10.0.0.1`). */
export function readAddress(text: string, words: RoleWords = ROLE_WORDS): AddressReading {
  const plain = foldWidth(text).trim();
  const found = /^([^:=]{1,20}?)\s*[:=]\s*(.*)$/.exec(plain);
  const label = found && labelOf(found[1] ?? '', words);
  return label ? readLabelled(label, found[2] ?? '') : readAccount(plain);
}

/** What stands in a place that is known to be for something. */
export function readAs(role: WordRole, text: string): AddressReading {
  if (role === 'name' || role === 'unused') return { problem: 'unknown-form' };
  if (role === 'account') return readAccount(text);
  if (role !== 'staff') return readAccountAs(role, text);
  const reading = readAccountAs('e164', text);
  return 'account' in reading ? { ...reading, doubt: 'staff-number' } : reading;
}

type Label = { readonly protocol: CallProtocol } | { readonly role: WordRole };

function labelOf(word: string, words: RoleWords): Label | undefined {
  const plain = word.trim().toLowerCase();
  const protocol = Object.hasOwn(SCHEMES, plain) ? SCHEMES[plain] : undefined;
  if (protocol !== undefined) return { protocol };
  const role = roleOfWord(plain, words);
  return role && { role };
}

function readLabelled(label: Label, text: string): AddressReading {
  if ('role' in label) {
    return readAs(label.role, text);
  }
  const reading = readAccount(text);
  if ('problem' in reading) return reading;
  // A call address names a terminal: a number, an address, or an alias at an address.
  const callable = ['e164', 'ip', 'alias-ip'].includes(reading.kind);
  return callable ? { ...reading, protocol: label.protocol } : { problem: 'unknown-form' };
}

/** Something in the line that is an account, looks like one, or is a date or a time. */
export interface Find {
  readonly from: number;
  readonly to: number;
  /** Where the word of its kind before it begins; `from` where there is none. */
  readonly labelledFrom: number;
  readonly reading: AddressReading;
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const CLOCK =
  '(?:(?:上午|下午|晚上|凌晨|中午)\\s*)?\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,6})?)?(?:\\s*[ap]\\.?m\\b\\.?)?';
const DATES = [
  '(?:19|20)\\d{2}\\s?年\\s?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?[日号])?',
  '(?:19|20)\\d{2}(?<a>[-./])\\d{1,2}\\k<a>\\d{1,2}(?!\\d|\\k<a>\\d)',
  '\\d{1,2}(?<b>[-./])\\d{1,2}\\k<b>(?:(?:19|20)\\d{2}|\\d{2})(?!\\d|\\k<b>\\d)',
  '\\d{1,2}月\\d{1,2}[日号]?',
  '\\d{1,2}[-/]\\d{1,2}(?![-\\d/.])',
  `${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s(?:19|20)\\d{2})?`,
  `\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH}(?:,?\\s(?:19|20)\\d{2})?`,
];
const WEEKDAY = '(?:\\(?\\s*(?:周|星期|週)[一二三四五六日天]\\s*\\)?)';
const DATE_OR_TIME = `(?:${DATES.join('|')})(?:[,\\sT]*${WEEKDAY})?(?:[,\\sT]*${CLOCK})?Z?|(?:${WEEKDAY}[,\\s]*|(?:昨天|今天|前天)\\s*)?${CLOCK}|\\d{1,2}\\s?点(?:\\d{1,2}分?|半)?`;

/** What no telephone number goes on with. */
const DAY_OR_HOUR = '(?:\\d{1,2}:\\d{2}|(?:19|20)\\d{2}[-./年]\\d{1,2}[-./月]|\\d{1,2}月\\d)';

const FINDS = new RegExp(
  [
    '(?<url>(?:https?|ftp|wss?|rtmp|rtsp)://\\S+|(?<![\\w@.])www\\.\\S+)',
    '(?<![\\da-z-])(?<moid>[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}|[\\da-f]{32})(?![\\da-z-])',
    // whatever holds an `@` is an address, or a broken one
    '(?<at>[^\\s@,;<>()[\\]{}"|:=/\\\\!?*]*@(?:\\[[\\da-f:.]+\\](?::\\d+)?|[^\\s,;<>()[\\]{}"|=/\\\\!?*]*))',
    `(?<![\\w:.])(?<time>${DATE_OR_TIME})(?![\\w]|[:.-]\\d)`,
    '(?:(?<![\\w:.])|(?<=[^\\da-f:.\\s]:))(?<ip>\\[[\\da-f:.]*:[\\da-f:.]+\\](?::\\d{1,5})?|(?=:*[\\da-f])(?:[\\da-f]{0,4}:){2,7}[\\da-f.]*|\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d{1,5})?)(?![\\w]|\\.\\d)',
    '(?<![\\w.])(?<rounded>\\d(?:[.,]\\d+)?e\\+?\\d+)(?!\\w)',
    `(?<![a-z\\d.])(?<number>(?:\\+\\s?)?(?:\\((?:\\+?\\d{1,3}|0\\d{2,3})\\)[ .-]*)?\\+?\\d(?:[ .-]*(?:\\(\\d{1,4}\\)[ .-]*)?(?!(?<=\\s)${DAY_OR_HOUR})\\d)*(?:\\s*[,;(]?\\s*(?:${EXTENSION_WORDS})\\s*[:.]?\\s*\\d{1,6}\\)?)?)(?![a-z\\d@])`,
  ].join('|'),
  'giu',
);

/** Everything in the line that may be an account, from left to right. */
export function findAccounts(folded: string, words: RoleWords): Find[] {
  return Array.from(folded.matchAll(FINDS)).flatMap((match): Find[] => {
    const found = match[0];
    const from = match.index;
    const groups = match.groups ?? {};
    if (groups['time'] !== undefined) {
      const to = from + found.length;
      return [{ from, to, labelledFrom: from, reading: { problem: 'date-or-time' } }];
    }
    // `@Somebody` calls on somebody
    if (/^@\p{L}[\p{L}\p{N}_]*$/u.test(found)) return [];
    if (groups['at'] !== undefined) return [addressAt(folded, from, found, words)];
    if (groups['number'] !== undefined) return numbersIn(folded, from, found, words);
    return [labelled(folded, from, found, words)];
  });
}

/** An address without the name glued before it, and without what follows it. */
function addressAt(folded: string, from: number, found: string, words: RoleWords): Find {
  const lead = /^['.`~-]+/.exec(found)?.[0].length ?? 0;
  const written = found.slice(lead);
  const glued = /^\p{Script=Han}+(?=[a-z][\w.+-]+@[^@]*$)/iu.exec(written)?.[0].length ?? 0;
  const tail = written.slice(glued);
  const ipv6 = /^[^@]+@\[/.test(tail) || 'account' in readAccount(tail);
  const cut = ipv6 ? tail : tail.replace(/(?::.*|['.\u3002`~-]+)$/u, '');
  const end = /^([^@]+@(?:[\da-z-]+\.)+[a-z]{2,})\p{Script=Han}+$/iu.exec(cut)?.[1] ?? cut;
  return labelled(folded, from + lead + glued, end, words);
}

/** Numbers that are whole by their digits alone, however they are grouped. */
const WHOLE_NUMBER =
  /^(?:(?:\+?86|0086)?1[3-9]\d{9}|(?:(?:\+86|0086)0?|0)(?:10|2\d|[3-9]\d\d)\d{7,8}|[48]00\d{7}|\+1\d{10})$/;

/**
 * The numbers of a run of digits and blanks: as many groups as make one telephone number, else each group on its
 * own. Digits that are a part of a word are none.
 */
function numbersIn(folded: string, from: number, found: string, words: RoleWords): Find[] {
  const extension = new RegExp(`\\s*[,;(]?\\s*(?:${EXTENSION_WORDS})[^\\p{L}]*$`, 'iu').exec(found);
  const run = extension === null ? found : found.slice(0, extension.index);
  const groups = Array.from(run.matchAll(/\S+/g), ({ index, 0: group }) => ({
    from: index,
    to: index + group.length,
  }));
  const numbers: Find[] = [];
  for (let at = 0; at < groups.length;) {
    const start = groups[at]?.from ?? 0;
    const ends = groups.slice(at + 1).map(({ to }) => to);
    const isWhole = (to: number) =>
      WHOLE_NUMBER.test(run.slice(start, to).replaceAll(/[ .()-]/g, ''));
    const isPhone = (to: number) => isWrittenOut(run.slice(start, to));
    const own = groups[at]?.to ?? run.length;
    const end = isWhole(own) ? own : (ends.find(isWhole) ?? ends.findLast(isPhone) ?? own);
    const isLast = end === groups.at(-1)?.to;
    const text = found.slice(start, isLast ? undefined : end);
    const bare = /^\(([^()]*)\)$/.exec(text.trim())?.[1] ?? text;
    numbers.push(labelled(folded, from + start + text.indexOf(bare), bare, words));
    at += 1 + Math.max(0, ends.indexOf(end) + 1);
  }
  return numbers.filter((number) => !isPartOfWord(folded, number));
}

/** `+44 20 7946 0018`, `(212) 555-0123`: a telephone number in groups, and nothing else. */
function isWrittenOut(text: string): boolean {
  if (!/^(?:[+(]|00)/.test(text)) return false;
  const reading = readAccount(text);
  return 'account' in reading && reading.kind === 'phone' && reading.doubt === undefined;
}

/** So many digits are no number of a room or a floor, even glued to a word. */
export const LONG_NUMBER = 7;

/** `会议室301`, `3号楼`, `R2-1001`: digits that belong to the word beside them. */
function isPartOfWord(folded: string, { from, to, labelledFrom }: Find): boolean {
  if (folded.slice(from, to).replaceAll(/\D/g, '').length >= LONG_NUMBER) return false;
  if (labelledFrom !== from) return false;
  return (
    /(?:\p{L}|[\p{L}\d][-.])$/u.test(folded.slice(0, from)) || /^\p{L}/u.test(folded.slice(to))
  );
}

/** Words that stand before anything. */
const GENERAL: readonly WordRole[] = ['name', 'account', 'staff', 'unused'];

/** What was found, with the word of its kind before it: `tel: …`, `电话…`, `sip:…`. */
function labelled(folded: string, from: number, found: string, words: RoleWords): Find {
  const to = from + found.length;
  const before = folded.slice(0, from).replace(/\s*[.]?\s*[:=]?\s*$/, '');
  const hasSign = /[:=]\s*$/.test(folded.slice(before.length, from));
  for (let start = Math.max(0, before.length - 20); start < before.length; start += 1) {
    const word = before.slice(start);
    const label = labelOf(word, words);
    if (label === undefined || word.trim() !== word) continue;
    const isWord = !/[\p{L}\p{N}]$/u.test(before.slice(0, start));
    const isHan = /^\p{Script=Han}/u.test(word);
    const isKind = 'protocol' in label || !GENERAL.includes(label.role);
    if (!hasSign && !isKind) continue;
    if (!isWord && !(isHan && isKind)) continue;
    const reading = readLabelled(label, found);
    // `Ip 1001`: a word that does not fit what follows is a name, unless a sign says otherwise
    if (!hasSign && 'problem' in reading) continue;
    return { from, to, labelledFrom: start, reading };
  }
  return { from, to, labelledFrom: from, reading: readAccount(found) };
}
