import { isDeeperThan, isJsonObject, ownValue } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { TEMPLATE_FORMAT, TEMPLATE_VERSION } from './model/export-file.ts';
import { IDENTITY_WORDS } from './model/template-copy.ts';
import { checkParams, unknownWords, type FieldProblem } from './template-schema.ts';

/** Reading a file of templates back. */

export type ImportFileProblem =
  | { readonly code: 'not-json' | 'too-deep' | 'other-format' | 'no-templates' }
  | { readonly code: 'other-version'; readonly version: string };

export interface TemplateInFile {
  /** Empty where the file has none; the platform's rules for it are the caller's to ask. */
  readonly name: string;
  /** The fields to create it with; `name` among them. */
  readonly params: JsonObject;
  /** Why it cannot be created; empty when it can. */
  readonly problems: readonly FieldProblem[];
  /** Words of an old identity, which are not carried over. */
  readonly dropped: readonly string[];
  /** Words that are not known here and are carried over as they are. */
  readonly unknown: readonly string[];
}

export type FileContent =
  { readonly problem: ImportFileProblem } | { readonly templates: readonly TemplateInFile[] };

/** A template is some ten deep; nothing can work through a file of thousands of levels. */
const DEEPEST = 100;

/** What a file holds, each template with what is wrong with it. */
export function readTemplateFile(text: string): FileContent {
  const file = parsed(text);
  if (file === undefined) return { problem: { code: 'not-json' } };
  if (isDeeperThan(file, DEEPEST)) return { problem: { code: 'too-deep' } };
  if (!isJsonObject(file) || ownValue(file, 'format') !== TEMPLATE_FORMAT) {
    return { problem: { code: 'other-format' } };
  }
  const version = ownValue(file, 'version');
  if (version !== TEMPLATE_VERSION) {
    return { problem: { code: 'other-version', version: JSON.stringify(version) ?? '?' } };
  }
  const templates = ownValue(file, 'templates');
  if (!Array.isArray(templates) || templates.length === 0) {
    return { problem: { code: 'no-templates' } };
  }
  return { templates: templates.map(readTemplate) };
}

function readTemplate(value: unknown): TemplateInFile {
  if (!isJsonObject(value)) {
    const found = JSON.stringify(value) ?? '?';
    const problems = [{ path: '', code: 'not-object' as const, found }];
    return { name: '', params: {}, problems, dropped: [], unknown: [] };
  }
  const kept = Object.entries(value).filter(([word]) => !IDENTITY_WORDS.includes(word));
  const read = Object.fromEntries(kept);
  const name = ownValue(read, 'name');
  const params = { ...read, name: typeof name === 'string' ? name : '' };
  return {
    name: params.name,
    params,
    problems: checkParams(params),
    dropped: Object.keys(value).filter((word) => IDENTITY_WORDS.includes(word)),
    unknown: unknownWords(params),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{feff}/u, ''));
  } catch {
    return undefined;
  }
}
