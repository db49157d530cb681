import { memo, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { BackgroundImage } from '#app/features/image/background-image.tsx';
import type { NameStyle, Pane } from '../model/composition.ts';
import type { PaneCell } from '../model/layouts.ts';
import type { Participant } from '../model/participant.ts';
import type { Shown } from '../model/schedule.ts';
import { boxOf, LayoutStamp } from './composition-picture.tsx';
import { cellsOf } from './pane-cells.ts';
import { PaneFace } from './pane-face.tsx';
import { usePaneWords } from './pane-words.ts';
import type { Composer } from './use-composer.ts';
import pictureStyles from './picture.module.css';
import styles from './composer.module.css';

interface PaneFrameProps {
  readonly composer: Composer;
  readonly shown: readonly Shown[] | null;
  readonly chair: Participant | null;
  readonly describedBy: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPane: (slot: number, event: MouseEvent) => void;
}

/** The panes to choose and fill: one stop of the tab order, in which arrows lead from pane to pane. */
export function PaneFrame(props: PaneFrameProps) {
  const { composer, shown, chair, onPane } = props;
  const { t } = useTranslation('composer');
  const { composition, selection, at, armed } = composer;
  const { panes, background, nameStyle, showNames, mode, layout } = composition;
  const cells = cellsOf(composition);

  const onClick = (event: MouseEvent) => {
    const slot = event.target instanceof Element && event.target.closest('[data-slot]');
    if (slot) onPane(Number(slot.getAttribute('data-slot')), event);
    else composer.select({ ...selection, chosen: new Set() });
  };
  return (
    <div
      className={pictureStyles['frame']}
      data-drop="frame"
      data-automatic={mode === 'automatic'}
      data-armed={armed !== null}
    >
      {background.enabled && background.image !== '' && (
        <BackgroundImage id={background.image} alt="" className={pictureStyles['background']} />
      )}
      {mode !== 'automatic' && <LayoutStamp layout={layout} />}
      {/* panes at their places: no native element is such a list; the focus is on one of them */}
      {/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus */}
      <div
        className={styles['panes']}
        role="listbox"
        aria-multiselectable
        aria-label={t('frame')}
        aria-describedby={props.describedBy}
        onKeyDown={props.onKeyDown}
        onClick={onClick}
      >
        {panes.map((pane, slot) => (
          <EditPane
            // a pane is known by its place
            // oxlint-disable-next-line react/no-array-index-key
            key={slot}
            pane={pane}
            slot={slot}
            layout={layout}
            cell={cells[slot]}
            selected={selection.chosen.has(String(slot))}
            tabStop={slot === at}
            nameStyle={nameStyle}
            showNames={showNames}
            shown={shown?.[slot]}
            chair={chair}
          />
        ))}
      </div>
      {/* oxlint-enable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus */}
    </div>
  );
}

interface EditPaneProps {
  readonly pane: Pane;
  readonly slot: number;
  readonly layout: number;
  readonly cell: PaneCell | undefined;
  readonly selected: boolean;
  readonly tabStop: boolean;
  readonly nameStyle: NameStyle;
  readonly showNames: boolean;
  readonly shown: Shown | undefined;
  readonly chair: Participant | null;
}

function PlainEditPane(props: EditPaneProps) {
  const { t: marks } = useTranslation('punctuation');
  const { pane, slot, selected, shown } = props;
  const words = usePaneWords();
  const content = words.content(pane);
  const seen = shown === undefined ? content : `${content}${marks('comma')}${words.shown(shown)}`;
  return (
    // an option of the list above
    // oxlint-disable jsx-a11y/prefer-tag-over-role
    <div
      className={`${pictureStyles['pane']} ${styles['pane']}`}
      style={boxOf(props.cell)}
      role="option"
      tabIndex={props.tabStop ? 0 : -1}
      aria-selected={selected}
      data-slot={slot}
      data-drag={`slot:${slot}`}
    >
      <span className="visually-hidden">{words.option(props.layout, slot, seen)}</span>
      <PaneFace
        pane={pane}
        slot={slot}
        nameStyle={props.nameStyle}
        showNames={props.showNames}
        shown={shown}
        chair={props.chair}
      />
    </div>
    // oxlint-enable jsx-a11y/prefer-tag-over-role
  );
}

/** Drawn again when something of the pane changes, not with every selection. */
const EditPane = memo(PlainEditPane);
