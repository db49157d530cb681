import { HistoryOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Suspense, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyOverlay } from '#app/components/pieces/lazy-part.tsx';
import type { DesignParts, PresetMeeting } from '../design-parts.ts';
import type { Design } from '../model/designs.ts';
import { keptVersions } from './kept-versions.ts';

const VersionsDialog = lazyOverlay(
  () => import('./versions-dialog.tsx'),
  ({ onClose }) => onClose(),
);

interface VersionsButtonProps {
  /** Which preset it is, see `presetDraftId`. */
  readonly preset: string;
  readonly design: Design;
  readonly meeting: PresetMeeting;
  readonly parts: DesignParts;
  readonly onRestore: (design: Design, savedAt: number) => void;
}

/** Opens the versions of a preset that were saved from this browser, where there are any. */
export function VersionsButton({ preset, ...props }: VersionsButtonProps) {
  const { t } = useTranslation('designFiles');
  const all = useSyncExternalStore(keptVersions.subscribe, keptVersions.get);
  const versions = all.filter((one) => one.preset === preset);
  const [open, setOpen] = useState(false);
  if (versions.length === 0) return null;
  const label = t('versions.open', { count: versions.length });
  return (
    <>
      <Button
        icon={<HistoryOutlined aria-hidden />}
        aria-label={label}
        title={label}
        onClick={() => setOpen(true)}
      />
      {open && (
        <Suspense>
          <VersionsDialog {...props} versions={versions} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
