import { useEffect, useRef } from 'react';
import { focusPlace } from '#app/components/form/focus-place.ts';
import type { StepId } from './booking-context.ts';

/**
 * Moves the focus with the wizard: to the title of a step that was gone to, or to the control in it that
 * was asked for. The first step of a visit takes no focus.
 */
export function useWizardFocus(step: StepId): (controlId: string, step: StepId) => void {
  const wanted = useRef<{ readonly id: string; readonly step: StepId }>(undefined);
  const before = useRef(step);

  useEffect(() => {
    const isNew = before.current !== step;
    const target = wanted.current?.step === step ? wanted.current.id : undefined;
    if (!isNew && target === undefined) return;
    before.current = step;
    wanted.current = undefined;
    const control = target === undefined ? null : document.getElementById(target);
    if (control === null || control.matches('[tabindex="-1"]')) {
      (control ?? document.getElementById('booking-step-title'))?.focus();
    } else focusPlace(control.id);
  });

  return (id, at) => {
    wanted.current = { id, step: at };
  };
}
