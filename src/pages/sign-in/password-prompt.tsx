import { browserPath } from '#app/lib/base-path.ts';
import { Button } from '#app/components/button/button.tsx';
import { Dialog } from '#app/components/dialog.tsx';
import { TextInput } from '#app/components/form/text-input.tsx';
import { EyeInvisibleOutlined, EyeOutlined } from '#app/components/icons/icons.tsx';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useSessionState } from '#app/components/session-context.ts';
import { paths } from '#app/lib/paths.ts';
import { useSignInProblem } from './sign-in-page.tsx';

interface PasswordPromptProps {
  /** Where it hangs, beside the page. */
  readonly host: HTMLElement;
}

/** Stands over the page, or in its place, until the same user has given the password again. */
export default function PasswordPrompt({ host }: PasswordPromptProps) {
  const { t } = useTranslation('session');
  const session = useSession();
  const state = useSessionState();
  const problemText = useSignInProblem();
  const id = useId();
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const words = usePromptWords();
  const name = state.status === 'signed-out' ? '' : state.username;
  const isElsewhere = state.status === 'interrupted' && state.why === 'elsewhere';

  useEffect(() => {
    // the page's title may be the name of a meeting
    if (state.status === 'interrupted' && state.why !== 'expired') {
      document.title = `${words.title} · ${t('product')}`;
    }
  });

  /** This tab leaves the session alone that another one has begun. */
  async function leave() {
    if (isElsewhere)
      return location.assign(
        browserPath(words.other === undefined ? paths.signIn : paths.overview),
      );
    await session.signOut();
    location.assign(browserPath(paths.signIn));
  }

  async function resume(given: string) {
    setPassword(given);
    if (given === '') {
      setProblem(t('passwordMissing'));
      return;
    }
    setBusy(true);
    setProblem(undefined);
    try {
      await session.resume(given);
    } catch (error) {
      setProblem(problemText(error));
      setBusy(false);
    }
  }

  return (
    <Dialog
      open
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      width={420}
      zIndex={3000}
      getContainer={host}
      title={words.title}
      footer={null}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // a password manager may fill the field without an event
          const given = new FormData(event.currentTarget).get('password');
          if (!busy) void resume(typeof given === 'string' ? given : '');
        }}
      >
        <p>{words.why}</p>
        {!isElsewhere && (
          <p>
            <strong>{t('signedInAs', { name })}</strong>
          </p>
        )}
        <input type="hidden" name="username" autoComplete="username" value={name} readOnly />
        <label htmlFor={id}>{t('password')}</label>
        <TextInput
          id={id}
          name="password"
          type={shown ? 'text' : 'password'}
          autoFocus
          autoComplete="current-password"
          value={password}
          status={problem ? 'error' : undefined}
          aria-describedby={problem ? `${id}e` : undefined}
          onText={setPassword}
          suffix={
            <Button
              type="text"
              size="small"
              icon={shown ? <EyeInvisibleOutlined aria-hidden /> : <EyeOutlined aria-hidden />}
              aria-pressed={shown}
              aria-label={t(shown ? 'hidePassword' : 'showPassword')}
              onClick={() => setShown(!shown)}
            />
          }
        />
        <p id={`${id}e`} role="alert" style={{ color: 'var(--error)', minHeight: '1.5em' }}>
          {problem}
        </p>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, justifyContent: 'space-between' }}>
          <Button onClick={() => void leave()}>{words.leave}</Button>
          <Button type="primary" htmlType="submit" loading={busy}>
            {isElsewhere ? t('continueAs', { name }) : t('unlock')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface PromptWords {
  readonly title: string;
  readonly why: string;
  /** Label of the way out. */
  readonly leave: string;
  /** Whose session the browser has now. */
  readonly other: string | undefined;
}

function usePromptWords(): PromptWords {
  const { t } = useTranslation('session');
  const state = useSessionState();
  const name = state.status === 'signed-out' ? '' : state.username;
  if (state.status !== 'interrupted' || state.why !== 'elsewhere') {
    const isLocked = state.status === 'interrupted' && state.why === 'locked';
    return {
      title: t(isLocked ? 'lockedTitle' : 'expiredTitle'),
      why: t(isLocked ? 'lockedWhy' : 'expiredWhy'),
      leave: t('useAnother'),
      other: undefined,
    };
  }
  const { other } = state;
  if (other === undefined) {
    return {
      title: t('signedOutElsewhereTitle'),
      why: t('signedOutElsewhereWhy', { name }),
      leave: t('toSignIn'),
      other,
    };
  }
  return {
    title: t('elsewhereTitle'),
    why: t('elsewhereWhy', { name, other }),
    leave: t('useOther', { other }),
    other,
  };
}
