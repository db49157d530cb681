import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomRow } from '#app/features/room/api/virtual-rooms.ts';
import { useSettingTexts } from '#app/features/setting/use-setting-texts.ts';
import { useRoomStatusText } from '#app/features/room/room-status.tsx';
import { isRawCode } from '#app/lib/code-names.ts';
import { meetingTypes } from '#app/features/setting/model/setting-values.ts';
import type { RoomRowWords } from './list/room-query.ts';
import { visibleName } from '#app/lib/foreign-text.ts';

export interface RoomWords extends RoomRowWords {
  readonly name: (row: Pick<RoomRow, 'name'>) => string;
  readonly formats: (row: RoomRow) => string;
  readonly size: (row: RoomRow) => string;
}

/** The facts of a room in words, made once for a whole list. */
export function useRoomWords(): RoomWords {
  const { t } = useTranslation('rooms');
  const { t: marks } = useTranslation('punctuation');
  const { t: settings } = useTranslation('settings');
  const texts = useSettingTexts();
  const statusText = useRoomStatusText();
  // the texts are other ones only in another language, which `t` tells
  return useMemo(
    () => ({
      name: ({ name }) => visibleName(name) || t('unnamed'),
      status: ({ status, meeting }) =>
        meeting === '' ? statusText(status) : `${statusText(status)}${marks('colon')}${meeting}`,
      type: ({ type }) => {
        if (type === undefined) return '';
        const name = meetingTypes.nameOf(type);
        return isRawCode(name) ? texts.raw(type) : settings(`values.meetingType.${name}`);
      },
      size: ({ size }) => (size === undefined ? '' : t('size', { count: size })),
      users: ({ exclusive, users }) => {
        if (exclusive === undefined) return '';
        return exclusive === 1 ? t('users', { count: users }) : t('everybody');
      },
      formats: ({ formats }) =>
        formats.length === 0
          ? texts.platformDecides
          : formats
              .map(({ format, resolution, frame, bitrate }) =>
                texts.videoFormat({
                  format: format ?? 0,
                  resolution: resolution ?? 0,
                  frame: frame ?? 0,
                  bitrate: bitrate ?? 0,
                }),
              )
              .join(' / '),
    }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `texts` and `statusText` follow `t`
    [t, settings],
  );
}
