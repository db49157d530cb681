import type { JsonObject } from '#app/lib/json.ts';

/** A file of templates: what a console writes and any console of this version reads back. */

export const TEMPLATE_FORMAT = 'meeting-console.template';
export const TEMPLATE_VERSION = 1;

/** The text of a file. `templates` are fields to create templates with, see `copiedParams`. */
export function templateFile(templates: readonly JsonObject[]): string {
  const file = { format: TEMPLATE_FORMAT, version: TEMPLATE_VERSION, templates };
  return `${JSON.stringify(file, null, 2)}\n`;
}
