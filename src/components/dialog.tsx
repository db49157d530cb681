import { Modal, type ModalProps } from 'antd';
import { DrawnPart } from './drawn-part/drawn-part.tsx';

/** Every dialog of the console. What it shows fails alone: its title, its buttons and the page behind it stay. */
export function Dialog({ children, ...modal }: ModalProps) {
  return (
    <Modal {...modal}>
      <DrawnPart>{children}</DrawnPart>
    </Modal>
  );
}
