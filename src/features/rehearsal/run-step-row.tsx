import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  CaretRightOutlined,
  CloseOutlined,
  HolderOutlined,
} from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useId, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TextInput } from '#app/components/form/text-input.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import type { NewStep, RunStep } from './model/run-sheet.ts';
import styles from './rehearsal.module.css';

interface RunStepRowProps {
  readonly step: RunStep;
  readonly name: string;
  readonly place: number;
  readonly isLast: boolean;
  /** The rehearsal is at this step. */
  readonly isCurrent: boolean;
  /** Its preset does not exist any more. */
  readonly isGone: boolean;
  readonly plannedOf: (text: string) => string | undefined;
  readonly onGo: () => void;
  readonly onChange: (change: Partial<NewStep>) => void;
  /** Moves it before the step at that place. */
  readonly onMove: (before: number) => void;
  readonly onRemove: () => void;
  /** Takes the preset of the same name instead, where there is one. */
  readonly onUseSame: (() => void) | undefined;
}

/** One step: its preset, when it is due, and a note. Alt and the arrow keys move it, as its buttons and a drag do. */
export function RunStepRow(props: RunStepRowProps) {
  const { step, name, place, isCurrent, isGone, plannedOf, onChange, onMove } = props;
  const { t } = useTranslation('rehearsal');
  const { t: preset } = useTranslation('presets');
  const id = useId();
  const planned = plannedOf(step.planned);
  const isWrong = step.planned.trim() !== '' && planned === undefined;
  const [up, down] = [place - 1, place + 2];

  function onKeyDown(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? up : down);
  }

  return (
    // every control of the row moves it by the same keys
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles['step']}
      data-step={step.key}
      data-gone={isGone || undefined}
      aria-current={isCurrent ? 'step' : undefined}
      onKeyDown={onKeyDown}
    >
      <div className={styles['stepHead']}>
        <span
          className={styles['grip']}
          data-drag={`step:${step.key}`}
          title={t('drag')}
          aria-hidden
        >
          <HolderOutlined aria-hidden /> {place + 1}
        </span>
        <span className={styles['stepName']}>
          <span className={styles['soft']}>{preset(`families.${step.family}`)}</span>{' '}
          <ForeignText>{name}</ForeignText>
        </span>
        <span className={styles['tools']}>
          <Button
            type="text"
            size="small"
            icon={<CaretRightOutlined aria-hidden />}
            aria-label={t('go', { name })}
            title={t('go', { name })}
            onClick={props.onGo}
          />
          <Button
            type="text"
            size="small"
            icon={<ArrowUpOutlined aria-hidden />}
            aria-label={t('up', { name })}
            title={t('upKey')}
            aria-disabled={place === 0}
            onClick={() => onMove(up)}
          />
          <Button
            type="text"
            size="small"
            icon={<ArrowDownOutlined aria-hidden />}
            aria-label={t('down', { name })}
            title={t('downKey')}
            aria-disabled={props.isLast}
            onClick={() => onMove(down)}
          />
          <Button
            type="text"
            size="small"
            danger
            icon={<CloseOutlined aria-hidden />}
            aria-label={t('remove', { name })}
            title={t('remove', { name })}
            onClick={props.onRemove}
          />
        </span>
      </div>
      {isGone && (
        <div className={styles['gone']}>
          <span>{t('gone')}</span>
          {props.onUseSame && (
            <Button size="small" onClick={props.onUseSame}>
              {t('useSame')}
            </Button>
          )}
        </div>
      )}
      <div className={styles['plan']}>
        <TextInput
          size="small"
          aria-label={t('planned.of', { name })}
          aria-describedby={`${id}-read`}
          aria-invalid={isWrong}
          placeholder={t('planned.placeholder')}
          autoComplete="off"
          value={step.planned}
          onText={(text) => onChange({ planned: text })}
        />
        <TextInput
          size="small"
          aria-label={t('note.of', { name })}
          placeholder={t('note.placeholder')}
          autoComplete="off"
          value={step.note}
          onText={(text) => onChange({ note: text })}
        />
        <span
          id={`${id}-read`}
          className={styles['read']}
          aria-live="polite"
          data-wrong={isWrong || undefined}
        >
          {isWrong ? t('planned.invalid') : planned}
        </span>
      </div>
    </li>
  );
}
