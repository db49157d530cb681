import { browserPath } from '#app/lib/base-path.ts';
import { UserOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { PanelButton } from '#app/components/panel-button.tsx';
import { setPreferences, usePreferences } from '#app/components/preferences.ts';
import { useSession, useSessionState } from '#app/components/session-context.ts';
import { languageNames, languages } from '#app/i18n/languages.ts';
import { paths } from '#app/lib/paths.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { useForgetMe } from './use-forget-me.ts';
import styles from './account-panel.module.css';

/** Who is signed in, how the console looks for them, and the way out. */
export function AccountPanel() {
  const { t } = useTranslation('shell');
  const session = useSession();
  const state = useSessionState();
  const forgetMe = useForgetMe();
  const { language, theme, density } = usePreferences();
  const name = state.status === 'signed-out' ? '' : state.username;
  return (
    <PanelButton
      quiet
      label={`${t('account')} ${name}`}
      icon={<UserOutlined aria-hidden />}
      text={
        <span className={styles['name']}>
          <ForeignText>{name}</ForeignText>
        </span>
      }
    >
      <div className={styles['panel']}>
        <Choice
          legend={t('language')}
          options={languages.map((value) => [value, languageNames[value]] as const)}
          chosen={language}
          onChoose={(value) => setPreferences({ language: value })}
        />
        <Choice
          legend={t('theme')}
          options={(['light', 'dark', 'system'] as const).map(
            (value) => [value, t(`themes.${value}`)] as const,
          )}
          chosen={theme}
          onChoose={(value) => setPreferences({ theme: value })}
        />
        <Choice
          legend={t('density')}
          options={(['compact', 'comfortable'] as const).map(
            (value) => [value, t(`densities.${value}`)] as const,
          )}
          chosen={density}
          onChoose={(value) => setPreferences({ density: value })}
        />
        <div className={styles['actions']}>
          {__STAND_IN__ && <Button onClick={resetStandIn}>{t('resetStandIn')}</Button>}
          <Button onClick={() => session.lock()}>{t('lockNow')}</Button>
          <Button
            onClick={() =>
              void session.signOut().then(() => location.assign(browserPath(paths.signIn)))
            }
          >
            {t('signOut')}
          </Button>
          <Button onClick={forgetMe}>{t('forget.action')}</Button>
        </div>
      </div>
    </PanelButton>
  );
}

/** The stand-in platform listens in the page (demo build only). */
function resetStandIn() {
  dispatchEvent(new Event('stand-in:reset'));
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ legend, options, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={legend}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
