import type { Db } from '../db/db.ts';
import { textOf, type JsonObject } from '../http/json.ts';
import { invalid } from '../http/refusal.ts';
import type { Profile } from '../profile.ts';

const fields = ['password', 'encrypted_key'] as const;
const OTHERS = /[^\w.]/g;

/** The characters of passwords and keys, which are advice on most platforms. */
export function checkPasswords(params: JsonObject, { passwordCharacters }: Profile): void {
  if (passwordCharacters === 'advice') return;
  for (const field of fields) {
    if (textOf(params[field]).search(OTHERS) >= 0) {
      throw invalid(field, '只支持字母、数字、_和.');
    }
  }
}

/** A platform that enforces the rule holds nothing that breaks it. */
export function enforcePasswords({ meetings, templates, virtualRooms, series }: Db): void {
  enforceIn(meetings);
  enforceIn(templates);
  enforceIn(virtualRooms);
  enforceIn(series);
}

function enforceIn<T extends { readonly fields: JsonObject }>(owners: Map<string, T>): void {
  for (const [id, owner] of owners) {
    const allowed = fields.flatMap((field) => {
      const value = owner.fields[field];
      return typeof value === 'string' ? [[field, value.replaceAll(OTHERS, '_')] as const] : [];
    });
    owners.set(id, { ...owner, fields: { ...owner.fields, ...Object.fromEntries(allowed) } });
  }
}
