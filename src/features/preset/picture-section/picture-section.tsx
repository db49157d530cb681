import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PICTURE_PARTS } from '#app/features/picture/model/picture-and-sound.ts';
import type { PicturePart } from '#app/features/picture/model/picture-and-sound.ts';
import { Tabs } from '#app/components/tabs/tabs.tsx';
import { HistoryBar } from '#app/components/undo/history-bar.tsx';
import { useHistoryKeys } from '#app/components/undo/use-history-keys.ts';
import { MixPart, PollPart, UsedPart, VmpPart, type PicturePartProps } from './picture-parts.tsx';
import styles from './picture.module.css';

/** `used`: where each person is, over all parts. */
export type PictureTab = PicturePart | 'used' | 'presets';

const OTHER_TABS: readonly PictureTab[] = ['used', 'presets'];

const COMPONENTS = { vmp: VmpPart, mix: MixPart, poll: PollPart } as const;

interface PictureSectionProps extends PicturePartProps {
  /** Parts with something that the platform refuses. */
  readonly wrong: ReadonlySet<PicturePart>;
  readonly tab: PictureTab;
  readonly onTab: (tab: PictureTab) => void;
  /** The presets of the meeting or template, if it has any, in a tab of their own. */
  readonly presets?: ReactNode;
}

/** What everybody sees and hears: the picture, the mix and the poll, with one common history. */
export function PictureSection(props: PictureSectionProps) {
  const { wrong, tab, onTab, presets, ...part } = props;
  const { edits } = part;
  const { t } = useTranslation('picture');
  const onKeyDown = useHistoryKeys(edits.history);
  return (
    // the undo and redo keys work in the whole section
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles['section']} onKeyDown={onKeyDown}>
      <HistoryBar history={edits.history} />
      <Tabs<PictureTab>
        active={tab}
        onActive={onTab}
        tabs={[
          ...PICTURE_PARTS.map((key) => {
            const Part = COMPONENTS[key];
            return {
              key,
              label: (
                <>
                  {t(`parts.${key}`)}
                  {wrong.has(key) && <span className={styles['wrong']}>{t('parts.problem')}</span>}
                </>
              ),
              children: <Part {...part} />,
            };
          }),
          { key: 'used' as const, label: t('parts.used'), children: <UsedPart /> },
          ...(presets === undefined
            ? []
            : [{ key: 'presets' as const, label: t('parts.presets'), children: presets }]),
        ]}
      />
    </div>
  );
}

/** The tab of a name in an address. */
export function tabOf(name: string | null): PictureTab | undefined {
  return [...PICTURE_PARTS, ...OTHER_TABS].find((tab) => tab === name);
}
