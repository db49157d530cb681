import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { focusPlace } from '#app/components/form/focus-place.ts';
import type { StepId } from './booking-context.ts';
import type { BookingField } from './booking-problems.ts';
import { stepOf, STEPS, stepWith } from './steps.tsx';

/**
 * The step in the address, and navigation between steps. The focus moves along: to the title of the step, or to
 * the requested control in it. The first step of a visit takes no focus.
 */
export function useWizardSteps() {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const step = stepOf(query.get('step'));
  const [seen, setSeen] = useState<ReadonlySet<StepId>>(new Set());
  const wanted = useRef<{ readonly id: string; readonly step: StepId }>(undefined);
  const before = useRef(step.id);

  useEffect(() => {
    const isNew = before.current !== step.id;
    const target = wanted.current?.step === step.id ? wanted.current.id : undefined;
    if (!isNew && target === undefined) return;
    before.current = step.id;
    wanted.current = undefined;
    const control = target === undefined ? null : document.getElementById(target);
    if (control === null || control.matches('[tabindex="-1"]')) {
      (control ?? document.getElementById('booking-step-title'))?.focus();
    } else focusPlace(control.id);
  });

  function goTo(id: StepId) {
    const passed = STEPS.slice(0, Math.max(STEPS.indexOf(step), STEPS.indexOf(stepOf(id))) + 1);
    setSeen(new Set([...seen, step.id, ...passed.map((one) => one.id)]));
    const next = new URLSearchParams(query);
    next.set('step', id);
    if (id !== step.id) void navigate({ pathname, search: next.toString() });
  }

  return {
    step,
    goTo,
    /** Whether the user has left or passed the step of a field. */
    isSeen: (field: BookingField) => seen.has(stepWith(field).id),
    /** Goes to the step of a field, and to the field or one of its controls. */
    show: (field: BookingField, control = `booking-${field}`) => {
      const { id } = stepWith(field);
      wanted.current = { id: control, step: id };
      goTo(id);
    },
  };
}
