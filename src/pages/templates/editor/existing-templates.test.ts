/**
 * What the platform has can be saved: nothing that was already so keeps a template from being renamed, and what else
 * changes was named as not read back.
 */
import { describe, expect, it } from 'vitest';
import { listTemplates } from '#app/api/generated/sdk.gen.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import { silentChanges } from '#app/features/change/testing/silent-changes.ts';
import { readTemplateForEdit } from '#app/features/template/api/template-edit.ts';
import { fullUpdate } from '#app/lib/full-update.ts';
import { splitProblems } from '#app/saving/earlier-problems.ts';
import { answerStyles } from '#mocks/answers.ts';
import { defaultsOf } from '#mocks/rules/field-table.ts';
import { defaultVideoFormats, templateFields } from '#mocks/rules/meeting-fields.ts';
import { scenarioNames } from '#mocks/scenarios/scenarios.ts';
import { fromTemplate, toTemplateParams } from './template-params.ts';
import { templateProblems } from './template-problems.ts';

describe.each(answerStyles)('where answers are %s', (answers) => {
  it.each(scenarioNames)('every template of the scenario "%s" can be renamed', async (scenario) => {
    const { db } = await signedInWorld({ scenario, answers, now: '2026-03-30T09:00:00+08:00' });
    const { personal_templates: rows } = await listTemplates({ query: WHOLE_LIST });
    expect(scenario === 'empty' || rows.length > 0).toBe(true);
    for (const { template_id: id } of rows.slice(0, MOST)) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person opens them
      const opened = await readTemplateForEdit(id);
      const pristine = fromTemplate(opened);
      const renamed = { ...pristine, name: 'Renamed' };
      const { fresh } = splitProblems(templateProblems(renamed), templateProblems(pristine));
      expect(fresh).toEqual([]);
      const params = toTemplateParams(renamed, opened);
      expect(params).toEqual(fullUpdate(opened, { name: 'Renamed' }));
      const stored = db.templates.get(id)?.fields ?? {};
      const defaults = {
        ...defaultsOf(templateFields),
        video_formats: defaultVideoFormats(Number(stored['conf_type'])),
      };
      expect(silentChanges({ kind: 'template', params, stored, defaults })).toEqual([]);
    }
  });
});

/** Of the scenario with hundreds of templates the first ones stand for all. */
const MOST = 20;
