import { currentProfile } from '#app/api/profile.ts';
import { checkMeetingName, type NameProblem } from '#app/lib/naming.ts';
import type { ImportFileProblem, TemplateInFile } from '#app/features/template/import-file.ts';
import { freeName } from '#app/features/template/model/template-copy.ts';

/** A template of a file with what a person decided about it. */
export interface ImportEntry {
  readonly template: TemplateInFile;
  /** As it will be called. */
  readonly name: string;
  readonly taken: boolean;
  /** Was created already; it is not created again. */
  readonly done: boolean;
}

/** What stands for an entry before anything is sent. */
export interface EntryFacts {
  readonly state: 'done' | 'refused' | 'ignored' | 'unnamed' | 'ready';
  readonly nameProblem: NameProblem | undefined;
  /** Who else has the name; a platform may take two of one name. */
  readonly clash: 'existing' | 'here' | undefined;
  /** A name like it that nobody has; absent without a clash. */
  readonly free: string | undefined;
}

export type ChosenFile =
  | {
      readonly name: string;
      readonly problem: ImportFileProblem | { readonly code: 'too-large' | 'unreadable' };
    }
  | { readonly name: string; readonly templates: readonly TemplateInFile[] };

export function firstEntries(templates: readonly TemplateInFile[]): ImportEntry[] {
  return templates.map((template) => ({
    template,
    name: template.name,
    taken: template.problems.length === 0,
    done: false,
  }));
}

/** The facts of all entries, in their order. `existing`: names that templates of the platform have. */
export function factsOf(
  entries: readonly ImportEntry[],
  existing: ReadonlySet<string>,
): EntryFacts[] {
  const live = entries.filter(({ taken, done }) => taken && !done);
  const counts = new Map<string, number>();
  for (const { name } of live) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = new Set([...existing, ...counts.keys()]);
  return entries.map(({ template, name, taken, done }) => {
    const [nameProblem] = checkMeetingName(name, currentProfile().curlyQuotes);
    const considered = taken && !done && template.problems.length === 0;
    const here = (counts.get(name) ?? 0) > 1 ? ('here' as const) : undefined;
    const clash = considered ? (existing.has(name) ? ('existing' as const) : here) : undefined;
    return {
      state: stateOf({ template, name, taken, done }, nameProblem),
      nameProblem: considered ? nameProblem : undefined,
      clash,
      free: clash && nameProblem === undefined ? freeName(name, names) : undefined,
    };
  });
}

function stateOf(
  { template, taken, done }: ImportEntry,
  nameProblem: NameProblem | undefined,
): EntryFacts['state'] {
  if (done) return 'done';
  if (template.problems.length > 0) return 'refused';
  if (!taken) return 'ignored';
  return nameProblem ? 'unnamed' : 'ready';
}
