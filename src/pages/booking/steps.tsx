import { useMemo, type ComponentType } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { unreadFields, wordsOf } from '#app/features/change/model/unread-fields.ts';
import { SettingsEditor } from '#app/features/setting/editor/settings-editor.tsx';
import { checkSharing } from '#app/features/setting/model/settings-rules.ts';
import { type StepId, useBooking } from './booking-context.ts';
import type { BookingField } from './booking-problems.ts';
import { PeopleStep } from './people-step/people-step.tsx';
import { ReviewStep } from './review-step.tsx';
import { WhenStep } from './when-step.tsx';
import type { BookingValues } from './booking-values.ts';
import { StepRefusal } from './step-refusal.tsx';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import styles from './booking.module.css';

export interface WizardStep {
  readonly id: StepId;
  readonly label: `steps.${StepId}`;
  /** The form's parts that this step edits. */
  readonly fields: readonly BookingField[];
  readonly Component: ComponentType;
  /** Takes the whole width: what is beside the form elsewhere is below it here. */
  readonly wide?: boolean;
}

/** Loads its designers when it is first visited. */
const PictureStep = lazyPart(() => import('./picture-step/picture-step.tsx'));

const WallsStep = lazyPart(() => import('./walls-step/walls-step.tsx'));

const FilesStep = lazyPart(() => import('./files-step/files-step.tsx'));

/** The steps in their order. New steps go before the review. */
export const STEPS: readonly WizardStep[] = [
  {
    id: 'when',
    label: 'steps.when',
    fields: [
      'publicTemplate',
      'room',
      'name',
      'start',
      'duration',
      'repeats',
      'brief',
      'rooms',
      'platform',
    ],
    Component: WhenStep,
  },
  { id: 'people', label: 'steps.people', fields: ['people'], Component: PeopleStep },
  { id: 'settings', label: 'steps.settings', fields: ['settings'], Component: SettingsStep },
  {
    id: 'picture',
    label: 'steps.picture',
    fields: ['picture'],
    Component: PictureStep,
    wide: true,
  },
  { id: 'walls', label: 'steps.walls', fields: [], Component: WallsStep, wide: true },
  { id: 'files', label: 'steps.files', fields: ['files'], Component: FilesStep },
  { id: 'review', label: 'steps.review', fields: [], Component: ReviewStep },
];

/** The step in the address, or the first one if the address names none. */
export function stepOf(id: string | null): WizardStep {
  const step = STEPS.find((candidate) => candidate.id === id) ?? STEPS[0];
  if (step === undefined) throw new Error('a wizard without steps');
  return step;
}

export function stepWith(field: BookingField): WizardStep {
  return stepOf(STEPS.find(({ fields }) => fields.includes(field))?.id ?? null);
}

/** Media and security settings of a booking. */
function SettingsStep() {
  const { control } = useFormContext<BookingValues>();
  const { field } = useController({ control, name: 'settings' });
  const { mode, values, controlRefusal } = useBooking();
  const kind = mode.kind === 'edit' && mode.series ? 'series' : 'meeting';
  const opened = mode.kind === 'edit' ? mode.opened : undefined;
  const unread = useMemo(
    () => (opened === undefined ? undefined : wordsOf(unreadFields(opened, kind))),
    [opened, kind],
  );
  return (
    <div id="booking-settings" tabIndex={-1} className={styles['wholeStep']}>
      <StepRefusal field="settings" />
      <SettingsEditor
        value={field.value}
        onChange={field.onChange}
        owner="meeting"
        refusal={controlRefusal}
        {...(unread && { unread })}
        misfits={checkSharing(field.value, values.people.contentSharers)}
      />
    </div>
  );
}
