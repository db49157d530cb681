import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import type { DefaultChoice, TemplateRow } from '#app/features/template/api/templates.ts';
import type { TemplateWords } from './use-template-words.ts';
import { lazyOverlay } from '#app/components/pieces/lazy-part.tsx';

const ChosenDialog = lazyOverlay(
  () => import('./chosen-dialog.tsx'),
  ({ onClose }) => onClose(),
);
const DuplicateDialog = lazyOverlay(
  () => import('./duplicate-dialog.tsx'),
  ({ onClose }) => onClose(undefined),
);
const DeleteDialog = lazyOverlay(
  () => import('./delete-dialog.tsx'),
  ({ onClose }) => onClose([]),
);
const ExportDialog = lazyOverlay(
  () => import('./export-dialog.tsx'),
  ({ onClose }) => onClose(),
);
const ImportDialog = lazyOverlay(
  () => import('./import-dialog.tsx'),
  ({ onClose }) => onClose(),
);

/** What is being asked about. */
export type TemplateTask =
  | { readonly task: 'choose'; readonly row: TemplateRow }
  | { readonly task: 'clear' }
  | { readonly task: 'duplicate'; readonly row: TemplateRow }
  | { readonly task: 'delete' | 'export'; readonly rows: readonly TemplateRow[] }
  | { readonly task: 'import' };

interface TemplateDialogsOptions {
  readonly rows: readonly TemplateRow[];
  readonly chosen: DefaultChoice | null;
  readonly words: TemplateWords;
  readonly onCreated: (id: string) => void;
  readonly onDeleted: (rows: readonly TemplateRow[]) => void;
}

/** The dialog of one task at a time, its code fetched when it is first wanted. */
export function useTemplateDialogs(options: TemplateDialogsOptions) {
  const [task, setTask] = useState<TemplateTask>();
  const close = () => setTask(undefined);
  const opener = useRef<Element>(null);
  const isOpen = task !== undefined;
  useEffect(() => {
    // the dialog goes with its code, and so does what had the focus: back to what opened it
    if (!isOpen && opener.current instanceof HTMLElement) opener.current.focus();
  }, [isOpen]);
  return {
    ask: (wanted: TemplateTask) => {
      opener.current = document.activeElement;
      setTask(wanted);
    },
    dialog: <Suspense>{task && dialogOf(task, options, close)}</Suspense>,
  };
}

function dialogOf(
  task: TemplateTask,
  { rows, chosen, words, onCreated, onDeleted }: TemplateDialogsOptions,
  close: () => void,
): ReactNode {
  const nameOf = words.name;
  switch (task.task) {
    case 'choose':
      return <ChosenDialog row={task.row} chosen={chosen} nameOf={nameOf} onClose={close} />;
    case 'clear':
      return <ChosenDialog row={undefined} chosen={chosen} nameOf={nameOf} onClose={close} />;
    case 'duplicate':
      return (
        <DuplicateDialog
          row={task.row}
          rows={rows}
          nameOf={nameOf}
          onClose={(created) => {
            close();
            if (created !== undefined) onCreated(created);
          }}
        />
      );
    case 'delete':
      return (
        <DeleteDialog
          rows={task.rows}
          chosenId={chosen?.id}
          nameOf={nameOf}
          onClose={(deleted) => {
            close();
            onDeleted(deleted);
          }}
        />
      );
    case 'export':
      return <ExportDialog rows={task.rows} nameOf={nameOf} onClose={close} />;
    default:
      return <ImportDialog rows={rows} kindOf={words.kind} onClose={close} />;
  }
}
