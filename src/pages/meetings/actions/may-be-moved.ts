import {
  meetingStates,
  obstacleTo,
  type ActionObstacle,
} from '#app/features/meeting/model/state.ts';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';

/** Why a meeting keeps its time; undefined where it can be moved as far as the list says. */
export function obstacleToMove({
  state,
  number,
}: Pick<MeetingRow, 'state' | 'number'>): ActionObstacle | 'no-number' | undefined {
  if (number === '') return 'no-number';
  return state === undefined ? 'unknown-state' : obstacleTo('edit', meetingStates.nameOf(state));
}
