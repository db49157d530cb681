import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSettingTexts } from '#app/components/meeting-settings/use-setting-texts.ts';
import type { SettingGroup } from '#app/domain/meeting/setting.ts';
import type { BookingValues } from '../booking-values.ts';
import { checkSettings, isChanged } from './settings-rules.ts';
import type { StepGroup } from './step-groups.ts';
import styles from './settings-step.module.css';

interface GroupIndexProps {
  readonly groups: readonly StepGroup[];
  readonly cardId: (group: SettingGroup) => string;
}

/** The groups at a glance, with what differs from the default in each; goes to a group. */
export function GroupIndex({ groups, cardId }: GroupIndexProps) {
  const { t } = useTranslation('settings');
  const texts = useSettingTexts();
  const { control } = useFormContext<BookingValues>();
  const settings = useWatch({ control, name: 'settings' });
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
