import { DeleteOutlined, PlusOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Select } from '#app/components/form/select.tsx';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberInput } from '#app/components/form/number-input.tsx';
import { useSettingTexts } from '../use-setting-texts.ts';
import type { CodeNames } from '#app/lib/code-names.ts';
import {
  BITRATES,
  checkVideoFormats,
  FRAMES,
  MOST_VIDEO_FORMATS,
  usualVideoFormat,
  type VideoFormat,
} from '../model/media.ts';
import { meetingTypes, videoCodecs, videoResolutions } from '../model/setting-values.ts';
import type { MeetingSettings } from '../model/meeting-settings.ts';
import { settingPlace } from '../refused-place.ts';
import type { ControlRefusal } from '#app/saving/use-refusal.ts';
import type { SetSetting } from './settings-value.ts';
import styles from './settings.module.css';
import { useSettingProblemText } from './use-setting-problem-text.ts';
import { FirstRows } from '#app/components/first-rows.tsx';

interface VideoFormatsFieldProps {
  readonly value: MeetingSettings;
  readonly onSet: SetSetting;
  readonly refusal: ControlRefusal | undefined;
}

/** The main video formats of the meeting: up to four rows; none leaves it to the platform. */
export function VideoFormatsField({ value, onSet, refusal }: VideoFormatsFieldProps) {
  const { t } = useTranslation('settings');
  const texts = useSettingTexts();
  const problemText = useSettingProblemText();
  const id = useId();
  const usual = usualVideoFormat(value.meetingType === meetingTypes.valueOf('sfu'));
  const formats = value.videoFormats ?? [];
  const put = (next: readonly VideoFormat[]) => onSet('videoFormats', next);
  const full = formats.length >= MOST_VIDEO_FORMATS;
  const problems = checkVideoFormats(formats).map((problem) =>
    problemText({ key: 'videoFormats', ...problem }),
  );
  const messages =
    refusal?.control === settingPlace('videoFormats') ? [...problems, refusal.text] : problems;
  const change = (index: number, part: Partial<VideoFormat>) =>
    put(formats.map((row, at) => (at === index ? { ...row, ...part } : row)));

  return (
    <fieldset
      id={settingPlace('videoFormats')}
      className={styles['formats']}
      aria-labelledby={`${id}-label`}
    >
      <div>
        <div className={styles['label']}>
          <span id={`${id}-label`}>{t('labels.videoFormats')}</span>
        </div>
        <div className={styles['help']}>
          {t('help.videoFormats')}
          {formats.length === 0 && (
            <div>{t('formats.usual', { format: texts.videoFormat(usual) })}</div>
          )}
        </div>
      </div>
      {formats.length > 0 && (
        <FirstRows of={formats} atOnce={MOST_VIDEO_FORMATS}>
          {(shown, more) => (
            <>
              <ol className={styles['format-rows']}>
                {shown.map((row, index) => (
                  <FormatRow
                    // Rows are identified by their index: two may be equal while one is being changed.
                    key={index}
                    row={row}
                    number={index + 1}
                    onChange={(part) => change(index, part)}
                    onRemove={() => put(formats.filter((_, at) => at !== index))}
                  />
                ))}
              </ol>
              {more}
            </>
          )}
        </FirstRows>
      )}
      <Button
        size="small"
        icon={<PlusOutlined aria-hidden />}
        disabled={full}
        onClick={() => put([...formats, nextFormat(formats, usual)])}
      >
        {full ? t('formats.full', { max: MOST_VIDEO_FORMATS }) : t('formats.add')}
      </Button>
      <FirstRows of={messages} atOnce={MOST_VIDEO_FORMATS}>
        {(shown, more) => (
          <>
            {shown.map((text) => (
              <p key={text} role="alert" className={styles['problem']}>
                {text}
              </p>
            ))}
            {more}
          </>
        )}
      </FirstRows>
    </fieldset>
  );
}

/** Sizes to offer one after the other when formats are added. */
const USUAL_SIZES = ['720p', '1080p', '4k', '4cif'] as const;

/** The usual format, in a picture size that is not in the list yet. */
function nextFormat(formats: readonly VideoFormat[], usual: VideoFormat): VideoFormat {
  const used = new Set(formats.map(({ resolution }) => resolution));
  const sizes = [usual.resolution, ...USUAL_SIZES.map((size) => videoResolutions.valueOf(size))];
  return { ...usual, resolution: sizes.find((size) => !used.has(size)) ?? usual.resolution };
}

interface FormatRowProps {
  readonly row: VideoFormat;
  readonly number: number;
  readonly onChange: (part: Partial<VideoFormat>) => void;
  readonly onRemove: () => void;
}

function FormatRow({ row, number, onChange, onRemove }: FormatRowProps) {
  const { t } = useTranslation('settings');
  const { t: marks } = useTranslation('punctuation');
  const texts = useSettingTexts();
  const named = (part: string) => `${t('formats.row', { number })}${marks('colon')}${part}`;
  const options = (
    table: CodeNames<string>,
    names: Readonly<Record<string, string>>,
    now: number,
  ) =>
    [...new Set([...table.names.map((name) => table.valueOf(name)), now])].map((value) => ({
      value,
      label: names[table.nameOf(value)] ?? texts.raw(value),
    }));
  return (
    <li>
      <Select
        aria-label={named(t('formats.codec'))}
        value={row.format}
        onChange={(format) => onChange({ format })}
        options={options(videoCodecs, t('codecs', { returnObjects: true }), row.format)}
      />
      <Select
        aria-label={named(t('formats.resolution'))}
        value={row.resolution}
        onChange={(resolution) => onChange({ resolution })}
        options={options(
          videoResolutions,
          t('resolutions', { returnObjects: true }),
          row.resolution,
        )}
      />
      <NumberInput
        label={named(t('formats.frame'))}
        limits={FRAMES}
        value={row.frame}
        onChange={(frame) => onChange({ frame })}
        unit={t('formats.frameUnit')}
        quiet
      />
      <NumberInput
        label={named(t('formats.bitrate'))}
        limits={BITRATES}
        step={64}
        value={row.bitrate}
        onChange={(bitrate) => onChange({ bitrate })}
        unit="kbit/s"
        quiet
      />
      <Button
        type="text"
        icon={<DeleteOutlined aria-hidden />}
        aria-label={t('formats.remove', { number })}
        onClick={onRemove}
      />
    </li>
  );
}
