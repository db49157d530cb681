import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface SignInValues {
  readonly username: string;
  readonly password: string;
}

interface SignInFormProps {
  /** What was typed before this component stood (the prerendered form is usable at once). */
  readonly initial: SignInValues;
  /** The field to start in; the user's name unless somebody was already elsewhere. */
  readonly focus?: keyof SignInValues | undefined;
  /** Sent before this component stood: sent now. */
  readonly submitAtOnce?: boolean;
  readonly busy: boolean;
  readonly problem: string | undefined;
  readonly onSubmit: (values: SignInValues) => void;
}

/** Plain HTML on purpose: the first screen needs no component library. */
export function SignInForm({
  initial,
  focus = 'username',
  submitAtOnce = false,
  busy,
  problem,
  onSubmit,
}: SignInFormProps) {
  const { t } = useTranslation('session');
  const id = useId();
  // a password manager may fill the fields without an event: what stands in them is theirs, and read when it is sent
  const [missing, setMissing] = useState({ username: false, password: false });
  const [shown, setShown] = useState(false);

  return (
    <form
      ref={submitAtOnce ? submitOnce : undefined}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const { username, password } = valuesIn(event.currentTarget);
        setMissing({ username: username === '', password: password === '' });
        if (!busy && username !== '' && password !== '') onSubmit({ username, password });
      }}
    >
      <div className="sign-in-field">
        <label htmlFor={`${id}u`}>{t('username')}</label>
        <input
          id={`${id}u`}
          name="username"
          ref={focus === 'username' ? focusOnce : undefined}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={initial.username}
          aria-invalid={missing.username}
          aria-describedby={missing.username ? `${id}ue` : undefined}
          onChange={({ target }) =>
            setMissing({ ...missing, username: missing.username && target.value.trim() === '' })
          }
        />
        {missing.username && (
          <p className="sign-in-error" id={`${id}ue`}>
            {t('usernameMissing')}
          </p>
        )}
      </div>
      <div className="sign-in-field">
        <label htmlFor={`${id}p`}>{t('password')}</label>
        <div className="sign-in-password">
          <input
            id={`${id}p`}
            name="password"
            ref={focus === 'password' ? focusOnce : undefined}
            type={shown ? 'text' : 'password'}
            autoComplete="current-password"
            defaultValue={initial.password}
            aria-invalid={missing.password}
            aria-describedby={missing.password ? `${id}pe` : undefined}
            onChange={({ target }) =>
              setMissing({ ...missing, password: missing.password && target.value === '' })
            }
          />
          <button
            type="button"
            className="sign-in-reveal"
            aria-pressed={shown}
            aria-label={t(shown ? 'hidePassword' : 'showPassword')}
            onClick={() => setShown(!shown)}
          >
            <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
              <path
                d="M1.5 10S4.5 4 10 4s8.5 6 8.5 6-3 6-8.5 6-8.5-6-8.5-6Z"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.5"
              />
              <circle cx="10" cy="10" r="2.5" fill="currentColor" />
              {shown && <path d="M3 17 17 3" stroke="currentColor" strokeWidth="1.5" />}
            </svg>
          </button>
        </div>
        {missing.password && (
          <p className="sign-in-error" id={`${id}pe`}>
            {t('passwordMissing')}
          </p>
        )}
      </div>
      <p className="sign-in-problem" role="alert">
        {problem}
      </p>
      <button type="submit" className="sign-in-submit" aria-busy={busy}>
        {t(busy ? 'signingIn' : 'signIn')}
      </button>
    </form>
  );
}

function valuesIn(form: HTMLFormElement): SignInValues {
  const fields = new FormData(form);
  const valueOf = (name: keyof SignInValues) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  return { username: valueOf('username').trim(), password: valueOf('password') };
}

function submitOnce(form: HTMLFormElement | null) {
  form?.requestSubmit();
}

function focusOnce(input: HTMLInputElement | null) {
  input?.focus();
}
