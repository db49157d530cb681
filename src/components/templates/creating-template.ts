import { createTemplate, listTemplates } from '#app/api/generated/sdk.gen.ts';
import { isTemplateParams } from '#app/api/queries/templates.ts';
import type { LookedWrite } from '#app/components/write-outcome/use-looked-write.ts';
import type { JsonObject } from '#app/domain/json.ts';

/**
 * Creates a template; where the answer was lost, one of its name that was not there before is it. `onCreated` gets
 * its id.
 * @throws what stood in the way of reading the templates that are there: nothing was sent then
 */
export async function creatingTemplate(
  params: JsonObject,
  onCreated: (id: string) => void,
): Promise<LookedWrite> {
  if (!isTemplateParams(params)) throw new TypeError('not a template');
  const before = new Set((await everyTemplate()).map(({ template_id: id }) => id));
  const created = (id: string | undefined) => {
    if (id !== undefined) onCreated(id);
    return id !== undefined;
  };
  return {
    write: async () => created((await createTemplate({ body: { params } })).template_id),
    isDone: async () => {
      const found = (await everyTemplate()).find(
        ({ template_id: id, name }) => name === params.name && !before.has(id),
      );
      return created(found?.template_id);
    },
  };
}

async function everyTemplate() {
  return (await listTemplates({ query: { start: 0, count: 0 } })).personal_templates;
}
