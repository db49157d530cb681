import { useTranslation } from 'react-i18next';
import type { ProfileAnswer } from '#app/api/load-profile.ts';
import type { Allowed, ProfileProblem } from '#app/api/profile.ts';
import { setPreferences } from '#app/components/preferences.ts';
import type { Language } from '#app/i18n/languages.ts';
import { SignInFrame } from './sign-in-frame.tsx';

interface ProfileProblemPageProps {
  readonly answer: Exclude<ProfileAnswer, { state: 'ready' }>;
  readonly onRetry: () => void;
}

/** Stands in place of the console, which must not speak to a platform of which it knows something wrong. */
export function ProfileProblemPage({ answer, onRetry }: ProfileProblemPageProps) {
  const { t, i18n } = useTranslation('session');
  const words = useProblemWords();
  const problems = answer.state === 'wrong' ? answer.problems : [];

  function speak(language: Language) {
    setPreferences({ language });
    document.documentElement.lang = language;
    void i18n.changeLanguage(language);
  }

  return (
    <SignInFrame onLanguage={speak}>
      <section aria-labelledby="profile-problem" role="alert">
        <h2 id="profile-problem">{t(`profile.${answer.state}.title`)}</h2>
        <p>{t(`profile.${answer.state}.why`)}</p>
        {problems.length > 0 && (
          <ul className="profile-problems">
            {problems.map((problem) => (
              <li key={'path' in problem ? problem.path : problem.code}>{words(problem)}</li>
            ))}
          </ul>
        )}
      </section>
      <button type="button" className="sign-in-submit" onClick={onRetry}>
        {t('profile.retry')}
      </button>
    </SignInFrame>
  );
}

function useProblemWords(): (problem: ProfileProblem) => string {
  const { t } = useTranslation('session');
  const allowedWords = ({ kind, ...more }: Allowed) =>
    t(`profile.allowed.${kind}`, {
      values: 'values' in more ? more.values.join(t('profile.or')) : '',
    });
  return (problem) => {
    switch (problem.code) {
      case 'wrong-value':
        return t('profile.problems.wrong-value', {
          path: problem.path,
          found: problem.found,
          allowed: allowedWords(problem.allowed),
        });
      case 'same-code':
        return t('profile.problems.same-code', problem);
      case 'unknown-key':
        return t('profile.problems.unknown-key', problem);
      case 'not-json':
      case 'not-object':
      default:
        return t(`profile.problems.${problem.code}`);
    }
  };
}
