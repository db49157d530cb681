import {
  CalendarOutlined,
  ControlOutlined,
  DashboardOutlined,
  NotificationOutlined,
  PictureOutlined,
  PlusCircleOutlined,
  SnippetsOutlined,
  VideoCameraOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { paths } from '#app/lib/paths.ts';

/** The areas of the console, in the order of the rail, the bottom bar and the command palette. */
export const destinations = [
  { id: 'overview', to: paths.overview, icon: <DashboardOutlined /> },
  { id: 'meetings', to: paths.meetings, icon: <CalendarOutlined /> },
  { id: 'book', to: paths.book, icon: <PlusCircleOutlined /> },
  { id: 'templates', to: paths.templates, icon: <SnippetsOutlined /> },
  { id: 'rooms', to: paths.rooms, icon: <VideoCameraOutlined /> },
  { id: 'library', to: paths.library, icon: <PictureOutlined /> },
  { id: 'lives', to: paths.lives, icon: <NotificationOutlined /> },
  { id: 'system', to: paths.system, icon: <ControlOutlined /> },
] as const satisfies readonly { id: string; to: string; icon: ReactNode }[];
