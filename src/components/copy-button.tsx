import { CheckOutlined, CopyOutlined } from '#app/components/icons/icons.tsx';
import { message } from '#app/components/messages/messages.ts';
import { Button } from '#app/components/button/button.tsx';
import { useEffect, useState } from 'react';
import { copyText } from './copy-text.ts';
import { useTranslation } from 'react-i18next';

interface CopyButtonProps {
  /** What is copied, asked for when it is needed. */
  readonly text: () => string;
  /** What the button says; with `iconOnly` it is its accessible name. */
  readonly label: string;
  readonly iconOnly?: boolean;
  readonly size?: 'small' | 'medium';
  /** Has a border although it is an icon only, as among other controls of a field. */
  readonly bordered?: boolean;
  readonly disabled?: boolean;
  /** The text is not whole yet. */
  readonly loading?: boolean;
}

const feedbackTime = 2_500;

/** Copies a text and confirms it on the button and to screen readers. */
export function CopyButton(props: CopyButtonProps) {
  const { text, label, iconOnly = false, size = 'medium', loading = false } = props;
  const { bordered = !iconOnly, disabled = false } = props;
  const { t } = useTranslation('shell');
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), feedbackTime);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy() {
    const done = await copyText(text());
    setCopied(done);
    if (!done) message.error(t('clipboard.failed'));
  }

  return (
    <>
      <Button
        size={size}
        loading={loading}
        aria-busy={loading || undefined}
        type={bordered ? 'default' : 'text'}
        disabled={disabled}
        icon={copied ? <CheckOutlined aria-hidden /> : <CopyOutlined aria-hidden />}
        title={iconOnly ? label : undefined}
        aria-label={label}
        onClick={() => void copy()}
      >
        {!iconOnly && (copied ? t('clipboard.copied') : label)}
      </Button>
      <output className="visually-hidden">{copied && t('clipboard.copied')}</output>
    </>
  );
}
