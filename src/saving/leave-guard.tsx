import { Button, Modal } from 'antd';
import { useEffect } from 'react';
import { useBlocker, type Location } from 'react-router';

interface LeaveGuardProps {
  /** Something was typed that leaving would interrupt. */
  readonly dirty: boolean;
  /** It is kept: closing the window loses nothing, so the browser need not ask. */
  readonly kept: boolean;
  /** Something under way would not come to its end, whatever is kept. */
  readonly interrupts?: boolean;
  /** Addresses that are still this form, such as another of its steps. */
  readonly staysHere: (next: Location) => boolean;
  readonly onDiscard: () => void;
  readonly words: {
    readonly title: string;
    readonly consequence: string;
    readonly stay: string;
    readonly leave: string;
    readonly discard: string;
  };
}

/** Asks before a half-filled form is left: stay, leave and keep it, or throw it away. */
export function LeaveGuard(props: LeaveGuardProps) {
  const { dirty, kept, interrupts = false, staysHere, onDiscard, words } = props;
  const blocker = useBlocker(({ nextLocation }) => dirty && !staysHere(nextLocation));
  const unload = dirty && (!kept || interrupts);

  useEffect(() => {
    if (!unload) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unload]);

  if (blocker.state !== 'blocked') return null;
  return (
    <Modal
      open
      title={words.title}
      onCancel={() => blocker.reset()}
      closable={false}
      footer={[
        <Button
          key="discard"
          danger
          onClick={() => {
            onDiscard();
            blocker.proceed();
          }}
        >
          {words.discard}
        </Button>,
        kept && (
          <Button key="leave" onClick={() => blocker.proceed()}>
            {words.leave}
          </Button>
        ),
        <Button key="stay" type="primary" autoFocus onClick={() => blocker.reset()}>
          {words.stay}
        </Button>,
      ]}
    >
      {words.consequence}
    </Modal>
  );
}
