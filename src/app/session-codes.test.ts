/**
 * Every kind of write against a platform that answers it with a session code: whether it took effect or not, it is done
 * once, and the outcome says so.
 */
import { describe, expect, it } from 'vitest';
import {
  listBackgroundImages,
  listMeetingFiles,
  getVirtualRoom,
  uploadBackgroundImages,
  uploadMeetingFile,
} from '#app/api/generated/sdk.gen.ts';
import type { WriteOperationId } from '#app/api/stale-after.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { createUploadRun, type UploadRunOptions } from '#app/saving/upload-queue/upload-run.ts';
import { deleteAll } from '#app/saving/delete-all.ts';
import { fileDeletion, stagedDeletions } from '#app/features/file/file-writes.ts';
import { readForEdit } from '#app/features/meeting/api/booking.ts';
import {
  presetOperations,
  readPreset,
  type PresetOwner,
} from '#app/features/preset/api/presets.ts';
import { copyPresets } from '#app/features/preset/copy-presets.ts';
import {
  designFamilies,
  newDesign,
  renamed,
  writeDesign,
} from '#app/features/preset/model/designs.ts';
import { changing, creating, removing, renaming } from '#app/features/preset/preset-writes.ts';
import { createPushRun } from '#app/features/push/push-run.ts';
import {
  readSeriesForEdit,
  readSeriesDates,
  seriesOfMeeting,
} from '#app/features/series/api/series.ts';
import { prepareCancelPending } from '#app/features/series/cancel-pending.ts';
import type { TemplateRow } from '#app/features/template/api/templates.ts';
import { readTemplateForEdit } from '#app/features/template/api/template-edit.ts';
import { beginTemplates } from '#app/features/template/creating-template.ts';
import { fullUpdate } from '#app/lib/full-update.ts';
import { fromBookedMeeting } from '#app/pages/booking/booking-params.ts';
import { emptyBooking, type BookingValues } from '#app/pages/booking/booking-values.ts';
import { editedSeries, timesOfSeries } from '#app/pages/booking/repeats/edited-series.ts';
import { prepareBooking, type Sent } from '#app/pages/booking/send-booking.ts';
import { prepareMeetingEdit, prepareSeriesEdit } from '#app/pages/booking/use-send.ts';
import { createImageDeleteRun } from '#app/pages/library/delete-dialog.tsx';
import { createCancelRun } from '#app/pages/meetings/list/bulk-cancel-dialog.tsx';
import { deleting } from '#app/pages/rooms/detail/delete-room-dialog.tsx';
import { fromRoom } from '#app/pages/rooms/editor/room-params.ts';
import { emptyRoom } from '#app/pages/rooms/editor/room-values.ts';
import { changeRoom, makeRoom } from '#app/pages/rooms/editor/send-room.ts';
import { templateForm } from '#app/pages/templates/editor/template-form.ts';
import { fromTemplate, toTemplateParams } from '#app/pages/templates/editor/template-params.ts';
import { emptyTemplate } from '#app/pages/templates/editor/template-values.ts';
import {
  choosing,
  clearing,
  createImportRun,
  createTemplateDeleteRun,
} from '#app/pages/templates/list/template-writes.ts';
import type { JobRun } from '#app/saving/bulk-run/job-run.ts';
import { sendAndLook, type Prepare } from '#app/saving/outcome.ts';
import { parseFaults } from '#mocks/faults.ts';

const NOW = '2026-03-30T09:00:00+08:00';
const NAME = 'Sent once';
const once = { earlier: undefined, remember: () => undefined };
const tomorrow = { local: '2026-03-31T09:00', zone: 'Asia/Shanghai' };
const clock = { offset: 480, horizon: undefined, now: Date.parse(NOW) };
const jpeg = new File([new Uint8Array([0xff, 0xd8, 0xff])], 'once.jpg', { type: 'image/jpeg' });

/** Sends the write and returns how it ended, in a word. */
type Sending = () => Promise<string>;

interface WriteKind {
  readonly what: string;
  readonly operation: WriteOperationId;
  /** Makes what the write needs, before anything goes wrong. */
  readonly setUp: () => Promise<Sending>;
}

const kind = (what: string, operation: WriteOperationId, setUp: WriteKind['setUp']): WriteKind => ({
  what,
  operation,
  setUp,
});
const written =
  <Made>(prepare: Prepare<Made>): Sending =>
  async () =>
    (await sendAndLook(prepare)).outcome.kind;
const ran =
  (run: JobRun): Sending =>
  async () => {
    await run.start();
    return run.get().jobs[0]?.kind ?? 'nothing';
  };
const stepped =
  (step: () => Promise<unknown>): Sending =>
  async () => {
    await step();
    return 'done';
  };

function booking(more: Partial<BookingValues> = {}) {
  const values: BookingValues = { ...emptyBooking(tomorrow), name: NAME, ...more };
  const times = timesOfSeries(values, clock);
  return () => prepareBooking({ values, times, seed: undefined, takesPresets: true, ...once });
}

