/** The entry of a version: one line for a commit, the newest first, each once; then the names that are gone. */
export function entryOf(
  version: string,
  date: string,
  subjects: readonly string[],
  gone: readonly string[] = [],
): string {
  const lines = [...new Set(subjects.map((subject) => subject.trim()).filter(Boolean))];
  const names = gone.length === 0 ? '' : `\nNames that are gone, by which tests found things:\n\n`;
  return `## ${version} (${date})\n\n${listed(lines)}${names}${listed(gone)}\n`;
}

/** Roles and names that a difference of committed ones takes away and does not add elsewhere. */
export function goneNames(diff: string): string[] {
  const linesWith = (sign: '-' | '+') =>
    diff
      .split('\n')
      .filter((line) => line.startsWith(sign) && !line.startsWith(sign.repeat(3)))
      .map((line) => line.slice(1).trim());
  const added = new Set(linesWith('+'));
  return [...new Set(linesWith('-'))].filter((name) => !added.has(name)).toSorted();
}

/** The changelog with an entry as its first; one of the same version is replaced. */
export function withEntry(changelog: string, entry: string): string {
  const [heading = ''] = entry.split(' (', 1);
  const [head = '', ...entries] = changelog.split(/^(?=## )/m);
  const others = entries.filter((one) => !one.startsWith(`${heading} (`));
  return `${[head.trimEnd(), '\n\n', entry, ...others].join('').trimEnd()}\n`;
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => `- ${escaped(line)}\n`).join('');
}

/** A subject is text: `<title>` and `*` in it are no markup. */
function escaped(text: string): string {
  return text.replaceAll(/[\\<*_[\]`]/g, String.raw`\$&`);
}
