import { ImportOutlined } from '#app/components/icons/icons.tsx';
import { message } from '#app/components/messages/messages.ts';
import { Button } from '#app/components/button/button.tsx';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyOverlay } from '#app/components/pieces/lazy-part.tsx';
import type { StepName } from '#app/components/undo/step-name.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { seatJoined } from '#app/features/people/model/joined-people.ts';
import type { MeetingPeople } from '#app/features/people/model/roles.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { AddedPresets, startAdding } from '#app/features/preset/transfer/added-presets.tsx';
import type { NewPreset, Adding } from '#app/features/preset/transfer/add-presets.ts';
import type { PresetOwner } from '#app/features/preset/api/presets.ts';
import { withDesign, writeDesign } from '#app/features/preset/model/designs.ts';
import { usePicturePeople } from '#app/features/preset/picture-section/use-picture-people.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import type { Offer } from './take-source.ts';

const TakeDrawer = lazyOverlay(
  () => import('./take-drawer.tsx'),
  ({ onClose }) => onClose(),
);

interface TakeProps {
  readonly owner: PresetOwner | undefined;
  readonly roles: MeetingPeople;
  /** The number of the meeting or template; empty if it has none. */
  readonly number: string;
}

interface TakePictureProps extends TakeProps {
  readonly picture: PictureAndSound;
  /** One step, of the picture and of the people who join with it. */
  readonly onTake: (step: StepName, next: PictureAndSound, joining: readonly Person[]) => void;
}

/** Takes over the picture of another meeting, a template or a file, as one step. */
export function TakePicture({ owner, roles, number, picture, onTake }: TakePictureProps) {
  const { t } = useTranslation('designFiles');
  const { t: preset } = useTranslation('presets');
  const { people } = usePicturePeople(roles);
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button icon={<ImportOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {t('take.action.picture')}
      </Button>
      {open && (
        <Suspense>
          <TakeDrawer
            kind="picture"
            except={owner}
            people={people}
            number={number}
            onTake={({ offers, added }, from) => {
              const what = visibleName(from) || preset('unnamed');
              const next = offers.reduce(
                (sofar, { design }) =>
                  design.family === 'wall' ? sofar : withDesign(sofar, design),
                picture,
              );
              onTake({ code: 'take', what }, next, added.map(personIn));
              message.success(t('take.done', { name: what }));
              setOpen(false);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </div>
  );
}

interface TakeWallsProps extends TakeProps {
  readonly ensureOwner: () => PresetOwner;
  readonly onRoles: (roles: MeetingPeople) => void;
}

/** Takes over wall presets of another meeting, a template or a file; who comes with them joins once one is there, and leaves with the last. */
export function TakeWalls({ owner, ensureOwner, roles, onRoles, number }: TakeWallsProps) {
  const { t } = useTranslation('designFiles');
  const { people } = usePicturePeople(roles);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [added, setAdded] = useState<{ adding: Adding; presets: readonly NewPreset[] }>();
  const [joined, setJoined] = useState<readonly Person[]>([]);
  const close = () => {
    setOpen(false);
    setAdded(undefined);
  };
  return (
    <div>
      <Button icon={<ImportOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {t('take.action.walls')}
      </Button>
      {open && (
        <Suspense>
          <TakeDrawer
            kind="walls"
            except={owner}
            people={people}
            number={number}
            busy={busy}
            onTake={(taken) => {
              const presets = taken.offers.map((offer) => presetOf(offer, number));
              setAdded({ adding: startAdding(ensureOwner(), presets), presets });
              setJoined(taken.added.map(personIn));
            }}
            onClose={close}
          >
            {added && (
              <AddedPresets
                {...added}
                onBusy={setBusy}
                onThere={(there) =>
                  onRoles(there ? seatJoined(roles, [], joined) : seatJoined(roles, joined, []))
                }
                onClose={close}
              />
            )}
          </TakeDrawer>
        </Suspense>
      )}
    </div>
  );
}

function presetOf({ design, params = {} }: Offer, number: string): NewPreset {
  const { family, value } = design;
  return { family, name: value.name, params: writeDesign(design, params, number) };
}

function personIn({ account, kind, name }: Participant): Person {
  return { account, kind, name };
}
