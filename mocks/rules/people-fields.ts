import { isObject, type Json, type JsonObject } from '../http/json.ts';
import { invalid } from '../http/refusal.ts';
import { checkFields, integer, oneOf, requireFields, text, type FieldRule } from './field-table.ts';

/** "帐号,最大字符长度:128个字节"; names have the same limit. */
const NAME_BYTES = 128;

/** `account_type`: 1 moid, 4 e-mail, 5 e164, 6 telephone, 7 IP address, 8 alias@ip. */
const personFields = {
  account: text('', NAME_BYTES),
  account_type: oneOf(1, 1, 4, 5, 6, 7, 8),
  name: text('', NAME_BYTES),
} as const;

/** Somebody who is invited, to a meeting or its audience. */
export const invitedFields = {
  ...personFields,
  protocol: oneOf(255, 0, 1, 2, 255),
  bitrate: integer(2048, 0),
} as const;

/** The person of a pane, poll or mix, including their meeting. */
export const placedFields = { ...personFields, conf_e164: text() } as const;

/** One person (speaker, chairman …). An empty account means nobody, as in a read's answer. */
export function person(fields: Record<string, FieldRule> = personFields): FieldRule {
  return {
    default: { account: '', account_type: 1, name: '' },
    check: (value, field) => {
      if (!isObject(value)) throw invalid(field, '必须为对象');
      checkFields(value, fields, `${field}.`);
    },
  };
}

/** A list of people; `required` names the mandatory rows of each person. */
export function people(
  fields: Record<string, FieldRule> = personFields,
  limits: { readonly most?: number; readonly required?: readonly string[] } = {},
): FieldRule {
  return {
    default: [],
    check: (value, field) => {
      const rows = rowsOf(value, field);
      if (limits.most !== undefined && rows.length > limits.most) {
        throw invalid(field, `最多${limits.most}个成员`);
      }
      for (const [index, row] of rows.entries()) {
        const prefix = `${field}[${index}].`;
        requireFields(row, limits.required ?? ['account', 'account_type'], prefix);
        checkFields(row, fields, prefix);
      }
    },
  };
}

export const invitedPeople = (): FieldRule => people(invitedFields);

/** The rows of a written list; each must be an object. */
export function rowsOf(value: Json, field: string): readonly JsonObject[] {
  if (!Array.isArray(value)) throw invalid(field, '必须为数组');
  return value.map((row: unknown, index) => {
    if (!isObject(row)) throw invalid(`${field}[${index}]`, '必须为对象');
    return row;
  });
}
