import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError, sessionCodes } from '#app/api/api-error.ts';
import { MissingPiece } from '#app/components/pieces/load-piece.ts';
import { setPreferences } from '#app/components/preferences.ts';
import type { Language } from '#app/i18n/languages.ts';
import { SignInForm, type SignInValues } from './sign-in-form.tsx';
import { SignInFrame } from './sign-in-frame.tsx';
import type { EarlyInput } from './typed-before-start.ts';

interface SignInPageProps {
  readonly initial: EarlyInput;
  readonly signIn: (username: string, password: string) => Promise<void>;
  /** Shows the application, in place of this page. */
  readonly onSignedIn: () => Promise<void>;
}

export function SignInPage({ initial, signIn, onSignedIn }: SignInPageProps) {
  const { i18n } = useTranslation('session');
  const problemText = useSignInProblem();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function submit({ username, password }: SignInValues) {
    setBusy(true);
    setProblem(undefined);
    try {
      await signIn(username, password);
      await onSignedIn();
    } catch (error) {
      setProblem(problemText(error));
      setBusy(false);
    }
  }

  function speak(language: Language) {
    setPreferences({ language });
    document.documentElement.lang = language;
    void i18n.changeLanguage(language);
  }

  return (
    <SignInFrame onLanguage={speak}>
      <SignInForm
        initial={initial}
        focus={initial.focus}
        submitAtOnce={initial.submitted}
        busy={busy}
        problem={problem}
        onSubmit={(values) => void submit(values)}
      />
    </SignInFrame>
  );
}

/** Why signing in failed, in the person's words. */
export function useSignInProblem(): (error: unknown) => string {
  const { t } = useTranslation('session');
  return (error) => {
    if (error instanceof MissingPiece) return t('errors.notLoaded');
    if (!isApiError(error)) return t('errors.other', { reason: String(error) });
    if (error.code === sessionCodes.wrongPassword) return t('errors.badPassword');
    if (error.code === sessionCodes.consumerRefused) return t('errors.consumer');
    if (error.failure === 'network') return t('errors.network');
    if (error.failure === 'timeout') return t('errors.timeout');
    if (error.status === 429) {
      const count = error.retryAfter;
      return count === undefined ? t('errors.tooMany') : t('errors.tooManyWait', { count });
    }
    return t('errors.other', {
      reason: error.description ?? String(error.code ?? error.status ?? error.failure),
    });
  };
}
