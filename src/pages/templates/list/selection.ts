import { useState } from 'react';
import type { TemplateRow } from '#app/features/template/api/templates.ts';

/** Templates chosen in the list; they stay chosen over searches and refreshes, not over being deleted. */
export function useTemplateSelection(rows: readonly TemplateRow[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const selected = rows.filter(({ id }) => chosen.has(id));
  return {
    keys: chosen,
    /** As the list knows them now. */
    selected,
    clear: () => setChosen(new Set()),
    toggle: (toggled: readonly TemplateRow[], on: boolean) => {
      const next = new Set(chosen);
      for (const { id } of toggled) {
        if (on) next.add(id);
        else next.delete(id);
      }
      setChosen(next);
    },
  };
}
