import { Modal, type ModalProps } from 'antd';
import { DrawnPart } from './drawn-part/drawn-part.tsx';
import { useWhileShown } from './use-while-shown.ts';

export interface DialogProps extends Omit<ModalProps, 'onCancel'> {
  readonly onCancel?: () => void;
}

/** A dialog of the component library. What it shows fails alone: its title, its buttons and the page behind it stay. */
export function DialogWindow({ children, onCancel, ...modal }: DialogProps) {
  const cancel = useWhileShown(modal.open, onCancel);
  return (
    <Modal {...modal} onCancel={() => cancel()}>
      <DrawnPart>{children}</DrawnPart>
    </Modal>
  );
}
