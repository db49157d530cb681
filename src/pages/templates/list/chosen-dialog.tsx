import { Dialog } from '#app/components/dialog.tsx';
import { message } from '#app/components/messages/messages.ts';
import { useTranslation } from 'react-i18next';
import type { DefaultChoice, TemplateRow } from '#app/features/template/api/templates.ts';
import { isLost } from '#app/saving/outcome.ts';
import { useWrite } from '#app/saving/use-write.ts';
import { WriteOutcomeNotice } from '#app/saving/write-outcome.tsx';
import { choosing, clearing } from './template-writes.ts';

interface ChosenDialogProps {
  /** The template to be the default; none clears it. */
  readonly row: TemplateRow | undefined;
  /** The one that is the default now. */
  readonly chosen: DefaultChoice | null;
  readonly nameOf: (row: { readonly name: string }) => string;
  readonly onClose: () => void;
}

/** Sets or clears the default template, after telling which one it was. */
export default function ChosenDialog({ row, chosen, nameOf, onClose }: ChosenDialogProps) {
  const { t } = useTranslation('templates');
  const { busy, outcome, run, lookAgain } = useWrite({
    prepare: () => (row ? choosing(row) : clearing()),
    onEnded: ({ kind }) => {
      if (kind !== 'done') return;
      message.success(row ? t('chosen.isSet', { name: nameOf(row) }) : t('chosen.isCleared'));
      onClose();
    },
  });
  const before = chosen ? nameOf(chosen) : '';

  function close() {
    // what a slow platform has done since is told all the same
    if (isLost(outcome)) void lookAgain();
    onClose();
  }

  return (
    <Dialog
      open
      title={
        row ? t('chosen.setTitle', { name: nameOf(row) }) : t('chosen.clearTitle', { name: before })
      }
      okText={t(row ? 'chosen.set' : 'chosen.clear')}
      okButtonProps={{ loading: busy, danger: !row }}
      cancelText={t('chosen.keep')}
      cancelButtonProps={{ disabled: busy }}
      closable={!busy}
      keyboard={!busy}
      mask={{ closable: false }}
      onOk={() => void run()}
      onCancel={close}
    >
      {row ? (
        <>
          <p>{chosen ? t('chosen.replaces', { name: before }) : t('chosen.first')}</p>
          <p>{t('chosen.effect')}</p>
        </>
      ) : (
        <p>{t('chosen.clearWhy')}</p>
      )}
      {!busy && (
        <WriteOutcomeNotice
          outcome={outcome}
          unchanged={t(row ? 'chosen.unchangedSet' : 'chosen.unchangedClear')}
          onLookAgain={() => void lookAgain()}
        />
      )}
    </Dialog>
  );
}
