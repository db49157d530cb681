import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { textOfRaw } from '#app/lib/raw-text.ts';
import styles from './saving.module.css';

interface DraftedFormProps {
  /** The draft that the form is drawn with, if any. */
  readonly draft: object | undefined;
  /** The draft is kept as text, and the form drawn without it. */
  readonly onSetAside: () => void;
  readonly children: ReactNode;
}

interface Failed {
  /** Undefined while everything is drawn. */
  readonly error: { readonly thrown: unknown } | undefined;
}

/** A form that its draft may keep from being drawn: it is offered without the draft, which stays as text. */
export class DraftedForm extends Component<DraftedFormProps, Failed> {
  override state: Failed = { error: undefined };

  static getDerivedStateFromError(thrown: unknown): Failed {
    return { error: { thrown } };
  }

  override render(): ReactNode {
    const { draft, onSetAside, children } = this.props;
    const { error } = this.state;
    if (error === undefined) return children;
    // not the draft's doing: the page says so
    if (draft === undefined) throw error.thrown;
    return (
      <NotDrawn
        draft={draft}
        onOpen={() => {
          onSetAside();
          this.setState({ error: undefined });
        }}
      />
    );
  }
}

interface NotDrawnProps {
  readonly draft: object;
  readonly onOpen: () => void;
}

function NotDrawn({ draft, onOpen }: NotDrawnProps) {
  const { t } = useTranslation('editing');
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t('unread.notDrawn')}
      description={
        <>
          <p>{t('unread.notDrawnWhy')}</p>
          <div className={styles['unread']}>
            <pre>{textOfRaw(draft)}</pre>
          </div>
        </>
      }
      action={
        <Button size="small" type="primary" onClick={onOpen}>
          {t('unread.openWithout')}
        </Button>
      }
    />
  );
}
