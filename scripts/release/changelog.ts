/** The entry of a version: one line for a commit, the newest first, each once. */
export function entryOf(version: string, date: string, subjects: readonly string[]): string {
  const lines = [...new Set(subjects.map((subject) => subject.trim()).filter(Boolean))];
  return `## ${version} (${date})\n\n${lines.map((line) => `- ${escaped(line)}\n`).join('')}\n`;
}

/** The changelog with an entry as its first; one of the same version is replaced. */
export function withEntry(changelog: string, entry: string): string {
  const [heading = ''] = entry.split(' (', 1);
  const [head = '', ...entries] = changelog.split(/^(?=## )/m);
  const others = entries.filter((one) => !one.startsWith(`${heading} (`));
  return `${[head.trimEnd(), '\n\n', entry, ...others].join('').trimEnd()}\n`;
}

/** A subject is text: `<title>` and `*` in it are no markup. */
function escaped(text: string): string {
  return text.replaceAll(/[\\<*_[\]`]/g, String.raw`\$&`);
}
