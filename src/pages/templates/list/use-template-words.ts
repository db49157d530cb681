import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { VideoFormat } from '#app/api/generated/types.gen.ts';
import type { TemplateRow } from '#app/features/template/api/templates.ts';
import { useSettingTexts } from '#app/features/setting/use-setting-texts.ts';
import { isRawCode } from '#app/lib/code-names.ts';
import { meetingTypes } from '#app/features/setting/model/setting-values.ts';
import englishWords from '#app/i18n/en-US/template-words.ts';
import chineseWords from '#app/i18n/zh-CN/template-words.ts';
import type { TemplateRowWords } from './template-query.ts';
import { visibleName } from '#app/lib/foreign-text.ts';

export interface TemplateWords extends TemplateRowWords {
  readonly name: (row: Pick<TemplateRow, 'name'>) => string;
  readonly kind: (type: number | undefined) => string;
}

/** The facts of a template in words, made once for a whole list. `chosenId` is the default one. */
export function useTemplateWords(chosenId: string | undefined): TemplateWords {
  const { t } = useTranslation('templates');
  const { t: settings } = useTranslation('settings');
  const texts = useSettingTexts();
  return useMemo(() => {
    const kindInWords = (type: number | undefined) => {
      if (type === undefined) return t('types.unknown');
      const name = meetingTypes.nameOf(type);
      return isRawCode(name) ? t('types.raw', { type }) : settings(`values.meetingType.${name}`);
    };
    const byType = new Map<number | undefined, string>();
    const kind = (type: number | undefined) => {
      const text = byType.get(type) ?? kindInWords(type);
      byType.set(type, text);
      return text;
    };
    const format = ({ format: codec, resolution, frame, bitrate }: VideoFormat) =>
      texts.videoFormat({
        format: codec ?? 0,
        resolution: resolution ?? 0,
        frame: frame ?? 0,
        bitrate: bitrate ?? 0,
      });
    const byKey = new Map<string, string>();
    return {
      name: ({ name }) => visibleName(name) || t('unnamed'),
      kind,
      type: ({ type }) => kind(type),
      formats: ({ formats }) => {
        const key = JSON.stringify(formats);
        const known = byKey.get(key);
        if (known !== undefined) return known;
        const all = [...new Set(formats.map(format))];
        const text = all.length === 0 ? t('formatsLeft') : all.join(' / ');
        byKey.set(key, text);
        return text;
      },
      hidden: ({ id, type }) => {
        const name = meetingTypes.nameOf(type ?? -1);
        const languages = [englishWords, chineseWords];
        return languages
          .flatMap((words) => [
            isRawCode(name) ? '' : words[name],
            id === chosenId ? words.chosen : '',
          ])
          .join('\n');
      },
    };
  }, [t, settings, texts, chosenId]);
}
