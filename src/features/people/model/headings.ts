import { foldWidth } from '#app/lib/fold-width.ts';
import { withoutInvisible } from '#app/lib/foreign-text.ts';
import type { RoleWords, WordRole } from './role-words.ts';

/** What the heading of a column says, however it is written. */

/** Traditional characters of headings, each before its simplified one. */
const TRADITIONAL =
  '電电話话機机號号碼码郵邮帳帐賬账戶户聯联繫系絡络與与會会員员稱称終终場场編编門门單单職职務务別别備备註注參参體体長长區区國国際际線线級级歲岁齡龄證证隊队組组檔档點点時时間间類类館馆樓楼層层';
const SIMPLIFIED = new Map(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, at) => [
    TRADITIONAL.charAt(2 * at),
    TRADITIONAL.charAt(2 * at + 1),
  ]),
);

/** `Phone *`, `E-Mail (required)`, `姓 名`, `電話/手機`, `联系人姓名`: undefined where it is no known word. */
export function headingRole(cell: string, words: RoleWords): WordRole | undefined {
  const plain = Array.from(foldWidth(withoutInvisible(cell)), (one) => SIMPLIFIED.get(one) ?? one)
    .join('')
    .toLowerCase()
    .replaceAll(/\(.*?\)|\[.*?\]|[*:#"']/g, ' ');
  // data stand below headings, not in them
  if (/\d{5}|@./.test(plain)) return undefined;
  const known = compactWords(words);
  const parts = [plain, ...plain.split(/[/|,;&\n]|\bor\b|或/)];
  for (const part of parts) {
    const exact = known.get(compact(part));
    if (exact !== undefined) return exact;
  }
  for (const part of parts) {
    const found = roleWithin(part, known);
    if (found !== undefined) return found;
  }
  return undefined;
}

const compacted = new WeakMap<RoleWords, ReadonlyMap<string, WordRole>>();

function compactWords(words: RoleWords): ReadonlyMap<string, WordRole> {
  const known =
    compacted.get(words) ??
    new Map(Object.entries(words).map(([word, role]) => [compact(word), role] as const));
  compacted.set(words, known);
  return known;
}

function compact(text: string): string {
  return text.replaceAll(/[\s._-]+/g, '');
}

/** A heading that says more than the word: what is for something else first, then the longest word. */
function roleWithin(part: string, known: ReadonlyMap<string, WordRole>): WordRole | undefined {
  const latin = Array.from(part.matchAll(/[a-z\d]+/g), ([word]) => word);
  const han = compact(part).replaceAll(/[^\p{Script=Han}a-z\d]/gu, '');
  if (latin.length > 4 || han.length > 12) return undefined;
  const found = [...known].filter(([word]) =>
    /^[a-z\d]+$/.test(word) ? latin.includes(word) : word.length > 1 && han.includes(word),
  );
  const unused = found.find(([word, role]) => role === 'unused' && !han.endsWith(nameAfter(word)));
  if (unused) return 'unused';
  const [best] = found.toSorted(
    ([a, one], [b, other]) => worth(other) - worth(one) || b.length - a.length,
  );
  return best?.[1];
}

/** `部门联系人姓名` is a name for all its department. */
function nameAfter(word: string): string {
  return /^\p{Script=Han}/u.test(word) ? '姓名' : '\u0000';
}

/** A kind of account says more than a name, a name more than `account`. */
function worth(role: WordRole): number {
  if (role === 'account') return 0;
  return role === 'name' ? 1 : 2;
}
