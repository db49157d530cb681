import { isJsonObject, type JsonObject } from '#app/lib/json.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { readPerson } from '#app/features/people/model/people-fields.ts';

/** People whom only a few answers name, by the contract's word. */
export const EXTRA_ROLES = [
  'responsible',
  'presenter',
  'caller',
  'callee',
  'often_mts',
  'attendances',
] as const;
export type ExtraRole = (typeof EXTRA_ROLES)[number];

export interface ExtraFacts {
  readonly people: readonly { readonly role: ExtraRole; readonly people: readonly Person[] }[];
  /** The address of the image; undefined where there is none or it cannot be one. */
  readonly qrCode: string | undefined;
  /** The fields that were read here; what is unreadable in them stays among the raw ones. */
  readonly words: ReadonlySet<string>;
}

export function extraFacts(answer: JsonObject): ExtraFacts {
  const people = EXTRA_ROLES.flatMap((role) => {
    const listed = peopleIn(answer[role]);
    return listed === undefined ? [] : [{ role, people: listed }];
  });
  const qrCode = imageAddress(answer['qr_code_base64']);
  return {
    people: people.filter((one) => one.people.length > 0),
    qrCode,
    words: new Set([
      ...people.map(({ role }) => role),
      ...(qrCode === undefined ? [] : ['qr_code_base64']),
    ]),
  };
}

/** Everybody of the field; undefined if something in it is nobody's. */
function peopleIn(value: unknown): readonly Person[] | undefined {
  if (value === undefined) return undefined;
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  const people = rows.map((row) => (isEmptyPlace(row) ? [] : readPerson(row)));
  return people.every((person) => person !== null) ? people.flat() : undefined;
}

/** The platform fills a place without anybody with an empty account. */
function isEmptyPlace(row: unknown): boolean {
  return isJsonObject(row) && row['account'] === '' && !row['name'];
}

/** How the text of an image begins, by its kind. */
const IMAGES = [
  ['iVBORw0KGgo', 'image/png'],
  ['/9j/', 'image/jpeg'],
  ['R0lGOD', 'image/gif'],
] as const;

function imageAddress(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/^data:image\/\w+;base64,/, '').replaceAll(/\s/g, '');
  if (!/^[\w+/]+=*$/.test(text)) return undefined;
  const kind = IMAGES.find(([begins]) => text.startsWith(begins))?.[1];
  return kind && `data:${kind};base64,${text}`;
}
