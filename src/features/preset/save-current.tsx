import { Suspense } from 'react';
import { message } from '#app/components/messages/messages.ts';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import type { PresetOwner } from './api/presets.ts';
import { renamed, writeDesign } from './model/designs.ts';
import type { PictureDesign } from './model/designs.ts';
import type { PresetMeeting } from './design-parts.ts';
import { freePresetName } from './model/preset-names.ts';
import { NameDialog } from './name-dialog.tsx';
import { creating } from './preset-writes.ts';

const PresetCheck = lazyPart(() => import('./check/preset-check.tsx'));

interface SaveCurrentProps {
  readonly ensureOwner: () => PresetOwner;
  readonly design: PictureDesign;
  readonly names: readonly string[];
  readonly meeting: PresetMeeting;
  readonly onClose: () => void;
}

/** Saves the current layout as a preset, under a name that the user enters. */
export function SaveCurrent({ ensureOwner, design, names, meeting, onClose }: SaveCurrentProps) {
  const { t } = useTranslation('presets');
  const { name } = design.value;
  return (
    <NameDialog
      title={t(`name.saveCurrent.${design.family}`)}
      suggested={names.includes(name) ? freePresetName(name, names) : name}
      others={names}
      prepare={(chosen) =>
        creating(
          ensureOwner(),
          design.family,
          writeDesign(renamed(design, chosen), {}, meeting.number),
        )
      }
      note={
        <Suspense>
          <PresetCheck design={design} meeting={meeting} />
        </Suspense>
      }
      onDone={(chosen, lost) => {
        message.success(t(lost ? 'editor.savedLost' : 'editor.saved', { name: chosen }));
        onClose();
      }}
      onClose={onClose}
    />
  );
}
