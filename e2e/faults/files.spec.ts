import { impatient } from '../impatient.ts';
import { MeetingFiles, textFile } from '../pages/files.ts';
import { MeetingScreen } from '../pages/meeting.ts';
import { expect, test } from '../test.ts';
import { broken, lost } from './broken-answers.ts';

let files: MeetingFiles;

test.beforeEach(async ({ app, page }) => {
  await impatient(page);
  await (await MeetingScreen.signIn(app)).open('Board Call', '#files');
  files = new MeetingFiles(page);
  await expect(files.list.getByRole('listitem')).toHaveCount(1);
});

test.describe('uploading', () => {
  for (const fault of ['refused', ...broken, 'upload-cut'] as const) {
    test(`${fault}: told, sent again by hand`, async ({ world }) => {
      await world.fault(`${fault}@uploadMeetingFile*1`);
      await files.choose(textFile('a.txt'));
      await expect(files.upload('a.txt')).toContainText(
        fault === 'refused' ? 'Failed' : 'not found in the meeting’s files',
      );
      expect(await world.calls('uploadMeetingFile')).toHaveLength(1);
      await files.press('Retry failed (1)');
      await expect(files.upload('a.txt')).toContainText('Uploaded');
      await expect(files.file('a.txt')).toHaveCount(1);
    });
  }

  for (const fault of broken) {
    test(`${fault} after the effect: found, not sent again`, async ({ world }) => {
      await world.fault(`${fault}@uploadMeetingFile*1!after`);
      await files.choose(textFile('a.txt'));
      await expect(files.upload('a.txt')).toContainText('confirmed in the meeting’s files');
      await expect(files.file('a.txt')).toHaveCount(1);
      expect(await world.calls('uploadMeetingFile')).toHaveLength(1);
    });
  }

  test('nobody knows when looking fails too; asked again, it is found', async ({ world }) => {
    await world.fault('timeout@uploadMeetingFile*1!after');
    await files.choose(textFile('a.txt'));
    await expect(files.upload('a.txt')).toContainText('waiting for the platform');
    await world.fault('refused@listMeetingFiles*1');
    await files.press('Cancel the upload of a.txt');
    await expect(files.upload('a.txt')).toContainText('Outcome unknown');
    await files.press('Check again');
    await expect(files.upload('a.txt')).toContainText('confirmed in the meeting’s files');
    expect(await world.calls('uploadMeetingFile')).toHaveLength(1);
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
  for (const fault of ['refused', ...lost] as const) {
    test(`${fault} before the effect: told, and done when asked again`, async ({ world }) => {
      await files.askToDelete('minutes.txt');
      await world.fault(`${fault}@deleteMeetingFile*1`);
      await files.confirm();
      await expect(files.dialog.getByRole('alert')).toBeVisible();
      await expect(files.file('minutes.txt')).toHaveCount(1);
      await files.confirm();
      await expect(files.dialog).toBeHidden();
      await expect(files.file('minutes.txt')).toHaveCount(0);
    });
  }

  for (const fault of lost) {
    test(`${fault} after the effect: found to be gone, not deleted twice`, async ({ world }) => {
      await files.askToDelete('minutes.txt');
      await world.fault(`${fault}@deleteMeetingFile*1!after`);
      await files.confirm();
      await expect(files.dialog).toBeHidden();
      await expect(files.file('minutes.txt')).toHaveCount(0);
      expect(await world.calls('deleteMeetingFile')).toHaveLength(1);
    });
  }
});
