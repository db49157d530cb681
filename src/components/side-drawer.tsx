import { Drawer, type DrawerProps } from 'antd';
import { useWhileShown } from './use-while-shown.ts';

/** Every drawer of the console. */
export function SideDrawer({ onClose, ...drawer }: DrawerProps) {
  const close = useWhileShown(drawer.open, onClose);
  return <Drawer {...drawer} onClose={close} />;
}
