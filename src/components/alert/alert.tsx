import type { ReactNode } from 'react';
import { CloseButton } from '../close-button.tsx';
import {
  CheckCircleFilled,
  CloseCircleFilled,
  ExclamationCircleFilled,
  InfoCircleFilled,
} from '../icons/icons.tsx';
import styles from './alert.module.css';

interface AlertProps {
  readonly type: 'info' | 'success' | 'warning' | 'error';
  readonly title: ReactNode;
  readonly description?: ReactNode;
  /** A way on, at the end of it. */
  readonly action?: ReactNode;
  readonly showIcon?: boolean | undefined;
  /** Runs along the whole of its place, without a border. */
  readonly banner?: boolean;
  /** Makes it one that can be put away. */
  readonly onClose?: (() => void) | undefined;
  /** `alert` is read out at once, `status` in its turn; a `note` is there when it is come to. */
  readonly role?: 'alert' | 'status' | 'note' | undefined;
  readonly className?: string | undefined;
}

const icons = {
  info: InfoCircleFilled,
  success: CheckCircleFilled,
  warning: ExclamationCircleFilled,
  error: CloseCircleFilled,
};

/** What somebody should know, at the place it concerns. */
export function Alert(props: AlertProps) {
  const { type, title, description, action, onClose, className } = props;
  const { banner = false, showIcon = banner, role = 'alert' } = props;
  const Icon = icons[type];
  return (
    <div
      role={role}
      className={[styles['alert'], className].filter(Boolean).join(' ')}
      data-type={type}
      data-banner={banner || undefined}
      data-described={Boolean(description) || undefined}
    >
      {showIcon && (
        <span className={styles['icon']}>
          <Icon aria-hidden />
        </span>
      )}
      <div className={styles['text']}>
        <div className={styles['title']}>{title}</div>
        {description && <div>{description}</div>}
      </div>
      {action && <div>{action}</div>}
      {onClose && <CloseButton onClick={onClose} />}
    </div>
  );
}
