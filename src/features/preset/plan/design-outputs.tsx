import { useTranslation } from 'react-i18next';
import { writeDesign } from '../model/designs.ts';
import type { Design } from '../model/designs.ts';
import { savePresetFile } from '../transfer/save-preset-file.ts';
import { OutputButtons } from './output-buttons.tsx';
import { NO_STYLE, usePlans } from './use-plans.ts';
import type { PlanMeeting, StyleSource } from './use-plans.ts';

export interface DesignOutputsProps {
  readonly design: Design;
  readonly meeting: PlanMeeting;
  /** Absent where there are no walls. */
  readonly styleOf?: StyleSource;
}

/** Every way to save or print what is laid out. */
export default function DesignOutputs({ design, meeting, styleOf = NO_STYLE }: DesignOutputsProps) {
  const { t } = useTranslation('designFiles');
  const plansOf = usePlans(meeting, styleOf);
  const { family, value } = design;
  const isNothing = family === 'wall' && value.walls.length === 0;
  return (
    <OutputButtons
      plans={() => plansOf(design)}
      why={isNothing ? t('output.nothing') : undefined}
      onExport={() => {
        const { number = '', name = '' } = meeting;
        const params = writeDesign(design, {}, number);
        savePresetFile({ name, presets: [{ family, name: value.name, params }] }, number);
      }}
    />
  );
}
