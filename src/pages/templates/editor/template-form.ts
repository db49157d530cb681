import { paths } from '#app/lib/paths.ts';
import type { FormRules } from '#app/saving/form-rules.ts';
import { refusedTemplatePlace, saysGone } from './refused-field.ts';
import { changeTemplate, makeTemplate, templateChanges } from './send-template.ts';
import { templateProblems } from './template-problems.ts';
import type { TemplateField, TemplateProblem } from './template-problems.ts';
import { templateFieldId } from './template-sections.ts';
import type { TemplateValues } from './template-values.ts';

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
  // presets belong to the template that has them, or had them handed over
  takenOver: (values) => ({ ...values, key: '' }),
  paths: { new: paths.newTemplate, edit: paths.template },
};
