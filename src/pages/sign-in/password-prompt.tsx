import { Button, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useSessionState } from '#app/components/session-context.ts';
import { useSignInProblem } from './sign-in-page.tsx';

interface PasswordPromptProps {
  readonly why: 'expired' | 'locked';
}

/** Stands over the page until the same user has given the password again; the page beneath is untouched. */
export default function PasswordPrompt({ why }: PasswordPromptProps) {
  const { t } = useTranslation('session');
  const session = useSession();
  const state = useSessionState();
  const problemText = useSignInProblem();
  const id = useId();
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const name = state.status === 'signed-out' ? '' : state.username;

  async function resume() {
    if (password === '') {
      setProblem(t('passwordMissing'));
      return;
    }
    setBusy(true);
    setProblem(undefined);
    try {
      await session.resume(password);
    } catch (error) {
      setProblem(problemText(error));
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      width={420}
      zIndex={3000}
      title={t(why === 'expired' ? 'expiredTitle' : 'lockedTitle')}
      footer={null}
      styles={why === 'locked' ? { mask: { backdropFilter: 'blur(12px)' } } : {}}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void resume();
        }}
      >
        <p>{t(why === 'expired' ? 'expiredWhy' : 'lockedWhy')}</p>
        <p>
          <strong>{t('signedInAs', { name })}</strong>
        </p>
        <input type="hidden" name="username" autoComplete="username" value={name} readOnly />
        <label htmlFor={id}>{t('password')}</label>
        <Input.Password
          id={id}
          autoFocus
          autoComplete="current-password"
          value={password}
          status={problem ? 'error' : ''}
          aria-describedby={problem ? `${id}e` : undefined}
          onChange={(event) => setPassword(event.target.value)}
        />
        <p id={`${id}e`} role="alert" style={{ color: 'var(--error)', minHeight: '1.5em' }}>
          {problem}
        </p>
        <div style={{ display: 'flex', justifyContent: 'space-between' }}>
          <Button onClick={() => void session.signOut().then(() => location.assign('/login'))}>
            {t('useAnother')}
          </Button>
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('unlock')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
