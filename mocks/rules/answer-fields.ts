import { fields } from '#app/api/generated/fields.gen.ts';

const envelope: ReadonlySet<string> = new Set(fields.Answer);

/** The fields of an answer, or of one of its rows, besides the envelope. */
export function answerFields(name: keyof typeof fields): readonly string[] {
  return fields[name].filter((field) => !envelope.has(field));
}
