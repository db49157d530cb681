import { writeFile } from 'node:fs/promises';
import { paths } from '#app/lib/paths.ts';
import { BookingForm } from '../kit/pages/booking.ts';
import { downloaded } from '../kit/pages/downloaded.ts';
import { MeetingFiles, textFile } from '../kit/pages/files.ts';
import { MeetingScreen } from '../kit/pages/meeting.ts';
import { STAGED } from '../probe/contrary-platforms.ts';
import { expect, test } from '../test.ts';

const megabyte = 1024 * 1024;
const fileOf = (url: string) => ({ file_id: url, file_name: 'trap.txt', file_url: url });

test.describe('files of a meeting', () => {
  let files: MeetingFiles;

  test.beforeEach(async ({ app, page }) => {
    await (await MeetingScreen.signIn(app)).open('全员大会', '#files');
    files = new MeetingFiles(page);
    await expect(files.list.getByRole('listitem')).toHaveCount(2);
  });

  test('each says how long it is there, and is downloaded', async ({ page }) => {
    await expect(files.file('议程.txt')).toContainText('Expires in 6 days');
    await expect(files.file('seating plan.txt')).toContainText('Expires soon');
    expect(await downloaded(page, () => files.link('seating plan.txt').click())).toEqual({
      name: 'seating plan.txt',
      text: 'Row A: guests',
    });
  });

  test('several are dropped and chosen; each goes in a request of its own', async ({ world }) => {
    await files.choose(textFile('one.txt', 'First'), textFile('two.txt'));
    await files.drop(textFile('three.txt'));
    for (const name of ['one.txt', 'two.txt', 'three.txt']) {
      // oxlint-disable-next-line no-await-in-loop -- sequential, in the order of the page
      await expect(files.upload(name)).toContainText('Uploaded');
    }
    await expect(files.list.getByRole('listitem')).toHaveCount(5);
    const sent = (await world.calls('uploadMeetingFile')).map((call) => call.files.join());
    expect(sent.toSorted()).toEqual(['one.txt', 'three.txt', 'two.txt']);
    await files.press('Clear finished');
    await expect(files.upload('one.txt')).toHaveCount(0);
    await expect(files.link('one.txt')).toBeVisible();
  });

  test('what the platform would refuse is said before it is sent, for each', async ({
    world,
  }, testInfo) => {
    await files.choose(textFile('empty.txt', ''), textFile('setup.exe'));
    await expect(files.upload('empty.txt')).toContainText('The file is empty');
    await expect(files.upload('setup.exe')).toContainText(
      'The platform may not support this file type',
    );

    // a file on disk, because this much data is slow to send to the browser
    const large = testInfo.outputPath('large.pdf');
    const exact = testInfo.outputPath('exact.txt');
    await writeFile(large, Buffer.alloc(20 * megabyte + 1));
    await writeFile(exact, Buffer.alloc(20 * megabyte));
    await files.chooseFromDisk(large, exact);
    await expect(files.upload('large.pdf')).toContainText('Larger than 20 MB');
    await expect(files.upload('exact.txt')).toContainText('Uploaded', { timeout: 30_000 });
    const [sent, ...more] = await world.calls('uploadMeetingFile');
    expect(sent).toMatchObject({ files: ['exact.txt'], outcome: 'ok' });
    expect(more).toEqual([]);
  });

  test('ten are the limit: the eleventh waits for a place, and goes when there is one', async ({
    world,
  }) => {
    const names = Array.from({ length: 9 }, (_, index) => `paper ${index + 1}.txt`);
    await files.choose(...names.map((name) => textFile(name)));
    await expect(files.upload('paper 8.txt')).toContainText('Uploaded');
    await expect(files.upload('paper 9.txt')).toContainText('Limit of 10 files reached');
    await expect(files.list.getByRole('listitem')).toHaveCount(10);
    expect(await world.calls('uploadMeetingFile')).toHaveLength(8);

    await files.askToDelete('seating plan.txt');
    await expect(files.dialog).toContainText('can’t be restored');
    await files.confirm();
    await expect(files.file('seating plan.txt')).toHaveCount(0);
    await files.press('Upload files (1)');
    await expect(files.upload('paper 9.txt')).toContainText('Uploaded');
    await expect(files.file('paper 9.txt')).toBeVisible();
  });

  test('a second file of one name waits for a word', async ({ world }) => {
    await files.choose(textFile('议程.txt', 'Another'));
    await expect(files.upload('议程.txt')).toContainText('A file with this name already exists');
    expect(await world.calls('uploadMeetingFile')).toEqual([]);
    await files.press('Upload 议程.txt anyway');
    await expect(files.upload('议程.txt')).toContainText('Uploaded');
    await expect(files.file('议程.txt')).toHaveCount(2);
  });

  test('one is cancelled on its way, and uploaded again', async ({ page, world }) => {
    await world.fault('timeout@uploadMeetingFile*1');
    await files.choose(textFile('slow.txt'));
    await expect(files.upload('slow.txt')).toContainText('waiting for the platform');
    await page.getByRole('link', { name: 'Templates' }).first().click();
    await expect(files.dialog).toContainText('1 file won’t be added to the meeting');
    await files.dialog.getByRole('button', { name: 'Stay' }).click();
    await files.press('Cancel the upload of slow.txt');
    await expect(files.upload('slow.txt')).toContainText('Canceled');
    await files.press('Upload slow.txt again');
    await expect(files.upload('slow.txt')).toContainText('Uploaded');
    await expect(files.file('slow.txt')).toHaveCount(1);
  });

  test('an address that is not safe is no link', async ({ page }) => {
    const list = {
      success: 1,
      total: 3,
      meeting_files: [
        fileOf('javascript:alert(1)'),
        fileOf('https://files.example/trap.txt'),
        fileOf('/sign-out'),
      ],
    };
    // the format of this answer is undefined, so it is simulated with a value that the stand-in never sends
    await page.addInitScript((printed) => {
      const { fetch } = globalThis;
      globalThis.fetch = async (...call) => {
        const request = new Request(...call);
        return request.url.includes('/meeting_files/') ? Response.json(printed) : fetch(request);
      };
    }, list);
    await page.reload();
    await expect(files.list.getByRole('listitem')).toHaveCount(3);
    await expect(files.list.getByRole('link')).toHaveCount(1);
    const elsewhere = files.list.getByRole('link', { name: /new tab \(files\.example\)/ });
    await expect(elsewhere).toHaveAttribute('rel', 'noopener noreferrer');
  });
});

