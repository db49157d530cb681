import { EditOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Select } from '#app/components/form/select.tsx';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { OptionalNumberInput } from '#app/components/form/number-input.tsx';
import { CHANNELS, type Pane } from '../model/composition.ts';
import type { Poll } from '../model/poll.ts';
import { sameJson } from '#app/lib/json.ts';
import { PollInWords } from '../poll/poll-in-words.tsx';
import { setPaneChannel, setSource } from './composer-edits.ts';
import { sizeAt } from './pane-cells.ts';
import { usePaneWords } from './pane-words.ts';
import { isPaneSourceKind, paneWith, PANE_SOURCES } from './pane-sources.tsx';
import type { Composer } from './use-composer.ts';
import look from '../designer-parts/designer.module.css';
import styles from './composer.module.css';

interface PanePropertiesProps {
  readonly composer: Composer;
  /** The meeting's own. */
  readonly meetingPoll: Poll | null;
  readonly onEditPoll: (slot: number) => void;
}

/** Source and channel of the selected panes. */
export function PaneProperties({ composer, meetingPoll, onEditPoll }: PanePropertiesProps) {
  const { t } = useTranslation('composer');
  const words = usePaneWords();
  const id = useId();
  const { composition, slots, run } = composer;
  const [slot] = slots;
  const panes = slots.flatMap((each) => composition.panes[each] ?? []);
  const none = slot === undefined;
  const [pane] = panes;
  const alike = pane !== undefined && panes.every(({ source }) => sameJson(source, pane.source));
  const known: { value: string; label: string }[] = PANE_SOURCES.map((source) => ({
    value: source,
    label: t(`sources.${source}`),
  }));
  const own = alike && !isPaneSourceKind(pane.source.kind) ? pane : undefined;
  const channels = new Set(panes.map(({ channel }) => channel));
  const channel = channels.size === 1 ? pane?.channel : undefined;

  if (none) {
    return (
      <section className={look['section']} aria-labelledby={`${id}-title`}>
        <h3 id={`${id}-title`}>{t('properties.none')}</h3>
        <p className={look['nothing']}>{t('why.selectPane')}</p>
      </section>
    );
  }
  return (
    <section className={look['section']} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title()}</h3>
      <label htmlFor={`${id}-source`}>{t('properties.source')}</label>
      <Select
        id={`${id}-source`}
        popupMatchSelectWidth={false}
        placeholder={t('properties.several')}
        value={alike ? (own ? OWN : pane.source.kind) : null}
        options={own ? [{ value: OWN, label: words.content(own) }, ...known] : known}
        onChange={(chosen: string) =>
          isPaneSourceKind(chosen) &&
          run(setSource(composition, slots, paneWith(chosen), words.content))
        }
      />
      <label htmlFor={`${id}-channel`} title={t('properties.channelHelp')}>
        {t('properties.channel')}
      </label>
      <OptionalNumberInput
        key={slots.join()}
        control={{ id: `${id}-channel` }}
        limits={CHANNELS}
        placeholder={channels.size > 1 ? t('properties.several') : t('properties.channelUnset')}
        title={t('properties.channelHelp')}
        value={channel}
        onChange={(typed) =>
          run(
            setPaneChannel(composition, slots, typed),
            // what is typed in one go for the same panes is one step
            `channel ${slots.join()}`,
          )
        }
      />
      <span className={look['label']}>{t('properties.poll')}</span>
      <div className={styles['panePoll']}>{pollRow(alike ? pane : undefined)}</div>
    </section>
  );

  function title(): string {
    if (slot === undefined) return t('properties.none');
    if (slots.length > 1) return t('properties.panes', { count: slots.length });
    const size = sizeAt(composition.layout, slot);
    return size === undefined
      ? t('properties.pane', { pane: slot + 1 })
      : t('properties.paneSized', { pane: slot + 1, size: t(`sizes.${size}`) });
  }

  function pollRow(chosen: Pane | undefined) {
    const source = chosen?.source;
    if (source?.kind === 'meeting-poll') {
      return (
        <span className={look['soft']}>
          {meetingPoll === null ? (
            t('properties.meetingPollNone')
          ) : (
            <PollInWords poll={meetingPoll} />
          )}
        </span>
      );
    }
    if (source?.kind !== 'poll' || slots.length !== 1 || slot === undefined) {
      return <span className={look['soft']}>{t('properties.noPoll')}</span>;
    }
    return (
      <>
        <Button size="small" icon={<EditOutlined aria-hidden />} onClick={() => onEditPoll(slot)}>
          {t('properties.editPoll')}
        </Button>
        <span className={look['soft']}>
          <PollInWords poll={source.poll} />
        </span>
      </>
    );
  }
}

/** Among the sources of a choice: what the pane has and the list has not, such as a person. */
const OWN = 'own';
