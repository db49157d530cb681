import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/library.ts';

export default {
  title: 'Background images',
  preview: { failed: 'No preview' },
  field: {
    choose: 'Choose an image…',
    change: 'Change…',
    clear: 'Clear',
    gone: 'This image is not in the library any more',
    goneWhy:
      'What the platform shows in its place is not known. Choose another or clear it. Id {{id}}',
    openLibrary: 'Open the library (new tab)',
  },
  chooser: {
    title: 'Choose a background image',
    images: 'Images in the library',
    use: 'Use this image',
    cancel: 'Cancel',
    pickFirst: 'Pick an image first',
  },
  list: {
    failed: 'The background images could not be read',
    nothingTitle: 'The library is empty',
    nothingWhy: 'Upload JPEG images to use them as backgrounds of composed pictures.',
    noMatchTitle: 'No matching image',
    noMatchWhy: 'No image has “{{text}}” in its name or uploader.',
    clearSearch: 'Clear the search',
    search: 'Search name, uploader',
  },
} satisfies Texts<typeof zh>;
