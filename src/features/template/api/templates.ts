import { objectsIn } from '#app/lib/json.ts';
import { queryOptions } from '@tanstack/react-query';
import {
  getDefaultTemplate,
  getTemplateMix,
  getTemplatePoll,
  getTemplateSummary,
  getTemplateVmp,
  listTemplateAudiences,
  listTemplateMembers,
  listTemplates,
  listTemplateVips,
} from '#app/api/generated/sdk.gen.ts';
import type {
  DefaultTemplate,
  Member,
  TemplateItem,
  TemplateParams,
  VideoFormat,
} from '#app/api/generated/types.gen.ts';
import { fewAtOnce } from '#app/api/few-at-once.ts';
import { readKey, type ReadOperationId } from '#app/api/read-key.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import {
  pagedPeople,
  type PageRange,
  type PeoplePage,
} from '#app/features/people/api/paged-people.ts';

/** A row of the list of templates: what a list shows, sorts and searches. */
export interface TemplateRow {
  readonly id: string;
  /** E.164 number; empty where none is reserved. */
  readonly number: string;
  readonly name: string;
  /** `MeetingType`, or a number that the contract does not list. */
  readonly type: number | undefined;
  /** Name of the chair, or the account where there is no name; empty without a chair. */
  readonly chair: string;
  readonly formats: readonly VideoFormat[];
  /** Whether meetings of it have an audience. */
  readonly hasAudience: boolean;
}

/** The default template, as the platform names it. */
export interface DefaultChoice {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  /** Who chose it; empty where the platform does not say. */
  readonly by: string;
}

/** The lists of people that a template has operations of their own for. */
export const templateSeats = ['members', 'audience', 'vips'] as const;
export type TemplateSeat = (typeof templateSeats)[number];

const LISTED_BY = {
  members: 'listTemplateMembers',
  audience: 'listTemplateAudiences',
  vips: 'listTemplateVips',
} as const satisfies Record<TemplateSeat, ReadOperationId>;

/** Summaries for the rows in sight, without taking the connection from what somebody waits for. */
const inTurn = fewAtOnce(4);

/** Personal templates and the default one: contract, operations 39, 41-47 and 85. */
export const templateQueries = {
  /** Operation 39: all of them; the platform searches by number only, so the console searches. */
  list: () =>
    queryOptions({
      queryKey: readKey('listTemplates'),
      queryFn: async ({ signal }): Promise<readonly TemplateRow[]> =>
        (await listTemplates({ query: WHOLE_LIST, signal })).personal_templates.map(toRow),
    }),

  /** Operation 85; null while none is chosen. */
  chosen: () =>
    queryOptions({
      queryKey: readKey('getDefaultTemplate'),
      queryFn: async ({ signal }) => toChoice((await getDefaultTemplate({ signal })).data),
    }),

  /** Operation 41: settings and counts. */
  summary: (templateId: string) =>
    queryOptions({
      queryKey: readKey('getTemplateSummary', { template_id: templateId }),
      queryFn: ({ signal }) =>
        inTurn(signal, () => getTemplateSummary({ path: { template_id: templateId }, signal })),
      staleTime: 5 * 60_000,
    }),

  /** Operation 43 for its total alone: the summary does not count the audience. */
  audienceCount: (templateId: string) =>
    queryOptions({
      queryKey: readKey('listTemplateAudiences', { template_id: templateId }, 'count'),
      queryFn: ({ signal }) =>
        inTurn(
          signal,
          async () =>
            (await readPeople(templateId, 'audience', { start: 0, count: 1 }, signal)).total,
        ),
      staleTime: 5 * 60_000,
    }),

  /** Operations 42, 43 and 47, page by page. */
  people: (templateId: string, seat: TemplateSeat) =>
    pagedPeople(readKey(LISTED_BY[seat], { template_id: templateId }, 'pages'), (range, signal) =>
      readPeople(templateId, seat, range, signal),
    ),

  /** Operations 42, 43 and 47 in one go. */
  everybody: (templateId: string, seat: TemplateSeat) =>
    queryOptions({
      queryKey: readKey(LISTED_BY[seat], { template_id: templateId }, 'everybody'),
      queryFn: ({ signal }) => readPeople(templateId, seat, WHOLE_LIST, signal),
    }),

  /** Operations 44-46 together, each with all its people; what is not set is absent. */
  picture: (templateId: string) =>
    queryOptions({
      queryKey: readKey(['getTemplateVmp', 'getTemplatePoll', 'getTemplateMix'], {
        template_id: templateId,
      }),
      queryFn: async ({ signal }) => {
        const call = { path: { template_id: templateId }, query: WHOLE_LIST, signal };
        const [{ vmp }, { poll }, { mix }] = await Promise.all([
          getTemplateVmp(call),
          getTemplatePoll(call),
          getTemplateMix(call),
        ]);
        return { vmp, poll, mix };
      },
    }),
};

async function readPeople(
  templateId: string,
  seat: TemplateSeat,
  query: PageRange,
  signal: AbortSignal,
): Promise<PeoplePage<Member>> {
  const call = { path: { template_id: templateId }, query, signal };
  switch (seat) {
    case 'members': {
      const { total, invite_members: people } = await listTemplateMembers(call);
      return { total, people };
    }
    case 'audience': {
      const { total, audiences: people } = await listTemplateAudiences(call);
      return { total, people };
    }
    default: {
      const { total, vips: people } = await listTemplateVips(call);
      return { total, people };
    }
  }
}

/** Whether an object has the rows that operation 36 cannot do without. */
export function isTemplateParams(params: {
  readonly [key: string]: unknown;
}): params is TemplateParams {
  return (
    typeof params['name'] === 'string' &&
    typeof params['conf_type'] === 'number' &&
    typeof params['voice_activity_detection'] === 'number' &&
    typeof params['max_join_mt'] === 'number'
  );
}

function toRow(item: TemplateItem): TemplateRow {
  return {
    id: item.template_id,
    number: item.e164 ?? '',
    name: item.name ?? '',
    type: item.conf_type,
    chair: item.chairman?.name || item.chairman?.account || '',
    formats: objectsIn(item.video_formats),
    hasAudience: item.enable_audience === 1,
  };
}

/** What the answer looks like while none is chosen is not stated: one without an id is none. */
function toChoice(data: DefaultTemplate | undefined): DefaultChoice | null {
  const id = data?.template_moid ?? '';
  if (id === '') return null;
  return { id, name: data?.name ?? '', number: data?.e164 ?? '', by: data?.creator ?? '' };
}
