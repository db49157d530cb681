import { objectsIn } from '#app/lib/json.ts';
import { personKey } from './accounts.ts';
import type { AccountKind, Person } from './accounts.ts';

/** The platform's directory as far as it is known (field notes, section 6): every field may be missing. */
export interface DirectoryEntry {
  readonly account_moid?: string;
  readonly e164?: string;
  readonly name?: string;
  readonly mobile?: string;
  readonly email?: string;
  readonly departments?: readonly { readonly name?: string }[];
}

export interface DirectoryPerson {
  readonly person: Person;
  /** The keys of every account of theirs. */
  readonly keys: readonly string[];
  /** Other contact details, to distinguish people of the same name. */
  readonly contact: readonly string[];
  readonly departments: readonly string[];
  /** The number one calls: the mobile phone's, else the terminal's. */
  readonly phone?: string;
}

export interface DepartmentRow {
  readonly moid?: string;
  readonly name?: string;
  readonly parent_moid?: string;
}

export interface Department {
  readonly id: string;
  readonly name: string;
  readonly children: readonly Department[];
}

/** By what an invitation names somebody: the id of the account where there is one, else what reaches them. */
const ways = [
  ['account_moid', 'moid'],
  ['email', 'email'],
  ['e164', 'e164'],
  ['mobile', 'phone'],
] as const;

/** Undefined: nothing by which anybody could be invited. */
export function directoryPerson(entry: DirectoryEntry): DirectoryPerson | undefined {
  const way = ways.find(([field]) => isText(entry[field]));
  if (way === undefined) return undefined;
  const [field, kind] = way;
  const phone = [entry.mobile, entry.e164].find(isText);
  return {
    person: { account: entry[field] ?? '', kind, name: isText(entry.name) ? entry.name : '' },
    keys: directoryKeys(entry),
    contact: [entry.email, entry.e164, entry.mobile].filter(isText),
    departments: objectsIn(entry.departments)
      .map(({ name }) => name)
      .filter(isText),
    ...(phone !== undefined && { phone }),
  };
}

/** Every way an entry may be written, its own account first; a number is typed as a terminal's or a telephone's. */
export function directoryKeys(entry: DirectoryEntry): string[] {
  const { account_moid: moid, email, e164, mobile } = entry;
  return [
    ...[moid].filter(isText).map((account) => keyAs('moid', account)),
    ...[email].filter(isText).map((account) => keyAs('email', account)),
    ...[e164, mobile]
      .filter(isText)
      .flatMap((account) => [keyAs('e164', account), keyAs('phone', account)]),
  ];
}

function keyAs(kind: AccountKind, account: string): string {
  return personKey({ kind, account });
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/**
 * Departments under the ones above them, in the order they came. Whose upper one is not listed, or lies in a circle,
 * stands at the top; one without an id is left out.
 */
export function departmentTree(rows: readonly DepartmentRow[]): readonly Department[] {
  const known = new Map(
    rows.flatMap((row) => (isText(row.moid) ? [[row.moid, row] as const] : [])),
  );
  const above = (id: string) => {
    const parent = known.get(id)?.parent_moid;
    return isText(parent) && known.has(parent) ? parent : undefined;
  };
  const circling = inCircles(known.keys(), above);
  const under = new Map<string | undefined, Department[]>();
  const childrenOf = (parent: string | undefined) => {
    const children = under.get(parent) ?? [];
    under.set(parent, children);
    return children;
  };
  for (const [id, { name = '' }] of known) {
    const parent = circling.has(id) ? undefined : above(id);
    childrenOf(parent).push({ id, name, children: childrenOf(id) });
  }
  return childrenOf(undefined);
}

/** Those that lie above themselves. Each is walked through once: there may be thousands, in one long line. */
function inCircles(
  ids: Iterable<string>,
  above: (id: string) => string | undefined,
): ReadonlySet<string> {
  const circling = new Set<string>();
  const walked = new Set<string>();
  for (const from of ids) {
    const way: string[] = [];
    let at: string | undefined = from;
    while (at !== undefined && !walked.has(at)) {
      walked.add(at);
      way.push(at);
      at = above(at);
    }
    const start = at === undefined ? -1 : way.indexOf(at);
    if (start >= 0) for (const id of way.slice(start)) circling.add(id);
  }
  return circling;
}