test.describe('files of a booking', () => {
  test(
    'are staged while the form is filled in, and are the meeting’s when it is booked',
    { tag: STAGED },
    async ({ app, page, world }) => {
      await app.signIn('desk', paths.book);
      const form = new BookingForm(page);
      const files = new MeetingFiles(page);
      await form.fillIn('With papers');
      await form.goTo('Files');
      await expect(page.getByText('No files.')).toBeVisible();
      const key = files.sentUnder();
      await files.choose(textFile('agenda.txt'), textFile('budget.txt'));
      await expect(files.file('agenda.txt')).toBeVisible();
      await expect(files.file('budget.txt')).toBeVisible();
      await files.askToDelete('budget.txt');
      await files.confirm();
      await expect(files.file('budget.txt')).toHaveCount(0);

      // after a crash everything is restored
      await form.isKept();
      await page.reload();
      await expect(files.link('agenda.txt')).toBeVisible();

      await expect(form.section('Files')).toHaveAccessibleDescription('agenda.txt');
      await form.send('Book').click();
      await form.numberOfResult();
      const [booked] = await world.calls('bookMeeting');
      expect(await key).toMatch(/^[0-9a-f]{32}$/);
      expect(booked?.params['meeting_key']).toBe(await key);
      const id = new URL(page.url()).searchParams.get('result') ?? '';
      expect(await MeetingFiles.held(app, id)).toEqual(['agenda.txt']);
    },
  );

  test(
    'what is on its way is waited for: it is not booked without',
    { tag: STAGED },
    async ({ app, page, world }) => {
      await app.signIn('desk', paths.book);
      const form = new BookingForm(page);
      const files = new MeetingFiles(page);
      await form.fillIn('In a hurry');
      await form.goTo('Files');
      await world.fault('timeout@uploadMeetingFile*1');
      await files.choose(textFile('late.txt'));
      await expect(files.upload('late.txt')).toContainText('waiting for the platform');
      await form.send('Book').click();
      await expect(form.alert).toContainText('1 file is still uploading');
      expect(await world.calls('bookMeeting')).toEqual([]);
      await files.press('Cancel the upload of late.txt');
      await expect(files.upload('late.txt')).toContainText('Canceled');
      await form.book();
    },
  );

  test('discarded with its draft', { tag: STAGED }, async ({ app, page }) => {
    await app.signIn('desk', paths.book);
    const form = new BookingForm(page);
    const files = new MeetingFiles(page);
    await form.fillIn('Not to be');
    await form.goTo('Files');
    const key = files.sentUnder();
    await files.choose(textFile('secret.txt'));
    await expect(files.file('secret.txt')).toBeVisible();
    await form.isKept();
    await page.goto(paths.book);
    await page.getByRole('button', { name: 'Discard draft “Not to be”' }).click();
    await expect(page.getByText('1 draft file deleted')).toBeVisible();
    expect(await MeetingFiles.held(app, await key)).toEqual([]);
  });

  test('a booked meeting that is edited has its own, at once', async ({ app, page, world }) => {
    const meeting = await MeetingScreen.signIn(app);
    await meeting.open('战略发布会');
    await meeting.action('Edit').click();
    const form = new BookingForm(page);
    const files = new MeetingFiles(page);
    await form.goTo('Files');
    await expect(files.link('主视觉.jpg')).toBeVisible();
    await files.choose(textFile('speech.txt'));
    await expect(files.link('speech.txt')).toBeVisible();
    expect((await world.calls('uploadMeetingFile'))[0]?.outcome).toBe('ok');
    expect(await world.calls('updateBookedMeeting')).toEqual([]);
  });
});
