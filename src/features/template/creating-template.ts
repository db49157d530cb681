import { createTemplate, listTemplates } from '#app/api/generated/sdk.gen.ts';
import { isTemplateParams } from './api/templates.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import type { LookedWrite } from '#app/saving/use-looked-write.ts';
import type { JsonObject } from '#app/lib/json.ts';

/** Writes of templates, each known by its name among those that were not there before. */
export interface TemplateCreation {
  /** Operation 36; gives the id where the platform does. */
  readonly create: (params: JsonObject) => Promise<string | undefined>;
  /** The id of one whose answer was lost, where it is there after all. */
  readonly find: (params: JsonObject) => Promise<string | undefined>;
}

/**
 * Knows the templates that are there and those it makes: any other of a name is one that was lost.
 * @throws what stood in the way of reading those that are there: nothing was sent then
 */
export async function beginTemplates(): Promise<TemplateCreation> {
  const known = new Set((await everyTemplate()).map(({ template_id: id }) => id));
  return {
    create: async (params) => {
      if (!isTemplateParams(params)) throw new TypeError('not a template');
      const { template_id: id } = await createTemplate({ body: { params } });
      if (id !== undefined) known.add(id);
      return id;
    },
    find: async (params) => {
      const found = (await everyTemplate()).find(
        ({ template_id: id, name }) => name === params['name'] && !known.has(id),
      );
      if (found) known.add(found.template_id);
      return found?.template_id;
    },
  };
}

/**
 * Creates one template. `onCreated` gets its id.
 * @throws what stood in the way of reading the templates that are there: nothing was sent then
 */
export async function creatingTemplate(
  params: JsonObject,
  onCreated: (id: string) => void,
): Promise<LookedWrite> {
  const { create, find } = await beginTemplates();
  const created = (id: string | undefined) => {
    if (id !== undefined) onCreated(id);
    return id !== undefined;
  };
  return {
    write: async () => created(await create(params)),
    isDone: async () => created(await find(params)),
  };
}

async function everyTemplate() {
  return (await listTemplates({ query: WHOLE_LIST })).personal_templates;
}
