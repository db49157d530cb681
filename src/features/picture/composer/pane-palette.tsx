import { useDeferredValue, useMemo, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../model/participant.ts';
import { paneOf, pollPaneOf } from '../model/placing.ts';
import { Palette } from '../designer-parts/palette.tsx';
import type { PaletteHandle } from '../designer-parts/palette.tsx';
import { NO_TAGS, shortList, type PaletteTag } from '../designer-parts/palette-parts.tsx';
import { useStable } from '#app/components/use-stable.ts';
import { paneMarks } from './pane-marks.ts';
import type { PaneMark } from './pane-marks.ts';
import { PaneSources } from './pane-sources.tsx';
import type { Composer } from './use-composer.ts';

interface PanePaletteProps {
  readonly composer: Composer;
  readonly handle: RefObject<PaletteHandle | null>;
  readonly onBack: () => void;
}

/** Who and what can be put into the panes of a picture. */
export function PanePalette({ composer, handle, onBack }: PanePaletteProps) {
  const { t } = useTranslation('composer');
  const { t: punctuation } = useTranslation('punctuation');
  const { composition, people, slots, put, putInOrder, spread, interval } = composer;
  // the marks follow once the panes are drawn
  const { panes, tray, poll, mode } = useDeferredValue(composition);
  const tagsOf = useMemo(() => {
    const words = {
      pane: (numbers: readonly number[]) =>
        t('palette.inPane', { panes: shortList(numbers, punctuation('listComma')) }),
      polled: t('palette.polled'),
      waiting: t('palette.waiting'),
    };
    const marks = paneMarks({ panes, tray, poll, mode });
    return (key: string) => tagsOfMark(marks.get(key), words);
  }, [panes, tray, poll, mode, t, punctuation]);
  const putPeople = useStable((list: readonly Participant[]) => put(list.map(paneOf)));
  const putPeopleInOrder = useStable((list: readonly Participant[]) =>
    putInOrder(list.map(paneOf)),
  );
  const makePoll = useStable((list: readonly Participant[]) =>
    putInOrder([pollPaneOf(list, interval)]),
  );
  // the palette is drawn again only when something in it changes
  const sources = useMemo(() => <PaneSources onPut={(pane) => put([pane])} />, [put]);
  const words = useMemo(
    () => ({ keys: t('palette.keys'), nobodyWhy: t('palette.nobodyWhy') }),
    [t],
  );
  const actions = useMemo(
    () => [
      { id: 'put', label: t('palette.put'), help: t('palette.putHelp'), run: putPeopleInOrder },
      { id: 'poll', label: t('palette.poll'), help: t('palette.pollHelp'), run: makePoll },
      { id: 'spread', label: t('palette.spread'), help: t('palette.spreadHelp'), run: spread },
    ],
    [t, makePoll, putPeopleInOrder, spread],
  );
  return (
    <Palette
      people={people}
      sources={sources}
      tagsOf={tagsOf}
      target={target()}
      words={words}
      actions={actions}
      handle={handle}
      gathers={composer.gathers}
      interval={interval}
      onInterval={composer.setInterval}
      onPut={putPeople}
      onBack={onBack}
    />
  );

  function target(): string {
    const [first] = slots;
    if (first === undefined) return t('palette.noTarget');
    const pane = first + 1;
    return slots.length === 1
      ? t('palette.into', { panes: String(pane) })
      : t('palette.intoNext', { pane, count: slots.length - 1 });
  }
}

interface TagWords {
  readonly pane: (numbers: readonly number[]) => string;
  readonly polled: string;
  readonly waiting: string;
}

function tagsOfMark(mark: PaneMark | undefined, words: TagWords): readonly PaletteTag[] {
  if (mark === undefined) return NO_TAGS;
  const { panes, polled, waiting } = mark;
  return [
    ...(panes.length > 0 ? [{ text: words.pane(panes), tone: 'in' as const }] : []),
    ...(polled ? [{ text: words.polled, tone: 'soft' as const }] : []),
    ...(waiting ? [{ text: words.waiting, tone: 'soft' as const }] : []),
  ];
}
