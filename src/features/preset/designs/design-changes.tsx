import { useListWords } from '#app/components/use-list-words.ts';
import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/lib/code-names.ts';
import { compositionModes } from '#app/features/picture/model/composition.ts';
import type { PaneSource } from '#app/features/picture/model/composition.ts';
import type { DesignChange } from '../model/design-changes.ts';
import { mixModes } from '#app/features/picture/model/mix.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { pollModes } from '#app/features/picture/model/poll.ts';
import { useLayoutWords } from '#app/features/picture/layout-picker/use-layout-words.ts';
import { useBoxWords } from '#app/features/tv-wall/designer/box-words.ts';
import { useBoxName } from '#app/features/tv-wall/styles/use-box-name.ts';
import { usePaneWords } from '#app/features/picture/composer/pane-words.ts';
import styles from './designs.module.css';

/** The differences of two designs, one per line. */
export function DesignChanges({ changes }: { readonly changes: readonly DesignChange[] }) {
  const words = useChangeWords();
  return (
    <ul className={styles['changes']}>
      {changes.map((change) => {
        const text = words(change);
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}

/** The maximum number of names listed. */
const NAMED = 5;

function useChangeWords(): (change: DesignChange) => string {
  const { t } = useTranslation('presets');
  const layoutWords = useLayoutWords();
  const paneWords = usePaneWords();
  const boxWords = useBoxWords();
  const boxName = useBoxName();
  const content = (source: PaneSource) => paneWords.content({ source });
  const inList = useListWords();
  const list = (people: readonly Participant[]) =>
    inList(people.slice(0, NAMED).map((person) => paneWords.name(person)));
  const names = (people: readonly Participant[]) =>
    people.length > NAMED
      ? t('changes.more', { names: list(people), count: people.length })
      : list(people);
  const layout = (number: number) =>
    t('changes.layoutName', { number, words: layoutWords(number) });

  return (change) => {
    switch (change.code) {
      case 'layout':
        return t('changes.layout', { before: layout(change.before), after: layout(change.after) });
      case 'mode':
        return t('changes.mode', { before: mode(change.before), after: mode(change.after) });
      case 'pane':
        return t('changes.pane', {
          pane: change.pane,
          before: content(change.before),
          after: content(change.after),
        });
      case 'panes':
        return t('changes.panes', { count: change.count });
      case 'interval':
      case 'rounds':
        return t(`changes.${change.code}`, { before: change.before, after: change.after });
      case 'setting':
        return t('changes.setting', { what: t(`settings.${change.setting}`) });
      case 'walls':
        return t('changes.walls', { before: change.before, after: change.after });
      case 'box':
        return t('changes.box', {
          wall: change.wall,
          box: boxName(change.style, change.box),
          before: boxWords.content(change.before),
          after: boxWords.content(change.after),
        });
      case 'boxes':
        return t('changes.boxes', { wall: change.wall, count: change.count });
      case 'wall-setting':
        return t('changes.wall-setting', {
          wall: change.wall,
          what: t(`wallSettings.${change.setting}`),
        });
      default: {
        const { added, removed } = change;
        const parts = [
          ...(added.length > 0 ? [t('changes.added', { names: names(added) })] : []),
          ...(removed.length > 0 ? [t('changes.removed', { names: names(removed) })] : []),
        ];
        return t(`changes.${change.code}`, {
          what: parts.length === 0 ? t('changes.otherwise') : parts.join(t('changes.join')),
        });
      }
    }
  };

  function mode(code: string): string {
    if (isRawCode(code)) return code.slice('raw:'.length);
    for (const modes of [compositionModes, mixModes, pollModes]) {
      if (modes.isName(code)) return t(`modes.${code}`);
    }
    return code;
  }
}
