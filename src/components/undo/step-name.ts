import { useTranslation } from 'react-i18next';
import type zh from '#app/i18n/zh-CN/editing.ts';

type StepKey = keyof (typeof zh)['steps'];

/** What was done, as a code; `steps.*` of the `editing` texts has the words. */
export interface StepName {
  readonly code: StepKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : K) : never;
  readonly count?: number;
  /** The number of a pane, as it is shown: from 1. */
  readonly pane?: number;
  /** A person's name. */
  readonly who?: string;
  /** Another name or value, in the language of the console. */
  readonly what?: string;
}

/** A step in words. */
export function useStepWords(): (step: StepName) => string {
  const { t } = useTranslation('editing');
  return ({ code, count = 0, pane = 0, who = '', what = '' }) =>
    t(`steps.${code}`, { count, pane, who, what });
}
