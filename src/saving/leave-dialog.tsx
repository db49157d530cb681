import { Button } from '#app/components/button/button.tsx';
import { Dialog } from '#app/components/dialog.tsx';

export interface LeaveDialogProps {
  /** The draft is kept, so the user can leave without losing anything. */
  readonly kept: boolean;
  readonly words: {
    readonly title: string;
    readonly consequence: string;
    readonly stay: string;
    readonly leave: string;
    readonly discard: string;
  };
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly onDiscard: () => void;
}

/** Asks what to do with a half-filled form: stay, leave and keep it, or discard it. */
export function LeaveDialog({ kept, words, onStay, onLeave, onDiscard }: LeaveDialogProps) {
  return (
    <Dialog
      open
      title={words.title}
      onCancel={onStay}
      closable={false}
      footer={[
        <Button key="discard" danger onClick={onDiscard}>
          {words.discard}
        </Button>,
        kept && (
          <Button key="leave" onClick={onLeave}>
            {words.leave}
          </Button>
        ),
        <Button key="stay" type="primary" autoFocus onClick={onStay}>
          {words.stay}
        </Button>,
      ]}
    >
      {words.consequence}
    </Dialog>
  );
}
