import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useComposedField } from '#app/components/composition.ts';
import './command-palette.css';

interface PaletteDialogProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of the command palette; the focus begins in its field. */
export function PaletteDialog({ onClose, children }: PaletteDialogProps) {
  const { t } = useTranslation('shell');
  return (
    <dialog
      ref={showModal}
      className="palette"
      aria-label={t('palette.open')}
      onClose={onClose}
      closedby="any"
    >
      {children}
    </dialog>
  );
}

/** By itself a dialog would focus its first focusable element, which is the list around the field. */
function showModal(dialog: HTMLDialogElement | null) {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.focus();
}

interface PaletteWaitingProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

/** Takes what is typed while the palette's code is on its way. */
export function PaletteWaiting({ text, onText, onClose }: PaletteWaitingProps) {
  const { t } = useTranslation('shell');
  const field = useComposedField<HTMLInputElement>(text, onText);
  return (
    <PaletteDialog onClose={onClose}>
      <input
        cmdk-input=""
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('palette.open')}
        aria-busy
        placeholder={t('palette.placeholder')}
        {...field}
      />
    </PaletteDialog>
  );
}
