import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Named } from '#app/api/named.ts';
import { Dialog } from '#app/components/dialog.tsx';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { Checkbox } from '#app/components/form/checkbox.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { useWallStyles } from '#app/features/tv-wall/styles/use-wall-styles.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { presetQueries } from '../api/presets.ts';
import type { PresetOwner } from '../api/presets.ts';
import type { PresetMeeting } from '../design-parts.ts';
import { readDesign } from '../model/designs.ts';
import type { DesignFamily } from '../model/designs.ts';
import { OutputButtons } from '../plan/output-buttons.tsx';
import { usePlans } from '../plan/use-plans.ts';
import { savePresetFile } from './save-preset-file.ts';
import styles from './transfer.module.css';

export interface OutputsDialogProps {
  readonly owner: PresetOwner;
  readonly family: DesignFamily;
  readonly presets: readonly Named[];
  readonly meeting: PresetMeeting;
  readonly onClose: () => void;
}

/** Saves or prints several presets in one go. */
export default function OutputsDialog(props: OutputsDialogProps) {
  const { owner, family, presets, meeting, onClose } = props;
  const { t } = useTranslation(['designFiles', 'presets']);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(presets.map(({ id }) => id)),
  );
  const wanted = presets.filter(({ id }) => chosen.has(id));
  const reads = useQueries({
    queries: wanted.map(({ id }) => presetQueries.one(owner, family, id)),
  });
  const failed = reads.find(({ error }) => error !== null);
  const read = reads.map(({ data }) => data).filter((data) => data !== undefined);
  const designs = read.map((one) => readDesign(family, one));
  const ids = designs.flatMap((one) =>
    one.family === 'wall' ? one.value.walls.map(({ styleId }) => styleId) : [],
  );
  const { styleOf } = useWallStyles(ids, family === 'wall', false);
  const plansOf = usePlans(meeting, styleOf);
  const isReading = read.length < wanted.length || ids.some((id) => styleOf(id) === 'loading');
  const why = () => {
    if (wanted.length === 0) return t('output.noneChosen');
    if (isReading) return t('output.reading');
    return family === 'mix' || family === 'poll' ? t('output.notDrawn') : undefined;
  };

  return (
    <Dialog open title={t('output.title')} footer={null} onCancel={onClose}>
      <div className={styles['dialog']}>
        <fieldset className={styles['choices']} aria-label={t('output.choose')}>
          {presets.map(({ id, name }) => (
            <Checkbox
              key={id}
              checked={chosen.has(id)}
              onChange={(isChosen) =>
                setChosen(
                  isChosen
                    ? new Set([...chosen, id])
                    : new Set([...chosen].filter((one) => one !== id)),
                )
              }
            >
              <ForeignText>{visibleName(name) || t('presets:unnamed')}</ForeignText>
            </Checkbox>
          ))}
        </fieldset>
        {failed && (
          <ErrorNotice
            title={t('presets:failed')}
            error={failed.error}
            onRetry={() => void failed.refetch()}
          />
        )}
        <OutputButtons
          plans={() => designs.flatMap(plansOf)}
          why={why()}
          exportWhy={wanted.length === 0 || isReading ? why() : undefined}
          onExport={() => {
            const { name = '', number } = meeting;
            const params = read.map((one, place) => ({
              family,
              name: wanted[place]?.name ?? '',
              params: one,
            }));
            savePresetFile({ name, presets: params }, number);
          }}
        />
      </div>
    </Dialog>
  );
}
