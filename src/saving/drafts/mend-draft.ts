import { isJsonObject, ownValue, sameJson, type JsonObject } from '#app/lib/json.ts';

/** A part of a draft that could not be read. */
export interface UnreadPart {
  /** Where it stood, from the outside in; empty for the draft as a whole. */
  readonly path: readonly string[];
  /** What stood there, under its own name, by which a secret is known. */
  readonly held: JsonObject;
}

/** A schema that says which parts it does not take; zod's are such. */
export interface MendingSchema<T> {
  readonly safeParse: (found: unknown) =>
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false;
        readonly error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] };
      };
}

interface Mended<T> {
  readonly data: T;
  readonly unread: readonly UnreadPart[];
}

/** A part is taken out in a round, then the one around it: no draft is nested so deep. */
const ROUNDS = 40;
/** Stands in a list where an item was taken out. */
const GONE = Symbol('gone');

type Parent = Record<string, unknown> | unknown[];

/**
 * Reads what can be read of a draft, part by part: what the schema does not take is replaced by what the untouched form
 * has there, or taken out, and returned. Undefined where nothing can be read.
 */
export function mendDraft<T>(
  schema: MendingSchema<T>,
  found: unknown,
  blank: JsonObject,
): Mended<T> | undefined {
  try {
    const value: unknown = structuredClone(found);
    const taken = new Taken();
    for (let round = 0; round < ROUNDS; round += 1) {
      const read = schema.safeParse(value);
      if (read.success) return { data: read.data, unread: taken.parts() };
      let isLess = false;
      for (const { path } of read.error.issues) {
        const place = path.map(String);
        // one thing may have several problems: it is taken out at the first
        if (!taken.has(place)) isLess = takeOut(value, place, blank, taken) || isLess;
      }
      if (!isLess) return undefined;
      taken.endRound();
    }
    return undefined;
  } catch {
    // nested beyond what can be walked through
    return undefined;
  }
}

/** Takes out what stands at a path, or else around it; false where nothing is left to take. */
function takeOut(
  value: unknown,
  path: readonly string[],
  blank: JsonObject,
  taken: Taken,
): boolean {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const here = path.slice(0, depth);
    const name = path[depth - 1] ?? '';
    const parent = at(value, here.slice(0, -1));
    if (!isParent(parent)) continue;
    const held = own(parent, name);
    const usual = Array.isArray(parent) ? undefined : at(blank, here);
    const isThere = Object.hasOwn(parent, name);
    if (usual === undefined ? !isThere : sameJson(held, usual)) continue;
    taken.note(parent, here, held);
    if (usual !== undefined) set(parent, name, structuredClone(usual));
    else if (Array.isArray(parent)) set(parent, name, GONE);
    else Reflect.deleteProperty(parent, name);
    return true;
  }
  return false;
}

/** What was taken out, and where from. */
class Taken {
  /** Of objects, by name; undefined where nothing had stood. */
  readonly #parts = new Map<Parent, Map<string, UnreadPart | undefined>>();
  readonly #items: UnreadPart[] = [];
  readonly #lists = new Set<unknown[]>();
  readonly #places = new Set<string>();

  note(parent: Parent, path: readonly string[], held: unknown): void {
    this.#putBack(held);
    this.#places.add(JSON.stringify(path));
    const name = path.at(-1) ?? '';
    const part = Object.hasOwn(parent, name) ? { path, held: { [name]: held } } : undefined;
    if (Array.isArray(parent)) {
      if (part) this.#items.push(part);
      this.#lists.add(parent);
      return;
    }
    const others = this.#parts.get(parent) ?? new Map<string, UnreadPart | undefined>();
    // one that was replaced before stays as it stood first
    if (!others.has(name)) others.set(name, part);
    this.#parts.set(parent, others);
  }

  /** Whether something was taken out there, or around it, in this round. */
  has(path: readonly string[]): boolean {
    return path.some((_, index) => this.#places.has(JSON.stringify(path.slice(0, index + 1))));
  }

  /** What is taken out as a whole is as it was. */
  #putBack(whole: unknown): void {
    if (!isParent(whole)) return;
    for (const [name, part] of this.#parts.get(whole) ?? []) {
      if (part) set(whole, name, part.held[name]);
      else Reflect.deleteProperty(whole, name);
    }
    this.#parts.delete(whole);
    for (const inner of Object.values(whole)) this.#putBack(inner);
  }

  /** Lists close up where items were taken out. */
  endRound(): void {
    for (const list of this.#lists) {
      const left = list.filter((one) => one !== GONE);
      list.length = 0;
      for (const one of left) list.push(one);
    }
    this.#lists.clear();
    this.#places.clear();
  }

  parts(): readonly UnreadPart[] {
    const parts = [...this.#parts.values()].flatMap((some) => [...some.values()]);
    return [...parts.filter((part) => part !== undefined), ...this.#items];
  }
}

function isParent(value: unknown): value is Parent {
  return Array.isArray(value) || isJsonObject(value);
}

function own(parent: Parent, name: string): unknown {
  return Array.isArray(parent) ? parent[Number(name)] : ownValue(parent, name);
}

function at(value: unknown, path: readonly string[]): unknown {
  let inner = value;
  for (const name of path) {
    if (!isParent(inner)) return undefined;
    inner = own(inner, name);
  }
  return inner;
}

/** As an own field, whatever its name. */
function set(parent: Parent, name: string, value: unknown): void {
  const field = { value, writable: true, enumerable: true, configurable: true };
  Reflect.defineProperty(parent, name, field);
}
