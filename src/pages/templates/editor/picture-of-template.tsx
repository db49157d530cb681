import { useStable } from '#app/components/use-stable.ts';
import { useAddressWord } from '#app/components/use-address-word.ts';
import { TakePicture } from '#app/features/push/take/take-buttons.tsx';
import { RemovedPeople } from '#app/features/preset/where-used/removed-people.tsx';
import { PictureSection, tabOf } from '#app/features/preset/picture-section/picture-section.tsx';
import { meetingBitrate } from '#app/features/setting/model/settings-rules.ts';
import { PICTURE_PARTS } from '#app/features/picture/model/picture-and-sound.ts';
import { PresetsOfTemplate, templateNumber, useOwner } from './presets-of-template.tsx';
import { useTemplateEditing } from './template-context.ts';

/** Picture, sound, poll and presets of a template. `?part=` names the open one. */
export default function PictureOfTemplate() {
  const { mode, values, problems, picture, takePicture } = useTemplateEditing();
  const { owner } = useOwner();
  const wrong = new Set(
    problems.flatMap((one) => (one.field === 'picture' ? [one.problem.part] : [])),
  );
  const [named, setTab] = useAddressWord('part');
  const [design, setDesign] = useAddressWord('design');
  const tab = tabOf(named) ?? PICTURE_PARTS.find((each) => wrong.has(each)) ?? 'vmp';
  const onDesigning = useStable((designing: boolean) => setDesign(designing ? 'vmp' : undefined));
  return (
    <>
      <RemovedPeople />
      <TakePicture
        owner={owner}
        roles={values.people}
        number={templateNumber(mode)}
        picture={picture.value}
        onTake={takePicture}
      />
      <PictureSection
        edits={picture}
        people={values.people}
        bitrate={meetingBitrate(values.settings)}
        wrong={wrong}
        subject={values.name}
        designing={design === 'vmp'}
        onDesigning={onDesigning}
        tab={tab}
        onTab={setTab}
        presets={<PresetsOfTemplate families={PICTURE_PARTS} />}
      />
    </>
  );
}
