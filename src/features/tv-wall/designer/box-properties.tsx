import { Select } from '#app/components/form/select.tsx';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { OptionalNumberInput } from '#app/components/form/number-input.tsx';
import { CHANNELS } from '#app/features/picture/model/composition.ts';
import { sameJson } from '#app/lib/json.ts';
import { boxOrder } from '../model/box-order.ts';
import { contentAt } from '../model/wall.ts';
import type { BoxContent } from '../model/wall.ts';
import type { ChannelState } from '../model/wall-style.ts';
import { BoxNumber } from './box-number.tsx';
import { BoxDetails } from './box-details.tsx';
import type { WallEditing } from './use-wall-editing.ts';
import type { OpenWallDrawer } from './wall-drawers.tsx';
import type { WallMeeting } from './wall-designer-props.ts';
import { cleared, setAll, setBoxChannel } from './wall-edits.ts';
import { contentWith, isBoxSource, BOX_SOURCES } from './wall-sources.tsx';
import look from '#app/features/picture/designer-parts/designer.module.css';
import styles from './wall.module.css';

interface BoxPropertiesProps {
  readonly editing: WallEditing;
  readonly meeting: WallMeeting;
  readonly onOpen: (drawer: OpenWallDrawer) => void;
}

/** Among the kinds of a choice: what the boxes have and the list has not. */
const OWN = 'own';
const PERSON = 'member';
const KINDS = [PERSON, ...BOX_SOURCES] as const;

function kindOf({ kind }: BoxContent): string {
  return kind === PERSON || isBoxSource(kind) ? kind : OWN;
}

/** What the selected boxes show, and all that can be set of it; its rows stay where they are. */
export function BoxProperties({ editing, meeting, onOpen }: BoxPropertiesProps) {
  const { t } = useTranslation('wallDesigner');
  const id = useId();
  const { boxes, wall, words, on, run, surface } = editing;
  const [box] = boxes;
  const none = box === undefined;
  const contents = boxes.map((each) => contentAt(wall, each));
  const [content] = contents;
  const alike = content !== undefined && contents.every((each) => sameJson(each, content));
  const sameKind = content !== undefined && contents.every(({ kind }) => kind === content.kind);
  const members = sameKind && content.kind === PERSON;
  const kind = sameKind ? kindOf(content) : null;
  const own = kind === OWN ? content : undefined;
  const known: { value: string; label: string }[] = KINDS.map((each) => ({
    value: each,
    label: t(`kinds.${each}`),
  }));
  const channels = new Set(contents.map((each) => ('channel' in each ? each.channel : undefined)));
  const channel = channels.size === 1 ? [...channels][0] : undefined;

  const order = boxOrder(wall);
  const numbered = boxes.length === 1 && order.length > 1 ? order.indexOf(box ?? '') + 1 : 0;

  if (none) {
    return (
      <section className={look['section']} aria-labelledby={`${id}-title`}>
        <h3 id={`${id}-title`}>{t('properties.none')}</h3>
        <p className={look['nothing']}>{t('why.selectBox')}</p>
      </section>
    );
  }
  return (
    <section className={look['section']} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title()}</h3>
      <label htmlFor={`${id}-kind`}>{t('properties.kind')}</label>
      <Select
        id={`${id}-kind`}
        popupMatchSelectWidth={false}
        placeholder={t('properties.several')}
        value={kind}
        options={own ? [{ value: OWN, label: words.kind(own.kind) }, ...known] : known}
        onChange={choose}
      />
      <span className={look['label']}>{t('properties.person')}</span>
      <button
        type="button"
        className={styles['who']}
        onClick={() => onOpen({ kind: 'person', boxes })}
      >
        {members
          ? alike
            ? words.content(content)
            : t('properties.several')
          : t('properties.choose')}
      </button>
      <label htmlFor={`${id}-channel`} title={t('properties.channelHelp')}>
        {t('properties.channel')}
      </label>
      <OptionalNumberInput
        key={`${on.place} ${boxes.join()}`}
        control={{ id: `${id}-channel` }}
        disabled={!members}
        limits={CHANNELS}
        placeholder={channels.size > 1 ? t('properties.several') : t('properties.channelUnset')}
        title={t('properties.channelHelp')}
        value={members ? channel : undefined}
        onChange={(typed) =>
          run(
            setBoxChannel(on, boxes, typed),
            // what is typed in one go for the same boxes is one step
            `box channel ${on.place} ${boxes.join()}`,
          )
        }
      />
      {numbered > 0 && (
        <>
          <label htmlFor={`${id}-number`}>{t('order.number')}</label>
          <BoxNumber
            key={`${on.place} ${box}`}
            id={`${id}-number`}
            box={box}
            value={numbered}
            most={order.length}
            editing={editing}
          />
        </>
      )}
      <div className={styles['more']}>
        {box !== undefined && boxes.length === 1 && <ChannelChips channel={stateOf(box)} />}
        {box !== undefined && boxes.length === 1 && content !== undefined && (
          <BoxDetails
            editing={editing}
            box={box}
            content={content}
            meeting={meeting}
            onOpen={onOpen}
          />
        )}
      </div>
    </section>
  );

  function title(): string {
    if (box === undefined) return t('properties.none');
    return boxes.length === 1
      ? t('box', { box: surface.nameOf(box) })
      : t('properties.boxes', { count: boxes.length });
  }

  function choose(chosen: string) {
    if (chosen === PERSON) onOpen({ kind: 'person', boxes });
    else if (chosen === 'empty') run(cleared(on, boxes));
    else if (isBoxSource(chosen)) run(setAll(on, boxes, contentWith(chosen)));
  }

  function stateOf(each: string): ChannelState | null {
    return surface.boxes.find(({ id: other }) => other === each)?.channel ?? null;
  }
}

function ChannelChips({ channel }: { readonly channel: ChannelState | null }) {
  const { t } = useTranslation('wallDesigner');
  if (channel === null) return <span className={look['soft']}>{t('states.unknown')}</span>;
  const { online, used, silent, volume } = channel;
  return (
    <span className={styles['chips']}>
      <span className={styles['chip']} data-tone={online ? 'good' : 'bad'}>
        {t(online ? 'states.online' : 'states.offline')}
      </span>
      {online && (
        <>
          <span className={styles['chip']} data-tone={used ? 'warn' : undefined}>
            {t(used ? 'states.used' : 'states.free')}
          </span>
          <span className={styles['chip']} data-tone={silent ? 'warn' : undefined}>
            {silent ? t('states.silent') : t('states.volume', { volume })}
          </span>
        </>
      )}
    </span>
  );
}
