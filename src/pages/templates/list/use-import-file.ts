import { useCallback, useState } from 'react';
import { readTemplateFile } from '#app/features/template/import-file.ts';
import { firstEntries, type ChosenFile, type ImportEntry } from './import-entries.ts';

/** A template with 2,000 people is some 300 KB; hundreds of those are not one file. */
const mostBytes = 20 * 1024 * 1024;

async function read(file: File): Promise<ChosenFile> {
  const { name } = file;
  if (file.size > mostBytes) return { name, problem: { code: 'too-large' } };
  try {
    return { name, ...readTemplateFile(await file.text()) };
  } catch {
    return { name, problem: { code: 'unreadable' } };
  }
}

/** The file that was chosen, and what was decided about each of its templates. */
export function useImportFile() {
  const [file, setFile] = useState<ChosenFile>();
  const [entries, setEntries] = useState<readonly ImportEntry[]>([]);
  // the same function for as long as the rows: hundreds of them are not drawn again for one
  const change = useCallback(
    (place: number, what: Partial<ImportEntry>) =>
      setEntries((before) =>
        before.map((entry, at) => (at === place ? { ...entry, ...what } : entry)),
      ),
    [],
  );
  return {
    file,
    entries,
    setEntries,
    choose: async (chosen: File | undefined) => {
      if (!chosen) return;
      const content = await read(chosen);
      setFile(content);
      setEntries('templates' in content ? firstEntries(content.templates) : []);
    },
    change,
  };
}
