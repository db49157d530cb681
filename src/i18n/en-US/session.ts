import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/session.ts';

export default {
  product: 'Meeting Console',
  tagline: 'Video meeting management',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  username: 'Username',
  password: 'Password',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  usernameMissing: 'Enter your username',
  passwordMissing: 'Enter your password',
  language: 'Language',
  demoHint: 'Demo accounts: admin or desk, password demo-only-1',
  expiredTitle: 'Sign in again to continue',
  expiredWhy:
    'Your session expired. Your entries are kept; enter your password to continue where you left off.',
  lockedTitle: 'Console locked',
  lockedWhy:
    'Locked after a period of inactivity. Enter your password to continue; the page is unchanged.',
  unlock: 'Continue',
  useAnother: 'Sign out and switch account',
  signedInAs: 'Signed in as {{name}}',
  errors: {
    badPassword: 'Wrong username or password',
    consumer:
      'The platform refused the console’s credentials. Ask an administrator to check the reverse proxy.',
    network: 'Couldn’t reach the platform. Check the network and try again.',
    timeout: 'The platform didn’t respond in time. Try again.',
    other: 'Couldn’t sign in: {{reason}}',
  },
} satisfies Texts<typeof zh>;
