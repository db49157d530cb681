import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';
import { expect } from '../expect.ts';
import { paths } from '../paths.ts';
import type { App } from '../app.ts';
import type { World } from '../world.ts';

export const families = ['vmp', 'mix', 'poll', 'wall'] as const;
export type Family = (typeof families)[number];

/** The page's names of the families. */
const WORDS = {
  vmp: { list: 'Picture presets', create: 'New preset: picture' },
  mix: { list: 'Audio mix presets', create: 'New preset: audio mix' },
  poll: { list: 'Rotation presets', create: 'New preset: rotation' },
  wall: { list: 'TV-wall presets', create: 'New preset: TV walls' },
} as const;

/** The family names in the platform's addresses. */
export const ROOM = {
  vmp: 'prevmps',
  mix: 'premixs',
  poll: 'prepolls',
  wall: 'pretvwalls',
} as const;

/** The operations of a family, for meetings and templates. */
export const PRESET = {
  vmp: 'VmpPreset',
  mix: 'MixPreset',
  poll: 'PollPreset',
  wall: 'TvWallPreset',
} as const;

/** The preset lists on a meeting's page or in the booking form, and their editor. */
export class Presets {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  list(family: Family): Locator {
    return this.page.getByRole('region', { name: WORDS[family].list });
  }

  rows(family: Family): Locator {
    return this.list(family).getByRole('listitem');
  }

  row(family: Family, name: string): Locator {
    const opens = this.page.getByRole('button', { name: `Open preset “${name}”`, exact: true });
    return this.rows(family).filter({ has: opens });
  }

  get name(): Locator {
    return this.page.getByRole('textbox', { name: 'Preset name' });
  }

  get save(): Locator {
    return this.page.getByRole('button', { name: 'Save preset' });
  }

  /** The dialog that asks for a name. */
  get dialog(): Locator {
    return this.page.getByRole('dialog').last();
  }

  get alert(): Locator {
    return this.page.getByRole('dialog').getByRole('alert').filter({ hasText: /./ });
  }

  /** The outcome of the last attempt to save. */
  get outcome(): Locator {
    return this.page
      .getByRole('dialog')
      .getByRole('alert')
      .filter({ has: this.page.locator('svg') });
  }

  async startNew(family: Family): Promise<void> {
    await this.list(family).getByRole('button', { name: WORDS[family].create }).click();
    await expect(this.name).toBeVisible();
  }

  async create(family: Family, name: string): Promise<void> {
    await this.startNew(family);
    await this.name.fill(name);
    await this.saved();
    await expect(this.row(family, name)).toBeVisible();
  }

  async open(family: Family, name: string): Promise<void> {
    await this.row(family, name)
      .getByRole('button', { name: `Open preset “${name}”`, exact: true })
      .click();
    await expect(this.name).toHaveValue(name);
  }

  /** Presses save in the editor and waits until it has closed. */
  async saved(): Promise<void> {
    await this.save.click();
    // the button has another label while it saves
    await expect(this.name).toBeHidden();
  }

  /** Presses an action of a preset: Rename, Duplicate, Delete, Apply, Push elsewhere. */
  async press(family: Family, name: string, action: string): Promise<void> {
    await this.row(family, name)
      .getByRole('button', { name: `${action}: ${name}` })
      .click();
  }

  /** Fills in the dialog that asks for a name. */
  async call(name: string): Promise<void> {
    await this.name.fill(name);
    await this.dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(this.name).toBeHidden();
  }
}

const meetingList = z.object({
  meetings: z.array(z.object({ meeting_id: z.string(), conf_id: z.string(), name: z.string() })),
});

/** A meeting whose presets are opened, or written to. */
export interface PresetMeeting {
  readonly id: string;
  readonly number: string;
  readonly name: string;
}

/** Those whose presets are written under their id: running ones everywhere, booked ones on most platforms. */
async function presetMeetings(app: App): Promise<PresetMeeting[]> {
  const { bookedPresets } = await app.read('/platform-profile.json');
  const state = bookedPresets === 'key' ? 2 : 1;
  return meetingsIn(app, state);
}

/** Every meeting in a state, however long ago it was. */
export async function meetingsIn(app: App, state: number): Promise<PresetMeeting[]> {
  const since = state === 1 ? '' : '&start_time=2000-01-01T00:00:00%2B00:00';
  const address = `/api/v1/mc/meetings?state=${state}${since}&count=0`;
  const { meetings } = meetingList.parse(await app.ask(address));
  return meetings.map(({ meeting_id: id, conf_id: number, name }) => ({ id, number, name }));
}

/** Signs in and opens the presets of the first such meeting; `before` first creates something there. */
export async function openPresets(
  app: App,
  before?: (meeting: PresetMeeting) => Promise<unknown>,
): Promise<{ presets: Presets; meeting: PresetMeeting; meetings: PresetMeeting[] }> {
  await app.startSession('admin');
  const meetings = await presetMeetings(app);
  const [meeting] = meetings;
  if (!meeting) throw new Error('the office has no meeting to write presets to');
  await before?.(meeting);
  await app.open(paths.meeting(meeting.id));
  const presets = new Presets(app.page);
  await expect(presets.list('poll')).toBeVisible();
  return { presets, meeting, meetings };
}

/** Stores a preset without the page, unchecked by the platform; returns its id. */
export function putPreset(
  world: World,
  meeting: PresetMeeting,
  family: Family,
  params: Readonly<Record<string, unknown>>,
): Promise<string> {
  return world.storePreset(meeting.id, family === 'wall' ? 'tvwall' : family, params);
}

/** A preset of each family with fields that are unknown to the client. */
export function presetWithUnknowns(
  family: Family,
  { number }: PresetMeeting,
  name = 'From elsewhere',
): Readonly<Record<string, unknown>> {
  const person = { account: '1001', account_type: 5, name: 'Ann', conf_e164: number, x_seat: 7 };
  const common = { name, mode: 1, x_later: { deep: [1, null] } };
  switch (family) {
    case 'vmp':
      return {
        ...common,
        layout: 5,
        voice_hint: 1,
        show_mt_name: 1,
        broadcast: 1,
        members: [{ ...person, member_type: 1, chn_idx: 0, x_pane: 'odd' }],
      };
    case 'mix':
      return { ...common, mode: 2, members: [person], active_members: [] };
    case 'wall':
      return {
        name,
        x_later: { deep: [1, null] },
        tvwalls: [
          {
            style_id: 'of another platform',
            mode: 1,
            show_mt_name: 1,
            x_glow: 2,
            members: [
              { ...person, hdu_id: '7_1', member_type: 1, mt_chn_idx: 1, x_box: 'odd' },
              {
                ...person,
                hdu_id: '7_2',
                member_type: 9,
                spilt: [{ ...person, sub_chn_index: 2 }],
              },
            ],
          },
        ],
      };
    default:
      return { ...common, num: 0, keep_time: 20, members: [person] };
  }
}

/** In an open designer of walls, adds one whose first box shows the speaker. */
export async function layOutWall(page: Page): Promise<void> {
  const editor = page.getByRole('dialog');
  await editor.getByRole('button', { name: 'Control Room 6x4' }).click();
  await editor.getByRole('option', { name: /^Box hdu1:/ }).click();
  await editor.getByRole('button', { name: /^Speaker/ }).click();
  await expect(editor.getByRole('option', { name: /^Box hdu1: Speaker/ })).toBeVisible();
}
