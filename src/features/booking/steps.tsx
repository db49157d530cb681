import type { ComponentType } from 'react';
import type { StepId } from './booking-context.ts';
import type { BookingField } from './booking-problems.ts';
import { PeopleStep } from './people-step/people-step.tsx';
import { ReviewStep } from './review-step.tsx';
import { SettingsStep } from './settings-step/settings-step.tsx';
import { WhenStep } from './when-step.tsx';

export interface WizardStep {
  readonly id: StepId;
  readonly label: `steps.${StepId}`;
  /** The parts of the form that are mended here. */
  readonly fields: readonly BookingField[];
  readonly Component: ComponentType;
}

/** The wizard, in its order. Whatever comes later takes its place before the review. */
export const STEPS: readonly WizardStep[] = [
  {
    id: 'when',
    label: 'steps.when',
    fields: ['name', 'start', 'duration'],
    Component: WhenStep,
  },
  { id: 'people', label: 'steps.people', fields: ['people'], Component: PeopleStep },
  { id: 'settings', label: 'steps.settings', fields: ['settings'], Component: SettingsStep },
  { id: 'review', label: 'steps.review', fields: [], Component: ReviewStep },
];

/** The step of the address; the first one where it names none. */
export function stepOf(id: string | null): WizardStep {
  const step = STEPS.find((candidate) => candidate.id === id) ?? STEPS[0];
  if (step === undefined) throw new Error('a wizard without steps');
  return step;
}

export function stepWith(field: BookingField): WizardStep {
  return stepOf(STEPS.find(({ fields }) => fields.includes(field))?.id ?? null);
}
