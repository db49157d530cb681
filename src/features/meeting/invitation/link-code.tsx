import { QRCode } from 'antd';
import { ComponentLook } from '#app/components/look/component-look.tsx';

interface LinkCodeProps {
  readonly link: string;
  /** In pixels. */
  readonly size: number;
}

/** A link to scan. Always dark on white: that is what scanners read, in either theme. */
export default function LinkCode({ link, size }: LinkCodeProps) {
  return (
    <ComponentLook>
      <QRCode
        type="svg"
        value={link}
        size={size}
        bordered={false}
        color="var(--code-ink)"
        bgColor="var(--code-paper)"
      />
    </ComponentLook>
  );
}
