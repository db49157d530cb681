import {
  FileImageOutlined,
  FileTextOutlined,
  PrinterOutlined,
} from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { PAPERS } from './plan-paper.tsx';
import { useOutputs } from './use-outputs.tsx';
import type { Plan } from './plan.ts';
import styles from './plan.module.css';

interface OutputButtonsProps {
  /** Makes the plans when they are asked for. */
  readonly plans: () => readonly Plan[];
  /** Why there is nothing to draw; undefined if there is. */
  readonly why?: string | undefined;
  readonly exportWhy?: string | undefined;
  /** Saves what can be imported again. */
  readonly onExport: () => void;
}

/** Every way to save or print. */
export function OutputButtons({ plans, why, exportWhy, onExport }: OutputButtonsProps) {
  const { t } = useTranslation('designFiles');
  const { svg, png, print, paper } = useOutputs();
  const none = { disabled: why !== undefined, title: why };
  return (
    <div className={styles['choices']}>
      {PAPERS.map((size) => (
        <Button
          key={size}
          type="text"
          icon={<PrinterOutlined aria-hidden />}
          {...none}
          onClick={() => print(plans(), size)}
        >
          {t(`output.${size}`)}
        </Button>
      ))}
      <Button
        type="text"
        icon={<FileImageOutlined aria-hidden />}
        {...none}
        onClick={() => png(plans())}
      >
        {t('output.png')}
      </Button>
      <Button
        type="text"
        icon={<FileImageOutlined aria-hidden />}
        {...none}
        onClick={() => svg(plans())}
      >
        {t('output.svg')}
      </Button>
      <Button
        type="text"
        icon={<FileTextOutlined aria-hidden />}
        disabled={exportWhy !== undefined}
        title={exportWhy}
        onClick={onExport}
      >
        {t('output.json')}
      </Button>
      {paper}
    </div>
  );
}
