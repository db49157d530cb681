import { useState, type ReactNode } from 'react';
import { message } from '#app/components/messages/messages.ts';
import { useTranslation } from 'react-i18next';
import { saveFile } from '#app/components/save-file.ts';
import { PlanPaper } from './plan-paper.tsx';
import type { Paper } from './plan-paper.tsx';
import { pngOf, svgFile } from './plan-image.ts';
import { planSvg } from './plan-svg.ts';
import type { Plan } from './plan.ts';

interface Outputs {
  readonly svg: (plans: readonly Plan[]) => void;
  readonly png: (plans: readonly Plan[]) => void;
  readonly print: (plans: readonly Plan[], paper: Paper) => void;
  /** What is being printed: stands anywhere in the page. */
  readonly paper: ReactNode;
}

/** Ways out of the console for plans: as files, and on paper. */
export function useOutputs(): Outputs {
  const { t } = useTranslation('designFiles');
  const [printing, setPrinting] = useState<{ plans: readonly Plan[]; paper: Paper }>();
  return {
    svg: (plans) => {
      for (const plan of plans) saveFile(svgFile(planSvg(plan).svg), `${nameOf(plan)}.svg`);
    },
    png: (plans) => {
      Promise.all(plans.map(savePng)).catch(() => message.error(t('output.pngFailed')));
    },
    print: (plans, paper) => setPrinting({ plans, paper }),
    paper: printing && <PlanPaper {...printing} onPrinted={() => setPrinting(undefined)} />,
  };
}

async function savePng(plan: Plan): Promise<void> {
  saveFile(await pngOf(planSvg(plan)), `${nameOf(plan)}.png`);
}

/** What it is of; the last fact is when it was made. */
function nameOf({ title, facts }: Plan): string {
  return [title, ...facts.slice(0, -1)].join(' ');
}
