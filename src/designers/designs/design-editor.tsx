import type { ReactNode } from 'react';
import type { Composition } from '#app/domain/vmp/composition.ts';
import type { Design } from '#app/domain/vmp/designs.ts';
import type { Mix } from '#app/domain/vmp/mix.ts';
import type { Participant } from '#app/domain/vmp/participant.ts';
import type { Poll } from '#app/domain/vmp/poll.ts';
import { useEdits } from '../editing/edits.ts';
import type { EditHistory } from '../editing/edits.ts';
import { HistoryBar } from '../editing/history-bar.tsx';
import { useHistoryKeys } from '../editing/use-history-keys.ts';
import { WallsInWords } from '../tv-wall/walls-in-words.tsx';
import { MixEditor } from '../mix/mix-editor.tsx';
import { PollEditor } from '../poll/poll-editor.tsx';
import type { ComposerMeeting } from '../vmp/composer-meeting.ts';
import { VmpComposer } from '../vmp/vmp-composer.tsx';
import styles from './designs.module.css';

interface DesignEditorProps {
  readonly design: Design;
  readonly onChange: (design: Design) => void;
  readonly meeting: ComposerMeeting & { readonly people: readonly Participant[] };
}

/** A picture, mix or poll by itself, with a history of its own. */
export default function DesignEditor({ design, onChange, meeting }: DesignEditorProps) {
  const { family, value } = design;
  switch (family) {
    case 'vmp':
      return (
        <VmpDesign
          value={value}
          onChange={(next) => onChange({ family, value: next })}
          meeting={meeting}
        />
      );
    case 'mix':
      return (
        <MixDesign
          value={value}
          onChange={(next) => onChange({ family, value: next })}
          meeting={meeting}
        />
      );
    case 'wall':
      return <WallsInWords preset={value} />;
    default:
      return (
        <PollDesign
          value={value}
          onChange={(next) => onChange({ family, value: next })}
          meeting={meeting}
        />
      );
  }
}

interface OneProps<T> {
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly meeting: DesignEditorProps['meeting'];
}

function VmpDesign({ value, onChange, meeting }: OneProps<Composition>) {
  const edits = useEdits(value, onChange);
  return (
    <WithHistory history={edits.history}>
      <VmpComposer edits={edits} people={meeting.people} meeting={meeting} />
    </WithHistory>
  );
}

function MixDesign({ value, onChange, meeting }: OneProps<Mix>) {
  const edits = useEdits(value, onChange);
  return (
    <WithHistory history={edits.history}>
      <MixEditor edits={edits} people={meeting.people} />
    </WithHistory>
  );
}

function PollDesign({ value, onChange, meeting }: OneProps<Poll>) {
  const edits = useEdits(value, onChange);
  return (
    <WithHistory history={edits.history}>
      <PollEditor edits={edits} people={meeting.people} />
    </WithHistory>
  );
}

interface WithHistoryProps {
  readonly history: EditHistory;
  readonly children: ReactNode;
}

function WithHistory({ history, children }: WithHistoryProps) {
  const onKeyDown = useHistoryKeys(history);
  return (
    // the keys of the history serve whatever has the focus in here
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles['editor']} onKeyDown={onKeyDown}>
      <HistoryBar history={history} />
      {children}
    </div>
  );
}
