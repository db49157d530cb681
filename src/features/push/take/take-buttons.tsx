import { ImportOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyOverlay } from '#app/components/pieces/lazy-part.tsx';
import type { Edits } from '#app/components/undo/edits.ts';
import { seatPeople } from '#app/features/people/model/roles.ts';
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
  readonly onRoles: (roles: MeetingPeople) => void;
  /** The number of the meeting or template; empty if it has none. */
  readonly number: string;
}

/** Takes over the picture of another meeting, a template or a file, as one step. */
export function TakePicture(props: TakeProps & { readonly edits: Edits<PictureAndSound> }) {
  const { owner, roles, onRoles, number, edits } = props;
  const { t } = useTranslation('designFiles');
  const { t: preset } = useTranslation('presets');
  const { message } = App.useApp();
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
                (picture, { design }) =>
                  design.family === 'wall' ? picture : withDesign(picture, design),
                edits.value,
              );
              edits.apply({ code: 'take', what }, next);
              onRoles(joined(roles, added));
              void message.success(t('take.done', { name: what }));
              setOpen(false);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Takes over wall presets of another meeting, a template or a file. */
export function TakeWalls(props: TakeProps & { readonly ensureOwner: () => PresetOwner }) {
  const { owner, ensureOwner, roles, onRoles, number } = props;
  const { t } = useTranslation('designFiles');
  const { people } = usePicturePeople(roles);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [added, setAdded] = useState<{ adding: Adding; presets: readonly NewPreset[] }>();
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
              onRoles(joined(roles, taken.added));
            }}
            onClose={close}
          >
            {added && <AddedPresets {...added} onBusy={setBusy} onClose={close} />}
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

function joined(roles: MeetingPeople, added: readonly Participant[]): MeetingPeople {
  const persons = added.map(({ account, kind, name }) => ({ account, kind, name }));
  return seatPeople(roles, 'members', persons).people;
}