async function made<Made>(prepare: Prepare<Made>): Promise<Made> {
  const { outcome } = await sendAndLook(prepare);
  if (outcome.kind !== 'done') throw new Error(`the setting up ended ${outcome.kind}`);
  return outcome.made;
}

const meeting = (): Promise<Sent> => made(booking());
const recurring = { kind: 'recurring', repeats: emptyBooking(tomorrow).repeats } as const;
async function series(): Promise<string> {
  return seriesOfMeeting((await made(booking(recurring))).meetingId);
}

const newRoom = () => makeRoom({ values: { ...emptyRoom(), name: NAME }, ...once });
const newTemplate = () =>
  templateForm.make({ values: { ...emptyTemplate(), name: NAME }, ...once });

async function template(): Promise<TemplateRow> {
  const id = await made(newTemplate);
  return {
    id,
    name: NAME,
    number: '',
    type: undefined,
    chair: '',
    formats: [],
    hasAudience: false,
  };
}

function presets(owner: PresetOwner['kind']): WriteKind[] {
  const ownerNow = async (): Promise<PresetOwner> => ({
    kind: owner,
    id: owner === 'meeting' ? (await meeting()).meetingId : (await template()).id,
  });
  return designFamilies.flatMap((family) => {
    const operations = presetOperations(owner, family);
    const params = writeDesign(renamed(newDesign(family), NAME), {}, '');
    const stored = async () => {
      const target = await ownerNow();
      const id = await made(() => creating(target, family, params));
      return { target, id, opened: await readPreset(target, family, id) };
    };
    const values = renamed(newDesign(family), 'Another');
    return [
      kind('a preset', operations.create, async () => {
        const target = await ownerNow();
        return written(() => creating(target, family, params));
      }),
      kind('the edit of a preset', operations.update, async () => {
        const { target, id, opened } = await stored();
        const edit = { id, values, opened, decision: undefined };
        return written(() => changing(target, family, edit, ''));
      }),
      kind('a preset under another name', operations.update, async () => {
        const { target, id, opened } = await stored();
        const edit = { id, values: 'Another', opened, decision: undefined };
        return written(() => renaming(target, family, edit));
      }),
      kind('the deletion of a preset', operations.remove, async () => {
        const { target, id } = await stored();
        return written(() => removing(target, family, id));
      }),
      kind('a copied preset', operations.create, async () => {
        const { target } = await stored();
        return stepped(() =>
          copyPresets(target, { kind: owner, id: '0ddba1100ddba1100ddba1100ddba110' }, ''),
        );
      }),
      kind('a pushed preset', operations.create, async () => {
        const target = { ...(await ownerNow()), name: '', number: '', creator: '' };
        return ran(createPushRun(family, [{ target, plan: { kind: 'new', params } }]));
      }),
      kind('a preset that is pushed over another', operations.update, async () => {
        const { target, id, opened } = await stored();
        const plan = {
          kind: 'replace',
          id,
          existing: opened,
          params: fullUpdate(writeDesign(values, {}, ''), { id }),
          changes: [],
        } as const;
        return ran(
          createPushRun(family, [
            { target: { ...target, name: '', number: '', creator: '' }, plan },
          ]),
        );
      }),
    ];
  });
}

const KEY = 'c0ffee00c0ffee00c0ffee00c0ffee00';

async function uploaded<Facts>(
  options: UploadRunOptions<Facts, never>,
  file: File,
): Promise<string> {
  const run = createUploadRun(options);
  await run.add([file]);
  await run.start();
  return run.get()[0]?.progress.state ?? 'nothing';
}
const aboutUploads = { read: () => Promise.resolve(true), problems: () => [], sameName: Object.is };
const storedFile = async () =>
  (await uploadMeetingFile({ path: { id: KEY }, body: { file: new File(['x'], 'once.txt') } }))
    .meeting_file?.file_id ?? '';

