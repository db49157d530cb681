import {
  createContext,
  Suspense,
  useContext,
  useDeferredValue,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useStable } from '#app/components/use-stable.ts';
import { lazyOverlay } from '#app/components/pieces/lazy-part.tsx';
import type { EditHistory } from '#app/components/undo/edits.ts';
import type { StepName } from '#app/components/undo/step-name.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { passRolesOn } from '#app/features/people/model/roles.ts';
import type { MeetingPeople } from '#app/features/people/model/roles.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import type { PresetOwner } from '../api/presets.ts';
import { replacing, takingOut } from '../model/people-in-design.ts';
import type { DesignEdit } from '../model/people-in-design.ts';
import type { KnownPresets } from './use-known-presets.ts';
import { indexPeople, presetsWith, strangersIn } from '../model/people-index.ts';
import type {
  IndexedPerson,
  PeopleIndex,
  PeopleSources,
  PresetName,
} from '../model/people-index.ts';

const ChangePresetsDialog = lazyOverlay(
  () => import('./change-presets-dialog.tsx'),
  ({ onClose }) => onClose(),
);

/** What people can be in, and how much of it can be changed where it is shown. */
export interface PlacesHost extends PeopleSources {
  /** Who can be seen and heard. The same array until they change. */
  readonly people: readonly Participant[];
  /** Changes `designs`; without it they stay as they are. */
  readonly onEdit?: (step: StepName, edit: DesignEdit) => void;
  readonly onRoles?: (people: MeetingPeople) => void;
  /** Whose the presets are; without it they stay as they are. */
  readonly owner?: PresetOwner | undefined;
  readonly meetingNumber: string;
  /** How far `presets` were read; absent where a preset is laid out. */
  readonly known?: Pick<KnownPresets, 'error' | 'retry'>;
  /** Set where one preset of others is laid out: only that is changed. */
  readonly isPreset?: boolean;
  /** Of `designs`. */
  readonly lastMove?: EditHistory['lastMove'];
}

/** Where people are, with the ways to replace or remove them in all of it. */
export interface PeoplePlaces extends Pick<PlacesHost, 'people' | 'lastMove'> {
  /** Why some presets could not be read, so that people may be in more places; null if none failed. */
  readonly unread: unknown;
  readonly onReadAgain: () => void;
  readonly sources: PeopleSources;
  readonly index: PeopleIndex;
  /** False where one preset of others is laid out: only that is changed. */
  readonly changesAll: boolean;
  /** Those who are used without being in the meeting, as far as that can be changed and nobody decided to keep them. */
  readonly strangers: readonly IndexedPerson[];
  readonly keep: (people: readonly Participant[]) => void;
  /** Returns the step of the history. */
  readonly replace: (before: Participant, after: Participant) => StepName;
  readonly takeOut: (leaving: readonly Participant[]) => StepName;
}

const PlacesContext = createContext<PeoplePlaces | undefined>(undefined);

export function usePeoplePlaces(): PeoplePlaces | undefined {
  return useContext(PlacesContext);
}

interface PeoplePlacesProviderProps {
  readonly host: PlacesHost;
  readonly children: ReactNode;
}

/** Keeps the one index of who is where, for everything inside it. */
export function PeoplePlacesProvider({ host, children }: PeoplePlacesProviderProps) {
  const { roles, designs, ofMeeting, presets, people, onEdit, onRoles, owner, lastMove } = host;
  const { t } = useTranslation('whereUsed');
  const { t: marks } = useTranslation('punctuation');
  const { label } = usePersonNames();
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<{
    readonly title: string;
    readonly presets: readonly PresetName[];
    readonly edit: DesignEdit;
  }>();
  const given = useMemo(
    () => ({ roles, designs, ofMeeting, presets }),
    [roles, designs, ofMeeting, presets],
  );
  // thousands of people are not gone through while panes are being moved
  const sources = useDeferredValue(given);
  const index = useMemo(() => indexPeople(sources), [sources]);
  const members = useMemo(() => new Set(people.map(personKey)), [people]);
  const strangers = useMemo(() => {
    // a host without a list of people does not know who is a stranger
    if (members.size === 0) return [];
    const canChange = ({ uses }: IndexedPerson) =>
      uses.some((use) =>
        use.in === 'preset'
          ? owner !== undefined && use.preset.isFixed !== true
          : use.in !== 'meeting' && onEdit !== undefined,
      );
    return strangersIn(index, members).filter(
      (entry) => canChange(entry) && !kept.has(personKey(entry.person)),
    );
  }, [index, members, kept, owner, onEdit]);

  const change = (
    step: StepName,
    edit: DesignEdit,
    concerned: readonly Participant[],
    title: string,
  ) => {
    onEdit?.(step, edit);
    const uses = concerned.flatMap((person) => index.get(personKey(person))?.uses ?? []);
    const inPresets = owner === undefined ? [] : presetsWith({ uses });
    if (inPresets.length > 0) setAsked({ title, presets: inPresets, edit });
    return step;
  };
  const replace = useStable((before: Participant, after: Participant) => {
    const [who, what] = [label(before), label(after)];
    const { account, kind, name } = after;
    onRoles?.(passRolesOn(roles, before, { account, kind, name }));
    const step = { code: 'replacePerson', who, what } as const;
    return change(step, replacing(before, after), [before], t('presets.replace', { who, what }));
  });
  const takeOut = useStable((leaving: readonly Participant[]) => {
    const who = leaving.map(label).join(marks('listComma'));
    const title = t('presets.takeOut', { count: leaving.length, who });
    return change({ code: 'takeOut', who }, takingOut(leaving), leaving, title);
  });
  const keep = useStable((some: readonly Participant[]) =>
    setKept((before) => new Set([...before, ...some.map(personKey)])),
  );
  const changesAll = host.isPreset !== true;
  const unread = host.known?.error ?? null;
  const onReadAgain = useStable(() => host.known?.retry());
  const places = useMemo(
    (): PeoplePlaces => ({
      sources,
      index,
      people,
      lastMove,
      strangers,
      changesAll,
      unread,
      onReadAgain,
      keep,
      replace,
      takeOut,
    }),
    [
      sources,
      index,
      people,
      lastMove,
      strangers,
      changesAll,
      unread,
      onReadAgain,
      keep,
      replace,
      takeOut,
    ],
  );

  return (
    <PlacesContext value={places}>
      {children}
      {asked && owner && (
        <Suspense>
          <ChangePresetsDialog
            {...asked}
            owner={owner}
            meetingNumber={host.meetingNumber}
            onClose={() => setAsked(undefined)}
          />
        </Suspense>
      )}
    </PlacesContext>
  );
}
