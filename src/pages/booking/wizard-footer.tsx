import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { KeptDraft } from '#app/saving/drafts/use-draft.ts';
import { FormFooter } from '#app/saving/form-footer.tsx';
import { STEPS } from './steps.tsx';
import type { WizardStep } from './steps.tsx';
import type { StepId } from './booking-context.ts';

interface WizardFooterProps {
  readonly step: WizardStep;
  readonly draft: Pick<KeptDraft, 'state' | 'savedAt'>;
  readonly canDiscard: boolean;
  readonly busy: boolean;
  /** Label of the button that sends the booking, on the last step or on every one. */
  readonly sendLabel: string;
  readonly canSendAnywhere: boolean;
  readonly onSend: () => void;
  readonly onGo: (step: StepId) => void;
  readonly onDiscard: () => void;
}

/** Draft status and navigation; the primary action is always the last one on the right. */
export function WizardFooter(props: WizardFooterProps) {
  const { step, draft, canDiscard, busy, sendLabel, canSendAnywhere } = props;
  const { onSend, onGo, onDiscard } = props;
  const { t } = useTranslation('booking');
  const index = STEPS.indexOf(step);
  const before = STEPS[index - 1];
  const next = STEPS[index + 1];
  const sends = canSendAnywhere || next === undefined;
  return (
    <FormFooter
      draft={draft}
      ways={
        <>
          {before && <Button onClick={() => onGo(before.id)}>{t('go.back')}</Button>}
          {next && (
            <Button type={sends ? 'default' : 'primary'} onClick={() => onGo(next.id)}>
              {t('go.next', { step: t(next.label) })}
            </Button>
          )}
          {sends && (
            <Button
              type="primary"
              loading={busy}
              onClick={(event) => {
                // the second click of a double click on the previous step must not send the booking
                if (event.detail <= 1) onSend();
              }}
            >
              {busy ? t('go.sending') : sendLabel}
            </Button>
          )}
        </>
      }
    >
      {canDiscard && (
        <Button type="text" disabled={busy} onClick={onDiscard}>
          {t('draft.discard')}
        </Button>
      )}
    </FormFooter>
  );
}
