import { useState } from 'react';
import type { SideDrawerProps } from './drawer-window.tsx';
import { partAhead, usePartAhead } from './pieces/part-ahead.ts';
import { OverlayFailure } from './pieces/part-failure.tsx';

const drawerWindow = partAhead(async () => (await import('./drawer-window.tsx')).DrawerWindow);

/** Every drawer of the console. What it is drawn with comes once the page is there, or when the first one is opened. */
export function SideDrawer(props: SideDrawerProps) {
  const { open = false, onClose } = props;
  const [wasOpened, setOpened] = useState(open);
  if (open && !wasOpened) setOpened(true);
  const { Part, failure } = usePartAhead(drawerWindow, open);
  if (Part !== undefined) return wasOpened && <Part {...props} />;
  return failure && <OverlayFailure {...failure} onClose={() => onClose?.()} />;
}
