import { DeleteOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Select } from '#app/components/form/select.tsx';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/lib/code-names.ts';
import { OptionalNumberInput } from '#app/components/form/number-input.tsx';
import { BITRATES } from '#app/features/setting/model/media.ts';
import { callProtocols } from './model/accounts.ts';
import type { Person } from './model/accounts.ts';
import { MOST_VIPS, SEATS } from './model/roles.ts';
import type { MeetingPeople } from './model/roles.ts';
import { appoint, call, list, seat } from './edits.ts';
import { useOfferedMarks } from './offered-marks.ts';
import type { Mark, PersonRow } from './people-rows.ts';
import { usePersonWords } from './person-words.ts';
import type { PeopleEdits } from './use-people-edits.ts';
import styles from './people.module.css';

/** Among the protocols of a choice: none of its own. */
const DEFAULT = 'default';

interface SelectionBarProps {
  readonly people: MeetingPeople;
  /** The chosen rows that are in sight of the filter. */
  readonly chosen: readonly PersonRow[];
  readonly edits: PeopleEdits;
  readonly onRemove: () => void;
  /** kbit/s; nobody's may be higher. */
  readonly meetingBitrate: number | undefined;
}

/** Roles, seat and way of calling of the chosen people; stays in its place when nobody is chosen. */
function PlainSelectionBar(props: SelectionBarProps) {
  const { people, chosen, edits } = props;
  const { t } = useTranslation('people');
  const marks = useOfferedMarks();
  const count = chosen.length;
  const persons = chosen.map(({ person }) => person);
  const none = count === 0;

  const setMark = (mark: Mark, give: boolean) => {
    const step = { code: give ? 'give' : 'take', count, role: mark } as const;
    const [one] = persons;
    if (mark !== 'chair' && mark !== 'speaker') {
      edits.apply(step, list(people, mark, persons, give));
    } else if (one !== undefined) {
      edits.apply(step, appoint(people, mark, give ? one : null));
    }
  };

  return (
    <div className={styles['bar']} role="toolbar" aria-label={t('bar.label')}>
      <div className={styles['chosen']}>
        <span>{none ? t('bar.nothing') : t('bar.selected', { count })}</span>
        <Button
          size="small"
          type="text"
          danger
          icon={<DeleteOutlined aria-hidden />}
          disabled={none}
          onClick={props.onRemove}
        >
          {t('bar.remove')}
        </Button>
      </div>
      <fieldset className={styles['toggles']} aria-label={t('bar.role')} disabled={none}>
        {marks.map((mark) => {
          const state = stateOf(chosen, (row) => row.marks.includes(mark));
          const single = mark === 'chair' || mark === 'speaker';
          const full = mark === 'vips' && state === false && people.vips.length + count > MOST_VIPS;
          const why = single && count > 1 ? t('bar.oneOnly') : undefined;
          const help = t(`roleHelp.${mark}`, { max: MOST_VIPS });
          return (
            <Toggle
              key={mark}
              state={state}
              disabled={(why !== undefined && state !== true) || full}
              title={why ?? (full ? t('bar.vipsFull', { max: MOST_VIPS }) : help)}
              onToggle={() => setMark(mark, state !== true)}
            >
              {t(`roles.${mark}`)}
            </Toggle>
          );
        })}
      </fieldset>
      <div className={styles['calling']}>
        <fieldset className={styles['toggles']} aria-label={t('bar.seat')} disabled={none}>
          {SEATS.map((one) => {
            const state = stateOf(chosen, (row) => row.seat === one);
            return (
              <Toggle
                key={one}
                state={state}
                disabled={state === true}
                onToggle={() => edits.apply({ code: one, count }, seat(people, one, persons))}
              >
                {t(`roles.${one}`)}
              </Toggle>
            );
          })}
        </fieldset>
        <Calling {...props} persons={persons} />
      </div>
    </div>
  );
}

/** Not drawn again with every key in the list, only when it has come to rest. */
export const SelectionBar = memo(PlainSelectionBar);

function Calling(props: SelectionBarProps & { readonly persons: readonly Person[] }) {
  const { people, persons, edits, meetingBitrate } = props;
  const { t } = useTranslation('people');
  const words = usePersonWords();
  const count = persons.length;
  const [first] = persons;
  const protocols = new Set(persons.map(({ protocol }) => protocol));
  const bitrates = new Set(persons.map(({ bitrate }) => bitrate));
  const bitrate = bitrates.size === 1 ? first?.bitrate : undefined;
  const tooHigh = typeof bitrate === 'number' && bitrate > (meetingBitrate ?? Infinity);
  const known = [...callProtocols.names];
  const own = first?.protocol;
  const offered = own === undefined || known.some((name) => name === own) ? known : [...known, own];
  return (
    <>
      <Select
        size="small"
        className={styles['protocol']}
        aria-label={t('bar.protocol')}
        disabled={count === 0}
        placeholder={protocols.size > 1 ? t('bar.several') : t('bar.protocol')}
        value={protocols.size === 1 ? (own ?? DEFAULT) : null}
        onChange={(chosen: string) => {
          const protocol = callProtocols.isName(chosen) || isRawCode(chosen) ? chosen : undefined;
          edits.apply({ code: 'protocol', count }, call(people, persons, { protocol }));
        }}
        options={[
          { value: DEFAULT, label: t('bar.protocolDefault') },
          ...offered.map((name) => ({ value: name, label: words.protocol(name) })),
        ]}
      />
      <OptionalNumberInput
        key={`${count} ${first?.account}`}
        size="small"
        className={styles['bitrate']}
        label={t('bar.bitrate')}
        placeholder={bitrates.size > 1 ? t('bar.several') : t('bar.bitrateShort')}
        disabled={count === 0}
        limits={BITRATES}
        step={64}
        value={bitrate}
        control={{ status: tooHigh ? 'error' : undefined }}
        onChange={(typed) =>
          edits.apply(
            { code: 'bitrate', count },
            call(people, persons, { bitrate: typed }),
            // what is typed in one go for the same people is one step
            `bitrate ${count} ${first?.account}`,
          )
        }
        unit="kbit/s"
      />
    </>
  );
}

interface ToggleProps {
  readonly state: boolean | 'mixed';
  readonly disabled: boolean;
  readonly title?: string;
  readonly onToggle: () => void;
  readonly children: string;
}

function Toggle({ state, disabled, title, onToggle, children }: ToggleProps) {
  return (
    <button type="button" aria-pressed={state} disabled={disabled} title={title} onClick={onToggle}>
      {children}
    </button>
  );
}

/** True for all, false for none, mixed between. */
function stateOf(rows: readonly PersonRow[], has: (row: PersonRow) => boolean): boolean | 'mixed' {
  const count = rows.filter(has).length;
  if (count === 0) return false;
  return count === rows.length ? true : 'mixed';
}
