import { createTemplate, listTemplates } from '#app/api/generated/sdk.gen.ts';
import { isTemplateParams } from './api/templates.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import { done, type Found, type Prepared } from '#app/saving/outcome.ts';
import type { JsonObject } from '#app/lib/json.ts';

/** Creates templates, each known by its name among those that were not there before. */
export interface TemplateCreation {
  /**
   * Operation 36; made is the id, where the platform gives it. One that was lost under this name is looked for first:
   * a slow platform may have made it since.
   */
  readonly prepare: (params: JsonObject) => Promise<Prepared<string | undefined>>;
}

/**
 * Knows the templates that are there and those it makes: any other of a name is one that was lost.
 * @throws what stood in the way of reading those that are there: nothing was sent then
 */
export async function beginTemplates(): Promise<TemplateCreation> {
  const known = new Set((await everyTemplate()).map(({ template_id: id }) => id));
  /** Names that were sent without an answer. */
  const lost = new Set<string>();

  async function look(wanted: string): Promise<Found<string>> {
    const found = (await everyTemplate()).find(
      ({ template_id: id, name }) => name === wanted && !known.has(id),
    );
    if (found === undefined) return { kind: 'not-done' };
    known.add(found.template_id);
    lost.delete(wanted);
    return { kind: 'done', made: found.template_id };
  }

  return {
    prepare: async (params) => {
      if (!isTemplateParams(params)) throw new TypeError('not a template');
      const { name } = params;
      if (lost.has(name)) {
        const found = await look(name);
        if (found.kind === 'done') return done(found.made, true);
      }
      return {
        send: async () => {
          lost.add(name);
          const { template_id: id } = await createTemplate({ body: { params } });
          lost.delete(name);
          if (id !== undefined) known.add(id);
          return id;
        },
        onNotTaken: () => lost.delete(name),
        look: () => look(name),
      };
    },
  };
}

async function everyTemplate() {
  return (await listTemplates({ query: WHOLE_LIST })).personal_templates;
}
