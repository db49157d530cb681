import { queryOptions } from '@tanstack/react-query';
import {
  getTemplate,
  getTemplateMix,
  getTemplatePoll,
  getTemplateSummary,
  getTemplateVmp,
  listTemplateAudiences,
  listTemplateMembers,
  listTemplateVips,
} from '#app/api/generated/sdk.gen.ts';
import { ifOffered } from '#app/api/if-offered.ts';
import { mergedReads } from '#app/lib/merge-reads.ts';
import { readKey } from '#app/api/read-key.ts';
import { WHOLE_LIST, wholeRows } from '#app/api/whole-list.ts';

type Answer = Record<string, unknown>;

export const templateEditQueries = {
  /** A template with all it has to send back or to hand over, opened once and held against what is there when saved. */
  one: (templateId: string) =>
    queryOptions({
      queryKey: readKey(
        [
          'getTemplate',
          'getTemplateSummary',
          'listTemplateMembers',
          'listTemplateAudiences',
          'listTemplateVips',
          'getTemplateVmp',
          'getTemplatePoll',
          'getTemplateMix',
        ],
        { template_id: templateId },
        'edit',
      ),
      queryFn: ({ signal }) => readTemplateForEdit(templateId, signal),
      staleTime: 'static',
      gcTime: 0,
    }),
};

/** What operation 41 prints beside the template's own fields. */
const SUMMARY_ONLY: ReadonlySet<string> = new Set([
  'success',
  'error_code',
  'description',
  'template_id',
  'invite_num',
  'vip_num',
  'vmp_num',
  'mix_num',
  'poll_num',
]);

/**
 * The template as an edit sends it back. A full update loses whatever it does not carry, so what the
 * detail (operation 40) leaves out is read beside it and put in its place:
 * settings that the short answer alone prints, such as the bit rate (operation 41);
 * people by their own lists (operations 42, 43 and 47), whose totals also tell of a list cut short;
 * picture, poll and mix (operations 44 to 46);
 * and `bind_e164`, which the document prints in the request alone: a template with a number reserves one.
 */
export async function readTemplateForEdit(
  templateId: string,
  signal?: AbortSignal,
): Promise<Answer> {
  const path = { template_id: templateId };
  const call = { path, ...(signal && { signal }) };
  const first = { ...call, query: { start: 0, count: 1 } };
  const all = { ...call, query: WHOLE_LIST };
  const [detail, summary, members, audience, vips] = await Promise.all([
    getTemplate(call),
    ifOffered(getTemplateSummary(call)),
    listTemplateMembers(first),
    listTemplateAudiences(first),
    listTemplateVips(first),
  ]);
  const short = Object.entries(summary ?? {}).filter(([word]) => !SUMMARY_ONLY.has(word));
  const read: Answer = { ...mergedReads(detail, Object.fromEntries(short)) };
  const lists = [
    ['invite_members', members.total, async () => (await listTemplateMembers(all)).invite_members],
    ['audiences', audience.total, async () => (await listTemplateAudiences(all)).audiences],
    ['vips', vips.total, async () => (await listTemplateVips(all)).vips],
  ] as const;
  const parts = [
    ['vmp', async () => (await getTemplateVmp(all)).vmp],
    ['poll', async () => (await getTemplatePoll(all)).poll],
    ['mix', async () => (await getTemplateMix(all)).mix],
  ] as const;
  const beside = await Promise.all([
    ...lists.map(async ([word, total, readAll]) => {
      const carried = read[word];
      const isWhole = Array.isArray(carried) ? carried.length >= total : total === 0;
      return isWhole ? [] : [[word, wholeRows(await readAll(), total)] as const];
    }),
    ...parts.map(async ([word, readAll]) => {
      const part = word in read ? undefined : await readAll();
      return part === undefined ? [] : [[word, part] as const];
    }),
  ]);
  const bound = 'bind_e164' in read || !read['e164'] ? {} : { bind_e164: 1 };
  return { ...read, ...bound, ...Object.fromEntries(beside.flat()) };
}
