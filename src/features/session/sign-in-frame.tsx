import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The sign-in screen around the form; rendered into `index.html` at build time as well. */
export function SignInFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('session');
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
        {__STAND_IN__ && <p className="sign-in-hint">{t('demoHint')}</p>}
      </div>
    </main>
  );
}
