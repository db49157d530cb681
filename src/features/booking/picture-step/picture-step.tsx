import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { PictureSection, tabOf } from '#app/designers/picture/picture-section.tsx';
import type { PictureTab } from '#app/designers/picture/picture-section.tsx';
import { meetingBitrate } from '#app/domain/meeting/settings-rules.ts';
import { NO_PICTURE, PICTURE_PARTS } from '#app/domain/vmp/picture-and-sound.ts';
import { useBooking } from '../booking-context.ts';
import { keptSwitchedOff } from '../picture-fields.ts';
import { StepRefusal } from '../step-refusal.tsx';
import { usePictureEdits } from './picture-edits.tsx';
import { PresetsPart } from './presets-part.tsx';
import styles from '../booking.module.css';

/** Picture and sound of a booking. */
export default function PictureStep() {
  const { mode, values, problems } = useBooking();
  const edits = usePictureEdits();
  const wrong = new Set(
    problems.flatMap((one) => (one.field === 'picture' ? [one.problem.part] : [])),
  );
  const [tab, setTab] = useTab(PICTURE_PARTS.find((each) => wrong.has(each)));
  return (
    <div id="booking-picture" tabIndex={-1} className={styles['wholeStep']}>
      <StepRefusal field="picture" />
      <PictureSection
        edits={edits}
        people={values.people}
        bitrate={meetingBitrate(values.settings)}
        keptOff={mode.kind === 'edit' ? keptSwitchedOff(mode.opened) : NO_PICTURE}
        wrong={wrong}
        tab={tab}
        onTab={setTab}
        presets={<PresetsPart />}
      />
    </div>
  );
}

/** `?part=` of the address; the first with a problem, or the first of all, where it names none. */
function useTab(inNeed: PictureTab | undefined): [PictureTab, (tab: PictureTab) => void] {
  const [query] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const go = (next: PictureTab) => {
    const search = new URLSearchParams(query);
    search.set('part', next);
    void navigate({ pathname, search: search.toString() });
  };
  return [tabOf(query.get('part')) ?? inNeed ?? 'vmp', go];
}
