import { Form } from 'antd';
import type { ComponentProps, ReactNode } from 'react';
import { DraftGuard } from '#app/saving/draft-guard.tsx';
import { isFailure } from '#app/saving/outcome.ts';
import { SaveFailureNotice } from '#app/saving/save-failure-notice.tsx';
import type { Decision } from '#app/saving/send-edit.ts';
import type { Writing } from '#app/saving/use-write.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';

type Guard = ComponentProps<typeof DraftGuard>;
type Notice = ComponentProps<typeof SaveFailureNotice>;

interface FormFrameProps extends Pick<Guard, 'interrupts'>, Pick<Notice, 'titleOf'> {
  /** From `useKeptForm`. */
  readonly kept: Pick<Guard, 'draft' | 'dirty' | 'staysHere'> & {
    readonly saving: Pick<Writing, 'busy' | 'outcome' | 'since' | 'clear'>;
    readonly refused: object | undefined;
    readonly save: (decision?: Decision) => Promise<void>;
    readonly throwAway: () => void;
  };
  /** The notice for an error that has an alternative to retrying. */
  readonly insteadOf: (error: unknown) => Notice['instead'];
  /** A sentence that says what another user changed. */
  readonly changed: { readonly title: string; readonly why: string };
  readonly children: ReactNode;
}

/**
 * The frame of a form: the leave guard, the reason why it was not saved, and the conflict view instead of the
 * fields if somebody else changed the object.
 */
export function FormFrame(props: FormFrameProps) {
  const { kept, interrupts, titleOf, insteadOf, changed, children } = props;
  const { draft, dirty, saving, refused, save, staysHere, throwAway } = kept;
  const { outcome } = saving;
  return (
    <>
      <DraftGuard
        draft={draft}
        dirty={dirty}
        interrupts={interrupts}
        staysHere={staysHere}
        onDiscard={throwAway}
      />
      {isFailure(outcome) && (
        <SaveFailureNotice
          key={saving.since}
          failure={outcome}
          atField={refused !== undefined}
          titleOf={titleOf}
          instead={insteadOf(outcome.error)}
          onAgain={() => void save()}
        />
      )}
      {outcome?.kind === 'changed-meanwhile' ? (
        <ChangedMeanwhile
          key={saving.since}
          {...changed}
          differences={outcome.differences}
          busy={saving.busy}
          onSave={(choices) => void save({ theirs: outcome.theirs, choices })}
          onBack={saving.clear}
        />
      ) : (
        <Form component={false}>{children}</Form>
      )}
    </>
  );
}
