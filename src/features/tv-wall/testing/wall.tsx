import { useCallback, useMemo, useState } from 'react';
import { expect } from 'vitest';
import { page, type Locator } from 'vitest/browser';
import { t } from '#app/app/testing/words.ts';
import { NEW_WALL_PRESET } from '../model/wall.ts';
import type { WallPreset } from '../model/wall.ts';
import { readWallStyle } from '../model/wall-style.ts';
import type { WallStyle } from '../model/wall-style.ts';
import { useEdits } from '#app/components/undo/edits.ts';
import { DesignScreen } from '#app/features/picture/designer-parts/designer-screen.tsx';
import { DesignerHistory } from '#app/features/picture/designer-parts/designer-history.tsx';
import { WallDesigner } from '../designer/wall-designer.tsx';
import type { StyleState } from '../designer/wall-designer-props.ts';
import { sourceCalled } from '#app/features/picture/testing/designer.ts';
import { personCalled } from '#app/features/picture/testing/people.ts';

const PEOPLE = ['Anna', 'Boris', 'Carla', 'Dmitri', 'Emma'];
/** What a box shows that nothing was put into. */
export const EMPTY = t('wallDesigner:kinds.empty');
/** Three by two boxes, `hdu1` to `hdu6`. */
export const BOARDROOM = 'Boardroom';
/** Six by four. */
export const CONTROL_ROOM = 'Control Room';

const STYLES = [evenStyle(BOARDROOM, 3, 2), evenStyle(CONTROL_ROOM, 6, 4)];
const STAY = () => undefined;
const MEETING = { chair: null, poll: null, picture: null };

interface WallHostProps {
  readonly start?: WallPreset;
  readonly onPreset?: (preset: WallPreset) => void;
  /** Told of every style that is asked for; the same function every time. */
  readonly onStyle?: (id: string) => void;
}

/** The designer of TV walls in its screen, for a meeting of {@link PEOPLE}. */
export function WallHost({ start = NEW_WALL_PRESET, onPreset, onStyle }: WallHostProps) {
  const [preset, setPreset] = useState(start);
  const edits = useEdits(preset, (next) => {
    setPreset(next);
    onPreset?.(next);
  });
  const people = useMemo(() => PEOPLE.map(personCalled), []);
  const asked = useCallback(
    (id: string) => {
      onStyle?.(id);
      return styleOf(id);
    },
    [onStyle],
  );
  return (
    <DesignScreen title={t('wallDesigner:label')} onClose={STAY}>
      <DesignerHistory history={edits.history}>
        <WallDesigner
          edits={edits}
          people={people}
          meeting={MEETING}
          styles={STYLES}
          styleOf={asked}
        />
      </DesignerHistory>
    </DesignScreen>
  );
}

function styleOf(id: string): StyleState {
  return STYLES.find((style) => style.id === id) ?? 'gone';
}

/** Even boxes, four to a device: `1_1` to `1_4`, `2_1` and so on, all online and free. */
function evenStyle(name: string, columns: number, rows: number): WallStyle {
  const [width, height] = [900 / columns, 506 / rows];
  const details = Array.from({ length: columns * rows }, (_, index) => ({
    hdu_id: `${Math.floor(index / 4) + 1}_${(index % 4) + 1}`,
    hdu_alias: `hdu${index + 1}`,
    parent_box_width: 900,
    box_x: (index % columns) * width,
    box_y: Math.floor(index / columns) * height,
    box_width: width,
    box_height: height,
    online: 1,
    used: 0,
    silence: 0,
    volume: 8,
  }));
  return readWallStyle(
    { style_id: name, name, creator: 'admin', layout_x: columns, layout_y: rows, details },
    true,
  );
}

const boxes = page.getByRole('listbox', {
  name: t('wallDesigner:stage', { name: '' }).trim(),
});
export const selected = boxes.getByRole('option', { selected: true });
export const zoom = page.getByRole('group', { name: t('wallDesigner:zoom.label') });
export const problems = page.getByRole('region', { name: t('wallProblems:title') });

type Kind = 'speaker' | 'chair' | 'meeting-poll' | 'own-picture' | 'quad' | 'content';

/** How a kind of content is called. */
export const called = (kind: Kind | 'poll' | 'selected-picture') => t(`wallDesigner:kinds.${kind}`);

export function source(kind: Kind): Locator {
  return sourceCalled(called(kind));
}

/** By the name of its channel. */
export function box(name: string): Locator {
  return boxes.getByRole('option', { name: t('wallDesigner:option', { box: name, what: '' }) });
}

export function wallTab(style: string): Locator {
  return page.getByRole('tab', { name: style });
}

type Action = 'fill' | 'swap' | 'copy' | 'paste' | 'clear' | 'gather' | 'lock';

/** On what is selected. */
export function action(what: Action): Locator {
  return page
    .getByRole('toolbar', { name: t('wallDesigner:toolbar.label') })
    .getByRole('button', { name: t(`wallDesigner:toolbar.${what}`) });
}

/** The first wall is chosen from a list, further ones behind a button. */
export async function addWall(style: string): Promise<void> {
  const add = page.getByRole('button', { name: t('wallDesigner:tabs.add'), exact: true });
  if (add.query()) await add.click();
  await page.getByRole('button', { name: style }).last().click();
  await expect.element(boxes).toBeVisible();
}

/** What boxes show, by the names of their channels; what is in brackets behind it aside. */
export async function expectBoxes(contents: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, what] of Object.entries(contents)) {
    // oxlint-disable-next-line no-await-in-loop -- one box after another
    await expect
      .element(box(name))
      .toHaveAccessibleName(
        new RegExp(`^${t('wallDesigner:option', { box: name, what })}( \\(.*)?$`),
      );
  }
}
