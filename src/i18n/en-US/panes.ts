import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/panes.ts';

export default {
  title: 'Pane numbers',
  back: 'System',
  why: 'The document doesn’t say which chn_idx is which pane, and no operation returns the picture. Here a numbered preset is put into a meeting: each pane has a number, or a participant, and you point out where each one is seen.',
  meetingName: 'Pane number check {{stamp}}',
  presetName: 'Pane numbers {{layout}}',
  choose: {
    title: 'Layout to check',
    where: 'Meeting',
    own: 'Start a meeting for the check',
    ownWhy:
      'Nobody is invited. It ends with the check, and after 30 minutes at the latest. The numbers are the accounts in the panes: look at the preset in conference control of the platform.',
    running: 'Use a running meeting',
    runningWhy:
      'Its participants are put into the panes one by one; numbers fill the rest. A preset has no effect until it is activated; then everyone sees the picture change.',
    listFailed: 'Couldn’t load the running meetings',
    nothingRuns: 'No meeting is running.',
    meeting: 'Choose a meeting',
    put: 'Put in the numbered preset: {{layout}}',
    failed: 'The numbered preset couldn’t be put in',
  },
  ask: {
    where: 'Meeting “{{meeting}}” ({{number}})',
    how: 'Open the preset “{{preset}}” of this meeting in conference control of the platform. If control doesn’t show whose pane is where, activate it and look at the picture.',
    look: 'Where is the small pane?',
    lowerLeft: 'Bottom left',
    upperLeft: 'Top left',
    question: 'Where is “{{name}}”? ({{done}} of {{all}})',
    frame: 'Panes',
    pane: 'Place {{place}}',
    placed: 'Place {{place}}: {{name}}',
    undo: 'Undo the last one',
    stop: 'No numbers to be seen, end the check',
  },
  found: {
    title: 'Result of the pane number check',
    usual: 'Layout {{layout}}: the panes are in the usual order',
    otherwise: 'Layout {{layout}}: the order of the panes is {{order}}',
    join: ', ',
    'as-printed': 'Layouts 62 and 63 are as in the document.',
    swapped: 'Layouts 62 and 63 are swapped.',
    how: 'Save this as platform-profile.json beside index.html and reload. It contains the present profile and what this page has found.',
    copy: 'Copy',
    download: 'Download platform-profile.json',
  },
  clean: {
    busy: 'Deleting the numbered preset…',
    done: 'The preset of the check is deleted.',
    doneOwn: 'The preset of the check is deleted, and its meeting has ended.',
    failed: 'The preset or the meeting of the check couldn’t be cleaned up',
  },
} satisfies Texts<typeof zh>;
