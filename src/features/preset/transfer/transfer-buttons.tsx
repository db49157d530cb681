import { PrinterOutlined, UploadOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Suspense, useRef, useState } from 'react';
import { FileInput } from '#app/components/form/file-input.tsx';
import { useTranslation } from 'react-i18next';
import type { Named } from '#app/api/named.ts';
import { loadPiece } from '#app/components/pieces/load-piece.ts';
import { lazyOverlay } from '#app/components/pieces/lazy-part.tsx';
import type { PresetOwner } from '../api/presets.ts';
import type { PresetMeeting } from '../design-parts.ts';
import type { DesignFamily } from '../model/designs.ts';
import type { ReadFile } from './preset-file.ts';

const OutputsDialog = lazyOverlay(
  () => import('./outputs-dialog.tsx'),
  ({ onClose }) => onClose(),
);
const ImportPresetsDialog = lazyOverlay(
  () => import('./import-dialog.tsx'),
  ({ onClose }) => onClose(),
);

interface TransferButtonsProps {
  readonly family: DesignFamily;
  readonly owner: PresetOwner | undefined;
  readonly ensureOwner: () => PresetOwner;
  readonly presets: readonly Named[];
  readonly meeting: PresetMeeting;
  /** Why nothing can be added; undefined if it can. */
  readonly why: string | undefined;
}

/** In the head of a list of presets: takes them out as files or on paper, and in from a file. */
export function TransferButtons(props: TransferButtonsProps) {
  const { family, owner, ensureOwner, presets, meeting, why } = props;
  const { t } = useTranslation(['designFiles', 'presets']);
  const [saving, setSaving] = useState(false);
  const [file, setFile] = useState<{ readonly name: string; readonly content: ReadFile }>();
  const input = useRef<HTMLInputElement>(null);
  const named = { family: t(`presets:families.${family}`) };

  async function choose(chosen: File | undefined) {
    if (chosen === undefined) return;
    const { openPresetFile } = await loadPiece(() => import('./preset-file.ts'));
    setFile({ name: chosen.name, content: await openPresetFile(chosen) });
  }

  return (
    <>
      {presets.length > 0 && (
        <Button
          size="small"
          icon={<PrinterOutlined aria-hidden />}
          aria-label={t('output.of', named)}
          onClick={() => setSaving(true)}
        >
          {t('output.menu')}
        </Button>
      )}
      <Button
        size="small"
        icon={<UploadOutlined aria-hidden />}
        disabled={why !== undefined}
        title={why}
        aria-label={t('output.importOf', named)}
        onClick={() => input.current?.click()}
      >
        {t('import.action')}
      </Button>
      <FileInput ref={input} label={t('import.choose')} onChoose={(file) => void choose(file)} />
      <Suspense>
        {saving && owner !== undefined && (
          <OutputsDialog
            owner={owner}
            family={family}
            presets={presets}
            meeting={meeting}
            onClose={() => setSaving(false)}
          />
        )}
        {file && (
          <ImportPresetsDialog
            file={file.name}
            content={file.content}
            family={family}
            ensureOwner={ensureOwner}
            meeting={meeting}
            onClose={() => setFile(undefined)}
          />
        )}
      </Suspense>
    </>
  );
}