const kinds: WriteKind[] = [
  kind('a meeting', 'bookMeeting', async () => written(booking())),
  kind('a meeting now', 'startMeeting', async () => written(booking({ kind: 'instant' }))),
  kind('a series', 'createSeries', async () => written(booking(recurring))),
  kind('the edit of a meeting', 'updateBookedMeeting', async () => {
    const { meetingId: id, conferenceId: number } = await meeting();
    const booked = { id, number };
    const opened = await readForEdit(booked);
    const values = { ...fromBookedMeeting(opened, tomorrow.zone), name: 'Another' };
    const edit = { meeting: booked, opened, values, decision: undefined };
    return written(() => prepareMeetingEdit(edit));
  }),
  kind('the edit of a series', 'updateSeries', async () => {
    const seriesId = await series();
    const opened = await readSeriesForEdit(seriesId);
    const values = { ...fromBookedMeeting(opened, tomorrow.zone), ...recurring, name: 'Another' };
    const mine = editedSeries(values, opened, clock);
    return written(() => prepareSeriesEdit({ seriesId, opened, mine, decision: undefined }));
  }),
  kind('the end of one of several meetings', 'cancelBookedMeeting', async () => {
    const { meetingId: id, conferenceId: number } = await meeting();
    const row = {
      id,
      number,
      joinNumber: number,
      name: NAME,
      state: 1,
      type: 1,
      start: 0,
      end: 0,
      creator: '',
    };
    return ran(createCancelRun([{ ...row, series: '', remaining: 0 }], 'ill'));
  }),
  kind('dates left out of a series', 'cancelSeriesMeetings', async () => {
    const seriesId = await series();
    const [first, second] = await readSeriesDates(seriesId);
    const starts = [first?.at ?? 0, second?.at ?? 0];
    const store = { save: () => true, remove: () => undefined };
    const pending = { id: seriesId, savedAt: 0, seriesId, starts, reason: 'holiday' };
    return written(() => prepareCancelPending(store, pending));
  }),
  kind('a template', 'createTemplate', async () => written(newTemplate)),
  kind('an imported template', 'createTemplate', async () =>
    ran(
      createImportRun(await beginTemplates(), [
        toTemplateParams({ ...emptyTemplate(), name: NAME }),
      ]),
    ),
  ),
  kind('the edit of a template', 'updateTemplate', async () => {
    const { id } = await template();
    const opened = await readTemplateForEdit(id);
    const values = { ...fromTemplate(opened), name: 'Another' };
    return written(() => templateForm.update({ id, values, opened, decision: undefined }));
  }),
  kind('the deletion of a template', 'deleteTemplate', async () =>
    ran(createTemplateDeleteRun([await template()])),
  ),
  kind('the default template', 'setDefaultTemplate', async () => {
    const row = await template();
    return written(() => choosing(row));
  }),
  kind('no default template', 'clearDefaultTemplate', async () => {
    const row = await template();
    await made(() => choosing(row));
    return written(clearing);
  }),
  kind('a room', 'createVirtualRoom', async () => written(newRoom)),
  kind('the edit of a room', 'updateVirtualRoom', async () => {
    const id = await made(newRoom);
    const opened = await getVirtualRoom({ path: { vmr_id: id } });
    const values = { ...fromRoom(opened), name: 'Another' };
    return written(() => changeRoom({ id, values, opened, decision: undefined }));
  }),
  kind('the deletion of a room', 'deleteVirtualRoom', async () => {
    const id = await made(newRoom);
    return written(() => deleting(id));
  }),
  ...presets('meeting'),
  ...presets('template'),
  kind(
    'a file',
    'uploadMeetingFile',
    async () => () =>
      uploaded(
        {
          ...aboutUploads,
          send: async (file) => {
            const { meeting_file: one } = await uploadMeetingFile({
              path: { id: KEY },
              body: { file },
            });
            return one === undefined ? [] : [one];
          },
          list: async () => (await listMeetingFiles({ path: { id: KEY } })).meeting_files,
        },
        new File(['x'], 'once.txt'),
      ),
  ),
  kind('the deletion of a file', 'deleteMeetingFile', async () => {
    const id = await storedFile();
    return written(() => fileDeletion(KEY, id));
  }),
  kind('the deletion of what was staged', 'deleteMeetingFile', async () => {
    await storedFile();
    return stepped(() => deleteAll(() => stagedDeletions(KEY)));
  }),
  kind(
    'a background picture',
    'uploadBackgroundImages',
    async () => () =>
      uploaded(
        {
          ...aboutUploads,
          send: async (file) =>
            (await uploadBackgroundImages({ body: { files: [file] } })).list ?? [],
          list: async () => (await listBackgroundImages()).list,
        },
        jpeg,
      ),
  ),
  kind('the deletion of a background picture', 'deleteBackgroundImages', async () => {
    const { list = [] } = await uploadBackgroundImages({ body: { files: [jpeg] } });
    return ran(createImageDeleteRun(list));
  }),
];

/** How many there are of everything, the signed-in apart. */
function counts({ db }: Awaited<ReturnType<typeof signedInWorld>>) {
  const { presets: owned, ...rest } = db;
  const { tokens: _tokens, sessions: _sessions, ...maps } = rest;
  const sizes = Object.entries(maps).flatMap(([name, one]: [string, unknown]) =>
    one instanceof Map ? [[name, one.size]] : [],
  );
  return Object.fromEntries([...sizes, ['presets', [...owned.values()].flat().length]]);
}

async function world() {
  return signedInWorld({ scenario: 'empty', now: NOW });
}

describe.each(kinds)('$what ($operation)', ({ operation, setUp }) => {
  it.each(['session-expired', 'token-expired'])('%s: is done once', async (code) => {
    const plain = await world();
    const send = await setUp();
    expect(await send()).toBe('done');
    const wanted = counts(plain);

    for (const [after, times] of [
      ['!after', 1],
      ['', 2],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- the console is set up anew for each world
      const broken = await world();
      // oxlint-disable-next-line no-await-in-loop
      const again = await setUp();
      const before = broken.calls.length;
      for (const fault of parseFaults(`${code}@${operation}*1${after}`)) broken.faults.add(fault);
      // oxlint-disable-next-line no-await-in-loop
      expect(await again()).toBe('done');
      expect(counts(broken)).toEqual(wanted);
      const sent = broken.calls.slice(before).filter((call) => call.operationId === operation);
      expect(sent).toHaveLength(times);
    }
  });
});
