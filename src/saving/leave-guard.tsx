import { useBlocker, type Location } from 'react-router';
import { LeaveDialog, type LeaveDialogProps } from './leave-dialog.tsx';
import { useUnloadGuard } from './use-unload-guard.ts';

interface LeaveGuardProps extends Pick<LeaveDialogProps, 'words'> {
  /** The user has typed something that leaving would interrupt. */
  readonly dirty: boolean;
  /** A draft is kept: closing the window loses nothing, so the browser need not ask. */
  readonly kept: boolean;
  /** Leaving would interrupt something in progress, even if the draft is kept. */
  readonly interrupts?: boolean;
  /** True for addresses that still belong to this form, such as another section. */
  readonly staysHere: (next: Location) => boolean;
  readonly onDiscard: () => void;
}

/** Asks for confirmation before a half-filled form is left for another address or its window is closed. */
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
