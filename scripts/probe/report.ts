import { defaultProfile, readProfile } from '#app/api/profile.ts';
import type { Cleaned } from './own-things.ts';
import type { ProbeOutcome } from './run.ts';
import type { Verdict, Verdicts } from './verdict.ts';

const HEADS = {
  differs: 'Differs',
  holds: 'Holds',
  unknown: 'Cannot be told',
} as const satisfies Record<Verdict['kind'], string>;

/** `platform-profile.json`: the keys that differ. */
export function profileOf(verdicts: Verdicts): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...verdicts].flatMap(([key, verdict]) =>
      verdict.kind === 'differs' ? [[key, verdict.value] as const] : [],
    ),
  );
}

/** What was found, with nothing in it that names a person, a meeting or the platform. */
export function reportOf({ verdicts, cleaned }: ProbeOutcome, write: boolean): string {
  const sections = (['differs', 'holds', 'unknown'] as const).map((kind) => {
    const rows = [...verdicts].filter(([, verdict]) => verdict.kind === kind);
    const lines = rows.map(([key, verdict]) => {
      const usual = json(defaultProfile[key]);
      const both =
        verdict.kind === 'differs' ? `${usual} is assumed, ${json(verdict.value)} is so` : usual;
      return `- \`${key}\` (${both}): ${verdict.evidence}`;
    });
    return `## ${HEADS[kind]}: ${rows.length}\n\n${lines.join('\n') || 'None.'}\n`;
  });
  const how = write ? 'It booked, changed and cancelled things of its own.' : 'It only read.';
  return [
    '# What the probe found of this platform\n',
    `${how}${cleaned ? ` ${cleanedInWords(cleaned)}` : ''}\n`,
    ...sections,
    ...problemsOf(verdicts),
  ].join('\n');
}

export function cleanedInWords({ removed, left }: Cleaned): string {
  const rest =
    left.length === 0
      ? 'nothing is left'
      : `not removed, look for "console probe": ${left.join(', ')}`;
  return `Cleaning up: ${removed} removed, ${rest}.`;
}

const json = (value: unknown) => `\`${JSON.stringify(value)}\``;

/** Two codes that were found may agree with a third that could not be told. */
function problemsOf(verdicts: Verdicts): readonly string[] {
  const read = readProfile(JSON.stringify(profileOf(verdicts)));
  if (!('problems' in read)) return [];
  const places = read.problems.map((problem) => ('path' in problem ? problem.path : problem.code));
  return [`## To be completed by hand\n\nThe profile is not valid at ${places.join(', ')}.\n`];
}
