import {
  ArrowLeftOutlined,
  ExpandOutlined,
  FontSizeOutlined,
  ShrinkOutlined,
  SlidersOutlined,
  TeamOutlined,
} from '#app/components/icons/icons.tsx';
import {
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { DrawnPart } from '#app/components/drawn-part/drawn-part.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { PanelButton } from '#app/components/panel-button.tsx';
import { isTextField } from '#app/components/undo/use-history-keys.ts';
import { narrowScreen, useMedia } from '#app/components/use-media.ts';
import { useStable } from '#app/components/use-stable.ts';
import { shortcutKey } from '#app/lib/keys.ts';
import { ScreenContext, type SidePanel, type TitlePlace } from './screen-context.ts';
import { CONTROL_SIZES, useScreenLook } from './screen-look.ts';
import look from './designer.module.css';
import styles from './designer-screen.module.css';

interface DesignScreenProps {
  /** What is laid out. */
  readonly title: string;
  /** What it belongs to, such as the meeting's name. */
  readonly subject?: string | undefined;
  /** Called by Back and by Escape. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const PANELS: readonly SidePanel[] = ['palette', 'properties'];
const PANEL_ICONS = { palette: TeamOutlined, properties: SlidersOutlined } as const;

/**
 * A designer over the whole window: a title line, and all the rest for what is laid out. The page behind it stays, out
 * of reach; the components in here are still its own, with its form and its history.
 */
export function DesignScreen({ title, subject, onClose, children }: DesignScreenProps) {
  const { t } = useTranslation('designer');
  const id = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  const { size } = useScreenLook();
  const panels = usePanels();
  const [bare, setBare] = useState(false);
  const [places, setPlaces] = useState<Partial<Record<TitlePlace, HTMLElement | null>>>({});
  const onPlace = useCallback<TitleSlotProps['onPlace']>(
    (place, element) => setPlaces((before) => ({ ...before, [place]: element })),
    [],
  );
  useAlone(anchor, screen);

  const onKeyDown = useStable((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!(event.target instanceof HTMLElement) || !isOurs(event.target, screen.current)) return;
    if (event.key === 'Escape') onClose();
    else if (shortcutKey(event) === 'f' && !event.shiftKey && !isTextField(event.target))
      setBare(!bare);
    else return;
    event.preventDefault();
  });
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (!bare || event.key !== 'Escape') return;
    // before what the key means to what has the focus
    setBare(false);
    event.preventDefault();
    event.stopPropagation();
  };
  const { shows, open } = panels;
  const context = useMemo(() => ({ shows, open, places }), [shows, open, places]);
  const style: CSSProperties = Object.fromEntries([['--control-size', size / 100]]);

  return (
    <>
      <span ref={anchor} hidden />
      {createPortal(
        // the native element stands above what the component library opens over it; its keys serve whatever has the focus
        // oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions
        <div
          ref={screen}
          className={styles['screen']}
          style={style}
          role="dialog"
          aria-modal
          aria-labelledby={`${id}-title`}
          tabIndex={-1}
          data-bare={bare}
          data-designer-screen
          onKeyDown={onKeyDown}
          onKeyDownCapture={onKeyDownCapture}
        >
          <header className={styles['title']}>
            <button type="button" className={look['tool']} onClick={onClose}>
              <ArrowLeftOutlined aria-hidden />
              <span>{t('back')}</span>
            </button>
            <h2 id={`${id}-title`} className={styles['what']}>
              {title}
              {subject !== undefined && subject !== '' && (
                <small>
                  <ForeignText>{subject}</ForeignText>
                </small>
              )}
            </h2>
            <TitleSlot place="work" className={styles['work']} onPlace={onPlace} />
            <TitleSlot place="history" className={styles['history']} onPlace={onPlace} />
            <div className={styles['view']}>
              {PANELS.map((panel) => {
                const Icon = PANEL_ICONS[panel];
                return (
                  <button
                    key={panel}
                    type="button"
                    className={look['tool']}
                    aria-pressed={shows(panel)}
                    aria-label={t(`panels.${panel}`)}
                    title={t(`panels.${panel}`)}
                    onClick={() => panels.toggle(panel)}
                  >
                    <Icon aria-hidden />
                  </button>
                );
              })}
              <ControlSize />
              <TitleSlot place="hints" className={styles['hints']} onPlace={onPlace} />
              <button
                type="button"
                className={look['tool']}
                aria-label={t('stageOnly')}
                title={t('stageOnlyKey')}
                onClick={() => setBare(true)}
              >
                <ExpandOutlined aria-hidden />
              </button>
            </div>
          </header>
          <div className={styles['whole']}>
            <DrawnPart>
              <ScreenContext value={context}>{children}</ScreenContext>
            </DrawnPart>
          </div>
          {bare && (
            <button
              type="button"
              className={styles['leaveBare']}
              aria-label={t('everything')}
              title={t('everythingKey')}
              onClick={() => setBare(false)}
            >
              <ShrinkOutlined aria-hidden />
            </button>
          )}
        </div>,
        // oxlint-enable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions
        document.body,
      )}
    </>
  );
}

