import { useTranslation } from 'react-i18next';
import { useSettingTexts } from '../use-setting-texts.ts';
import type { SettingGroup } from '../model/setting.ts';
import type { MeetingSettings } from '../model/meeting-settings.ts';
import { checkSettings, isChanged } from '../model/settings-rules.ts';
import type { SettingsGroup } from './settings-groups.ts';
import styles from './settings.module.css';

interface GroupIndexProps {
  readonly groups: readonly SettingsGroup[];
  readonly value: MeetingSettings;
  readonly cardId: (group: SettingGroup) => string;
}

/** The groups at a glance, with what differs from the default in each; goes to a group. */
export function GroupIndex({ groups, value: settings, cardId }: GroupIndexProps) {
  const { t } = useTranslation('settings');
  const texts = useSettingTexts();
  const wrong = new Set(checkSettings(settings).map(({ key }) => key));
  const goTo = (group: SettingGroup) => {
    const title = document.getElementById(cardId(group));
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'start' });
  };
  return (
    <nav className={styles['index']} aria-label={t('step.index')}>
      {groups.map(({ group, usual, seldom }) => {
        const all = [...usual, ...seldom];
        const formats = group === 'media' && (settings.videoFormats ?? []).length > 0 ? 1 : 0;
        const changed = all.filter((setting) => isChanged(setting, settings)).length + formats;
        const problems =
          all.filter(({ key }) => wrong.has(key)).length +
          (group === 'media' && wrong.has('videoFormats') ? 1 : 0);
        return (
          <button key={group} type="button" onClick={() => goTo(group)}>
            <span>{texts.group(group)}</span>
            {problems > 0 && (
              <em className={styles['wrong']} title={t('step.problemCount', { count: problems })}>
                !
                <span className="visually-hidden">
                  {t('step.problemCount', { count: problems })}
                </span>
              </em>
            )}
            {changed > 0 && (
              <em title={t('step.changedCount', { count: changed })}>
                <span aria-hidden>{changed}</span>
                <span className="visually-hidden">
                  {t('step.changedCount', { count: changed })}
                </span>
              </em>
            )}
          </button>
        );
      })}
    </nav>
  );
}
