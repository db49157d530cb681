import { isApiError } from '#app/api/api-error.ts';
import { createTemplate, listTemplates, updateTemplate } from '#app/api/generated/sdk.gen.ts';
import { readTemplateForEdit } from '#app/api/queries/template-edit.ts';
import { isTemplateParams } from '#app/api/queries/templates.ts';
import { sameJson } from '#app/domain/json.ts';
import type { JsonObject } from '#app/domain/json.ts';
import {
  changedMeanwhile,
  differencesAmong,
  mergedVersions,
  writeTookEffect,
} from '#app/domain/meeting/versions.ts';
import type { DerivedWords } from '#app/domain/meeting/versions.ts';
import type { Choices, Difference } from '#app/domain/three-way.ts';
import type { TemplateAttempt } from './template-drafts.ts';
import { toTemplateParams } from './template-params.ts';
import type { TemplateValues } from './template-values.ts';

/**
 * Saving a template so that it is never there twice and nobody's change is overwritten unseen: a
 * write whose answer was lost is looked for, never sent again blindly.
 */

export type SaveResult =
  | { readonly kind: 'saved'; readonly templateId: string }
  /** An earlier try had made the template after all, as it was then. */
  | { readonly kind: 'made-earlier'; readonly templateId: string }
  /** The answer was lost; looked for and not found. */
  | { readonly kind: 'not-done'; readonly error: unknown }
  /** The answer was lost, and looking for it failed or tells neither. */
  | { readonly kind: 'unclear'; readonly error: unknown }
  /** Somebody else changed the template since it was opened, or decided over. Nothing was sent. */
  | {
      readonly kind: 'changed-meanwhile';
      readonly theirs: JsonObject;
      readonly differences: readonly Difference[];
    };

/** What the platform works out by itself: the number follows `bind_e164`. */
const DERIVED: DerivedWords = new Set(['e164', 'template_key']);

/** What saving the form would change in the template as it was opened. */
export function templateChanges(values: TemplateValues, opened: JsonObject): Difference[] {
  return differencesAmong(opened, toTemplateParams(values, opened), opened, DERIVED);
}

export interface NewTemplate {
  readonly values: TemplateValues;
  /** A try of which no answer ever came. */
  readonly earlier: TemplateAttempt | undefined;
  /** Keeps a try, or forgets it, before anything else happens. */
  readonly remember: (attempt: TemplateAttempt | undefined) => void;
}

/**
 * Makes a template.
 * @throws the platform's refusal, or the failure of a read before anything was sent
 */
export async function sendNewTemplate(template: NewTemplate): Promise<SaveResult> {
  const { values, earlier, remember } = template;
  const { name } = values;
  const sameTry = earlier?.name === name;
  if (earlier !== undefined) {
    const found = await look(earlier);
    if (found !== undefined) return { kind: sameTry ? 'saved' : 'made-earlier', templateId: found };
  }
  const tried = sameTry && earlier ? earlier : { name, before: await namesakes(name) };
  remember(tried);
  const params = toTemplateParams(values);
  if (!isTemplateParams(params)) throw new TypeError('not a template');
  try {
    const { template_id: templateId } = await createTemplate({ body: { params } });
    return { kind: 'saved', templateId: templateId ?? '' };
  } catch (error) {
    if (!isOutcomeUnknown(error)) {
      remember(undefined);
      throw error;
    }
    try {
      const found = await look(tried);
      // the try stays remembered: it may still be on its way, so the next one looks first
      return found === undefined
        ? { kind: 'not-done', error }
        : { kind: 'saved', templateId: found };
    } catch {
      return { kind: 'unclear', error };
    }
  }
}

export interface TemplateEdit {
  readonly templateId: string;
  readonly values: TemplateValues;
  /** The template as it was opened. */
  readonly opened: JsonObject;
  /** What was decided, and over which version of theirs. */
  readonly decision?: { readonly theirs: JsonObject; readonly choices: Choices };
}

/**
 * Saves an edit: reads the template again, holds it against what was opened, and sends all of it.
 * @throws the platform's refusal, or the failure of the read before anything was sent
 */
export async function sendTemplateEdit(edit: TemplateEdit): Promise<SaveResult> {
  const { templateId, values, opened, decision } = edit;
  const theirs = await readTemplateForEdit(templateId);
  const mine = toTemplateParams(values, opened);
  const differences = differencesAmong(opened, mine, theirs, DERIVED);
  // an earlier try whose answer was lost, or somebody with the same idea
  if (differences.length > 0 && differences.every(({ state }) => state === 'both-same')) {
    return { kind: 'saved', templateId };
  }
  const decided = decision !== undefined && sameJson(decision.theirs, theirs);
  if (changedMeanwhile(differences) && !decided) {
    return { kind: 'changed-meanwhile', theirs, differences };
  }
  const params = decided ? mergedVersions(opened, mine, theirs, decision.choices) : mine;
  if (!isTemplateParams(params)) throw new TypeError('not a template');
  try {
    await updateTemplate({ path: { template_id: templateId }, body: { params } });
    return { kind: 'saved', templateId };
  } catch (error) {
    if (!isOutcomeUnknown(error)) throw error;
    try {
      const readBack = await readTemplateForEdit(templateId);
      const effect = writeTookEffect(theirs, params, readBack, DERIVED);
      if (effect === 'done') return { kind: 'saved', templateId };
      return { kind: effect === 'not-done' ? 'not-done' : 'unclear', error };
    } catch {
      return { kind: 'unclear', error };
    }
  }
}

/** Whether a write may have happened although no answer says so. */
function isOutcomeUnknown(error: unknown): boolean {
  return isApiError(error) && error.outcomeUnknown;
}

/** The template that a try made, if there is one: of its name, and not there before. */
async function look({ name, before }: TemplateAttempt): Promise<string | undefined> {
  return (await namesakes(name)).find((id) => !before.includes(id));
}

async function namesakes(name: string): Promise<string[]> {
  const { personal_templates: rows } = await listTemplates({ query: { start: 0, count: 0 } });
  return rows.filter((row) => row.name === name).map(({ template_id: id }) => id);
}
