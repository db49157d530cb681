import { fields } from '#app/api/generated/fields.gen.ts';

const envelope: ReadonlySet<string> = new Set(fields.Answer);

/** What an answer, or a row of one, carries beside the envelope. */
export function answerFields(name: keyof typeof fields): readonly string[] {
  return fields[name].filter((field) => !envelope.has(field));
}
