import { useBlocker, type Location } from 'react-router';
import { LeaveDialog, type LeaveDialogProps } from './leave-dialog.tsx';
import { useUnloadGuard } from './use-unload-guard.ts';

interface LeaveGuardProps extends Pick<LeaveDialogProps, 'words'> {
  /** Something was typed that leaving would interrupt. */
  readonly dirty: boolean;
  /** It is kept: closing the window loses nothing, so the browser need not ask. */
  readonly kept: boolean;
  /** Something under way would not come to its end, whatever is kept. */
  readonly interrupts?: boolean;
  /** Addresses that are still this form, such as another of its steps. */
  readonly staysHere: (next: Location) => boolean;
  readonly onDiscard: () => void;
}

/** Asks before a half-filled form is left for another address, or its window closed. */
export function LeaveGuard(props: LeaveGuardProps) {
  const { dirty, kept, interrupts = false, staysHere, onDiscard, words } = props;
  const blocker = useBlocker(({ nextLocation }) => dirty && !staysHere(nextLocation));
  useUnloadGuard(dirty && (!kept || interrupts));

  if (blocker.state !== 'blocked') return null;
  return (
    <LeaveDialog
      kept={kept}
      words={words}
      onStay={() => blocker.reset()}
      onLeave={() => blocker.proceed()}
      onDiscard={() => {
        onDiscard();
        blocker.proceed();
      }}
    />
  );
}
