import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberInput } from '#app/components/form/number-input.tsx';
import { numberProblem } from '#app/lib/typed-number.ts';
import type { TypedNumber } from '#app/lib/typed-number.ts';
import type { WallEditing } from './use-wall-editing.ts';
import { orderedBox } from './wall-edits.ts';

interface BoxNumberProps {
  readonly id: string;
  readonly box: string;
  /** Its place among the boxes with content, counted from 1. */
  readonly value: number;
  readonly most: number;
  readonly editing: Pick<WallEditing, 'on' | 'run'>;
}

/** The number of one box. A number that no box has stays in the field and moves nothing. */
export function BoxNumber({ id, box, value, most, editing }: BoxNumberProps) {
  const { t } = useTranslation('wallDesigner');
  const { on, run } = editing;
  const [typed, setTyped] = useState<{ readonly over: number; readonly text: TypedNumber }>();
  const limits = { min: 1, max: most };
  return (
    <NumberInput
      control={{ id }}
      limits={limits}
      title={t('order.help')}
      value={typed?.over === value ? typed.text : value}
      onChange={(next) => {
        const fits = typeof next === 'number' && numberProblem(next, limits) === undefined;
        setTyped(fits ? undefined : { over: value, text: next });
        // what is typed in one go is one step
        if (fits) run(orderedBox(on, box, next - 1), `box number ${on.place} ${box}`);
      }}
    />
  );
}
