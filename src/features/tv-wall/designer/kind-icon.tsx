import {
  ApartmentOutlined,
  AppstoreOutlined,
  BlockOutlined,
  CrownOutlined,
  DesktopOutlined,
  PictureOutlined,
  QuestionOutlined,
  SoundOutlined,
  SyncOutlined,
  UserOutlined,
} from '#app/components/icons/icons.tsx';
import { isRawCode } from '#app/lib/code-names.ts';
import type { BoxKind } from '../model/wall.ts';
import type { NamedKind } from './box-words.ts';

/** The sign of what a box follows. */
export function KindIcon({ kind }: { readonly kind: BoxKind }) {
  const Icon = isRawCode(kind) ? QuestionOutlined : ICONS[kind];
  return <Icon aria-hidden />;
}

const ICONS: Readonly<Record<NamedKind, typeof UserOutlined>> = {
  empty: BlockOutlined,
  member: UserOutlined,
  speaker: SoundOutlined,
  chair: CrownOutlined,
  'meeting-poll': SyncOutlined,
  poll: SyncOutlined,
  'selected-picture': PictureOutlined,
  'batch-poll': SyncOutlined,
  'own-picture': ApartmentOutlined,
  quad: AppstoreOutlined,
  content: DesktopOutlined,
};
