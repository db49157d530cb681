import { PrinterOutlined } from '#app/components/icons/icons.tsx';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelButton } from '#app/components/panel-button.tsx';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import { InTitle } from '#app/features/picture/designer-parts/in-title.tsx';
import type { DesignOutputsProps } from './design-outputs.tsx';

const DesignOutputs = lazyPart(() => import('./design-outputs.tsx'));

/** In the title line of a designer: saves or prints what is laid out. */
export function PlanMenu(props: DesignOutputsProps) {
  const { t } = useTranslation('designFiles');
  return (
    <InTitle place="hints">
      <PanelButton label={t('output.menu')} icon={<PrinterOutlined aria-hidden />} iconOnly quiet>
        <Suspense>
          <DesignOutputs {...props} />
        </Suspense>
      </PanelButton>
    </InTitle>
  );
}
