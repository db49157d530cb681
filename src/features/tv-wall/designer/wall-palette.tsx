import { useDeferredValue, useMemo, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { memberContent, pollContent, quadContent } from '../model/placing.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { Palette, type PaletteHandle } from '#app/features/picture/designer-parts/palette.tsx';
import {
  NO_TAGS,
  shortList,
  type PaletteTag,
} from '#app/features/picture/designer-parts/palette-parts.tsx';
import { useStable } from '#app/components/use-stable.ts';
import { paletteKey } from '#app/features/picture/designer-parts/palette-rows.ts';
import type { WallEditing } from './use-wall-editing.ts';
import { WallSources } from './wall-sources.tsx';
import { peopleInBox, type BoxPlace } from '../model/people-on-walls.ts';
import type { Wall } from '../model/wall.ts';

interface WallPaletteProps {
  readonly editing: WallEditing;
  readonly handle: RefObject<PaletteHandle | null>;
  readonly onBack: () => void;
}

/** Who and what can be put into the boxes of a wall. */
export function WallPalette({ editing, handle, onBack }: WallPaletteProps) {
  const { t } = useTranslation('wallDesigner');
  const { t: punctuation } = useTranslation('punctuation');
  const { people, boxes, surface, put, putInOrder, spread, interval } = editing;
  // the marks follow once the boxes are drawn
  const { boxes: contents, batchPoll, mode } = useDeferredValue(editing.wall);
  const { nameOf } = surface;
  const tagsOf = useMemo(() => {
    const words = {
      box: (ids: readonly string[]) =>
        t('palette.inBox', {
          boxes: shortList(
            ids.map((id) => nameOf(id)),
            punctuation('listComma'),
          ),
        }),
      polled: t('palette.polled'),
      inside: t('palette.inside'),
    };
    const marks = wallMarks({ boxes: contents, batchPoll, mode });
    return (key: string) => tagsOfMark(marks.get(key), words);
  }, [contents, batchPoll, mode, nameOf, t, punctuation]);
  const putPeople = useStable((list: readonly Participant[]) => put(list.map(memberContent)));
  const putPeopleInOrder = useStable((list: readonly Participant[]) =>
    putInOrder(list.map(memberContent)),
  );
  const makePoll = useStable((list: readonly Participant[]) =>
    putInOrder([pollContent(list, interval)]),
  );
  const putQuads = useStable((list: readonly Participant[]) =>
    putInOrder(
      Array.from({ length: Math.ceil(list.length / 4) }, (_, at) =>
        quadContent(list.slice(at * 4, at * 4 + 4)),
      ),
    ),
  );
  // the palette is drawn again only when something in it changes
  const sources = useMemo(() => <WallSources onPut={(content) => put([content])} />, [put]);
  const words = useMemo(
    () => ({ keys: t('palette.keys'), nobodyWhy: t('palette.nobodyWhy') }),
    [t],
  );
  const actions = useMemo(
    () => [
      { id: 'put', label: t('palette.put'), help: t('palette.putHelp'), run: putPeopleInOrder },
      { id: 'poll', label: t('palette.poll'), help: t('palette.pollHelp'), run: makePoll },
      { id: 'quad', label: t('palette.quad'), help: t('palette.quadHelp'), run: putQuads },
      { id: 'spread', label: t('palette.spread'), help: t('palette.spreadHelp'), run: spread },
    ],
    [t, makePoll, putPeopleInOrder, putQuads, spread],
  );
  const [first] = boxes;
  const box = first === undefined ? undefined : nameOf(first);
  const target =
    box === undefined
      ? t('palette.noTarget')
      : boxes.length === 1
        ? t('palette.into', { box })
        : t('palette.intoNext', { box, count: boxes.length - 1 });
  return (
    <Palette
      people={people}
      sources={sources}
      tagsOf={tagsOf}
      target={target}
      words={words}
      actions={actions}
      handle={handle}
      gathers={editing.gathers}
      interval={interval}
      onInterval={editing.setInterval}
      onPut={putPeople}
      onBack={onBack}
    />
  );
}

interface TagWords {
  readonly box: (ids: readonly string[]) => string;
  readonly polled: string;
  readonly inside: string;
}

function tagsOfMark(mark: WallMark | undefined, words: TagWords): readonly PaletteTag[] {
  if (mark === undefined) return NO_TAGS;
  const { boxes, polled, inside } = mark;
  const soft = [...(polled ? [words.polled] : []), ...(inside ? [words.inside] : [])];
  return [
    ...(boxes.length > 0 ? [{ text: words.box(boxes), tone: 'in' as const }] : []),
    // two lines are all there is room for
    ...(soft.length > 0 ? [{ text: soft.join(' · '), tone: 'soft' as const }] : []),
  ];
}

/** Where a person is already shown on the wall. */
interface WallMark {
  /** Ids of the boxes that show them by name, alone or in a quad split. */
  readonly boxes: readonly string[];
  readonly polled: boolean;
  /** In a picture of a box's own. */
  readonly inside: boolean;
}

interface Marking {
  readonly boxes: string[];
  polled: boolean;
  inside: boolean;
}

/** Where each person is shown, by person key; people who are not shown are left out. */
function wallMarks({
  boxes,
  batchPoll,
  mode,
}: Pick<Wall, 'boxes' | 'batchPoll' | 'mode'>): ReadonlyMap<string, WallMark> {
  const marks = new Map<string, Marking>();
  const markOf = (person: Participant): Marking => {
    const key = paletteKey(person);
    const known = marks.get(key) ?? { boxes: [], polled: false, inside: false };
    marks.set(key, known);
    return known;
  };
  for (const [box, content] of Object.entries(boxes)) {
    for (const { person, place } of peopleInBox(content)) {
      const mark = markOf(person);
      if (byName(place)) {
        if (!mark.boxes.includes(box)) mark.boxes.push(box);
      } else if (place.in === 'box-poll') mark.polled = true;
      else mark.inside = true;
    }
  }
  if (mode === 'batch-poll') {
    for (const person of batchPoll?.members ?? []) markOf(person).polled = true;
  }
  return marks;
}

function byName(place: BoxPlace): boolean {
  return place.in === 'box' || place.in === 'box-quad';
}
