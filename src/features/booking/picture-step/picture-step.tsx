import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { PictureSection } from '#app/designers/picture/picture-section.tsx';
import { meetingBitrate } from '#app/domain/meeting/settings-rules.ts';
import { NO_PICTURE, PICTURE_PARTS } from '#app/domain/vmp/picture-and-sound.ts';
import type { PicturePart } from '#app/domain/vmp/picture-and-sound.ts';
import { useBooking } from '../booking-context.ts';
import { keptSwitchedOff } from '../picture-fields.ts';
import { StepRefusal } from '../step-refusal.tsx';
import { usePictureEdits } from './picture-edits.tsx';
import styles from '../booking.module.css';

/** Picture and sound of a booking. */
export default function PictureStep() {
  const { mode, values, problems } = useBooking();
  const edits = usePictureEdits();
  const wrong = new Set(
    problems.flatMap((one) => (one.field === 'picture' ? [one.problem.part] : [])),
  );
  const [part, setPart] = usePart(PICTURE_PARTS.find((each) => wrong.has(each)));
  return (
    <div id="booking-picture" tabIndex={-1} className={styles['wholeStep']}>
      <StepRefusal field="picture" />
      <PictureSection
        edits={edits}
        people={values.people}
        bitrate={meetingBitrate(values.settings)}
        keptOff={mode.kind === 'edit' ? keptSwitchedOff(mode.opened) : NO_PICTURE}
        wrong={wrong}
        part={part}
        onPart={setPart}
      />
    </div>
  );
}

/** `?part=` of the address; the first with a problem, or the first of all, where it names none. */
function usePart(inNeed: PicturePart | undefined): [PicturePart, (part: PicturePart) => void] {
  const [query] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const chosen = PICTURE_PARTS.find((known) => known === query.get('part'));
  const go = (next: PicturePart) => {
    const search = new URLSearchParams(query);
    search.set('part', next);
    void navigate({ pathname, search: search.toString() });
  };
  return [chosen ?? inNeed ?? 'vmp', go];
}