interface TitleSlotProps {
  readonly place: TitlePlace;
  readonly className: string | undefined;
  readonly onPlace: (place: TitlePlace, element: HTMLElement | null) => void;
}

/** Room in the title line for what the designer puts there. */
function TitleSlot({ place, className, onPlace }: TitleSlotProps) {
  const take = useCallback(
    (element: HTMLElement | null) => onPlace(place, element),
    [place, onPlace],
  );
  return <div ref={take} className={className} />;
}

/** Where a key was pressed: in the screen itself, not in something that has opened over it or in it. */
function isOurs(target: HTMLElement, screen: HTMLElement | null): boolean {
  if (screen === null || !screen.contains(target)) return false;
  if (target.closest('[role=dialog], dialog') !== screen) return false;
  if (target.closest('[aria-expanded=true]') !== null) return false;
  // what has opened over it has the key first, wherever the focus is
  return ![...document.querySelectorAll('[role=dialog]')].some(
    (other) =>
      (screen.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      other.checkVisibility(),
  );
}

/** Panels beside the stage; on a small screen one of them at a time, under it. */
function usePanels() {
  const { palette, properties, change } = useScreenLook();
  const narrow = useMedia(narrowScreen);
  const [sheet, setSheet] = useState<SidePanel | undefined>('palette');
  const shows = useCallback(
    (panel: SidePanel) => (narrow ? sheet === panel : { palette, properties }[panel]),
    [narrow, sheet, palette, properties],
  );
  const put = useCallback(
    (panel: SidePanel, shown: boolean) => {
      if (narrow) setSheet(shown ? panel : undefined);
      else change({ [panel]: shown });
    },
    [narrow, change],
  );
  const open = useCallback((panel: SidePanel) => put(panel, true), [put]);
  return { shows, open, toggle: (panel: SidePanel) => put(panel, !shows(panel)) };
}

/**
 * The page behind is out of reach while the screen is there, and not drawn: it would cost every frame of a gesture as much
 * as the stage. The focus comes in, and goes back where it was.
 */
function useAlone(
  anchor: { readonly current: HTMLElement | null },
  screen: { readonly current: HTMLElement | null },
): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    const home = anchor.current?.closest<HTMLElement>('[tabindex]');
    const behind = anchor.current?.closest<HTMLElement>('body > *');
    const [wasInert, wasDrawn] = [behind?.inert ?? false, behind?.style.contentVisibility ?? ''];
    if (!screen.current?.contains(before)) screen.current?.focus({ preventScroll: true });
    if (behind) {
      behind.inert = true;
      behind.style.contentVisibility = 'hidden';
    }
    return () => {
      if (behind) {
        behind.inert = wasInert;
        behind.style.contentVisibility = wasDrawn;
      }
      const back = before instanceof HTMLElement && before.isConnected ? before : home;
      back?.focus({ preventScroll: true });
    };
  }, [anchor, screen]);
}

/** How large everything around the stage is. */
function ControlSize() {
  const { t } = useTranslation('designer');
  const { size, change } = useScreenLook();
  return (
    <PanelButton label={t('size')} icon={<FontSizeOutlined aria-hidden />} iconOnly quiet>
      <fieldset className={styles['sizes']}>
        <legend>{t('size')}</legend>
        {CONTROL_SIZES.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === size}
            onClick={() => change({ size: each })}
          >
            {each}%
          </button>
        ))}
      </fieldset>
    </PanelButton>
  );
}
