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
  elsewhereTitle: 'Another tab switched accounts',
  elsewhereWhy:
    'This browser is now signed in as {{other}} in another tab. This page sends nothing more as {{name}}, and your entries are kept. Enter the password of {{name}} to continue here; the other tab then stops.',
  signedOutElsewhereTitle: 'Signed out in another tab',
  signedOutElsewhereWhy:
    'The session of {{name}} in this browser has ended. Your entries on this page are kept; enter the password to continue.',
  continueAs: 'Continue as {{name}}',
  useOther: 'Use as {{other}}',
  toSignIn: 'Go to sign-in',
  unlock: 'Continue',
  useAnother: 'Sign out and switch account',
  signedInAs: 'Signed in as {{name}}',
  errors: {
    badPassword: 'Wrong username or password',
    consumer:
      'The platform refused the console’s credentials. Ask an administrator to check the reverse proxy.',
    network: 'Couldn’t reach the platform. Check the network and try again.',
    timeout: 'The platform didn’t respond in time. Try again.',
    tooMany: 'Too many tries. Wait a while, then try again.',
    tooManyWait_one: 'Too many tries. Wait {{count}} second, then try again.',
    tooManyWait_other: 'Too many tries. Wait {{count}} seconds, then try again.',
    notLoaded: 'Couldn’t load the console. Check the network and try again.',
    other: 'Couldn’t sign in: {{reason}}',
  },
  notLoaded: {
    title: 'Couldn’t load the console',
    why: 'Check the network, then reload this page.',
    reload: 'Reload',
  },
  tooOld: {
    title: 'This browser is too old',
    why: 'Meeting Console needs a newer browser. Update this one, or open this page in one of these:',
    from: '{{name}} {{version}} or later',
    missing: 'This browser doesn’t support: ',
  },
  profile: {
    wrong: {
      title: 'The platform profile has errors',
      why: 'platform-profile.json describes the connected platform. Ask an administrator to correct it, then try again:',
    },
    unreachable: {
      title: 'Couldn’t load the platform profile',
      why: 'The server didn’t return platform-profile.json. Check the network and try again.',
    },
    retry: 'Try again',
    or: ' or ',
    problems: {
      'not-json': 'The file isn’t valid JSON.',
      'not-object': 'The file must contain a JSON object.',
      'unknown-key': '{{path}}: unknown key.',
      'wrong-value': '{{path}}: {{found}} isn’t valid. Must be {{allowed}}.',
      'same-code': '{{path}}: must differ from {{other}}.',
    },
    allowed: {
      choice: '{{values}}',
      'field-name': 'a field name of letters, digits and underscores',
      code: 'a whole number from 0',
      offset: 'an offset such as +08:00',
      'pane-orders': 'lists by layout number, each with all numbers from 0',
    },
  },
} satisfies Texts<typeof zh>;
