import { byteLength, isObject, type Json, type JsonObject } from '../http/json.ts';
import { invalid } from '../http/refusal.ts';

/**
 * The allowed values of one written field. A row without `check` is marked U in the field notes: it is stored
 * and returned unchanged.
 */
export interface FieldRule {
  /** The value that the platform uses if the field is missing. */
  readonly default: Json;
  readonly check?: (value: Json, field: string) => void;
}
export type FieldTable = Readonly<Record<string, FieldRule>>;

/** An integer that the contract (or section 4 of the field notes) lists. */
export function oneOf(otherwise: number, ...values: readonly number[]): FieldRule {
  return {
    default: otherwise,
    check: (value, field) => {
      if (typeof value !== 'number' || !values.includes(value)) {
        throw invalid(field, `只支持 ${values.join('、')}`);
      }
    },
  };
}

export const flag = (otherwise = 0): FieldRule => oneOf(otherwise, 0, 1);

export function integer(otherwise: number, from = -Infinity, to = Infinity): FieldRule {
  return {
    default: otherwise,
    check: (value, field) => {
      if (typeof value !== 'number' || !Number.isInteger(value) || value < from || value > to) {
        const range = Number.isFinite(to) ? ` ${from}-${to} 的` : from === 0 ? '非负' : '';
        throw invalid(field, `必须为${range}整数`);
      }
    },
  };
}

export function text(otherwise = '', maxBytes = Infinity): FieldRule {
  return {
    default: otherwise,
    check: (value, field) => {
      if (typeof value !== 'string') throw invalid(field, '必须为字符串');
      if (byteLength(value) > maxBytes) throw invalid(field, `超过${maxBytes}个字节`);
    },
  };
}

/** An object whose fields follow a table; unknown keys in it are kept. */
export function record(table: FieldTable): FieldRule {
  return {
    default: defaultsOf(table),
    check: (value, field) => {
      if (!isObject(value)) throw invalid(field, '必须为对象');
      checkFields(value, table, `${field}.`);
    },
  };
}

export function list(check?: (value: readonly Json[], field: string) => void): FieldRule {
  return {
    default: [],
    check: (value, field) => {
      if (!Array.isArray(value)) throw invalid(field, '必须为数组');
      check?.(value, field);
    },
  };
}

export function defaultsOf(table: FieldTable): JsonObject {
  return Object.fromEntries(Object.entries(table).map(([name, rule]) => [name, rule.default]));
}

/** Checks the written fields that a table lists; the others pass. */
export function checkFields(params: JsonObject, table: FieldTable, prefix = ''): void {
  for (const [name, rule] of Object.entries(table)) {
    const value = params[name];
    if (value !== undefined) rule.check?.(value, `${prefix}${name}`);
  }
}

/** The document marks mandatory rows only in requests: those must be present. */
export function requireFields(params: JsonObject, names: readonly string[], prefix = ''): void {
  for (const name of names) {
    if (params[name] === undefined) throw invalid(`${prefix}${name}`, '必填');
  }
}
