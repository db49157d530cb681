import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { narrow } from '#app/designers/editing/edits.ts';
import type { Edits } from '#app/designers/editing/edits.ts';
import { VmpComposer } from '#app/designers/designs/vmp-stand-in.tsx';
import { MixEditor } from '#app/designers/mix/mix-editor.tsx';
import { PollEditor } from '#app/designers/poll/poll-editor.tsx';
import { NEW_COMPOSITION } from '#app/domain/vmp/composition.ts';
import { NEW_MIX } from '#app/domain/vmp/mix.ts';
import { everyPerson } from '#app/domain/vmp/people-in-picture.ts';
import { NO_PICTURE, readPicture } from '#app/domain/vmp/picture-and-sound.ts';
import type { PictureAndSound } from '#app/domain/vmp/picture-and-sound.ts';
import { NEW_POLL } from '#app/domain/vmp/poll.ts';
import { useBooking } from '../booking-context.ts';
import { isSwitchedOff } from '../picture-fields.ts';
import type { PicturePart } from '../picture-fields.ts';
import { meetingBitrate } from '#app/domain/meeting/settings-rules.ts';
import { usePictureEdits } from './picture-edits.tsx';
import { usePicturePeople } from './use-picture-people.ts';
import styles from './picture-step.module.css';

export function VmpPart() {
  const { values } = useBooking();
  const { people, chair } = usePicturePeople(values.people);
  const edits = usePictureEdits();
  const { poll } = edits.value;
  const bitrate = meetingBitrate(values.settings);
  const meeting = useMemo(() => ({ chair, poll, bitrate }), [chair, poll, bitrate]);
  const own = useMemo(
    () =>
      narrow(
        edits,
        ({ vmp }) => vmp ?? NEW_COMPOSITION,
        (whole, vmp) => (whole.vmp === vmp ? whole : { ...whole, vmp }),
      ),
    [edits],
  );
  return (
    <PartFrame part="vmp" edits={edits}>
      <VmpComposer edits={own} people={people} meeting={meeting} />
    </PartFrame>
  );
}

export function MixPart() {
  const { people } = usePicturePeople(useBooking().values.people);
  const edits = usePictureEdits();
  const own = useMemo(
    () =>
      narrow(
        edits,
        ({ mix }) => mix ?? NEW_MIX,
        (whole, mix) => (whole.mix === mix ? whole : { ...whole, mix }),
      ),
    [edits],
  );
  return (
    <PartFrame part="mix" edits={edits}>
      <MixEditor edits={own} people={people} />
    </PartFrame>
  );
}

export function PollPart() {
  const { people } = usePicturePeople(useBooking().values.people);
  const edits = usePictureEdits();
  const own = useMemo(
    () =>
      narrow(
        edits,
        ({ poll }) => poll ?? NEW_POLL,
        (whole, poll) => (whole.poll === poll ? whole : { ...whole, poll }),
      ),
    [edits],
  );
  return (
    <PartFrame part="poll" edits={edits}>
      <PollEditor edits={own} people={people} />
    </PartFrame>
  );
}

interface PartFrameProps {
  readonly part: PicturePart;
  readonly edits: Edits<PictureAndSound>;
  readonly children: ReactNode;
}

/** A part that is set, with the way to take it away; or that it is not, with the way to set it. */
function PartFrame({ part, edits, children }: PartFrameProps) {
  const { t } = useTranslation('picture');
  const { mode } = useBooking();
  const what = t(`what.${part}`);
  const { value } = edits;
  const kept = mode.kind === 'edit' && isSwitchedOff(mode.opened, part) ? mode.opened : {};
  const waiting = readPicture(kept);

  if (value[part] === null) {
    // what the platform keeps for a meeting that never had one is as good as nothing
    const used = everyPerson({ ...NO_PICTURE, [part]: waiting[part] }).length > 0;
    const start = used ? waiting : { vmp: NEW_COMPOSITION, mix: NEW_MIX, poll: NEW_POLL };
    const create = () => edits.apply({ code: 'create', what }, { ...value, [part]: start[part] });
    return (
      <div className={styles['notSet']}>
        <p className={styles['notSetTitle']}>{t(`notSet.${part}`)}</p>
        <p className={styles['soft']}>{t(used ? 'notSet.keptOff' : `notSet.why.${part}`)}</p>
        <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={create}>
          {t(used ? 'notSet.switchOn' : `create.${part}`)}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles['part']}>
      {children}
      <div className={styles['below']}>
        <Button
          danger
          type="text"
          icon={<DeleteOutlined aria-hidden />}
          onClick={() => edits.apply({ code: 'remove', what }, { ...value, [part]: null })}
        >
          {t(`remove.${part}`)}
        </Button>
      </div>
    </div>
  );
}
