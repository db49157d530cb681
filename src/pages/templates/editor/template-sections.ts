import type { TemplateField } from './template-problems.ts';

/** The page's sections in order, each with the fields it edits. */
export const SECTIONS = [
  { id: 'what', fields: ['name', 'duration', 'number'] },
  { id: 'people', fields: ['people'] },
  { id: 'settings', fields: ['settings'] },
  { id: 'picture', fields: ['picture'] },
  { id: 'walls', fields: [] },
] as const satisfies readonly { readonly id: string; readonly fields: readonly TemplateField[] }[];

export type SectionId = (typeof SECTIONS)[number]['id'];

export function sectionWith(field: TemplateField): SectionId {
  const fields = (section: (typeof SECTIONS)[number]): readonly TemplateField[] => section.fields;
  return SECTIONS.find((section) => fields(section).includes(field))?.id ?? 'what';
}

/** Id of the control that edits a field, or of its section. */
export function templateFieldId(field: TemplateField): string {
  return `template-${field}`;
}
