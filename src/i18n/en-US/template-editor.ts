import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/template-editor.ts';

export default {
  title: { new: 'New template', edit: 'Template' },
  loading: 'Reading the template…',
  loadingSettings: 'Opening media and security…',
  loadingDesigners: 'Opening picture and sound…',
  readFailed: 'The template could not be read',
  index: 'Sections of the template',
  sections: {
    what: 'Basics',
    people: 'People',
    settings: 'Media and security',
    picture: 'Picture and sound',
    walls: 'TV walls',
  },
  what: {
    name: 'Template name',
    nameHint: 'Meetings booked from it start with this name',
    bytes: '{{bytes}} / {{max}} bytes',
    duration: 'Duration',
    lasts: 'Meetings booked from it last {{duration}}',
    permanent: 'No end: they run until somebody ends them',
    number: 'Meeting number',
    reserve: 'Reserve a meeting number for this template',
    numberComes: 'The platform gives a number once the template is saved',
    numberIs: 'Number {{number}} is reserved for this template',
    numberGoes: 'Number {{number}} is given up once this is saved; another meeting may get it',
    noNumber: 'Each meeting gets a number from the platform',
  },
  save: 'Save changes',
  make: 'Create template',
  saveKeys: 'Ctrl+S',
  saved: 'The template is saved',
  made: 'The template is created',
  undoAll: 'Discard changes',
  changes_one: '{{count}} change',
  changes_other: '{{count}} changes',
  problems_one: '{{count}} problem',
  problems_other: '{{count}} problems',
  changed: {
    title: 'Somebody else has just changed this template',
    why: 'It was changed after you opened it. Choose what holds for each item, then save.',
  },
  failure: {
    failed: { make: 'The template was not created', save: 'The changes were not saved' },
    notDone: {
      make: 'Checked: the template was not created. You can try again',
      save: 'Checked: the changes were not saved. You can try again',
    },
    unclear: {
      make: 'It is not known yet whether the template was created',
      save: 'It is not known yet whether the changes were saved',
    },
  },
  gone: {
    title: 'This template is no longer there',
    kept: 'Everything you typed is still here; you can make it a new template.',
    makeNew: 'Make it a new template',
    toTemplates: 'Go to templates',
  },
} satisfies Texts<typeof zh>;
