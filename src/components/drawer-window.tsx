import { Drawer, type DrawerProps } from 'antd';
import { useWhileShown } from './use-while-shown.ts';

export interface SideDrawerProps extends Omit<DrawerProps, 'onClose'> {
  readonly onClose?: () => void;
}

/** A drawer of the component library. */
export function DrawerWindow({ onClose, ...drawer }: SideDrawerProps) {
  const close = useWhileShown(drawer.open, onClose);
  return <Drawer {...drawer} onClose={() => close()} />;
}
