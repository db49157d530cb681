import { useEffect, useEffectEvent, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { PaperSheet, SheetTable } from '#app/components/print/sheet.tsx';
import { svgAddress } from './plan-image.ts';
import { planSvg } from './plan-svg.ts';
import type { Plan } from './plan.ts';
import styles from './plan.module.css';

export const PAPERS = ['a4', 'a3'] as const;
export type Paper = (typeof PAPERS)[number];

interface PlanPaperProps {
  readonly plans: readonly Plan[];
  readonly paper: Paper;
  /** Called once the browser has printed, or has been told not to. */
  readonly onPrinted: () => void;
}

/** Prints plans in place of the page, each on a sheet of its own, as soon as they are drawn. */
export function PlanPaper({ plans, paper, onPrinted }: PlanPaperProps) {
  const { t } = useTranslation('designFiles');
  const place = useRef<HTMLDivElement>(null);
  const printed = useEffectEvent(onPrinted);
  useEffect(() => {
    let isHere = true;
    const images = [...(place.current?.querySelectorAll('img') ?? [])];
    const end = () => printed();
    addEventListener('afterprint', end, { once: true });
    // an image that is not there yet would be a blank on paper
    const printDrawn = async () => {
      await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
      if (isHere) print();
    };
    void printDrawn();
    return () => {
      isHere = false;
      removeEventListener('afterprint', end);
    };
  }, []);
  return createPortal(
    <div ref={place} data-print="plan" data-paper={paper} className={styles['paper']}>
      {plans.map((plan, index) => (
        // plans are known by their place
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles['sheet']}>
          <PaperSheet title={plan.title} subtitle={plan.facts.join(' · ')} landscape>
            <img src={svgAddress(planSvg(plan, true).svg)} alt={t('plan.drawing')} />
            {plan.problems.length > 0 && (
              <ul aria-label={t('plan.problems')}>
                {plan.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            )}
            {plan.rows.length > 0 && (
              <SheetTable
                label={t('plan.table')}
                headings={[t('plan.place'), t('plan.shows'), t('plan.more')]}
                rows={plan.rows.map(({ id, text, more }, row) => ({
                  key: String(row),
                  cells: [id, text, more],
                }))}
              />
            )}
          </PaperSheet>
        </div>
      ))}
    </div>,
    document.body,
  );
}
