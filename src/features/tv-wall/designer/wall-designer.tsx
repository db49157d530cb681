import { memo, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '#app/components/form/field.tsx';
import { personKey } from '#app/features/people/model/accounts.ts';
import { lintPreset } from '../model/lint.ts';
import type { WallProblem } from '../model/lint.ts';
import { addWall, filledBoxes, moveWall, removeWall, setStyle } from '../model/wall.ts';
import type { Wall } from '../model/wall.ts';
import { groupWallProblems } from './grouped-wall-problems.ts';
import { StyleMissing } from './style-missing.tsx';
import { useWallClipboard } from './use-wall-editing.ts';
import type { StyleState, WallDesignerProps } from './wall-designer-props.ts';
import { edit } from './wall-edits.ts';
import { WallEditor } from './wall-editor.tsx';
import { StyleChoices, WallTabs } from './wall-tabs.tsx';
import type { WallTab } from './wall-tabs.tsx';
import { hasVisible, visibleName } from '#app/lib/foreign-text.ts';
import { TextInput } from '#app/components/form/text-input.tsx';
import styles from './wall.module.css';

/**
 * Lays out the TV walls of one preset: a tab for each wall, its boxes true to scale, people and
 * sources to put into them by drag, by click and by key. The screen around it shows the history.
 */
function PlainWallDesigner(props: WallDesignerProps) {
  const { edits, styles: known, styleOf, people, meeting, named = false } = props;
  const { t } = useTranslation('wallDesigner');
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const clipboard = useWallClipboard();
  const [chosen, setChosen] = useState(0);
  const preset = edits.value;
  const { walls } = preset;
  const active = Math.min(chosen, Math.max(walls.length - 1, 0));
  const wall = walls[active];
  const problems = useWallProblems(props);

  const nameOf = (styleId: string) => {
    const state = styleOf(styleId);
    if (isStyle(state)) return visibleName(state.name) || styleId;
    return visibleName(known?.find((one) => one.id === styleId)?.name) || t('tabs.unnamed');
  };
  const add = (styleId: string) => {
    edits.apply({ code: 'addWall', what: nameOf(styleId) }, addWall(preset, styleId));
    setChosen(walls.length);
    keepFocus();
  };
  const remove = () => {
    if (wall === undefined) return;
    clipboard.arm(null);
    edits.apply({ code: 'removeWall', what: nameOf(wall.styleId) }, removeWall(preset, active));
    keepFocus();
  };
  const move = (from: number, to: number) => {
    const moved = walls[from];
    const next = moveWall(preset, from, to);
    if (moved === undefined || next === preset) return;
    // what waits, or was copied from a wall, is known by the wall's place
    clipboard.arm(null);
    edits.apply({ code: 'moveWall', what: nameOf(moved.styleId) }, next);
    if (wall !== undefined) setChosen(next.walls.indexOf(wall));
  };
  /** The button that was pressed goes, the focus stays here. */
  const keepFocus = () => frame.current?.focus({ preventScroll: true });

  return (
    <section ref={frame} tabIndex={-1} className={styles['designer']} aria-label={t('label')}>
      {named && (
        <Field
          id={`${id}-name`}
          label={t('name')}
          required
          problem={!hasVisible(preset.name) ? t('nameMissing') : undefined}
        >
          {(control) => (
            <TextInput
              {...control}
              value={preset.name}
              autoComplete="off"
              isName
              onText={(name) =>
                edits.apply({ code: 'setting', what: t('name') }, { ...preset, name }, `${id} name`)
              }
            />
          )}
        </Field>
      )}
      {wall === undefined ? (
        <div className={styles['message']}>
          <b>{t('empty.title')}</b>
          <p>{t('empty.text')}</p>
          <StyleChoices styles={known} used={NONE} onAdd={add} cards />
        </div>
      ) : (
        <>
          <WallTabs
            tabs={walls.map((each, place) =>
              tabOf(
                each,
                place,
                nameOf(each.styleId),
                styleOf(each.styleId),
                problems[place] ?? [],
              ),
            )}
            active={active}
            panelId={`${id}-wall`}
            onActive={setChosen}
            onMove={move}
            styles={known}
            used={new Set(walls.map(({ styleId }) => styleId))}
            onAdd={add}
          />
          <div
            id={`${id}-wall`}
            className={styles['wall']}
            role="tabpanel"
            aria-label={nameOf(wall.styleId)}
          >
            {shown(wall)}
          </div>
        </>
      )}
    </section>
  );

  function shown(one: Wall) {
    const { styleId } = one;
    const state = styleOf(styleId);
    const key = `${active} ${styleId}`;
    if (isStyle(state)) {
      const { onRefreshChannels } = props;
      return (
        <WallEditor
          key={key}
          edits={edits}
          place={active}
          style={state}
          people={people}
          meeting={meeting}
          clipboard={clipboard}
          problems={problems[active] ?? NOTHING}
          onRemove={remove}
          onRefresh={onRefreshChannels && (() => onRefreshChannels(styleId))}
        />
      );
    }
    const { onRetryStyle } = props;
    return (
      <StyleMissing
        key={key}
        state={state}
        wall={one}
        known={known}
        onRetry={onRetryStyle && (() => onRetryStyle(styleId))}
        onChange={(other) => {
          const step = { code: 'layout', what: nameOf(other) } as const;
          const done = edit({ preset, place: active }, step, (before) => setStyle(before, other));
          if (done) edits.apply(done.step, done.next);
        }}
        onRemove={remove}
      />
    );
  }
}

/** Not drawn again with the form around it, whose draft is kept a moment after each step. */
export const WallDesigner = memo(PlainWallDesigner);

const NONE: ReadonlySet<string> = new Set();
const NOTHING: readonly WallProblem[] = [];

function isStyle(state: StyleState): state is Exclude<StyleState, string> {
  return typeof state !== 'string';
}

function tabOf(
  wall: Wall,
  place: number,
  name: string,
  style: StyleState,
  problems: readonly WallProblem[],
): WallTab {
  const groups = groupWallProblems(problems).filter(({ severity }) => severity !== 'note');
  return {
    key: `${place} ${wall.styleId}`,
    name,
    filled: isStyle(style) ? `${filledBoxes(wall).length}/${style.boxes.length}` : '',
    problems: groups.length,
    worst: groups[0]?.severity,
  };
}

/** The problems of every wall, in order; they come after what a step has changed is on the screen. */
function useWallProblems({ edits, people, meeting, styleOf }: WallDesignerProps) {
  const preset = useDeferredValue(edits.value);
  const { chair, poll, picture } = meeting;
  const keys = useMemo(() => new Set(people.map(personKey)), [people]);
  return useMemo(
    () =>
      lintPreset(
        preset,
        (styleId) => {
          const state = styleOf(styleId);
          if (isStyle(state)) return state;
          return state === 'gone' ? null : undefined;
        },
        {
          isMember: (person) => keys.has(personKey(person)),
          chair,
          meetingPoll: poll,
          meetingPicture: picture,
        },
      ),
    [preset, styleOf, keys, chair, poll, picture],
  );
}
