import { useTranslation } from 'react-i18next';
import type { ChannelState } from '../model/wall-style.ts';
import styles from './wall-drawing.module.css';

interface ChannelMarkProps {
  readonly channel: ChannelState;
  /** Set to leave the text out where it is shown elsewhere. */
  readonly plain?: boolean;
}

/** What a decoder channel does: colour, shape and word. */
export function ChannelMark({ channel, plain = false }: ChannelMarkProps) {
  const { t } = useTranslation('wallStyles');
  const { online, used } = channel;
  const state = online ? (used ? 'used' : 'free') : 'offline';
  return (
    <span className={styles['mark']} data-state={state}>
      {!plain && t(`states.${state}`)}
    </span>
  );
}
