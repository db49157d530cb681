import type zh from '../zh-CN/mixing.ts';
import type { Texts } from '../texts.ts';

export default {
  mode: 'Audio mix mode',
  modes: { smart: 'Smart', custom: 'Custom' },
  rawMode: 'Mode {{code}}',
  members: 'Mix members',
  active: 'Mixed now',
  notActive: 'Not mixed',
  smartWhy: 'The platform chooses whose audio is mixed; no members needed.',
  ignored_one:
    'The platform chooses whose audio is mixed. {{count}} member below is kept but has no effect.',
  ignored_other:
    'The platform chooses whose audio is mixed. {{count}} members below are kept but have no effect.',
  heard_one: 'Only members are mixed: {{count}} person, {{active}} now.',
  heard_other: 'Only members are mixed: {{count}} people, {{active}} now.',
  membersOnly_one: 'Only members are mixed: {{count}} person.',
  membersOnly_other: 'Only members are mixed: {{count}} people.',
  dropStrays: 'Stop mixing them',
  brief: {
    members_one: '{{count}} member',
    members_other: '{{count}} members',
    active_one: '{{count}} mixed now',
    active_other: '{{count}} mixed now',
  },
  problems: {
    'mix-without-members': 'A custom mix needs members',
    'mix-too-many': '{{count}} members, at most {{most}}. Remove some.',
    'mix-active-not-member': 'Mixed now but not a member: {{who}}',
  },
} satisfies Texts<typeof zh>;
