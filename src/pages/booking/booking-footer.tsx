import { Button } from '#app/components/button/button.tsx';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStable } from '#app/components/use-stable.ts';
import type { KeptDraft } from '#app/saving/drafts/use-draft.ts';
import { FormFooter } from '#app/saving/form-footer.tsx';

interface BookingFooterProps {
  readonly draft: Pick<KeptDraft, 'state' | 'savedAt'>;
  readonly canDiscard: boolean;
  readonly busy: boolean;
  readonly sendLabel: string;
  readonly onSend: () => void;
  readonly onDiscard: () => void;
}

/** Draft status, and the button that sends the booking, always in sight. */
export function BookingFooter(props: BookingFooterProps) {
  const { draft, ...rest } = props;
  const { state, savedAt } = draft;
  return (
    <Ways
      {...rest}
      state={state}
      savedAt={savedAt}
      onSend={useStable(rest.onSend)}
      onDiscard={useStable(rest.onDiscard)}
    />
  );
}

type WaysProps = Omit<BookingFooterProps, 'draft'> & BookingFooterProps['draft'];

/** Drawn again when it changes itself, not with every key in a field. */
const Ways = memo(function Ways(props: WaysProps) {
  const { state, savedAt, canDiscard, busy, sendLabel, onSend, onDiscard } = props;
  const { t } = useTranslation('booking');
  return (
    <FormFooter
      draft={{ state, savedAt }}
      ways={
        <>
          {canDiscard && (
            <Button type="text" disabled={busy} onClick={onDiscard}>
              {t('draft.discard')}
            </Button>
          )}
          <Button
            type="primary"
            loading={busy}
            title={t('go.keys')}
            aria-keyshortcuts="Control+Enter"
            onClick={({ detail }) => {
              // the second click of a double click sends nothing
              if (detail <= 1) onSend();
            }}
          >
            {busy ? t('go.sending') : sendLabel}
          </Button>
        </>
      }
    />
  );
});
