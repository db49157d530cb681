import { currentProfile } from '#app/api/profile.ts';
import { Button } from '#app/components/button/button.tsx';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettingTexts } from '../use-setting-texts.ts';
import type { MeetingSettings, SettingValue } from '../model/meeting-settings.ts';
import { settingPlace } from '../refused-place.ts';
import type { ControlRefusal } from '#app/saving/use-refusal.ts';
import type { SettingsOwner } from '../model/setting.ts';
import { isSeenWhole, SettingControl } from './setting-control.tsx';
import {
  checkSetting,
  defaultOf,
  idleBecauseOf,
  isChanged,
  type FormSetting,
  type SettingProblem,
} from '../model/settings-rules.ts';
import type { SetSetting } from './settings-value.ts';
import styles from './settings.module.css';
import { useSettingProblemText } from './use-setting-problem-text.ts';

interface RowState {
  readonly value: SettingValue | undefined;
  /** The setting that makes this one idle as things stand. */
  readonly idleBecause: FormSetting | undefined;
  /** The platform's reason for refusing it. */
  readonly refused: string | undefined;
  /** The platform does not answer it: nobody knows what it is. */
  readonly unread: boolean;
  /** What of it does not fit other parts of the form. */
  readonly misfit: SettingProblem | undefined;
}

/** What a row shows of all the settings: the rest may change without it. */
export function rowState(
  setting: FormSetting,
  settings: MeetingSettings,
  refusal: ControlRefusal | undefined,
  misfits: readonly SettingProblem[],
  unread: ReadonlySet<string>,
): RowState {
  return {
    value: settings[setting.key],
    idleBecause: idleBecauseOf(setting, settings),
    refused: refusal?.control === settingPlace(setting.key) ? refusal.text : undefined,
    unread: unread.has(setting.word) && settings[setting.key] === undefined,
    misfit: misfits.find(({ key }) => key === setting.key),
  };
}

interface SettingRowProps extends RowState {
  readonly setting: FormSetting;
  readonly owner: SettingsOwner;
  /** The same function every time. */
  readonly onSet: SetSetting;
}

/** One setting: name and explanation, control, what is wrong with it, why it is idle. */
function PlainSettingRow(props: SettingRowProps) {
  const { setting, value, idleBecause, refused, misfit, unread, owner, onSet } = props;
  const { t } = useTranslation(['settings', 'unread']);
  const texts = useSettingTexts();
  const problemText = useSettingProblemText();
  const idle = useIdleText(setting, idleBecause);
  const [typing, setTyping] = useState(false);
  const id = settingPlace(setting.key);
  const onChange = (next: SettingValue | undefined) => onSet(setting.key, next);

  const label = texts.label(setting);
  const changed = isChanged(setting, { [setting.key]: value });
  const wrong =
    value === undefined
      ? undefined
      : checkSetting(setting, value, currentProfile().passwordCharacters);
  const problem = wrong ?? misfit;
  // Half a password is no mistake yet.
  const message = problem && !typing ? problemText(problem) : refused;
  const [labelId, helpId, problemId] = [`${id}-label`, `${id}-help`, `${id}-problem`];

  return (
    <div
      className={styles['row']}
      // where the focus goes to where the control cannot take it
      tabIndex={refused === undefined ? undefined : -1}
      data-idle={idle !== undefined || undefined}
      onFocus={() => setTyping(true)}
      onBlur={() => setTyping(false)}
    >
      <div>
        <div className={styles['label']}>
          {isSeenWhole(setting) ? (
            <span id={labelId}>{setting.kind === 'raw' ? <code>{label}</code> : label}</span>
          ) : (
            <label id={labelId} htmlFor={id}>
              {label}
            </label>
          )}
          {changed && (
            <Button
              type="link"
              size="small"
              className={styles['reset']}
              aria-label={t('step.resetSetting', { label })}
              onClick={() => onChange(defaultOf(setting))}
            >
              {t('step.reset')}
            </Button>
          )}
        </div>
        <div id={helpId} className={styles['help']}>
          {idle ?? (setting.kind === 'raw' ? t('step.unknownField') : texts.help(setting))}
          {unread && <p>{t('unread:atField')}</p>}
        </div>
      </div>
      <div className={styles['control']}>
        <SettingControl
          setting={setting}
          owner={owner}
          value={value ?? defaultOf(setting)}
          onChange={onChange}
          id={id}
          labelId={labelId}
          describedBy={message ? `${helpId} ${problemId}` : helpId}
          disabled={idle !== undefined}
          invalid={message !== undefined}
        />
        {message && (
          <p id={problemId} role="alert" className={styles['problem']}>
            {message}
          </p>
        )}
      </div>
    </div>
  );
}

/** Memoised, so that only the rows a change concerns render again. */
export const SettingRow = memo(PlainSettingRow);

/** Which setting makes this one idle, and what it would have to be; nothing while it has its effect. */
function useIdleText(setting: FormSetting, other: FormSetting | undefined): string | undefined {
  const { t } = useTranslation('settings');
  const texts = useSettingTexts();
  if (other === undefined || setting.when === undefined) return undefined;
  const names = setting.when.is.map((needed) =>
    'values' in other ? texts.valueName(other, other.values.nameOf(needed)) : t('on'),
  );
  return t('step.idle', { other: texts.label(other), values: names.join(t('step.or')) });
}
