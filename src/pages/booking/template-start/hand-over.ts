import { getTemplateSummary } from '#app/api/generated/sdk.gen.ts';
import { canStage } from '#app/features/preset/staging-key.ts';
import { stagesPresets } from '#app/features/template/model/staged-presets.ts';
import { copyPresets } from '#app/features/preset/copy-presets.ts';
import type { Sent } from '../send-booking.ts';

/** Whether a new meeting may lack presets of its template: none of them were staged for it. */
export function mayLackPresets(booking: Parameters<typeof stagesPresets>[0]): boolean {
  return booking.template !== '' && !(canStage() && stagesPresets(booking));
}

/**
 * Copies the presets of its template that a meeting lacks. Nothing says whether the platform hands them over
 * (operation 1, `create_type` 3): where it does there are none to copy, where it does not they are all copied.
 * @throws the first failure of a read or a write; what is there by then stays, and another call does the rest
 */
export async function handOverPresets(
  template: string,
  { meetingId, conferenceId }: Sent,
): Promise<void> {
  const { e164 = '' } = await getTemplateSummary({ path: { template_id: template } });
  const meeting = { kind: 'meeting', id: meetingId } as const;
  await copyPresets({ kind: 'template', id: template }, meeting, e164, conferenceId);
}
