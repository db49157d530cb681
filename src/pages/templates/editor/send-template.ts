import { createTemplate, listTemplates, updateTemplate } from '#app/api/generated/sdk.gen.ts';
import { readTemplateForEdit } from '#app/features/template/api/template-edit.ts';
import { isTemplateParams } from '#app/features/template/api/templates.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import type { EditedForm, NewForm } from '#app/saving/form-rules.ts';
import type { Prepared } from '#app/saving/outcome.ts';
import { prepareEdit } from '#app/saving/send-edit.ts';
import { prepareNew } from '#app/saving/send-new.ts';
import type { Attempt } from '#app/saving/send-new.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { versionsOf } from '#app/features/change/model/versions.ts';
import { namesakesIn } from '#app/saving/namesakes.ts';
import type { Difference } from '#app/lib/three-way.ts';
import { toTemplateParams } from './template-params.ts';
import type { TemplateValues } from './template-values.ts';

/** Ignores the number, which the platform derives from `bind_e164`. */
const versions = versionsOf(new Set(['e164', 'template_key']));

/** What saving the form would change in the template as it was opened. */
export function templateChanges(values: TemplateValues, opened: JsonObject): Difference[] {
  return versions.differences(opened, toTemplateParams(values, opened), opened);
}

/**
 * Makes a template: operation 36.
 * @throws the failure of what comes before anything is sent
 */
export async function makeTemplate(form: NewForm<TemplateValues>): Promise<Prepared<string>> {
  const { values, ...tries } = form;
  const params = toTemplateParams(values);
  if (!isTemplateParams(params)) throw new TypeError('not a template');
  return prepareNew({
    ...tries,
    attempt: { name: values.name, before: [] },
    namesakes,
    create: async () => (await createTemplate({ body: { params } })).template_id ?? '',
  });
}

/**
 * Saves an edit: operation 37, a full update.
 * @throws the failure of the read: nothing was sent then
 */
export function changeTemplate(edit: EditedForm<TemplateValues>): Promise<Prepared<string>> {
  const { id, values, opened, decision } = edit;
  return prepareEdit({
    opened,
    mine: toTemplateParams(values, opened),
    decision,
    versions,
    read: () => readTemplateForEdit(id),
    isParams: isTemplateParams,
    write: (params) => updateTemplate({ path: { template_id: id }, body: { params } }),
    made: () => id,
  });
}

async function namesakes(attempt: Attempt): Promise<ReadonlyMap<string, string>> {
  const { personal_templates: rows } = await listTemplates({ query: WHOLE_LIST });
  return new Map(namesakesIn(rows, attempt).map(({ template_id: id }) => [id, id]));
}
