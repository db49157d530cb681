import { paths } from '#app/lib/paths.ts';
import { impatient, spendPatience } from '../kit/impatient.ts';
import { downloaded } from '../kit/pages/downloaded.ts';
import { BookingForm, bookBeside, roomOf } from '../kit/pages/booking.ts';
import { MeetingScreen } from '../kit/pages/meeting.ts';
import { expect, test as base } from '../test.ts';
import { USUAL } from '../probe/contrary-platforms.ts';
import { WHOLE_ANSWERS } from '../unknown-fields.ts';

const test = base.extend<{ meeting: MeetingScreen }>({
  meeting: async ({ app }, use) => {
    await use(await MeetingScreen.signIn(app));
  },
});

const minute = 60_000;

/** A platform of which is known that `is_participated` says who is in the meeting. */
const tellsWhoJoined = { profile: { isParticipated: 'connected' } };

function cancelled({ page }: MeetingScreen) {
  return page.getByRole('heading', { name: '“Board Call” was canceled' });
}

test('a booked meeting tells when, who, how to get in and what it will do; a password shows when asked for only, and is copied unseen', async ({
  meeting,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await meeting.open('Board Call');
  await expect(page).toHaveTitle('Board Call · Meeting Console');
  const overview = meeting.part('Overview');
  await expect(overview).toContainText('1 h 30 min');
  await expect(overview).toContainText('Asia/Shanghai');
  await expect(overview).toContainText('Creator');
  await expect(meeting.part('People').getByRole('listitem')).toHaveCount(8);
  await expect(meeting.part('Invitation').getByRole('link', { name: /^https:/ })).toHaveAttribute(
    'href',
    /^https:/,
  );
  await expect(meeting.part('Settings')).toContainText('AES');
  for (const family of ['Picture', 'Audio mix', 'Rotation', 'TV wall']) {
    await expect(meeting.part('Presets')).toContainText(family);
  }
  await expect(meeting.part('Files')).toBeVisible();

  await expect(meeting.body).not.toContainText('246810');
  await meeting.part('Overview').getByRole('button', { name: 'Copy Meeting password' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('246810');
  await expect(meeting.body).not.toContainText('246810');
  await meeting.part('Overview').getByRole('button', { name: 'Show Meeting password' }).click();
  await expect(meeting.part('Overview')).toContainText('246810');
});

test('a part that cannot be read says so and hides no other', async ({ meeting, world }) => {
  await world.fault('refused@listMeetingMembers,refused-bare@listMeetingFiles');
  await meeting.open('Board Call');
  const people = meeting.part('People');
  await expect(people.getByRole('alert')).toContainText('Couldn’t load the members');
  await expect(meeting.part('Files').getByRole('alert')).toBeVisible();
  await expect(meeting.part('Overview')).toContainText('1 h 30 min');
  await expect(meeting.part('Invitation').getByRole('link', { name: /^https:/ })).toBeVisible();

  await world.clearFaults();
  await people.getByRole('button', { name: 'Try again' }).click();
  await expect(people.getByRole('listitem')).toHaveCount(8);
});

test('members and audience are told apart, searched, and marked by what they are', async ({
  meeting,
  page,
}) => {
  await meeting.open('部门团建直播');
  const people = meeting.part('People');
  await expect(people.getByText('Audience 25')).toBeVisible();
  await expect(people.getByRole('listitem').filter({ hasText: 'Chair' })).toHaveCount(1);
  await people.getByRole('textbox', { name: 'Search in Members' }).fill('rossi');
  await expect(people.getByRole('listitem')).toHaveCount(1);
  await expect(meeting.person('Mateo Rossi')).toContainText('Account');

  await people.getByText('Audience 25').click();
  await expect(page).toHaveURL(/seat=audience/);
  await expect(people.getByRole('textbox', { name: 'Search in Audience' })).toHaveValue('');
});

test('all kinds of terminals show what they are called by', async ({ meeting }) => {
  await meeting.open('设备巡检连线');
  const rows = meeting.part('People').getByRole('listitem');
  await expect(rows).toHaveCount(8);
  for (const kind of ['Account', 'Email', 'E.164', 'Phone', 'IP', 'Alias@IP']) {
    await expect(rows.getByText(kind, { exact: true })).not.toHaveCount(0);
  }
});

test(
  'whether somebody takes part is shown as it came: no text describes it',
  { tag: USUAL },
  async ({ meeting }) => {
    await meeting.open('设备巡检连线');
    const rows = meeting.part('People').getByRole('listitem');
    await expect(rows.filter({ hasText: 'is_participated 1' })).not.toHaveCount(0);
    await expect(rows.filter({ hasText: /joined/i })).toHaveCount(0);
  },
);

test('the invitation is copied in either language, with the password when asked', async ({
  meeting,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await meeting.open('Board Call');
  const invitation = meeting.part('Invitation');
  await expect(invitation).toContainText('https://');
  const copied = async () => {
    await invitation.getByRole('button', { name: 'Copy invitation' }).click();
    await expect(invitation.getByText('Copied').first()).toBeAttached();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const english = await copied();
  expect(english).toContain('You are invited to a video meeting: Board Call');
  expect(english).toContain('(UTC+08:00, Asia/Shanghai)');
  expect(english).toContain('https://');
  expect(english).not.toContain('246810');

  await invitation.getByText('中文').click();
  await invitation.getByRole('checkbox', { name: 'Include the meeting password' }).check();
  await expect(invitation).toContainText('密码：246810');
  expect(await copied()).toContain('邀请您参加视频会议：Board Call');
});

test('neither the text nor the calendar file is given away before the link is there', async ({
  meeting,
  page,
  context,
  world,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await impatient(page);
  await world.fault('timeout@getMeetingLink*1');
  await meeting.open('Board Call');
  const invitation = meeting.part('Invitation');
  const copies = invitation.getByRole('button', { name: 'Copy invitation' });
  const saves = invitation.getByRole('button', { name: 'Download calendar file' });
  await expect(invitation.getByText('You are invited')).toBeVisible();
  for (const button of [copies, saves]) await expect(button).toHaveAttribute('aria-busy', 'true');
  await copies.click();
  await spendPatience(page);
  await expect(invitation).toContainText('https://');
  for (const button of [copies, saves]) await expect(button).not.toHaveAttribute('aria-busy');
  await expect(invitation.getByText('Copied')).toHaveCount(0);
  await copies.click();
  await expect(invitation.getByText('Copied').first()).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('https://');
});

test('the calendar file has the meeting; a permanent one has no end', async ({ meeting, page }) => {
  const calendarOf = async (name: string) => {
    await meeting.open(name);
    const invitation = meeting.part('Invitation');
    const button = invitation.getByRole('button', { name: 'Download calendar file' });
    await expect(button).not.toHaveAttribute('aria-busy'); // its link has been read
    const file = await downloaded(page, () => button.click());
    expect(file.name).toBe(`${name}.ics`);
    return file.text;
  };
  const timed = await calendarOf('Board Call');
  expect(timed).toContain('SUMMARY:Board Call\r\n');
  expect(timed).toContain('DURATION:PT90M\r\n');
  const permanent = await calendarOf('华东区应急值守');
  expect(permanent).not.toMatch(/DURATION|DTEND/);
  await expect(meeting.part('Invitation')).toContainText('A permanent meeting has no end');
});

test('without a link the invitation stands on the number', async ({ meeting, world }) => {
  await world.fault('refused@getMeetingLink');
  await meeting.open('Board Call');
  const invitation = meeting.part('Invitation');
  await expect(invitation.getByRole('alert')).toContainText('Couldn’t load the join link');
  await expect(invitation).toContainText('Meeting number: 00');
});

test(
  'what the platform never documented shows as it came',
  { tag: WHOLE_ANSWERS },
  async ({ meeting }) => {
    await meeting.open('培训:新会议系统');
    const other = meeting.body.getByRole('group').filter({ hasText: 'Other fields' });
    await other.getByText(/^Other fields/).click();
    await expect(other).toContainText('x_vendor_flag');
    await expect(other).toContainText('"hue": 210');
  },
);

test('cancelling wants a reason and tells whom it touches; refused or lost it keeps every word, and in the end the meeting is gone', async ({
  meeting,
  world,
}) => {
  await meeting.open('Board Call');
  await meeting.action('Cancel meeting').click();
  await expect(meeting.dialog).toContainText('8 total');
  await meeting.confirm('Cancel meeting').click();
  await expect(meeting.dialog.getByRole('alert')).toContainText('Enter a reason');
  await expect(meeting.reason).toBeFocused();
  expect(await world.calls('cancelBookedMeeting')).toHaveLength(0);

  await world.fault('refused@cancelBookedMeeting*1');
  await meeting.reason.fill('The room is flooded');
  await meeting.confirm('Cancel meeting').click();
  await expect(
    meeting.dialog.getByRole('alert').filter({ hasText: 'refused the request' }),
  ).toBeVisible();
  await expect(meeting.reason).toHaveValue('The room is flooded');

  await meeting.dialog.getByRole('button', { name: 'Keep meeting' }).click();
  await meeting.action('Cancel meeting').click();
  await expect(meeting.reason).toHaveValue('The room is flooded');

  await world.fault('cut-before@cancelBookedMeeting*1');
  await meeting.confirm('Cancel meeting').click();
  await expect(meeting.dialog).toContainText('the meeting was not canceled');
  await expect(meeting.reason).toHaveValue('The room is flooded');

  await meeting.confirm('Cancel meeting').click();
  await expect(meeting.dialog).toHaveCount(0);
  await expect(cancelled(meeting)).toBeVisible();
  const calls = await world.calls('cancelBookedMeeting');
  expect(calls).toHaveLength(3);
  expect(calls.at(-1)?.params).toEqual({ reason: 'The room is flooded' });
});

test('a cancellation whose answer is lost is looked up, never sent twice', async ({
  meeting,
  world,
}) => {
  await world.fault('cut-before@cancelBookedMeeting*1!after');
  await meeting.open('Board Call');
  await meeting.askToCancel('The room is flooded');
  await expect(meeting.page.getByText('Checked: the meeting is canceled')).toBeVisible();
  await expect(meeting.dialog).toHaveCount(0);
  expect(await world.calls('cancelBookedMeeting')).toHaveLength(1);
});

test('a cancellation and an end that end the session are done once, and said to be', async ({
  app,
  meeting,
  world,
}) => {
  await meeting.open('Board Call');
  await world.fault('session-expired@cancelBookedMeeting*1!after');
  await meeting.askToCancel('The room is flooded');
  await app.signInAgain();
  await expect(meeting.page.getByText('Checked: the meeting is canceled')).toBeVisible();
  expect(await world.calls('cancelBookedMeeting')).toHaveLength(1);

  await meeting.open('全员大会');
  await world.fault('token-expired@endMeeting*1!after');
  await meeting.askToEnd();
  await expect(meeting.page.getByText('Checked: the meeting has ended')).toBeVisible();
  expect(await world.calls('endMeeting')).toHaveLength(1);
});

test('where looking fails too nothing is claimed, and one can look again', async ({
  meeting,
  world,
}) => {
  await meeting.open('全员大会');
  await world.fault('cut-before@endMeeting*1!after,http-503@getMeeting');
  await meeting.askToEnd();
  const unknown = meeting.dialog.getByRole('alert');
  await expect(unknown).toContainText('the outcome couldn’t be checked');
  await world.clearFaults();
  await unknown.getByRole('button', { name: 'Check again' }).click();
  await expect(meeting.page.getByText('Checked: the meeting has ended')).toBeVisible();
  expect(await world.calls('endMeeting')).toHaveLength(1);
});

test('what a state does not allow keeps its place and says why; ending tells how many people the meeting has, and the page shows it ended', async ({
  meeting,
  world,
}) => {
  await meeting.open('全员大会');
  for (const action of ['Edit', 'Cancel meeting'] as const) {
    await expect(meeting.action(action)).toHaveAttribute('aria-disabled', 'true');
    await meeting.action(action).focus();
    await expect(meeting.page.getByRole('tooltip').last()).toContainText('You can only end it');
    await meeting.page.keyboard.press('Enter');
  }
  await expect(meeting.dialog).toHaveCount(0);
  expect(await world.calls('cancelBookedMeeting')).toHaveLength(0);

  await meeting.action('End meeting').click();
  await expect(meeting.dialog).toContainText('40 people');
  await meeting.confirm('End meeting').click();
  await expect(meeting.dialog).toHaveCount(0);
  await expect(meeting.body.getByText('Ended', { exact: true })).toBeVisible();
  await expect(meeting.action('End meeting')).toHaveAccessibleDescription('The meeting has ended');
  expect(await world.calls('endMeeting')).toHaveLength(1);
});

test.describe('where it is known who joined', () => {
  test.use({ worldChoice: tellsWhoJoined });

  test('people are told apart by it, and ending tells how many are disconnected', async ({
    meeting,
  }) => {
    await meeting.open('全员大会');
    const rows = meeting.part('People').getByRole('listitem');
    await expect(rows.filter({ hasText: 'Joined' })).not.toHaveCount(0);
    await expect(rows.filter({ hasText: 'Not joined' })).not.toHaveCount(0);
    await meeting.action('End meeting').click();
    await expect(meeting.dialog).toContainText('34 of 40 connected');
  });
});

test('a meeting that waits for approval, and a refused one, say who can act', async ({
  meeting,
}) => {
  await meeting.open('外部专家评审');
  await expect(meeting.body.getByRole('complementary')).toContainText(
    'approved or refused on the platform',
  );
  await meeting.open('部门团建直播');
  await expect(meeting.body.getByRole('complementary')).toContainText('resubmit it for approval');
  await expect(meeting.action('Edit')).toBeEnabled();
  await expect(meeting.action('Cancel meeting')).toHaveAttribute('aria-disabled', 'true');
});

test.describe('what awaits approval', () => {
  const notice = 'approved or refused on the platform';

  test('becomes a booked meeting when it is granted', async ({ meeting, page, world }) => {
    await meeting.open('外部专家评审');
    await expect(meeting.body.getByRole('complementary')).toContainText(notice);
    await world.decide('外部专家评审', 'granted');
    await page.reload();
    await expect(meeting.body.getByText('Booked', { exact: true })).toBeVisible();
    await expect(meeting.body.getByText(notice)).toHaveCount(0);
  });

  test('can be resubmitted when it is refused', async ({ meeting, page, world }) => {
    await meeting.open('外部专家评审');
    await expect(meeting.body.getByRole('complementary')).toContainText(notice);
    await world.decide('外部专家评审', 'refused');
    await page.reload();
    await expect(meeting.body.getByRole('complementary')).toContainText('resubmit it for approval');
  });
});

test('editing and duplicating lead to the booking form with the meeting', async ({
  meeting,
  page,
}) => {
  await meeting.open('Board Call');
  await meeting.action('Edit').click();
  await expect(page).toHaveURL(/\/book\/\d{7}/);
  await meeting.open('Board Call');
  await meeting.action('Duplicate').click();
  await expect(page).toHaveURL(new RegExp(`${paths.book}\\?from=[0-9a-f]{32}`));
});

test('a meeting that is over by the clock shows it by itself', async ({ meeting, page, world }) => {
  await page.clock.install();
  await meeting.open('项目晨会');
  await expect(meeting.body.getByText('Running', { exact: true })).toBeVisible();
  // two steps with activity, because the console locks after twenty minutes without any
  for (const step of [14 * minute, 12 * minute]) {
    await world.advance(step);
    await page.clock.fastForward(step);
    await page.mouse.move(step / minute, 0);
  }
  await expect(meeting.body.getByText('Ended', { exact: true })).toBeVisible();
});

test('an address leads to a part of the page', async ({ meeting }) => {
  await meeting.open('全员大会', '#settings');
  await expect(meeting.part('Settings').getByRole('heading').first()).toBeInViewport();
});

test('an address of no meeting says so and leads back', async ({ meeting, page }) => {
  await page.goto(paths.meeting('0'.repeat(32)));
  await expect(page.getByRole('heading', { name: 'Meeting not found' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to meetings' }).click();
  await expect(page).toHaveURL(new RegExp(`${paths.meetings}$`));
  await expect(meeting.body).toHaveCount(0);
});

test.describe('on an older platform', () => {
  test.use({ worldChoice: { settings: { apiLevel: 3 } } });

  test('what it is too old for is not asked for, and says the level it needs', async ({
    meeting,
    world,
  }) => {
    await meeting.open('Board Call');
    await expect(meeting.part('People')).toContainText('Requires platform API level 4');
    await expect(meeting.part('Presets')).toContainText('Requires platform API level 4');
    await expect(meeting.part('Overview')).toContainText('1 h 30 min');
    expect(await world.calls('listMeetingMembers')).toHaveLength(0);
  });
});

base.describe('on a platform where meetings share the number of their room', () => {
  base.use({ worldChoice: { settings: { roomNumbers: 'shared' } } });

  base(
    'one is never edited, cancelled or saved over instead of another',
    async ({ app, page, world }) => {
      await app.startSession();
      const { room, number } = await roomOf(app, 'Weekly Standup London');
      expect(await bookBeside(app, 'Later', { create_type: 4, template_id: room })).toBe(number);
      const meeting = await MeetingScreen.signIn(app);
      const form = new BookingForm(page);
      const byNumber = 'This meeting can’t be edited by its number';

      await meeting.open('Later');
      for (const action of ['Edit', 'Cancel meeting'] as const) {
        // oxlint-disable-next-line no-await-in-loop -- one button after the other
        await expect(meeting.action(action)).toBeDisabled();
        await expect(meeting.action(action)).toHaveAccessibleDescription(
          /leads to another meeting/,
        );
      }
      const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      await app.open(`/book/${number}?id=${id}`); // an address that somebody kept
      await expect(form.alert).toContainText(byNumber);
      expect(await world.calls('cancelBookedMeeting')).toHaveLength(0);

      await meeting.open('Weekly Standup London');
      await meeting.action('Edit').click();
      await form.name.fill('Changed');
      const address = `/api/v1/mc/booked_confs/${number}?_method=DELETE`;
      await app.tell(address, { reason: 'Elsewhere' }); // from now on the number answers the other one
      await form.save();
      await expect(form.alert.filter({ hasText: byNumber })).toBeVisible();
      expect(await world.calls('updateBookedMeeting')).toHaveLength(0);
      await page.getByRole('button', { name: 'Save as new booking' }).click();
      await expect(form.name).toHaveValue('Changed');
    },
  );
});
