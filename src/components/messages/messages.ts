import type { ReactNode } from 'react';
import { valueStore } from '../value-store.ts';

/** Said beside the page, for a while. */
export interface Message {
  /** A later message with the same key takes its place. */
  readonly key: string;
  readonly type?: 'info' | 'success' | 'warning' | 'error' | 'loading' | undefined;
  readonly title?: ReactNode;
  readonly content: ReactNode;
  /** What can be done about it. */
  readonly actions?: ReactNode;
  /** Seconds until it goes; 0: it stays until it is closed. */
  readonly duration: number;
  /** `alert` is read out at once, `status` in its turn. */
  readonly role: 'alert' | 'status';
  readonly onClose?: (() => void) | undefined;
}

type Options = Partial<Omit<Message, 'content'>> & Pick<Message, 'content'>;

const USUAL_SECONDS = 3;

/** What is said now. */
export const messagesShown = valueStore<readonly Message[]>([]);
let count = 0;

function open(options: Options): void {
  count += 1;
  const message: Message = {
    key: `message-${count}`,
    duration: USUAL_SECONDS,
    role: 'alert',
    ...options,
  };
  const shown = messagesShown.get();
  const isThere = shown.some(({ key }) => key === message.key);
  messagesShown.set(
    isThere ? shown.map((one) => (one.key === message.key ? message : one)) : [...shown, message],
  );
}

function close(key: string): void {
  const shown = messagesShown.get();
  const gone = shown.find((one) => one.key === key);
  if (gone === undefined) return;
  messagesShown.set(shown.filter((one) => one !== gone));
  gone.onClose?.();
}

const openAs = (type: Message['type']) => (told: ReactNode | Options) =>
  open({ ...(isOptions(told) ? told : { content: told }), type });

function isOptions(told: ReactNode | Options): told is Options {
  return typeof told === 'object' && told !== null && 'content' in told;
}

/** Says something beside the page, wherever the person goes next. */
export const message = {
  open,
  close,
  info: openAs('info'),
  success: openAs('success'),
  warning: openAs('warning'),
  error: openAs('error'),
  loading: openAs('loading'),
} as const;
