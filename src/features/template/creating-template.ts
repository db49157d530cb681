import { createTemplate, listTemplates } from '#app/api/generated/sdk.gen.ts';
import { isTemplateParams } from './api/templates.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import type { Write } from '#app/saving/outcome.ts';
import type { JsonObject } from '#app/lib/json.ts';

/** Creates templates, each known by its name among those that were not there before. */
export interface TemplateCreation {
  /** Operation 36; made is the id, where the platform gives it. */
  readonly write: (params: JsonObject) => Write<string | undefined>;
}

/**
 * Knows the templates that are there and those it makes: any other of a name is one that was lost.
 * @throws what stood in the way of reading those that are there: nothing was sent then
 */
export async function beginTemplates(): Promise<TemplateCreation> {
  const known = new Set((await everyTemplate()).map(({ template_id: id }) => id));
  return {
    write: (params) => {
      if (!isTemplateParams(params)) throw new TypeError('not a template');
      return {
        send: async () => {
          const { template_id: id } = await createTemplate({ body: { params } });
          if (id !== undefined) known.add(id);
          return id;
        },
        look: async () => {
          const found = (await everyTemplate()).find(
            ({ template_id: id, name }) => name === params.name && !known.has(id),
          );
          if (found === undefined) return { kind: 'not-done' };
          known.add(found.template_id);
          return { kind: 'done', made: found.template_id };
        },
      };
    },
  };
}

async function everyTemplate() {
  return (await listTemplates({ query: WHOLE_LIST })).personal_templates;
}
