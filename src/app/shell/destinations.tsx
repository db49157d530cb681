import {
  BankOutlined,
  CalendarOutlined,
  ControlOutlined,
  DashboardOutlined,
  NotificationOutlined,
  PictureOutlined,
  PlusCircleOutlined,
  SnippetsOutlined,
  VideoCameraOutlined,
} from '#app/components/icons/icons.tsx';
import type { ReactNode } from 'react';
import { paths } from '#app/lib/paths.ts';

/** The areas of the console, in the order of the rail, the bottom bar and the command palette. */
export const destinations = [
  { id: 'overview', to: paths.overview, icon: <DashboardOutlined aria-hidden /> },
  { id: 'meetings', to: paths.meetings, icon: <CalendarOutlined aria-hidden /> },
  { id: 'book', to: paths.book, icon: <PlusCircleOutlined aria-hidden /> },
  { id: 'templates', to: paths.templates, icon: <SnippetsOutlined aria-hidden /> },
  { id: 'meetingRooms', to: paths.meetingRooms, icon: <BankOutlined aria-hidden /> },
  { id: 'rooms', to: paths.rooms, icon: <VideoCameraOutlined aria-hidden /> },
  { id: 'library', to: paths.library, icon: <PictureOutlined aria-hidden /> },
  { id: 'lives', to: paths.lives, icon: <NotificationOutlined aria-hidden /> },
  { id: 'system', to: paths.system, icon: <ControlOutlined aria-hidden /> },
] as const satisfies readonly { id: string; to: string; icon: ReactNode }[];
