import { DeleteOutlined, EditOutlined } from '#app/components/icons/icons.tsx';
import { Switch } from '#app/components/form/switch.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Select } from '#app/components/form/select.tsx';
import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { BackgroundField } from '#app/features/image/background-field.tsx';
import { isRawCode, withOwn } from '#app/lib/code-names.ts';
import type { RawCode } from '#app/lib/code-names.ts';
import { compositionModes, preferredStyles } from '../model/composition.ts';
import type { Composition, CompositionSettings } from '../model/composition.ts';
import type { StepName } from '#app/components/undo/step-name.ts';
import { PollInWords } from '../poll/poll-in-words.tsx';
import { NameStyleFields } from './name-style-fields.tsx';
import look from '../designer-parts/designer.module.css';

interface PictureSettingsProps {
  readonly picture: Composition;
  /** No terminal of the meeting sees the picture. */
  readonly ofBox: boolean;
  readonly onChange: (step: StepName, patch: Partial<CompositionSettings>, merge?: string) => void;
  readonly onEditPoll: () => void;
}

type Change = (
  what: string,
  patch: Partial<CompositionSettings>,
  /** What is typed into one field in one go is one step. */
  typedInto?: string,
) => void;

/** Everything of the picture but its layout and panes. */
function PlainPictureSettings({ picture, ofBox, onChange, onEditPoll }: PictureSettingsProps) {
  const { t } = useTranslation('composer');
  const id = useId();
  const { mode, preferredStyle, exceptSelf, showNames, background } = picture;
  const automatic = mode === 'automatic';
  const change: Change = (what, patch, typedInto) =>
    onChange({ code: 'setting', what }, patch, typedInto && `${id} ${typedInto}`);
  const wordOf = <N extends string>(name: N | RawCode, known: (name: N) => string) =>
    isRaw(name) ? t('settings.raw', { code: name.slice('raw:'.length) }) : known(name);
  const modeWords = (name: Composition['mode']) => wordOf(name, (one) => t(`modes.${one}`));

  return (
    <section className={look['section']} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('settings.label')}</h3>
      <label htmlFor={`${id}-mode`}>{t('settings.mode')}</label>
      <Select
        id={`${id}-mode`}
        aria-describedby={`${id}-mode-help`}
        value={mode}
        options={withOwn(compositionModes.names, mode).map((name) => ({
          value: name,
          label: modeWords(name),
        }))}
        onChange={(chosen) => onChange({ code: 'mode', what: modeWords(chosen) }, { mode: chosen })}
      />
      <p id={`${id}-mode-help`} className={look['help']} data-long>
        {t(isRawCode(mode) ? 'modeHelp.unknown' : `modeHelp.${mode}`)}
      </p>
      <label htmlFor={`${id}-style`}>{t('settings.preferredStyle')}</label>
      <Select
        id={`${id}-style`}
        disabled={!automatic}
        title={automatic ? undefined : t('settings.preferredStyleWhy')}
        aria-describedby={`${id}-style-help`}
        value={preferredStyle}
        options={withOwn(preferredStyles.names, preferredStyle).map((name) => ({
          value: name,
          label: wordOf(name, (one) => t(`styles.${one}`)),
        }))}
        onChange={(chosen) => change(t('settings.preferredStyle'), { preferredStyle: chosen })}
      />
      <p id={`${id}-style-help`} className={look['help']}>
        {automatic
          ? t(isRawCode(preferredStyle) ? 'styleHelp.unknown' : `styleHelp.${preferredStyle}`)
          : t('settings.preferredStyleWhy')}
      </p>
      {!ofBox && (
        <>
          <Toggle
            label={t('settings.exceptSelf')}
            help={automatic ? undefined : t('settings.exceptSelfWhy')}
            // what is on goes off in any mode
            disabled={!automatic && !exceptSelf}
            checked={exceptSelf}
            onChange={(on) => change(t('settings.exceptSelf'), { exceptSelf: on })}
          />
          <Toggle
            label={t('settings.broadcast')}
            help={t('settings.broadcastHelp')}
            checked={picture.broadcast}
            onChange={(on) => change(t('settings.broadcast'), { broadcast: on })}
          />
        </>
      )}
      <Toggle
        label={t('settings.voiceHint')}
        help={t('settings.voiceHintHelp')}
        checked={picture.voiceHint}
        onChange={(on) => change(t('settings.voiceHint'), { voiceHint: on })}
      />
      <Toggle
        label={t('settings.showNames')}
        checked={showNames}
        onChange={(on) => change(t('settings.showNames'), { showNames: on })}
      />
      <NameStyleFields
        value={picture.nameStyle}
        disabled={!showNames}
        onChange={(what, nameStyle, typedInto) => change(what, { nameStyle }, typedInto)}
      />
      <Toggle
        label={t('settings.background')}
        help={t('settings.backgroundHelp')}
        checked={background.enabled}
        onChange={(on) =>
          change(t('settings.background'), { background: { ...background, enabled: on } })
        }
      />
      {background.enabled && (
        <div className={look['wide']}>
          <BackgroundField
            value={background.image}
            onChange={(image) =>
              change(t('settings.background'), { background: { ...background, image } })
            }
          />
        </div>
      )}
      <BatchPoll picture={picture} onChange={onChange} onEdit={onEditPoll} />
    </section>
  );
}

