import { paths } from '#app/lib/paths.ts';
import type { FormRules, EditedForm, NewForm } from '#app/saving/form-rules.ts';
import { createTemplate, listTemplates, updateTemplate } from '#app/api/generated/sdk.gen.ts';
import { readTemplateForEdit } from '#app/features/template/api/template-edit.ts';
import { isTemplateParams } from '#app/features/template/api/templates.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import type { Prepared } from '#app/saving/outcome.ts';
import { prepareEdit } from '#app/saving/send-edit.ts';
import { prepareNew, type Attempt } from '#app/saving/send-new.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { withFallbacks } from '#app/features/change/model/unread-fields.ts';
import { unreadRules } from '#app/features/change/unread-rules.ts';
import { readPeople } from '#app/features/people/model/people-fields.ts';
import { readSettings } from '#app/features/setting/model/settings-fields.ts';
import { versionsOf } from '#app/features/change/model/versions.ts';
import { namesakesIn } from '#app/saving/namesakes.ts';
import type { Difference } from '#app/lib/three-way.ts';
import { refusedTemplatePlace, saysGone } from './refused-field.ts';
import { templateProblems, type TemplateField, type TemplateProblem } from './template-problems.ts';
import { templateFieldId } from './template-sections.ts';
import type { TemplateValues } from './template-values.ts';
import { toTemplateParams } from './template-params.ts';

/** Ignores the number, which the platform derives from `bind_e164`. */
const versions = versionsOf(new Set(['e164', 'template_key']));

/** What the form of a template goes by. */
export const templateForm: FormRules<TemplateValues, TemplateField, TemplateProblem> = {
  problemsOf: templateProblems,
  changesOf: templateChanges,
  valueAt: (values, field) => {
    if (field === 'duration') return values.durationMinutes;
    return field === 'number' ? values.reservesNumber : values[field];
  },
  placeOf: templateFieldId,
  make: makeTemplate,
  update: changeTemplate,
  refusedPlace: (error, { settings }) => refusedTemplatePlace(error, settings),
  saysGone,
  unread: unreadRules({
    kind: 'template',
    paramsOf: toTemplateParams,
    fromParams: (values, params) => ({
      ...values,
      people: readPeople(params),
      settings: readSettings(params),
    }),
  }),
  // presets belong to the template that has them, or had them handed over
  takenOver: (values) => ({ ...values, key: '' }),
  paths: { new: paths.newTemplate, edit: paths.template },
};

/** What saving the form would change in the template as it was opened. */
function templateChanges(values: TemplateValues, opened: JsonObject): Difference[] {
  return versions.differences(opened, toTemplateParams(values, opened), opened);
}

/**
 * Makes a template: operation 36.
 * @throws the failure of what comes before anything is sent
 */
async function makeTemplate(form: NewForm<TemplateValues>): Promise<Prepared<string>> {
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
function changeTemplate(edit: EditedForm<TemplateValues>): Promise<Prepared<string>> {
  const { id, values, opened, decision } = edit;
  return prepareEdit({
    opened,
    mine: toTemplateParams(values, opened),
    decision,
    versions,
    read: () => readTemplateForEdit(id),
    isParams: isTemplateParams,
    write: (params) =>
      updateTemplate({
        path: { template_id: id },
        body: { params: withFallbacks(params, 'template') },
      }),
    made: () => id,
  });
}

async function namesakes(attempt: Attempt): Promise<ReadonlyMap<string, string>> {
  const { personal_templates: rows } = await listTemplates({ query: WHOLE_LIST });
  return new Map(namesakesIn(rows, attempt).map(({ template_id: id }) => [id, id]));
}
