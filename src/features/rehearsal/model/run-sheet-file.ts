import { isDeeperThan, isJsonObject, ownValue } from '#app/lib/json.ts';
import type { NewStep, RunSheet } from './run-sheet.ts';

/** A run sheet as a file, to take it to another meeting or browser. */

export const SHEET_FORMAT = 'meeting-console.run-sheet';
const SHEET_VERSION = 1;

export interface SheetOrigin {
  /** Id and name of the meeting. */
  readonly meeting: string;
  readonly name: string;
}

export function writeSheetFile({ steps }: RunSheet, from: SheetOrigin): string {
  const file = {
    format: SHEET_FORMAT,
    version: SHEET_VERSION,
    ...from,
    steps: steps.map(({ family, preset, name, note, planned }) => ({
      family,
      preset,
      name,
      note,
      planned,
    })),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

export type SheetFileProblem =
  | { readonly code: 'not-json' | 'too-deep' | 'other-format' | 'no-steps' }
  | { readonly code: 'other-version'; readonly version: string }
  /** `where`: the first place that is wrong, as `steps.2.family`. */
  | { readonly code: 'other-shape'; readonly where: string };

export type SheetFile =
  | { readonly problem: SheetFileProblem }
  | { readonly from: SheetOrigin; readonly steps: readonly NewStep[] };

/** Checks the body of a file: the parts, or the first place that is wrong. */
export type SheetBodyCheck = (
  body: unknown,
) =>
  | { readonly meeting: string; readonly name: string; readonly steps: readonly NewStep[] }
  | { readonly where: string };

/** The file is three levels deep; nothing can work through one of thousands. */
const DEEPEST = 20;

export function readSheetFile(text: string, check: SheetBodyCheck): SheetFile {
  const file = parsed(text);
  if (file === undefined) return { problem: { code: 'not-json' } };
  if (isDeeperThan(file, DEEPEST)) return { problem: { code: 'too-deep' } };
  if (!isJsonObject(file) || ownValue(file, 'format') !== SHEET_FORMAT) {
    return { problem: { code: 'other-format' } };
  }
  const version = ownValue(file, 'version');
  if (version !== SHEET_VERSION) {
    return { problem: { code: 'other-version', version: JSON.stringify(version) ?? '?' } };
  }
  const body = check(file);
  if ('where' in body) return { problem: { code: 'other-shape', where: body.where } };
  if (body.steps.length === 0) return { problem: { code: 'no-steps' } };
  return { from: { meeting: body.meeting, name: body.name }, steps: body.steps };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{feff}/u, ''));
  } catch {
    return undefined;
  }
}
