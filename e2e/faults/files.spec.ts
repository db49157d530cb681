import { impatient } from '../kit/impatient.ts';
import { MeetingFiles, textFile } from '../kit/pages/files.ts';
import { MeetingScreen } from '../kit/pages/meeting.ts';
import { expect, test } from '../test.ts';
import { broken, lost } from './broken-answers.ts';
import { FaultyCalls } from './faulty-calls.ts';

let files: MeetingFiles;

test.beforeEach(async ({ app, page }) => {
  await impatient(page);
  await (await MeetingScreen.signIn(app)).open('Board Call', '#files');
  files = new MeetingFiles(page);
  await expect(files.list.getByRole('listitem')).toHaveCount(1);
});

test.describe('uploading', () => {
  let calls: FaultyCalls;

  test.beforeEach(({ page, world }) => {
    calls = new FaultyCalls(page, world, 'uploadMeetingFile');
  });

  test('refused, or lost before the effect: told, sent again by hand', async () => {
    for (const [place, fault] of ['refused', ...broken, 'upload-cut'].entries()) {
      await test.step(fault, async () => {
        const name = `${fault}.txt`;
        await calls.before(fault, () => files.choose(textFile(name)));
        await expect(files.upload(name)).toContainText(
          fault === 'refused' ? 'Failed' : 'not found in the meeting’s files',
        );
        await expect(files.file(name)).toHaveCount(0);
        expect(await calls.count()).toBe(2 * place + 1);
        await files.press('Retry failed (1)');
        await expect(files.upload(name)).toContainText('Uploaded');
        await expect(files.file(name)).toHaveCount(1);
        expect(await calls.count()).toBe(2 * place + 2);
      });
    }
  });

  test('lost after the effect: found, not sent again', async () => {
    for (const [place, fault] of broken.entries()) {
      await test.step(fault, async () => {
        const name = `${fault}.txt`;
        await calls.after(fault, () => files.choose(textFile(name)));
        await expect(files.upload(name)).toContainText('confirmed in the meeting’s files');
        await expect(files.file(name)).toHaveCount(1);
        expect(await calls.count()).toBe(place + 1);
      });
    }
  });

  test('nobody knows when looking fails too; asked again, it is found', async ({ world }) => {
    await world.fault('timeout@uploadMeetingFile*1!after');
    await files.choose(textFile('a.txt'));
    await expect(files.upload('a.txt')).toContainText('waiting for the platform');
    await world.fault('refused@listMeetingFiles*1');
    await files.press('Cancel the upload of a.txt');
    await expect(files.upload('a.txt')).toContainText('Outcome unknown');
    await files.press('Check again');
    await expect(files.upload('a.txt')).toContainText('confirmed in the meeting’s files');
    expect(await calls.count()).toBe(1);
  });

  test('one of several fails: the others arrive', async ({ world }) => {
    await world.fault('refused@uploadMeetingFile*1');
    await files.choose(textFile('a.txt'), textFile('b.txt'), textFile('c.txt'));
    await expect(files.uploads).toContainText('2 uploaded, 1 failed');
    await files.press('Retry failed (1)');
    await expect(files.uploads).toContainText('3 uploaded');
    await expect(files.list.getByRole('listitem')).toHaveCount(4);
  });
});

test.describe('deleting', () => {
  let calls: FaultyCalls;

  test.beforeEach(({ page, world }) => {
    calls = new FaultyCalls(page, world, 'deleteMeetingFile');
  });

  test('refused, or lost before the effect: told, and done when asked again', async () => {
    await files.askToDelete('minutes.txt');
    for (const fault of ['refused', ...lost]) {
      await test.step(fault, async () => {
        await calls.before(fault, () => files.confirm());
        await expect(files.dialog.getByRole('alert')).toBeVisible();
        await expect(files.file('minutes.txt')).toHaveCount(1);
      });
    }
    await files.confirm();
    await expect(files.dialog).toBeHidden();
    await expect(files.file('minutes.txt')).toHaveCount(0);
  });

  test('lost after the effect: found to be gone, not deleted twice', async () => {
    await files.choose(...lost.map((fault) => textFile(`${fault}.txt`)));
    await expect(files.list.getByRole('listitem')).toHaveCount(lost.length + 1);
    for (const [place, fault] of lost.entries()) {
      await test.step(fault, async () => {
        const name = `${fault}.txt`;
        await files.askToDelete(name);
        await calls.after(fault, () => files.confirm());
        await expect(files.dialog).toBeHidden();
        await expect(files.file(name)).toHaveCount(0);
        expect(await calls.count()).toBe(place + 1);
      });
    }
  });
});
