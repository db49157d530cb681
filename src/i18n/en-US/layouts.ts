import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/layouts.ts';

export default {
  title: 'Layout',
  option: 'Layout {{layout}}: {{words}}',
  unlisted: 'Layout {{layout}}',
  short: {
    single: 'Single',
    grid: '{{rows}} × {{columns}} grid',
    equal: '{{panes}} equal',
    inset: 'Inset {{place}}',
    insets: '{{count}} insets {{place}}',
    mixed: '{{big}} big {{small}} small',
  },
  standing: {
    big: 'big {{place}}',
    bigs: '{{count}} big {{place}}',
    small: 'small {{place}}',
    equal: '{{count}} {{place}}',
    join: ', ',
  },
  places: {
    full: 'full screen',
    center: 'center',
    left: 'left',
    right: 'right',
    top: 'top',
    bottom: 'bottom',
    'top-left': 'top left',
    'top-right': 'top right',
    'bottom-left': 'bottom left',
    'bottom-right': 'bottom right',
  },
  picker: {
    search: 'Find a layout',
    placeholder: '1 big 5 small, 3x3, one big left, 12 people',
    help: 'Say how many big and small panes, where they stand, rows and columns; or a number of panes, of people, or of a layout.',
    suggested_one: 'For {{count}} person',
    suggested_other: 'For {{count}} people',
    suggestedWhy: 'fewest empty panes first',
    suggestedLargest:
      'No layout shows {{people}} people at once. This one has the most panes; a poll can show the rest in turn',
    recent: 'Recently used',
    all: 'All layouts',
    shelf_one: 'Layouts of {{count}} pane',
    shelf_other: 'Layouts of {{count}} panes',
    shelfShort_one: '{{count}} pane ({{layouts}})',
    shelfShort_other: '{{count}} panes ({{layouts}})',
    found: 'Layouts found',
    foundCount_one: '{{count}} layout found',
    foundCount_other: '{{count}} layouts found, the closest first',
    notUnderstood: '“{{words}}” not understood',
    nothingFound: 'No such layout',
    nothingFoundHow: 'Try other words, such as “1 big 5 small”, “one big left” or “9 panes”.',
    clear: 'Clear the search',
    clearShort: 'Clear',
    currentUnlisted:
      'The current layout {{layout}} is not among those documented. It is kept as it is until you choose another.',
    automatic:
      'The layout you choose is used in the custom modes. In automatic mode the platform chooses the layout; the preferred layout is only a hint to it.',
    automaticStyle:
      'The layout you choose is used in the custom modes. In automatic mode the platform chooses the layout; the preferred layout (now “{{style}}”) is only a hint to it.',
    styles: { classic: 'Classic', 'one-big': 'One big', equal: 'All equal' },
  },
} satisfies Texts<typeof zh>;
