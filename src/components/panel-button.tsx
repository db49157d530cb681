import { Button } from '#app/components/button/button.tsx';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { DrawnPart } from './drawn-part/drawn-part.tsx';
import styles from './panel-button.module.css';

interface PanelButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  /** Shows the icon alone; the label stays its name. */
  readonly iconOnly?: boolean;
  /** Stands beside the icon in place of the label. */
  readonly text?: ReactNode;
  /** Without a border, as on a bar. */
  readonly quiet?: boolean;
  /** The edge of the button that the panel is aligned with; defaults to `end`. */
  readonly align?: 'start' | 'end';
  /** Opens upwards, as from a bar at the bottom of the page. */
  readonly upwards?: boolean;
  readonly children: ReactNode;
}

/** A button with a panel that follows it in the tab order; Escape, a link in it and whatever happens elsewhere close it. */
export function PanelButton({
  label,
  icon,
  iconOnly = false,
  text = iconOnly ? undefined : label,
  quiet = false,
  align = 'end',
  upwards = false,
  children,
}: PanelButtonProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return undefined;
    panel.current?.focus();
    const leave = ({ target }: Event) => {
      // a dialog that the panel opened belongs to it; what was pressed may have gone by now
      if (!(target instanceof Element) || !target.isConnected) return;
      if (place.current?.contains(target)) return;
      const dialog = target.closest('[role=dialog]');
      // one that the button itself stands in was there before
      if (dialog !== null && !dialog.contains(place.current)) return;
      setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      const within = event.target instanceof Node && place.current?.contains(event.target);
      if (event.key !== 'Escape' || event.defaultPrevented || !within) return;
      setOpen(false);
      place.current?.querySelector('button')?.focus();
    };
    const follow = ({ target }: Event) => {
      if (target instanceof Element && panel.current?.contains(target.closest('a'))) setOpen(false);
    };
    document.addEventListener('click', follow);
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('click', follow);
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);

  return (
    <div ref={place} className={styles['place']}>
      <Button
        type={quiet ? 'text' : 'default'}
        icon={icon}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        title={iconOnly ? label : undefined}
        onClick={() => setOpen(!open)}
      >
        {text}
      </Button>
      {open && (
        <dialog
          open
          ref={panel}
          id={id}
          aria-label={label}
          tabIndex={-1}
          className={styles['panel']}
          data-align={align}
          data-upwards={upwards || undefined}
        >
          <DrawnPart>{children}</DrawnPart>
        </dialog>
      )}
    </div>
  );
}
