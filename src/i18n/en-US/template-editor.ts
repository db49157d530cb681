import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/template-editor.ts';

export default {
  title: { new: 'New template', edit: 'Template' },
  loading: 'Loading template…',
  loadingSettings: 'Loading media and security…',
  loadingDesigners: 'Loading picture and sound…',
  readFailed: 'Couldn’t load the template',
  index: 'Template sections',
  sections: {
    what: 'Basics',
    people: 'People',
    settings: 'Media and security',
    picture: 'Picture and sound',
    walls: 'TV walls',
  },
  what: {
    name: 'Template name',
    nameHint: 'Default name of meetings booked from it',
    duration: 'Duration',
    lasts: 'Meetings booked from it last {{duration}}',
    permanent: 'No end time; meetings run until someone ends them',
    number: 'Meeting number',
    reserve: 'Reserve a meeting number for this template',
    numberComes: 'Assigned by the platform when the template is saved',
    numberIs: 'Number {{number}} is reserved for this template',
    numberGoes:
      'Number {{number}} is released when you save and may be assigned to another meeting',
    noNumber: 'The platform assigns each meeting a number',
  },
  save: 'Save changes',
  make: 'Create template',
  saveKeys: 'Ctrl+S',
  saved: 'Template saved',
  made: 'Template created',
  undoAll: 'Discard changes',
  changes_one: '{{count}} change',
  changes_other: '{{count}} changes',
  problems_one: '{{count}} problem',
  problems_other: '{{count}} problems',
  earlier_one: '{{count}} existing problem, kept when saved',
  earlier_other: '{{count}} existing problems, kept when saved',
  changed: {
    title: 'Someone changed this template while you were editing',
    why: 'Choose a version for each item, then save.',
  },
  failure: {
    failed: { make: 'Couldn’t create the template', save: 'Couldn’t save the changes' },
    notDone: {
      make: 'Checked: the template was not created. Try again.',
      save: 'Checked: the changes were not saved. Try again.',
    },
    unclear: {
      make: 'Unconfirmed: the template may have been created',
      save: 'Unconfirmed: the changes may have been saved',
    },
  },
  gone: {
    title: 'This template no longer exists',
    kept: 'Your entries are kept. You can save them as a new template.',
    makeNew: 'Save as new template',
    toTemplates: 'Back to templates',
  },
} satisfies Texts<typeof zh>;
