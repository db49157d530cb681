import type zh from '../zh-CN/mixing.ts';
import type { Texts } from '../texts.ts';

export default {
  mode: 'Mixing',
  modes: { smart: 'Smart', custom: 'Custom' },
  rawMode: 'Mode {{code}}',
  members: 'Members of the mix',
  active: 'Mixed now',
  notActive: 'Not mixed',
  smartWhy: 'The platform chooses whose voice is mixed; no members are needed.',
  ignored_one:
    'The platform chooses whose voice is mixed. The {{count}} member below is kept, but ignored.',
  ignored_other:
    'The platform chooses whose voice is mixed. The {{count}} members below are kept, but ignored.',
  heard_one: 'Only members are mixed: {{count}} person, {{active}} of them now.',
  heard_other: 'Only members are mixed: {{count}} people, {{active}} of them now.',
  dropStrays: 'Mix them no more',
  brief: {
    members_one: '{{count}} member',
    members_other: '{{count}} members',
    active_one: '{{count}} mixed now',
    active_other: '{{count}} mixed now',
  },
  problems: {
    'mix-without-members': 'A custom mix needs members',
    'mix-too-many': '{{count}} are listed, {{most}} at most: remove some',
    'mix-active-not-member': 'Mixed now without being a member: {{who}}',
  },
} satisfies Texts<typeof zh>;
