import { Modal, type ModalProps } from 'antd';
import { DrawnPart } from './drawn-part/drawn-part.tsx';
import { useWhileShown } from './use-while-shown.ts';

/** Every dialog of the console. What it shows fails alone: its title, its buttons and the page behind it stay. */
export function Dialog({ children, onCancel, ...modal }: ModalProps) {
  const cancel = useWhileShown(modal.open, onCancel);
  return (
    <Modal {...modal} onCancel={cancel}>
      <DrawnPart>{children}</DrawnPart>
    </Modal>
  );
}
