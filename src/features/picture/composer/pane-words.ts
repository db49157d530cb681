import { usePersonNames } from '#app/features/people/known-names.ts';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/lib/code-names.ts';
import type { RawCode } from '#app/lib/code-names.ts';
import type { Pane, PaneSource } from '../model/composition.ts';
import type { Participant } from '../model/participant.ts';
import type { Shown } from '../model/schedule.ts';
import { sizeAt } from './pane-cells.ts';
import { typedName } from '#app/lib/foreign-text.ts';

export type SourceKind = Exclude<PaneSource['kind'], RawCode>;

interface PaneWords {
  readonly name: (person: Participant) => string;
  readonly kind: (kind: PaneSource['kind']) => string;
  /** Who or what a pane shows, in a few words. */
  readonly content: (pane: Pane) => string;
  /** What is to be seen while the picture plays. */
  readonly shown: (shown: Shown) => string;
  /** "Pane 3 (small): Zhang San"; `slot` from 0. */
  readonly option: (layout: number, slot: number, content: string) => string;
}

/** The same object until the language changes. */
export function usePaneWords(): PaneWords {
  const { t } = useTranslation('composer');
  const { label } = usePersonNames();
  return useMemo(() => wordsIn(t, label), [t, label]);
}

function wordsIn(t: TFunction<'composer'>, nameOf: PaneWords['name']): PaneWords {
  const kind = (of: PaneSource['kind']) =>
    isRawCode(of) ? t('sources.unknown', { code: of.slice('raw:'.length) }) : t(`sources.${of}`);
  return {
    name: nameOf,
    kind,
    content: ({ source }) => {
      if (source.kind === 'member') return nameOf(source.person);
      if (source.kind === 'poll') return t('pollOf', { count: source.poll.members.length });
      const person = 'person' in source ? source.person : null;
      return person === null ? kind(source.kind) : `${kind(source.kind)} ${nameOf(person)}`;
    },
    shown: (shown) => {
      if (shown.kind === 'person') {
        const name = nameOf(shown.person);
        return shown.heard ? t('heard', { name }) : name;
      }
      if (shown.kind === 'content') return kind('content');
      return shown.kind === 'nobody' ? t(`nobody.${shown.why}`) : t('platformDecides');
    },
    option: (layout, slot, what) => {
      const size = sizeAt(layout, slot);
      const pane = slot + 1;
      return size === undefined
        ? t('option', { pane, what })
        : t('optionSized', { pane, what, size: t(`sizes.${size}`) });
    },
  };
}

const CHINESE = /\p{Script=Han}/u;

/**
 * Two signs that stand for a person: of a Chinese name the given one, of a longer name the first
 * two, of others the initials. None for somebody without a name.
 */
export function signsOf({ name }: Pick<Participant, 'name'>): string {
  const letters = Array.from(typedName(name).trim());
  if (CHINESE.test(name)) {
    return (letters.length <= 3 ? letters.slice(-2) : letters.slice(0, 2)).join('');
  }
  const words = typedName(name)
    .trim()
    .split(/[\s._-]+/)
    .filter(Boolean);
  const initials =
    words.length > 1 ? words.slice(0, 2).map((word) => Array.from(word)[0]) : letters.slice(0, 2);
  return initials.join('').toUpperCase();
}
