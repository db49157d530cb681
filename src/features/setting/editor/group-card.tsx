import { currentProfile } from '#app/api/profile.ts';
import { useTranslation } from 'react-i18next';
import { useSettingTexts } from '../use-setting-texts.ts';
import type { MeetingSettings, SettingValue } from '../model/meeting-settings.ts';
import { settingPlace } from '../refused-place.ts';
import type { ControlRefusal } from '#app/saving/use-refusal.ts';
import type { SettingsOwner } from '../model/setting.ts';
import { rowState, SettingRow } from './setting-row.tsx';
import {
  checkSettings,
  isChanged,
  type FormSetting,
  type SettingProblem,
} from '../model/settings-rules.ts';
import type { SettingsGroup } from './settings-groups.ts';
import type { SetSetting } from './settings-value.ts';
import styles from './settings.module.css';
import { VideoFormatsField } from './video-formats-field.tsx';
import { isRawCode } from '#app/lib/code-names.ts';
import { meetingTypes } from '../model/setting-values.ts';
import { AUTOMATIC_RULES, type AutomaticCircumstances } from '../model/automatic-type.ts';

/** The word for a fact that does not hold. */
const NEGATED = {
  domainHasPorts: 'domainHasNoPorts',
  domainHasSfu: 'domainHasNoSfu',
  roomMixesPorts: 'roomMixesNoPorts',
  roomMixesTraditional: 'roomMixesNoTraditional',
} as const satisfies Record<Fact, string>;

const ALL_FACTS = [
  'domainHasSfu',
  'domainHasPorts',
  'roomMixesPorts',
  'roomMixesTraditional',
] as const satisfies readonly Fact[];

interface GroupCardProps {
  /** Id of the title, which the index links to. */
  readonly id: string;
  readonly group: SettingsGroup;
  readonly value: MeetingSettings;
  readonly onSet: SetSetting;
  readonly owner: SettingsOwner;
  readonly refusal: ControlRefusal | undefined;
  readonly unread: ReadonlySet<string>;
  readonly misfits: readonly SettingProblem[];
}

/** The settings of one group; the seldom used ones folded unless one of them says something. */
export function GroupCard({ id, group: { group, usual, seldom }, ...props }: GroupCardProps) {
  const { value: settings, onSet, owner, refusal, misfits, unread } = props;
  const { t } = useTranslation('settings');
  const texts = useSettingTexts();
  const wrong = new Set(
    [...checkSettings(settings, currentProfile().passwordCharacters), ...misfits].map(
      ({ key }) => key,
    ),
  );
  const telling = seldom.some(
    (setting) =>
      isChanged(setting, settings) ||
      wrong.has(setting.key) ||
      settingPlace(setting.key) === refusal?.control,
  );
  const row = (setting: FormSetting) => (
    <SettingRow
      key={setting.key}
      setting={setting}
      owner={owner}
      onSet={onSet}
      {...rowState(setting, settings, refusal, misfits, unread)}
    />
  );

  return (
    <section className={styles['card']} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {texts.group(group)}
      </h3>
      {usual.map((setting) => (
        <div key={setting.key}>
          {row(setting)}
          {setting.key === 'meetingType' && (
            <MeetingTypeNote type={settings.meetingType} owner={owner} />
          )}
        </div>
      ))}
      {group === 'media' && <VideoFormatsField value={settings} onSet={onSet} refusal={refusal} />}
      {seldom.length > 0 && (
        <details className={styles['fold']} open={telling}>
          <summary>{t('step.more', { count: seldom.length })}</summary>
          {seldom.map(row)}
        </details>
      )}
    </section>
  );
}

interface MeetingTypeNoteProps {
  readonly type: SettingValue | undefined;
  readonly owner: SettingsOwner;
}

/** What the chosen meeting type means, and how the automatic one is chosen where there is one. */
function MeetingTypeNote({ type: value, owner }: MeetingTypeNoteProps) {
  const { t } = useTranslation('settings');
  const type = meetingTypes.nameOf(typeof value === 'number' ? value : 0);
  return (
    <div className={styles['note']}>
      {!isRawCode(type) && <p aria-live="polite">{t(`meetingTypeMeaning.${type}`)}</p>}
      {owner === 'meeting' && <AutomaticRules />}
    </div>
  );
}

type Fact = Exclude<keyof AutomaticCircumstances, 'onlyRtcTerminals'>;

/** What an automatic meeting becomes: the contract's rules, the first that fits decides. */
function AutomaticRules() {
  const { t } = useTranslation('settings');
  return (
    <details className={styles['rules']}>
      <summary>{t('automaticRules.open')}</summary>
      <table aria-label={t('automaticRules.open')}>
        <thead>
          <tr>
            <th scope="col">{t('automaticRules.terminals')}</th>
            <th scope="col">{t('automaticRules.conditions')}</th>
            <th scope="col">{t('automaticRules.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {AUTOMATIC_RULES.map(({ when, outcome }) => {
            const facts = ALL_FACTS.filter((fact) => when[fact] !== undefined).map((fact) =>
              t(`automaticRules.facts.${when[fact] ? fact : NEGATED[fact]}`),
            );
            return (
              <tr key={JSON.stringify(when)}>
                <td>
                  {t(
                    when.onlyRtcTerminals
                      ? 'automaticRules.rtcOnly'
                      : 'automaticRules.anyTerminals',
                  )}
                </td>
                <td>{facts.join(t('listSeparator')) || t('automaticRules.otherwise')}</td>
                <td>{t(`automaticRules.outcomes.${outcome}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
