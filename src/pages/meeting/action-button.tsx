import { Button, Tooltip } from 'antd';
import { useId, type ReactNode } from 'react';

interface ActionButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  /** Why the action is unavailable; the button stays focusable and shows the reason. */
  readonly obstacle: string | undefined;
  readonly danger?: boolean;
  readonly primary?: boolean;
  readonly onRun: () => void;
}

/** A button that, where it cannot act, keeps its place and says why to a pointer, a keyboard and a screen reader. */
export function ActionButton({
  label,
  icon,
  obstacle,
  danger = false,
  primary = false,
  onRun,
}: ActionButtonProps) {
  const reasonId = useId();
  if (obstacle === undefined) {
    return (
      <Button type={primary ? 'primary' : 'default'} danger={danger} icon={icon} onClick={onRun}>
        {label}
      </Button>
    );
  }
  return (
    <Tooltip title={obstacle} trigger={['hover', 'focus']}>
      <Button
        icon={icon}
        color="default"
        variant="filled"
        aria-disabled
        aria-describedby={reasonId}
        style={{ opacity: 0.6, cursor: 'not-allowed' }}
      >
        {label}
      </Button>
      <span id={reasonId} className="visually-hidden">
        {obstacle}
      </span>
    </Tooltip>
  );
}