/** Not drawn again when panes are selected or filled. */
export const PictureSettings = memo(PlainPictureSettings, ({ picture, ...a }, b) => {
  const { layout, panes, tray } = b.picture;
  return (
    a.onChange === b.onChange &&
    a.onEditPoll === b.onEditPoll &&
    samePicture({ ...picture, layout, panes, tray }, b.picture)
  );
});

function samePicture(a: Composition, b: Composition): boolean {
  const before = new Map<string, unknown>(Object.entries(a));
  return Object.entries(b).every(([key, value]) => before.get(key) === value);
}

function isRaw(name: string): name is RawCode {
  return isRawCode(name);
}

interface BatchPollProps extends Pick<PictureSettingsProps, 'picture' | 'onChange'> {
  readonly onEdit: () => void;
}

function BatchPoll({ picture, onChange, onEdit }: BatchPollProps) {
  const { t } = useTranslation('composer');
  const { mode, poll } = picture;
  const serves = mode === 'custom-batch-poll' || mode === 'automatic-poll';
  return (
    <>
      <span className={look['label']}>{t('settings.batchPoll')}</span>
      <div className={look['row']}>
        <Button
          size="small"
          icon={<EditOutlined aria-hidden />}
          disabled={!serves && poll === null}
          onClick={onEdit}
        >
          {t(poll === null ? 'settings.addBatchPoll' : 'settings.editBatchPoll')}
        </Button>
        {poll !== null && (
          <Button
            size="small"
            type="text"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t('settings.removeBatchPoll')}
            title={t('settings.removeBatchPoll')}
            onClick={() => onChange({ code: 'batchPoll' }, { poll: null })}
          />
        )}
        <span className={look['soft']}>
          {poll !== null && serves && <PollInWords poll={poll} />}
          {poll === null && serves && t('settings.noBatchPoll')}
          {!serves && t('settings.batchPollWhy')}
        </span>
      </div>
    </>
  );
}

interface ToggleProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

function Toggle({ label, help, checked, disabled = false, onChange }: ToggleProps) {
  const id = useId();
  return (
    <div className={look['toggle']}>
      <Switch
        id={id}
        checked={checked}
        disabled={disabled}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={onChange}
      />
      <label htmlFor={id}>{label}</label>
      {help !== undefined && (
        <span id={`${id}-help`} className={look['soft']}>
          {help}
        </span>
      )}
    </div>
  );
}
