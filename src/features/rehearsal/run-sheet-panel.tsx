import { PrinterOutlined } from '#app/components/icons/icons.tsx';
import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrag } from '#app/components/drag/use-drag.tsx';
import { zoneAt } from '#app/components/drag/follow-pointer.ts';
import { Select } from '#app/components/form/select.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import {
  addStep,
  changeStep,
  isThere,
  moveStep,
  removeStep,
  sameNamed,
} from './model/run-sheet.ts';
import type { RunStep } from './model/run-sheet.ts';
import { RunSheetFileButtons } from './run-sheet-file-buttons.tsx';
import { RunStepRow } from './run-step-row.tsx';
import { knownFamilies, type Rehearsal } from './use-rehearsal.ts';
import { usePlannedWords, useStepName } from './use-step-words.ts';
import styles from './rehearsal.module.css';

interface RunSheetPanelProps {
  readonly rehearsal: Rehearsal;
}

/** The run sheet of the meeting: its steps in order, to plan and to go to. */
export function RunSheetPanel({ rehearsal }: RunSheetPanelProps) {
  const { t } = useTranslation('rehearsal');
  const { sheet, onSheet, known, meeting, step: at, goTo } = rehearsal;
  const { steps } = sheet;
  const nameOf = useStepName(known);
  const plannedOf = usePlannedWords(meeting.start);
  const root = useRef<HTMLElement>(null);
  const [moved, setMoved] = useState<string>();
  const refocus = useRef<HTMLElement>(null);

  // an element that is moved in the document loses the focus
  useLayoutEffect(() => {
    refocus.current?.focus();
    refocus.current = null;
  });

  function move(step: RunStep, before: number) {
    const next = moveStep(sheet, step.key, before);
    if (next === sheet) return;
    const { activeElement } = document;
    refocus.current = activeElement instanceof HTMLElement ? activeElement : null;
    onSheet(next);
    const place = next.steps.findIndex(({ key }) => key === step.key) + 1;
    setMoved(t('moved', { name: nameOf(step), place, count: steps.length }));
  }

  const drag = useDrag<RunStep, number>(root, {
    lift: (mark) => {
      const carried = steps.find(({ key }) => `step:${key}` === mark);
      return carried && { carried, name: nameOf(carried) };
    },
    placeAt: (point, zones) => {
      if (!zoneAt(zones, 'run-sheet', point)) return undefined;
      const rows = [...(root.current?.querySelectorAll('[data-step]') ?? [])];
      const below = rows.findIndex((row) => {
        const { top, height } = row.getBoundingClientRect();
        return point.y < top + height / 2;
      });
      return below === -1 ? rows.length : below;
    },
    elementOf: (before, host) => {
      const rows = host.querySelectorAll('[data-step]');
      return rows[before] ?? host.querySelector('[data-end]');
    },
    tell: (_, before) => t('dropHere', { place: Math.min(before + 1, steps.length) }),
    onDrop: move,
  });

  return (
    <section
      ref={root}
      className={styles['sheet']}
      aria-labelledby="run-sheet"
      onPointerDown={drag.onPointerDown}
    >
      <header className={styles['sheetHead']}>
        <h2 id="run-sheet">{t('sheet')}</h2>
        <div className={styles['tools']}>
          <Button
            size="small"
            icon={<PrinterOutlined aria-hidden />}
            disabled={steps.length === 0}
            onClick={() => print()}
          >
            {t('print')}
          </Button>
          <RunSheetFileButtons rehearsal={rehearsal} />
        </div>
      </header>
      <p className={styles['soft']}>{t('keptHere')}</p>
      <OtherTabNotice rehearsal={rehearsal} />
      {steps.length === 0 && <p className={styles['soft']}>{t('noSteps')}</p>}
      {steps.length > 0 && (
        <div data-drop="run-sheet">
          <ol className={styles['steps']} aria-label={t('sheet')}>
            {steps.map((step, place) => {
              const there = isThere(step, known);
              const same = there ? undefined : sameNamed(step, known[step.family] ?? []);
              return (
                <RunStepRow
                  key={step.key}
                  step={step}
                  name={nameOf(step)}
                  place={place}
                  isLast={place === steps.length - 1}
                  isCurrent={step === at}
                  isGone={!there}
                  plannedOf={plannedOf}
                  onGo={() => goTo(step)}
                  onChange={(change) => onSheet(changeStep(sheet, step.key, change))}
                  onMove={(before) => move(step, before)}
                  onRemove={() => {
                    onSheet(removeStep(sheet, step.key));
                    setMoved(t('removed', { name: nameOf(step) }));
                  }}
                  onUseSame={
                    same && (() => onSheet(changeStep(sheet, step.key, { preset: same.id })))
                  }
                />
              );
            })}
          </ol>
          <div className={styles['end']} data-end />
        </div>
      )}
      <AddStep rehearsal={rehearsal} />
      <output className="visually-hidden">{moved}</output>
      {drag.ghost}
    </section>
  );
}

/** Says what became of a change in another tab: it is shown here, or stands against what could not be kept here. */
function OtherTabNotice({ rehearsal }: RunSheetPanelProps) {
  const { t } = useTranslation('rehearsal');
  const { sheet, onSheet, otherTab, takeOtherSheet } = rehearsal;
  if (otherTab === undefined) return null;
  if (otherTab === 'taken') {
    return <output className={styles['soft']}>{t('otherTab.taken')}</output>;
  }
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('otherTab.against')}
      description={t('otherTab.againstWhy')}
      action={
        <>
          <Button size="small" onClick={takeOtherSheet}>
            {t('otherTab.take')}
          </Button>
          <Button size="small" onClick={() => onSheet(sheet)}>
            {t('otherTab.keep')}
          </Button>
        </>
      }
    />
  );
}

/** Presets of every kind to add at the end. */
function AddStep({ rehearsal }: RunSheetPanelProps) {
  const { t } = useTranslation('rehearsal');
  const { t: preset } = useTranslation('presets');
  const { sheet, onSheet, known } = rehearsal;
  const families = knownFamilies(known);
  if (families.length === 0) {
    const isKnown = Object.values(known).some((list) => list !== undefined);
    return isKnown ? <p className={styles['soft']}>{t('noPresets')}</p> : null;
  }
  const all = families.flatMap(({ family, presets }) =>
    presets.map((one) => ({ ...one, family, value: `${family}:${one.id}` })),
  );
  return (
    <Select
      className={styles['add'] ?? ''}
      aria-label={t('add')}
      placeholder={t('add')}
      value={null}
      showSearch={{ optionFilterProp: 'label' }}
      options={families.map(({ family, presets }) => ({
        label: preset(`families.${family}`),
        options: presets.map(({ id, name }) => ({
          value: `${family}:${id}`,
          label: visibleName(name) || preset('unnamed'),
        })),
      }))}
      onChange={(chosen: string | null) => {
        const one = all.find(({ value }) => value === chosen);
        if (one === undefined) return;
        const { family, id, name } = one;
        onSheet(addStep(sheet, { family, preset: id, name, note: '', planned: '' }));
      }}
    />
  );
}
