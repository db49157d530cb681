import { useMemo } from 'react';
import { useStable } from '#app/components/use-stable.ts';
import { useAddressWord } from '#app/components/use-address-word.ts';
import { TakePicture } from '#app/features/push/take/take-buttons.tsx';
import { RemovedPeople } from '#app/features/preset/where-used/removed-people.tsx';
import { PictureSection, tabOf } from '#app/features/preset/picture-section/picture-section.tsx';
import { meetingBitrate } from '#app/features/setting/model/settings-rules.ts';
import { NO_PICTURE, PICTURE_PARTS } from '#app/features/picture/model/picture-and-sound.ts';
import { useBooking } from '../booking-context.ts';
import { keptSwitchedOff, meetingNumberOf } from '../picture-fields.ts';
import { SectionRefusal } from '../section-refusal.tsx';
import { useBookingEdits } from './picture-edits.tsx';
import { PresetsPart, useStaging } from './presets-part.tsx';
import styles from '../booking.module.css';

/** Picture and sound settings of a booking. */
export default function PictureContents() {
  const { mode, values, problems } = useBooking();
  const { picture: edits, takePicture } = useBookingEdits();
  const { owner } = useStaging();
  const keptOff = useMemo(
    () => (mode.kind === 'edit' ? keptSwitchedOff(mode.opened) : NO_PICTURE),
    [mode],
  );
  const wrong = new Set(
    problems.flatMap((one) => (one.field === 'picture' ? [one.problem.part] : [])),
  );
  const [named, setTab] = useAddressWord('part');
  const [design, setDesign] = useAddressWord('design');
  const tab = tabOf(named) ?? PICTURE_PARTS.find((each) => wrong.has(each)) ?? 'vmp';
  const onDesigning = useStable((designing: boolean) => setDesign(designing ? 'vmp' : undefined));
  return (
    <div id="booking-picture" tabIndex={-1} className={styles['whole']}>
      <SectionRefusal field="picture" />
      <RemovedPeople />
      <TakePicture
        owner={owner}
        roles={values.people}
        number={mode.kind === 'edit' ? meetingNumberOf(mode.opened) : ''}
        picture={edits.value}
        onTake={takePicture}
      />
      <PictureSection
        edits={edits}
        people={values.people}
        bitrate={meetingBitrate(values.settings)}
        keptOff={keptOff}
        wrong={wrong}
        subject={values.name}
        designing={design === 'vmp'}
        onDesigning={onDesigning}
        tab={tab}
        onTab={setTab}
        presets={<PresetsPart families={PICTURE_PARTS} />}
      />
    </div>
  );
}
