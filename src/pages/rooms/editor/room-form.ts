import { paths } from '#app/lib/paths.ts';
import type { FormRules } from '#app/saving/form-rules.ts';
import { refusedRoomPlace, saysNoSuchRoom } from './refused-field.ts';
import { roomFieldId, roomProblems } from './room-problems.ts';
import type { RoomFormField, RoomProblem } from './room-problems.ts';
import type { RoomValues } from './room-values.ts';
import { changeRoom, makeRoom, roomChanges } from './send-room.ts';

/** What the form of a virtual room goes by. */
export const roomForm: FormRules<RoomValues, RoomFormField, RoomProblem> = {
  problemsOf: roomProblems,
  changesOf: roomChanges,
  valueAt: (values, field) => values[field],
  placeOf: roomFieldId,
  make: makeRoom,
  update: changeRoom,
  refusedPlace: (error, { settings }) => refusedRoomPlace(error, settings),
  saysGone: saysNoSuchRoom,
  takenOver: (values) => values,
  paths: { new: paths.newRoom, edit: paths.editRoom },
};
