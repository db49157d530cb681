import { StrictMode, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { startI18n } from '#app/i18n/i18n.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import { SignInForm } from './sign-in-form.tsx';
import { SignInFrame } from './sign-in-frame.tsx';
import { NotLoadedPage } from './not-loaded-page.tsx';
import { TooOldPage } from './too-old-page.tsx';
import { isolatedText } from '#app/lib/foreign-text.ts';

/**
 * The sign-in screen as HTML, once a language, for `index.html`: it shows with the first bytes and can be
 * typed into before any script has run. `boot.js` says which language shows.
 */
export function prerenderSignIn(): string {
  return inEveryLanguage((language) => (
    <div className="static-sign-in" lang={language}>
      <SignInFrame>
        <SignInForm
          initial={{ username: '', password: '' }}
          busy={false}
          problem={undefined}
          onSubmit={() => undefined}
        />
      </SignInFrame>
    </div>
  ));
}

/** What a browser that is too old shows, every language at once. `boot.js` says whether it is, and what it lacks. */
export function prerenderTooOld(): string {
  return inEveryLanguage((language) => (
    <div className="too-old" lang={language}>
      <TooOldPage />
    </div>
  ));
}

/** What stands in place of the console where its first code did not come. `boot.js` reloads it. */
export function prerenderNotLoaded(): string {
  return inEveryLanguage((language) => (
    <div className="not-loaded" lang={language} role="alert">
      <NotLoadedPage />
    </div>
  ));
}

function inEveryLanguage(screen: (language: Language) => ReactNode): string {
  return languages
    .map((language) => {
      const i18n = startI18n(language, isolatedText);
      void i18n.changeLanguage(language);
      return renderToStaticMarkup(
        <StrictMode>
          <I18nextProvider i18n={i18n}>{screen(language)}</I18nextProvider>
        </StrictMode>,
        { identifierPrefix: `static-${language}-` },
      );
    })
    .join('');
}
