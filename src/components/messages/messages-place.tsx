import { useEffect, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { CloseButton } from '../close-button.tsx';
import {
  CheckCircleFilled,
  CloseCircleFilled,
  ExclamationCircleFilled,
  InfoCircleFilled,
  LoadingOutlined,
} from '../icons/icons.tsx';
import { layers } from '../layers.ts';
import { message, messagesShown, type Message } from './messages.ts';
import styles from './messages.module.css';

const icons = {
  info: InfoCircleFilled,
  success: CheckCircleFilled,
  warning: ExclamationCircleFilled,
  error: CloseCircleFilled,
} as const;

/** Where messages appear. */
export function MessagesPlace() {
  const messages = useSyncExternalStore(messagesShown.subscribe, messagesShown.get);
  return createPortal(
    <div className={styles['place']} data-print="never">
      {messages.map((one) => (
        <MessageLine key={one.key} message={one} />
      ))}
    </div>,
    layers(),
  );
}

/** It does not go while somebody points at it or works in it. */
function MessageLine({
  message: { key, type, title, content, actions, duration, role },
}: MessageLineProps) {
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (held || duration === 0) return undefined;
    const timer = setTimeout(() => message.close(key), duration * 1000);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what is said anew stays as long again
  }, [key, held, duration, content]);

  const Icon = type === 'loading' || type === undefined ? undefined : icons[type];
  const stays = duration === 0 && type !== 'loading';
  return (
    <div
      role={role}
      className={styles['message']}
      data-type={type}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {Icon && <Icon aria-hidden />}
      {type === 'loading' && <LoadingOutlined aria-hidden spin />}
      <div>
        {title !== undefined && <div className={styles['title']}>{title}</div>}
        <div>{content}</div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
      {stays && <CloseButton onClick={() => message.close(key)} />}
    </div>
  );
}

interface MessageLineProps {
  readonly message: Message;
}
