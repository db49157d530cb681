import type { StoredFile } from '#app/api/generated/types.gen.ts';
import { deleteBackgroundImages, listBackgroundImages } from '#app/api/generated/sdk.gen.ts';
import { foundIf } from '#app/saving/outcome.ts';
import { createJobRun, type JobRun } from '#app/saving/bulk-run/job-run.ts';

/**
 * Deletes images (contract, operation 77) with one call each. The operation takes several ids, but
 * returns `{"success": 1}` or one refusal for all of them, without saying which image failed or
 * whether the others were deleted.
 */
export function createImageDeleteRun(images: readonly StoredFile[]): JobRun {
  return createJobRun({
    items: images,
    prepare: ({ file_id: id }) => ({
      send: () => deleteBackgroundImages({ body: { params: { file_ids: [id] } } }),
      look: async () => {
        const { list } = await listBackgroundImages();
        return foundIf(!list.some(({ file_id: left }) => left === id));
      },
    }),
  });
}
