import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptDraft } from './drafts/use-draft.ts';
import { LeaveGuard } from './leave-guard.tsx';

interface DraftGuardProps extends Pick<
  ComponentProps<typeof LeaveGuard>,
  'dirty' | 'staysHere' | 'onDiscard'
> {
  readonly draft: Pick<KeptDraft, 'state'>;
  /** A sentence about other work in progress that leaving would interrupt. */
  readonly interrupts?: string | undefined;
}

/** Asks for confirmation before the user leaves a form that has a draft. */
export function DraftGuard({ draft, dirty, interrupts, ...guard }: DraftGuardProps) {
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
