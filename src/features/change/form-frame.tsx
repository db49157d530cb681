import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isFailure } from '#app/saving/outcome.ts';
import { SaveFailureNotice } from '#app/saving/save-failure-notice.tsx';
import type { Decision } from '#app/saving/send-edit.ts';
import type { Writing } from '#app/saving/use-write.ts';
import type { KeptDraft } from '#app/saving/drafts/use-draft.ts';
import { UnreadParts } from '#app/saving/unread-parts.tsx';
import { LeaveGuard } from '#app/saving/leave-guard.tsx';
import { FormFooter } from '#app/saving/form-footer.tsx';
import { ThreeWayView } from '#app/saving/three-way/three-way-view.tsx';
import { defaultSide, pathId, type Choices, type Difference } from '#app/lib/three-way.ts';
import type { UnreadField } from '#app/lib/unread-field.ts';
import { UnreadDialog } from './unread-dialog.tsx';
import { useVersionWords } from './use-version-words.tsx';
import styles from './versions.module.css';

type Guard = ComponentProps<typeof DraftGuard>;
type Notice = ComponentProps<typeof SaveFailureNotice>;

interface FormFrameProps extends Pick<Guard, 'interrupts'>, Pick<Notice, 'titleOf'> {
  /** From `useKeptForm`. */
  readonly kept: Pick<Guard, 'dirty' | 'staysHere'> & {
    readonly draft: Pick<KeptDraft, 'state' | 'unread' | 'discardUnread'>;
    readonly saving: Pick<Writing, 'busy' | 'outcome' | 'since' | 'clear'>;
    readonly refused: object | undefined;
    readonly save: (decision?: Decision) => Promise<void>;
    readonly throwAway: () => void;
    readonly asksAbout: readonly UnreadField[];
    readonly isAsking: boolean;
    readonly stopAsking: (goesOn: boolean) => void;
  };
  /** Puts what this browser sent last into the form. */
  readonly takeLastSent: (fields: readonly UnreadField[]) => void;
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
  const { kept, takeLastSent, interrupts, titleOf, insteadOf, changed, children } = props;
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
      <UnreadParts draft={draft} />
      {kept.asksAbout.length > 0 && (
        <UnreadDialog
          open={kept.isAsking}
          fields={kept.asksAbout}
          onUse={takeLastSent}
          onSave={() => {
            kept.stopAsking(true);
            void save();
          }}
          onBack={() => kept.stopAsking(false)}
        />
      )}
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
        children
      )}
    </>
  );
}

interface DraftGuardProps extends Pick<
  ComponentProps<typeof LeaveGuard>,
  'dirty' | 'staysHere' | 'onDiscard'
> {
  readonly draft: Pick<KeptDraft, 'state'>;
  /** A sentence about other work in progress that leaving would interrupt. */
  readonly interrupts?: string | undefined;
}

/** Asks for confirmation before the user leaves a form that has a draft. */
function DraftGuard({ draft, dirty, interrupts, ...guard }: DraftGuardProps) {
  const { t } = useTranslation('booking');
  const isLost = dirty && draft.state === 'failed';
  const consequence = [interrupts, dirty && t(isLost ? 'leave.notKept' : 'leave.kept')];
  return (
    <LeaveGuard
      {...guard}
      dirty={dirty || interrupts !== undefined}
      kept={!isLost}
      interrupts={interrupts !== undefined}
      words={{
        title: t('leave.title'),
        consequence: consequence.filter(Boolean).join(' '),
        stay: t('leave.stay'),
        leave: t('leave.leave'),
        discard: t('leave.discard'),
      }}
    />
  );
}

interface ChangedMeanwhileProps {
  /** A sentence that says what another user changed. */
  readonly title: string;
  readonly why: string;
  readonly differences: readonly Difference[];
  readonly busy: boolean;
  readonly onSave: (choices: Choices) => void;
  readonly onBack: () => void;
}

/** Resolves a conflict: somebody else changed the edited object, and the user chooses field by field. */
function ChangedMeanwhile(props: ChangedMeanwhileProps) {
  const { title, why, differences, busy, onSave, onBack } = props;
  const { t } = useTranslation('booking');
  const inWords = useVersionWords();
  const [choices, setChoices] = useState<Choices>(new Map());
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => box.current?.focus(), []);

  const rows = differences.map((difference) => {
    const { label, say } = inWords(difference);
    const id = pathId(difference.path);
    return {
      id,
      label,
      state: difference.state,
      opened: say(difference.base),
      mine: say(difference.mine),
      theirs: say(difference.theirs),
      chosen: choices.get(id) ?? defaultSide(difference),
    };
  });
  return (
    <section ref={box} tabIndex={-1} className={styles['changed']} aria-label={title}>
      <Alert type="warning" showIcon title={title} description={why} />
      <ThreeWayView
        rows={rows}
        onChoose={(id, side) => setChoices(new Map([...choices, [id, side]]))}
      />
      <FormFooter
        ways={
          <>
            <Button onClick={onBack}>{t('threeWay.back')}</Button>
            <Button type="primary" loading={busy} onClick={() => onSave(choices)}>
              {t('threeWay.save')}
            </Button>
          </>
        }
      />
    </section>
  );
}
