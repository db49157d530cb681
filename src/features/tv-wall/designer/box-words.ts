import type { TypedNumber } from '#app/lib/typed-number.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/lib/code-names.ts';
import type { RawCode } from '#app/lib/code-names.ts';
import type { BoxContent, BoxKind } from '../model/wall.ts';
import type { ChannelState } from '../model/wall-style.ts';
import type { BoxShown } from '../model/play.ts';
import { usePaneWords } from '#app/features/picture/composer/pane-words.ts';

export type NamedKind = Exclude<BoxKind, RawCode>;

export interface BoxWords {
  readonly kind: (kind: BoxKind) => string;
  /** Who or what a box shows, in a few words. */
  readonly name: (person: Participant) => string;
  readonly content: (content: BoxContent) => string;
  readonly shown: (shown: BoxShown) => string;
  /** The problems of a channel's state; none when it is in order. */
  readonly troubles: (channel: ChannelState | null) => readonly string[];
  /** The one of them that is to be seen on the box. */
  readonly badge: (channel: ChannelState | null) => string | undefined;
  /** "Box hdu3: Zhang San (Offline, 1 problem)" */
  readonly option: (name: string, what: string, more: readonly string[]) => string;
  readonly locked: string;
  readonly problems: (count: number) => string;
  readonly channel: (channel: TypedNumber) => string;
}

/** The same object until the language changes. */
export function useBoxWords(): BoxWords {
  const { t } = useTranslation('wallDesigner');
  const panes = usePaneWords();
  const { label } = usePersonNames();
  return useMemo(() => {
    const kind = (of: BoxKind) =>
      isRawCode(of) ? t('kinds.unknown', { code: of.slice('raw:'.length) }) : t(`kinds.${of}`);
    const content = (of: BoxContent): string => {
      switch (of.kind) {
        case 'member':
          return label(of.person);
        case 'poll':
          return t('pollOf', { count: of.poll.members.length });
        case 'own-picture':
          return t('pictureOf', { count: of.picture.panes.length });
        case 'quad':
          return t('quadOf', {
            names: of.parts.map(({ person }) => label(person)).join(t('and')) || t('nobodyYet'),
          });
        default: {
          const person = 'person' in of ? of.person : null;
          const name = person === null ? '' : ` ${label(person)}`;
          return `${kind(of.kind)}${name}`;
        }
      }
    };
    const and = (words: readonly string[]) => words.join(t('and'));
    return {
      kind,
      name: label,
      content,
      shown: (of) => {
        if (of.kind === 'one') return panes.shown(of.shown);
        return and((of.kind === 'quad' ? of.parts : of.panes).map(panes.shown));
      },
      troubles: (channel) =>
        channel === null
          ? []
          : [
              ...(channel.online ? [] : [t('states.offline')]),
              ...(channel.used ? [t('states.used')] : []),
              ...(channel.silent ? [t('states.silent')] : []),
            ],
      badge: (channel) => {
        if (channel?.online === false) return t('states.offline');
        return channel?.used === true ? t('states.used') : undefined;
      },
      option: (name, what, more) =>
        more.length === 0
          ? t('option', { box: name, what })
          : t('optionMore', { box: name, what, more: and(more) }),
      locked: t('zones.locked'),
      problems: (count) => t('problemsHere', { count }),
      channel: (channel) => t('channelShort', { channel }),
    };
  }, [t, panes, label]);
}
