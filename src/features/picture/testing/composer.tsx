import { useMemo, useState } from 'react';
import { expect } from 'vitest';
import { page, type Locator } from 'vitest/browser';
import { t } from '#app/app/testing/words.ts';
import { NEW_COMPOSITION } from '../model/composition.ts';
import type { Composition } from '../model/composition.ts';
import { useEdits } from '#app/components/undo/edits.ts';
import { DesignScreen } from '../designer-parts/designer-screen.tsx';
import { DesignerHistory } from '../designer-parts/designer-history.tsx';
import { VmpComposer } from '../composer/vmp-composer.tsx';
import { sourceCalled } from './designer.ts';
import { personCalled } from './people.ts';

interface ComposerHostProps {
  readonly people: readonly string[];
  /** What is there at first; a new picture where it is left out. */
  readonly first?: Composition;
  readonly onPicture?: (picture: Composition) => void;
  readonly onClose?: () => void;
}

/** The composer of a picture in its screen, for a meeting of these people. */
export function ComposerHost(props: ComposerHostProps) {
  const { people: names, first = NEW_COMPOSITION, onPicture, onClose = STAY } = props;
  const [picture, setPicture] = useState(first);
  const edits = useEdits(picture, (next) => {
    setPicture(next);
    onPicture?.(next);
  });
  const people = useMemo(() => names.map(personCalled), [names]);
  return (
    <DesignScreen title={t('composer:label')} onClose={onClose}>
      <DesignerHistory history={edits.history}>
        <VmpComposer edits={edits} people={people} meeting={MEETING} />
      </DesignerHistory>
    </DesignScreen>
  );
}

const STAY = () => undefined;
const MEETING = { chair: null, poll: null };

type SourceKind = 'empty' | 'speaker' | 'meeting-poll' | 'poll' | 'content';

/** How a source is called. */
export const called = (kind: SourceKind) => t(`composer:sources.${kind}`);

export const EMPTY = called('empty');

const panes = page.getByRole('listbox', { name: t('composer:frame') });
export const tray = page.getByRole('region', { name: t('composer:tray.label') });
export const layouts = page.getByRole('dialog', { name: t('composer:layoutTitle') });

/** By its number. */
export function pane(number: number): Locator {
  return panes.getByRole('option').nth(number - 1);
}

/** What found no room, or was sent there. */
export function waiting(what: string): Locator {
  return tray.getByRole('button', { name: t('composer:tray.place', { what }) });
}

export function source(kind: SourceKind): Locator {
  return sourceCalled(called(kind));
}

/** On what is selected. */
export function action(what: 'layout' | 'swap' | 'clear' | 'fill' | 'toTray'): Locator {
  return page
    .getByRole('toolbar', { name: t('composer:toolbar.label') })
    .getByRole('button', { name: t(`composer:toolbar.${what}`) });
}

/** What the panes show, the first pane first. */
export async function expectPanes(...contents: readonly string[]): Promise<void> {
  const options = panes.getByRole('option');
  await expect.element(options).toHaveLength(contents.length);
  for (const [index, what] of contents.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one pane after another
    await expect
      .element(options.nth(index))
      .toHaveAccessibleName(new RegExp(`\\b${index + 1}\\b.*: ${what}$`));
  }
}

/** The first of the layouts that these words find. */
export async function chooseLayout(words: string): Promise<void> {
  await action('layout').click();
  await layouts.getByRole('combobox').fill(words);
  await layouts.getByRole('option').first().click();
  await expect.element(layouts).not.toBeInTheDocument();
}
