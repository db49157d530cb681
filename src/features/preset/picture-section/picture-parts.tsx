import { DeleteOutlined, ExpandOutlined, PlusOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { memo, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CompositionPicture } from '#app/features/picture/composer/composition-picture.tsx';
import { DesignScreen } from '#app/features/picture/designer-parts/designer-screen.tsx';
import { DesignerHistory } from '#app/features/picture/designer-parts/designer-history.tsx';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import { NEW_MIX } from '#app/features/picture/model/mix.ts';
import { NO_PICTURE } from '#app/features/picture/model/picture-and-sound.ts';
import type {
  PictureAndSound,
  PicturePart,
} from '#app/features/picture/model/picture-and-sound.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { narrow } from '#app/components/undo/edits.ts';
import { PersonDetailsProvider } from '#app/features/people/directory/person-details.tsx';
import type { MeetingPeople } from '#app/features/people/model/roles.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import { MixEditor } from '#app/features/picture/mix/mix-editor.tsx';
import { PollEditor } from '#app/features/picture/poll/poll-editor.tsx';
import { designsOf, peopleIn } from '../model/people-in-design.ts';
import { usePeoplePlaces } from '../where-used/people-places.tsx';
import { PlanMenu } from '../plan/plan-menu.tsx';
import { WhereUsed } from '../where-used/where-used.tsx';
import { VmpComposer } from '#app/features/picture/composer/vmp-composer.tsx';
import { usePicturePeople } from './use-picture-people.ts';
import styles from './picture.module.css';

export interface PicturePartProps {
  readonly edits: Edits<PictureAndSound>;
  readonly people: MeetingPeople;
  /** The meeting's highest bit rate in kbit/s, if known. */
  readonly bitrate?: number | undefined;
  /**
   * What the platform stores although it does not begin with the meeting; offered before a new part. Stays the
   * same object until it changes.
   */
  readonly keptOff?: PictureAndSound;
  /** What the picture belongs to, such as the meeting's name. */
  readonly subject?: string;
  /** Whether the picture is laid out at the moment, over the whole window. */
  readonly designing: boolean;
  readonly onDesigning: (designing: boolean) => void;
}

type Part<Key extends PicturePart> = NonNullable<PictureAndSound[Key]>;

const BLANK: { readonly [Key in PicturePart]: Part<Key> } = {
  vmp: NEW_COMPOSITION,
  mix: NEW_MIX,
  poll: NEW_POLL,
};

/** The edits of one part; a new part starts a new history. */
function usePart<Key extends PicturePart>(
  edits: Edits<PictureAndSound>,
  key: Key,
): Edits<Part<Key>> {
  return useMemo(
    () =>
      narrow<PictureAndSound, Part<Key>>(
        edits,
        (whole) => whole[key] ?? BLANK[key],
        (whole, part) => (whole[key] === part ? whole : { ...whole, [key]: part }),
      ),
    [edits, key],
  );
}

function PlainVmpPart({ bitrate, ...props }: PicturePartProps) {
  const { edits, subject, designing, onDesigning } = props;
  const { t } = useTranslation('picture');
  const { t: words } = useTranslation('designer');
  const { people, chair } = usePicturePeople(props.people);
  const { poll } = edits.value;
  const meeting = useMemo(
    () => ({ chair, poll, ...(bitrate !== undefined && { bitrate }) }),
    [chair, poll, bitrate],
  );
  const own = usePart(edits, 'vmp');
  return (
    <PartFrame part="vmp" {...props} onCreated={() => onDesigning(true)}>
      <div className={styles['card']}>
        <div className={styles['drawing']}>
          <CompositionPicture composition={own.value} size="small" />
        </div>
        <Button
          type="primary"
          icon={<ExpandOutlined aria-hidden />}
          onClick={() => onDesigning(true)}
        >
          {words('open')}
        </Button>
      </div>
      {designing && (
        <DesignScreen title={t('parts.vmp')} subject={subject} onClose={() => onDesigning(false)}>
          <PersonDetailsProvider reads>
            <DesignerHistory history={edits.history}>
              <VmpComposer edits={own} people={people} meeting={meeting} />
              <PlanMenu
                design={{ family: 'vmp', value: own.value }}
                meeting={{ ...meeting, people, name: subject ?? '' }}
              />
            </DesignerHistory>
          </PersonDetailsProvider>
        </DesignScreen>
      )}
    </PartFrame>
  );
}

function PlainMixPart(props: PicturePartProps) {
  const { edits } = props;
  const { people } = usePicturePeople(props.people);
  const own = usePart(edits, 'mix');
  return (
    <PartFrame part="mix" {...props}>
      <MixEditor edits={own} people={people} />
    </PartFrame>
  );
}

function PlainPollPart(props: PicturePartProps) {
  const { edits } = props;
  const { people } = usePicturePeople(props.people);
  const own = usePart(edits, 'poll');
  return (
    <PartFrame part="poll" {...props}>
      <PollEditor edits={own} people={people} />
    </PartFrame>
  );
}

/** Where each person is used, over all parts and presets. */
export function UsedPart() {
  const places = usePeoplePlaces();
  return places && <WhereUsed places={places} />;
}

// memoized: the form around them renders again after each change, and they need not
export const VmpPart = memo(PlainVmpPart);
export const MixPart = memo(PlainMixPart);
export const PollPart = memo(PlainPollPart);

interface PartFrameProps extends PicturePartProps {
  readonly part: PicturePart;
  /** Called when the part was set by its button. */
  readonly onCreated?: () => void;
  readonly children: ReactNode;
}

/** A part that is set, with the button to remove it; or one that is not set, with the button to set it. */
function PartFrame(props: PartFrameProps) {
  const { part, edits, keptOff = NO_PICTURE, onCreated, children } = props;
  const { t } = useTranslation('picture');
  const frame = useRef<HTMLDivElement>(null);
  const what = t(`what.${part}`);
  const { value } = edits;
  // what the platform stores for a meeting that never had the part counts as nothing
  const used =
    designsOf({ ...NO_PICTURE, [part]: keptOff[part] }).flatMap((one) => peopleIn(one)).length > 0;

  const put = (code: 'create' | 'remove', whole: PictureAndSound) => {
    edits.apply({ code, what }, whole);
    // the pressed button disappears, so the focus moves to the frame
    frame.current?.focus({ preventScroll: true });
  };
  const create = () => {
    const start = used ? keptOff : BLANK;
    put('create', { ...value, [part]: start[part] });
    onCreated?.();
  };
  return (
    <div ref={frame} tabIndex={-1} className={styles['frame']}>
      {value[part] === null ? (
        <div className={styles['notSet']}>
          <p className={styles['notSetTitle']}>{t(`notSet.${part}`)}</p>
          <p className={styles['soft']}>{t(used ? 'notSet.keptOff' : `notSet.why.${part}`)}</p>
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={create}>
            {t(used ? 'notSet.switchOn' : `create.${part}`)}
          </Button>
        </div>
      ) : (
        <div className={styles['part']}>
          {children}
          <div className={styles['actions']}>
            <Button
              danger
              type="text"
              icon={<DeleteOutlined aria-hidden />}
              onClick={() => put('remove', { ...value, [part]: null })}
            >
              {t(`remove.${part}`)}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
