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
    'Your session has timed out. Everything you typed is still here; enter your password and what you were doing goes on.',
  lockedTitle: 'Console locked',
  lockedWhy:
    'Nobody was here for a while. Enter your password to continue; the page is just as you left it.',
  unlock: 'Continue',
  useAnother: 'Sign out and use another account',
  signedInAs: 'Signed in as {{name}}',
  errors: {
    badPassword: 'Wrong username or password',
    consumer:
      'The platform refused the console’s credentials. Ask an administrator to check the reverse proxy.',
    network: 'The platform cannot be reached. Check the network and try again.',
    timeout: 'The platform did not answer in time. Try again.',
    other: 'Sign-in failed: {{reason}}',
  },
} satisfies Texts<typeof zh>;
