import type { SignInValues } from './sign-in-form.tsx';

/** What somebody did in the prerendered form before the application took over. */
export interface EarlyInput extends SignInValues {
  readonly focus: 'username' | 'password' | undefined;
  readonly submitted: boolean;
}

export function typedBeforeStart(container: HTMLElement): EarlyInput {
  const shown = [...container.querySelectorAll<HTMLElement>('.static-sign-in')].find(
    ({ lang }) => lang === document.documentElement.lang,
  );
  const value = (name: string) =>
    shown?.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value ?? '';
  const focused = document.activeElement?.getAttribute('name');
  return {
    username: value('username'),
    password: value('password'),
    focus: focused === 'username' || focused === 'password' ? focused : undefined,
    submitted: document.documentElement.dataset['submitted'] === 'early',
  };
}
