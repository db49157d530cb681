import { createTemplate, listTemplates, updateTemplate } from '#app/api/generated/sdk.gen.ts';
import { readTemplateForEdit } from '#app/features/template/api/template-edit.ts';
import { isTemplateParams } from '#app/features/template/api/templates.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import type { EditedForm, NewForm } from '#app/saving/form-rules.ts';
import { sendEdit } from '#app/saving/send-edit.ts';
import type { SaveResult } from '#app/saving/send-edit.ts';
import { sendNew } from '#app/saving/send-new.ts';
import type { Attempt } from '#app/saving/send-new.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { versionsOf } from '#app/features/change/model/versions.ts';
import type { Difference } from '#app/lib/three-way.ts';
import { toTemplateParams } from './template-params.ts';
import type { TemplateValues } from './template-values.ts';

/** The platform works out the number by itself: it follows `bind_e164`. */
const versions = versionsOf(new Set(['e164', 'template_key']));

/** What saving the form would change in the template as it was opened. */
export function templateChanges(values: TemplateValues, opened: JsonObject): Difference[] {
  return versions.differences(opened, toTemplateParams(values, opened), opened);
}

/**
 * Makes a template: operation 36.
 * @throws the platform's refusal, or the failure of a read before anything was sent
 */
export function sendNewTemplate({
  values,
  ...tries
}: NewForm<TemplateValues>): Promise<SaveResult> {
  const params = toTemplateParams(values);
  if (!isTemplateParams(params)) throw new TypeError('not a template');
  return sendNew({
    ...tries,
    attempt: { name: values.name, before: [] },
    namesakes,
    create: async () => (await createTemplate({ body: { params } })).template_id ?? '',
  });
}

/**
 * Saves an edit: operation 37, a full update.
 * @throws the platform's refusal, or the failure of the read before anything was sent
 */
export function sendTemplateEdit(edit: EditedForm<TemplateValues>): Promise<SaveResult> {
  const { id, values, opened, decision } = edit;
  return sendEdit({
    opened,
    mine: toTemplateParams(values, opened),
    decision,
    versions,
    read: () => readTemplateForEdit(id),
    write: (params) => {
      if (!isTemplateParams(params)) throw new TypeError('not a template');
      return updateTemplate({ path: { template_id: id }, body: { params } });
    },
    made: () => id,
  });
}

async function namesakes({ name }: Attempt): Promise<ReadonlyMap<string, string>> {
  const { personal_templates: rows } = await listTemplates({ query: WHOLE_LIST });
  return new Map(rows.filter((row) => row.name === name).map(({ template_id: id }) => [id, id]));
}
