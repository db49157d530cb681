import {
  clearDefaultTemplate,
  deleteTemplate,
  getDefaultTemplate,
  listTemplates,
  setDefaultTemplate,
} from '#app/api/generated/sdk.gen.ts';
import { readTemplateForEdit } from '#app/features/template/api/template-edit.ts';
import type { TemplateRow } from '#app/features/template/api/templates.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import type { TemplateCreation } from '#app/features/template/creating-template.ts';
import { createJobRun, type JobRun } from '#app/saving/bulk-run/job-run.ts';
import { done, foundIf, type Write } from '#app/saving/outcome.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { copiedParams } from '#app/features/template/model/template-copy.ts';
import { saysGone } from '../editor/refused-field.ts';

/** Writes of templates that are looked for where their answer was lost, and never repeated blindly. */

/** Operation 86: the one chosen before is not chosen any more. */
export function choosing({ id, name, number }: TemplateRow): Write {
  return {
    send: () => setDefaultTemplate({ body: { params: { e164: number, template_moid: id, name } } }),
    look: async () => foundIf((await getDefaultTemplate()).data?.template_moid === id),
  };
}

/** Operation 87. */
export function clearing(): Write {
  return {
    send: () => clearDefaultTemplate(),
    look: async () => foundIf(((await getDefaultTemplate()).data?.template_moid ?? '') === ''),
  };
}

/** Creates templates, a few at once; one whose answer was lost is looked for by name among the new. */
export function createImportRun(
  creation: TemplateCreation,
  templates: readonly JsonObject[],
): JobRun {
  return createJobRun({ items: templates, prepare: creation.prepare });
}

/** Operation 38; a template that no longer exists counts as deleted. */
export function createTemplateDeleteRun(rows: readonly TemplateRow[]): JobRun {
  return createJobRun({
    items: rows,
    prepare: ({ id }) => ({
      send: () => deleteTemplate({ path: { template_id: id } }),
      readRefusal: (refusal) => foundIf(saysGone(refusal)),
      look: async () => {
        const { personal_templates: rows } = await listTemplates({ query: WHOLE_LIST });
        return foundIf(rows.every(({ template_id: left }) => left !== id));
      },
    }),
  });
}

/** Reads templates to be exported; `onRead` gets each. */
export function createReadRun(
  rows: readonly TemplateRow[],
  onRead: (row: TemplateRow, params: JsonObject) => void,
): JobRun {
  return createJobRun({
    items: rows,
    prepare: async (row) => {
      onRead(row, copiedParams(await readTemplateForEdit(row.id)));
      return done(undefined);
    },
  });
}
