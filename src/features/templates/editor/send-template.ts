import { createTemplate, listTemplates, updateTemplate } from '#app/api/generated/sdk.gen.ts';
import { readTemplateForEdit } from '#app/api/queries/template-edit.ts';
import { isTemplateParams } from '#app/api/queries/templates.ts';
import { WHOLE_LIST } from '#app/api/queries/whole-list.ts';
import { sendEdit } from '#app/components/saving/send-edit.ts';
import type { Decision, SaveResult } from '#app/components/saving/send-edit.ts';
import { sendNew } from '#app/components/saving/send-new.ts';
import type { Attempt } from '#app/components/saving/send-new.ts';
import type { JsonObject } from '#app/domain/json.ts';
import { differencesAmong } from '#app/domain/meeting/versions.ts';
import type { DerivedWords } from '#app/domain/meeting/versions.ts';
import type { Difference } from '#app/domain/three-way.ts';
import { toTemplateParams } from './template-params.ts';
import type { TemplateValues } from './template-values.ts';

/** What is being edited. */
export type TemplateMode =
  | { readonly kind: 'new' }
  | { readonly kind: 'edit'; readonly templateId: string; readonly opened: JsonObject };

/** What the platform works out by itself: the number follows `bind_e164`. */
const DERIVED: DerivedWords = new Set(['e164', 'template_key']);

/** What saving the form would change in the template as it was opened. */
export function templateChanges(values: TemplateValues, opened: JsonObject): Difference[] {
  return differencesAmong(opened, toTemplateParams(values, opened), opened, DERIVED);
}

export interface NewTemplate {
  readonly values: TemplateValues;
  /** A try of which no answer ever came. */
  readonly earlier: Attempt | undefined;
  /** Keeps a try, or forgets it, before anything else happens. */
  readonly remember: (attempt: Attempt | undefined) => void;
}

/**
 * Makes a template.
 * @throws the platform's refusal, or the failure of a read before anything was sent
 */
export function sendNewTemplate({ values, earlier, remember }: NewTemplate): Promise<SaveResult> {
  const params = toTemplateParams(values);
  if (!isTemplateParams(params)) throw new TypeError('not a template');
  return sendNew({
    name: values.name,
    earlier,
    remember,
    namesakes,
    create: async () => (await createTemplate({ body: { params } })).template_id ?? '',
  });
}

export interface TemplateEdit {
  readonly templateId: string;
  readonly values: TemplateValues;
  /** The template as it was opened. */
  readonly opened: JsonObject;
  readonly decision: Decision | undefined;
}

/**
 * Saves an edit: reads the template again, holds it against what was opened, and sends all of it.
 * @throws the platform's refusal, or the failure of the read before anything was sent
 */
export function sendTemplateEdit(edit: TemplateEdit): Promise<SaveResult> {
  const { templateId, values, opened, decision } = edit;
  return sendEdit({
    id: templateId,
    opened,
    mine: toTemplateParams(values, opened),
    decision,
    derived: DERIVED,
    read: () => readTemplateForEdit(templateId),
    write: (params) => {
      if (!isTemplateParams(params)) throw new TypeError('not a template');
      return updateTemplate({ path: { template_id: templateId }, body: { params } });
    },
  });
}

async function namesakes(name: string): Promise<string[]> {
  const { personal_templates: rows } = await listTemplates({ query: WHOLE_LIST });
  return rows.filter((row) => row.name === name).map(({ template_id: id }) => id);
}
