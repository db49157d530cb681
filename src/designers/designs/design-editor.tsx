import { lazy, Suspense, type ReactNode } from 'react';
import type { WallPreset } from '#app/domain/tv-wall/wall.ts';
import { Skeleton } from 'antd';
import type { Composition } from '#app/domain/vmp/composition.ts';
import type { Design } from '#app/domain/vmp/designs.ts';
import type { Mix } from '#app/domain/vmp/mix.ts';
import type { Participant } from '#app/domain/vmp/participant.ts';
import type { Poll } from '#app/domain/vmp/poll.ts';
import { useEdits } from '../editing/edits.ts';
import type { EditHistory } from '../editing/edits.ts';
import { HistoryBar } from '../editing/history-bar.tsx';
import { useHistoryKeys } from '../editing/use-history-keys.ts';
import { MixEditor } from '../mix/mix-editor.tsx';
import { PollEditor } from '../poll/poll-editor.tsx';
import type { WallDesignerProps, WallMeeting } from '../tv-wall/wall-designer-props.ts';
import { VmpComposer } from '../vmp/vmp-composer.tsx';
import styles from './designs.module.css';

interface DesignEditorProps {
  readonly design: Design;
  readonly onChange: (design: Design) => void;
  readonly meeting: WallMeeting & { readonly people: readonly Participant[] };
  readonly walls: Omit<WallDesignerProps, 'edits' | 'people' | 'meeting' | 'named'>;
}

/** Comes when somebody lays out walls. */
const WallDesigner = lazy(async () => {
  const { WallDesigner: designer } = await import('../tv-wall/wall-designer.tsx');
  return { default: designer };
});

/** A picture, a mix, a poll or TV walls by themselves, with a history of their own. */
export default function DesignEditor({ design, onChange, meeting, walls }: DesignEditorProps) {
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
      return (
        <WallDesign
          value={value}
          onChange={(next) => onChange({ family, value: next })}
          meeting={meeting}
          walls={walls}
        />
      );
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

function WallDesign({
  value,
  onChange,
  meeting,
  walls,
}: OneProps<WallPreset> & Pick<DesignEditorProps, 'walls'>) {
  const edits = useEdits(value, onChange);
  return (
    <WithHistory history={edits.history}>
      <Suspense fallback={<Skeleton active paragraph={{ rows: 8 }} />}>
        <WallDesigner edits={edits} people={meeting.people} meeting={meeting} {...walls} />
      </Suspense>
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
