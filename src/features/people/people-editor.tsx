import { useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { seatPeople } from './model/roles.ts';
import type { MeetingPeople, PeopleProblem, Seat } from './model/roles.ts';
import type { SettingsOwner } from '#app/features/setting/model/setting.ts';
import type { Person } from './model/accounts.ts';
import type { DirectorySource } from './directory/directory-source.ts';
import { PersonDetailsProvider } from './directory/person-details.tsx';
import { AddPeople } from './add-people.tsx';
import { seatsOf } from './intake.ts';
import { MarksProvider, offeredMarks } from './offered-marks.ts';
import { PeoplePanel } from './people-panel.tsx';
import type { RecentPeople } from './recent-tab.tsx';
import { usePeopleEdits } from './use-people-edits.ts';
import { shortcutKey } from '#app/lib/keys.ts';
import styles from './people.module.css';

export interface PeopleEditorProps {
  readonly value: MeetingPeople;
  readonly onChange: (value: MeetingPeople) => void;
  readonly recent: RecentPeople;
  /** Absent where the platform has none. */
  readonly directory?: DirectorySource | undefined;
  /** What stands in the paste box; it is the caller's to keep. */
  readonly pasted: string;
  readonly onPasted: (text: string) => void;
  /** What the people belong to; roles it does not support are not offered. Defaults to a meeting. */
  readonly owner?: SettingsOwner;
  /** The meeting's own bit rate in kbit/s, where it is known. */
  readonly meetingBitrate?: number | undefined;
  /** What did not fit together when the form opened: it is told apart, because it prevents nothing. */
  readonly earlier?: readonly PeopleProblem[];
}

const NOTHING_EARLIER: readonly PeopleProblem[] = [];

/**
 * The people of a meeting, thousands of them if need be: who they are and what each is there for, on
 * one side; the ways they come in, on the other. Every edit can be undone.
 */
export function PeopleEditor(props: PeopleEditorProps) {
  const {
    value,
    onChange,
    recent,
    directory,
    pasted,
    onPasted,
    meetingBitrate,
    earlier = NOTHING_EARLIER,
    owner = 'meeting',
  } = props;
  const { t } = useTranslation('people');
  const edits = usePeopleEdits(value, onChange);
  const [seat, setSeat] = useState<Seat>('members');
  // thousands of people are gone through when they change, not with every key in the paste box
  const seats = useMemo(() => seatsOf(value), [value]);

  const add = (people: readonly Person[]) => {
    if (people.length === 0) return;
    const seated = seatPeople(value, seat, people).people;
    edits.apply({ code: 'add', count: people.length }, { people: seated, promoted: 0 });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || isTextField(event.target)) return;
    const key = shortcutKey(event);
    if (key === 'z' && !event.shiftKey) edits.undo();
    else if (key === 'y' || key === 'z') edits.redo();
    else return;
    event.preventDefault();
  };

  return (
    // the keys that undo work wherever the focus is inside
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={styles['editor']} aria-label={t('panel.title')} onKeyDown={onKeyDown}>
      <PersonDetailsProvider>
        <MarksProvider value={offeredMarks(owner, value)}>
          <div className={styles['halves']}>
            <PeoplePanel
              people={value}
              seats={seats}
              edits={edits}
              seat={seat}
              meetingBitrate={meetingBitrate}
              earlier={earlier}
            />
            <AddPeople
              recent={recent}
              directory={directory}
              seats={seats}
              seat={seat}
              onSeat={setSeat}
              pasted={pasted}
              onPasted={onPasted}
              onAdd={add}
            />
          </div>
        </MarksProvider>
      </PersonDetailsProvider>
    </section>
  );
}

/** Where the keys belong to what is being typed. */
function isTextField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
