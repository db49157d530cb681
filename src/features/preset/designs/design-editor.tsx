import type { Composition } from '#app/features/picture/model/composition.ts';
import type { Design } from '../model/designs.ts';
import type { Mix } from '#app/features/picture/model/mix.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import type { Poll } from '#app/features/picture/model/poll.ts';
import { useEdits } from '#app/components/undo/edits.ts';
import { WithHistory } from '#app/components/undo/with-history.tsx';
import { DesignerHistory } from '#app/features/picture/designer-parts/designer-history.tsx';
import { MixEditor } from '#app/features/picture/mix/mix-editor.tsx';
import { PollEditor } from '#app/features/picture/poll/poll-editor.tsx';
import type { WallMeeting } from '#app/features/tv-wall/designer/wall-designer-props.ts';
import { VmpComposer } from '#app/features/picture/composer/vmp-composer.tsx';
import { PlanMenu } from '../plan/plan-menu.tsx';
import { WhereUsedHere } from '../where-used/where-used-here.tsx';
import type { WallPreset } from '#app/features/tv-wall/model/wall.ts';
import { WallDesign } from './wall-design.tsx';
import type { WallHost } from './wall-design.tsx';

interface DesignEditorProps {
  readonly design: Design;
  readonly onChange: (design: Design) => void;
  readonly meeting: WallMeeting & { readonly people: readonly Participant[] };
  readonly walls: WallHost;
}

/** Edits a picture, a mix, a poll or TV walls on their own, with their own history. */
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
        <WallPresetDesign
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
    <DesignerHistory history={edits.history}>
      <VmpComposer edits={edits} people={meeting.people} meeting={meeting} />
      <PlanMenu design={{ family: 'vmp', value: edits.value }} meeting={meeting} />
      <WhereUsedHere
        design={{ family: 'vmp', value: edits.value }}
        onEdit={(step, edit) => edits.apply(step, edit.vmp(edits.value))}
        history={edits.history}
        people={meeting.people}
      />
    </DesignerHistory>
  );
}

function WallPresetDesign(props: OneProps<WallPreset> & Pick<DesignEditorProps, 'walls'>) {
  const { value, onChange, meeting, walls } = props;
  const edits = useEdits(value, onChange);
  return <WallDesign edits={edits} meeting={meeting} walls={walls} />;
}

function MixDesign({ value, onChange, meeting }: OneProps<Mix>) {
  const edits = useEdits(value, onChange);
  return (
    <WithHistory history={edits.history}>
      <MixEditor edits={edits} people={meeting.people} />
      <WhereUsedHere
        design={{ family: 'mix', value: edits.value }}
        onEdit={(step, edit) => edits.apply(step, edit.mix(edits.value))}
        history={edits.history}
        people={meeting.people}
      />
    </WithHistory>
  );
}

function PollDesign({ value, onChange, meeting }: OneProps<Poll>) {
  const edits = useEdits(value, onChange);
  return (
    <WithHistory history={edits.history}>
      <PollEditor edits={edits} people={meeting.people} />
      <WhereUsedHere
        design={{ family: 'poll', value: edits.value }}
        onEdit={(step, edit) => edits.apply(step, edit.poll(edits.value))}
        history={edits.history}
        people={meeting.people}
      />
    </WithHistory>
  );
}
