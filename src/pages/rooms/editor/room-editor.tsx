import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { useNameProblemText } from '#app/components/form/use-name-problem-text.ts';
import type { FormOpening, FormRules } from '#app/saving/form-rules.ts';
import { useSavedForm } from '#app/saving/use-saved-form.ts';
import { unreadRules } from '#app/features/change/unread-rules.ts';
import { readSettings } from '#app/features/setting/model/settings-fields.ts';
import { SavedFormFrame } from '#app/features/change/saved-form-frame.tsx';
import { fromRoom, toRoomParams } from './room-params.ts';
import {
  sectionOf,
  type RoomFormField,
  roomFieldId,
  roomProblems,
  type RoomProblem,
} from './room-problems.ts';
import { RoomSections } from './room-sections.tsx';
import { emptyRoom, type RoomValues } from './room-values.ts';
import { refusedRoomPlace, saysNoSuchRoom } from './refused-field.ts';
import { changeRoom, makeRoom, roomChanges } from './send-room.ts';

/** The form of a virtual room: its sections, what stands against saving it, and the way out of it. */
export function RoomEditor(opening: FormOpening<RoomValues>) {
  const { t } = useTranslation('rooms');
  const nameText = useNameProblemText();
  const navigate = useNavigate();
  const [pristine] = useState(() =>
    opening.mode.kind === 'edit' ? fromRoom(opening.mode.opened) : emptyRoom(),
  );
  const form = useForm<RoomValues>({ defaultValues: pristine });
  const saved = useSavedForm({
    ...opening,
    rules: roomForm,
    form,
    pristine,
    words: {
      text: (key, count = 0) => t(`edit.${key}`, { count }),
      section: (field: RoomFormField) => t(`edit.sections.${sectionOf[field]}`),
      problem: ({ field, problem }) => (field === 'name' ? nameText(problem) : undefined),
    },
    onSaved: (roomId) => {
      void navigate(roomId === '' ? paths.rooms : paths.room(roomId), { replace: true });
    },
  });
  const { mode, values, problemAt, refusalAt, controlRefusal } = saved;
  return (
    <SavedFormFrame saved={saved}>
      <RoomSections
        values={values}
        opened={mode.kind === 'edit' ? mode.opened : undefined}
        nameProblem={problemAt('name')}
        refusalAt={refusalAt}
        controlRefusal={controlRefusal}
      />
    </SavedFormFrame>
  );
}

/** What the form of a virtual room goes by. */
const roomForm: FormRules<RoomValues, RoomFormField, RoomProblem> = {
  problemsOf: roomProblems,
  changesOf: roomChanges,
  valueAt: (values, field) => values[field],
  placeOf: roomFieldId,
  make: makeRoom,
  update: changeRoom,
  refusedPlace: (error, { settings }) => refusedRoomPlace(error, settings),
  saysGone: saysNoSuchRoom,
  unread: unreadRules({
    kind: 'room',
    paramsOf: toRoomParams,
    fromParams: (values, params) => ({ ...values, settings: readSettings(params) }),
  }),
  takenOver: (values) => values,
  paths: { new: paths.newRoom, edit: paths.editRoom },
};
