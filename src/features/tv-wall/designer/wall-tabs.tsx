import {
  AppstoreAddOutlined,
  LeftOutlined,
  PlusOutlined,
  RightOutlined,
} from '#app/components/icons/icons.tsx';
import { useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useDrag } from '#app/components/drag/use-drag.tsx';
import type { ScreenPoint } from '#app/components/drag/edge-pull.ts';
import { PanelButton } from '#app/components/panel-button.tsx';
import type { WallSeverity } from '../model/lint.ts';
import type { StyleName } from './wall-designer-props.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import look from '#app/features/picture/designer-parts/designer.module.css';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './wall-tabs.module.css';

export interface WallTab {
  readonly key: string;
  readonly name: string;
  /** "3/24", where the style is known. */
  readonly filled: string;
  readonly problems: number;
  readonly worst: WallSeverity | undefined;
}

interface WallTabsProps {
  readonly tabs: readonly WallTab[];
  readonly active: number;
  /** Id of the element that shows the active wall. */
  readonly panelId: string;
  readonly onActive: (place: number) => void;
  /** The tab of one place goes to another one. */
  readonly onMove: (from: number, to: number) => void;
  readonly styles: readonly StyleName[] | undefined;
  readonly used: ReadonlySet<string>;
  readonly onAdd: (styleId: string) => void;
}

/** The walls of one preset; arrow keys lead from tab to tab, and with Alt move the wall, as a drag and the buttons do. */
export function WallTabs(props: WallTabsProps) {
  const { tabs, active, panelId, onActive, onMove } = props;
  const { t } = useTranslation('wallDesigner');
  const { t: keyed } = useTranslation('editing');
  const list = useRef<HTMLDivElement>(null);
  const placed = tabs.map((tab, place) => ({ tab, place }));
  const last = tabs.length - 1;
  const focusActive = () =>
    list.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    const { ctrlKey, metaKey, shiftKey } = event;
    if (ctrlKey || metaKey || shiftKey) return;
    const to: Readonly<Record<string, number>> = {
      ArrowRight: Math.min(active + 1, last),
      ArrowLeft: Math.max(active - 1, 0),
      Home: 0,
      End: last,
    };
    const place = to[event.key];
    if (place === undefined) return;
    event.preventDefault();
    // a tab beyond the first ones is drawn once it is active
    flushSync(() => (event.altKey ? onMove(active, place) : onActive(place)));
    focusActive();
  };
  const drag = useTabDrag(list, props);
  const step = (by: -1 | 1, key: string, word: 'moveLeft' | 'moveRight', icon: ReactNode) => (
    <button
      type="button"
      className={look['tool']}
      aria-label={t(`tabs.${word}`)}
      title={keyed('withKey', { what: t(`tabs.${word}`), key: `Alt+${key}` })}
      aria-disabled={by < 0 ? active === 0 : active === last}
      onClick={() => onMove(active, active + by)}
    >
      {icon}
    </button>
  );
  return (
    <div className={styles['tabs']}>
      <FirstRows of={placed} always={({ place }) => place === active}>
        {(shown, more) => (
          <>
            {/* the focus is on the tabs, one of them at a time */}
            {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
            <div
              ref={list}
              className={styles['tabList']}
              role="tablist"
              aria-label={t('tabs.label')}
              onKeyDown={onKeyDown}
              onPointerDown={drag.onPointerDown}
            >
              {shown.map(({ tab: { key, name, filled, problems, worst }, place }) => (
                <button
                  key={key}
                  type="button"
                  role="tab"
                  className={styles['tab']}
                  aria-selected={place === active}
                  aria-controls={place === active ? panelId : undefined}
                  tabIndex={place === active ? 0 : -1}
                  data-tab={place}
                  data-drag={tabs.length > 1 ? `tab:${place}` : undefined}
                  onClick={() => onActive(place)}
                >
                  <span>
                    <ForeignText>{name}</ForeignText>
                  </span>
                  <small>{filled}</small>
                  {problems > 0 && worst !== 'note' && (
                    <small data-severity={worst}>{t('tabs.problems', { count: problems })}</small>
                  )}
                </button>
              ))}
            </div>
            {more}
          </>
        )}
      </FirstRows>
      {tabs.length > 1 && (
        <>
          {step(-1, '←', 'moveLeft', <LeftOutlined aria-hidden />)}
          {step(1, '→', 'moveRight', <RightOutlined aria-hidden />)}
        </>
      )}
      <AddWall {...props} />
      {drag.ghost}
    </div>
  );
}

/** A tab dragged onto another one takes its place. */
function useTabDrag(list: RefObject<HTMLElement | null>, { tabs, onMove }: WallTabsProps) {
  const { t } = useTranslation('wallDesigner');
  const nameOf = (place: number) => visibleName(tabs[place]?.name ?? '');
  return useDrag<number, number>(list, {
    lift: (mark) => {
      const carried = Number(mark.split(':')[1]);
      return { carried, name: nameOf(carried) };
    },
    placeAt: (point) => tabAt(list.current, point),
    elementOf: (place, root) => root.querySelector(`[data-tab="${place}"]`),
    tell: (carried, place) =>
      carried === place ? undefined : t('tabs.moveTo', { place: place + 1 }),
    onDrop: onMove,
  });
}

function tabAt(list: HTMLElement | null, { x, y }: ScreenPoint): number | undefined {
  const tabs = [...(list?.querySelectorAll<HTMLElement>('[data-tab]') ?? [])];
  const under = tabs.find((tab) => {
    const { left, right, top, bottom } = tab.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  });
  return under === undefined ? undefined : Number(under.dataset['tab']);
}

type AddWallProps = Pick<WallTabsProps, 'styles' | 'used' | 'onAdd'>;

/** The styles of the platform, to add a wall for one. */
function AddWall(props: AddWallProps) {
  const { t } = useTranslation('wallDesigner');
  return (
    <PanelButton label={t('tabs.add')} icon={<PlusOutlined aria-hidden />} quiet align="start">
      <StyleChoices {...props} />
    </PanelButton>
  );
}

interface StyleChoicesProps extends AddWallProps {
  /** Each a card of its own, where nothing is there yet; lines of a menu otherwise. */
  readonly cards?: boolean;
}

export function StyleChoices({ styles: known, used, onAdd, cards = false }: StyleChoicesProps) {
  const { t } = useTranslation('wallDesigner');
  if (known === undefined) return <p className={look['soft']}>{t('tabs.loading')}</p>;
  if (known.length === 0) return <p className={look['soft']}>{t('tabs.none')}</p>;
  return (
    <FirstRows of={known}>
      {(shown, more) => (
        <>
          <ul className={styles[cards ? 'cards' : 'menu']}>
            {shown.map(({ id, name }) => (
              <li key={id}>
                <button type="button" onClick={() => onAdd(id)}>
                  {cards && <AppstoreAddOutlined aria-hidden />}
                  <span>
                    <ForeignText>{name}</ForeignText>
                  </span>
                  {used.has(id) && <small>{t('tabs.added')}</small>}
                </button>
              </li>
            ))}
          </ul>
          {more}
        </>
      )}
    </FirstRows>
  );
}
