import { DeleteOutlined, EditOutlined } from '#app/components/icons/icons.tsx';
import { Switch } from '#app/components/form/switch.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Select } from '#app/components/form/select.tsx';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isRawCode, withOwn } from '#app/lib/code-names.ts';
import { changeWall, wallModes } from '../model/wall.ts';
import type { Wall, WallMode } from '../model/wall.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { PollInWords } from '#app/features/picture/poll/poll-in-words.tsx';
import { ChannelRefresh } from '../styles/channel-refresh.tsx';
import type { WallEditing } from './use-wall-editing.ts';
import { edit } from './wall-edits.ts';
import look from '#app/features/picture/designer-parts/designer.module.css';

interface WallSettingsPanelProps {
  readonly editing: WallEditing;
  readonly onEditPoll: () => void;
  readonly onRemove: () => void;
  readonly onRefresh?: (() => void) | undefined;
}

/** Mode, names and batch poll of one wall, and what its style is. */
export function WallSettingsPanel({
  editing,
  onEditPoll,
  onRemove,
  onRefresh,
}: WallSettingsPanelProps) {
  const { t } = useTranslation('wallDesigner');
  const id = useId();
  const { wall, style, on, run } = editing;
  const { mode, showNames, batchPoll } = wall;
  const known = isRawCode(mode) ? 'raw' : mode;
  const modeName = (of: Wall['mode']) =>
    isRawCode(of)
      ? t('settings.modes.raw', { code: of.slice('raw:'.length) })
      : t(`settings.modes.${of}`);
  const setMode = (next: WallMode) =>
    run(
      edit(on, { code: 'mode', what: modeName(next) }, (before) =>
        changeWall(before, {
          mode: next,
          // a wall that polls in batches has a poll
          ...(next === 'batch-poll' && before.batchPoll === null && { batchPoll: NEW_POLL }),
        }),
      ),
    );
  return (
    <section className={look['section']} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('settings.label')}</h3>
      <span className={look['label']}>{t('settings.style')}</span>
      <span className={look['soft']}>
        {style.columns > 0 && style.rows > 0
          ? t('settings.geometry', {
              columns: style.columns,
              rows: style.rows,
              count: style.boxes.length,
            })
          : t('settings.boxes', { count: style.boxes.length })}
      </span>
      <label htmlFor={`${id}-mode`}>{t('settings.mode')}</label>
      <Select
        id={`${id}-mode`}
        value={mode}
        options={withOwn(wallModes.names, mode).map((each) => ({
          value: each,
          label: modeName(each),
        }))}
        onChange={(chosen) => {
          if (wallModes.isName(chosen)) setMode(chosen);
        }}
      />
      <p className={look['help']} data-long="true">
        {t(`settings.modeHelp.${known}`)}
      </p>
      <span className={look['label']}>{t('settings.batchPoll')}</span>
      <div className={look['row']}>
        <Button
          size="small"
          icon={<EditOutlined aria-hidden />}
          disabled={mode !== 'batch-poll'}
          title={mode === 'batch-poll' ? undefined : t('settings.batchPollWhy')}
          onClick={onEditPoll}
        >
          {t('settings.editBatchPoll')}
        </Button>
        <span className={look['soft']}>
          {batchPoll === null ? t('settings.noBatchPoll') : <PollInWords poll={batchPoll} />}
        </span>
      </div>
      <div className={look['toggle']}>
        <Switch
          id={`${id}-names`}
          checked={showNames}
          onChange={(next) =>
            run(
              edit(on, { code: 'setting', what: t('settings.showNames') }, (before) =>
                changeWall(before, { showNames: next }),
              ),
            )
          }
        />
        <label htmlFor={`${id}-names`}>{t('settings.showNames')}</label>
      </div>
      <div className={look['wide']}>
        {onRefresh && <ChannelRefresh styleId={style.id} onRead={onRefresh} />}
        <Button danger type="text" icon={<DeleteOutlined aria-hidden />} onClick={onRemove}>
          {t('tabs.remove')}
        </Button>
      </div>
    </section>
  );
}
