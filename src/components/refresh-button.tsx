import { ReloadOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';

interface RefreshButtonProps {
  readonly label: string;
  /** It is being read at the moment. */
  readonly busy: boolean;
  readonly onClick: () => void;
}

/** Reads again what stands beside it; turns while that is on its way. */
export function RefreshButton({ label, busy, onClick }: RefreshButtonProps) {
  return (
    <Button
      type="text"
      size="small"
      icon={<ReloadOutlined aria-hidden spin={busy} />}
      aria-label={label}
      title={label}
      onClick={onClick}
    />
  );
}
