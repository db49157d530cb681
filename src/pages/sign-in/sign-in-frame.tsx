import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageNames, languages, type Language } from '#app/i18n/languages.ts';

/** The sign-in screen around the form; rendered into `index.html` at build time as well. */
interface SignInFrameProps {
  readonly children: ReactNode;
  readonly onLanguage?: (language: Language) => void;
}

export function SignInFrame({ children, onLanguage }: SignInFrameProps) {
  const { t, i18n } = useTranslation('session');
  return (
    <main className="sign-in">
      <div className="sign-in-panel">
        <header>
          <svg className="sign-in-mark" viewBox="0 0 32 32" aria-hidden="true">
            <rect x="2" y="5" width="17" height="12" rx="2" />
            <rect x="21" y="5" width="9" height="5.5" rx="1.5" />
            <rect x="21" y="11.5" width="9" height="5.5" rx="1.5" />
            <rect x="2" y="19" width="8" height="8" rx="1.5" />
            <rect x="12" y="19" width="8" height="8" rx="1.5" />
            <rect x="22" y="19" width="8" height="8" rx="1.5" />
          </svg>
          <h1>{t('product')}</h1>
          <p>{t('tagline')}</p>
        </header>
        {children}
        <fieldset className="sign-in-languages" aria-label={t('language')}>
          {languages.map((language) => (
            <button
              key={language}
              type="button"
              lang={language}
              aria-pressed={i18n.language === language}
              onClick={() => onLanguage?.(language)}
            >
              {languageNames[language]}
            </button>
          ))}
        </fieldset>
        {__STAND_IN__ && <p className="sign-in-hint">{t('demoHint')}</p>}
      </div>
    </main>
  );
}
