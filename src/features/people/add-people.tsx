import { RadioGroup } from '#app/components/form/radio-group.tsx';
import { Tabs } from '#app/components/tabs/tabs.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addedWhenLeft } from '#app/components/form/added-when-left.ts';
import type { DirectorySource } from './directory/directory-source.ts';
import type { Person } from './model/accounts.ts';
import type { Seat } from './model/roles.ts';
import { DirectoryTab } from './directory-tab.tsx';
import { rememberNames } from './known-names.ts';
import { FileTab, type PeopleFile } from './file-tab.tsx';
import { PasteTab } from './paste-tab.tsx';
import { usePasteBox } from './use-paste-box.ts';
import { RecentTab, type RecentPeople } from './recent-tab.tsx';
import styles from './people.module.css';

interface AddPeopleProps {
  readonly recent: RecentPeople;
  /** Absent where the platform has none. */
  readonly directory?: DirectorySource | undefined;
  readonly seats: ReadonlyMap<string, Seat>;
  /** Where they are seated; absent where there is but one list. */
  readonly seat?: Seat;
  readonly onSeat?: (seat: Seat) => void;
  readonly pasted: string;
  readonly onPasted: (text: string) => void;
  readonly onAdd: (people: readonly Person[]) => void;
}

/** The ways to add people: recent contacts, pasted text, a file, the directory. */
export function AddPeople(props: AddPeopleProps) {
  const { recent, directory, seats, seat, onSeat, pasted, onPasted, onAdd } = props;
  const { t } = useTranslation('people');
  const [tab, setTab] = useState(pasted === '' ? 'recent' : 'paste');
  const [file, setFile] = useState<PeopleFile>();
  const addNamed = (people: readonly Person[]) => {
    rememberNames(people);
    onAdd(people);
  };
  const box = usePasteBox({ pasted, onPasted, seats, onAdd: addNamed });
  return (
    <section className={styles['add']} aria-label={t('add.title')} {...addedWhenLeft(box.add)}>
      {seat !== undefined && onSeat !== undefined && (
        <div className={styles['to']}>
          <span>{t('add.to')}</span>
          <RadioGroup
            asButtons
            size="small"
            aria-label={t('add.to')}
            value={seat}
            onChange={onSeat}
            options={[
              { value: 'members', label: t('roles.members') },
              { value: 'audience', label: t('roles.audience') },
            ]}
          />
        </div>
      )}
      <Tabs
        size="small"
        active={tab}
        onActive={setTab}
        keepsShown
        tabs={[
          {
            key: 'recent',
            label: t('add.recent'),
            children: <RecentTab recent={recent} seats={seats} onAdd={addNamed} />,
          },
          {
            key: 'paste',
            label: t('add.paste'),
            children: <PasteTab box={box} />,
          },
          {
            key: 'file',
            label: t('add.file'),
            children: (
              <FileTab
                file={file}
                onFile={setFile}
                seats={seats}
                onAdd={addNamed}
                onMend={(lines) => {
                  onPasted(pasted === '' ? lines : `${pasted}\n${lines}`);
                  setTab('paste');
                }}
              />
            ),
          },
          // the last: it comes when it has answered, and nothing moves aside for it
          ...(directory
            ? [
                {
                  key: 'directory',
                  label: t('add.directory'),
                  children: <DirectoryTab directory={directory} seats={seats} onAdd={addNamed} />,
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}
