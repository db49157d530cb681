import { useTranslation } from 'react-i18next';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { readPlanned } from './model/planned-time.ts';
import type { SheetPresets, NewStep } from './model/run-sheet.ts';

/** What a step's preset is called: as it is named now, or was when it was last there. */
export function useStepName(known: SheetPresets): (step: NewStep) => string {
  const { t } = useTranslation('presets');
  return ({ family, preset, name }) => {
    const now = known[family]?.find(({ id }) => id === preset)?.name ?? name;
    return visibleName(now) || t('unnamed');
  };
}

/** A planned time in words; undefined where the text is none. `start`: of the meeting, where it is known. */
export function usePlannedWords(start: number | undefined): (text: string) => string | undefined {
  const { t } = useTranslation('rehearsal');
  const format = useTimeFormat();
  return (text) => {
    const planned = readPlanned(text);
    if (planned === undefined) return undefined;
    if (planned.kind === 'clock') return planned.time;
    const { minutes } = planned;
    if (start === undefined) return t('planned.after', { count: minutes });
    const time = format.time(start + minutes * 60_000);
    return t('planned.afterAt', { count: minutes, time });
  };
}
