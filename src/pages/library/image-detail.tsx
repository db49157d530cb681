import { useQuery } from '@tanstack/react-query';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { useSizeText } from '#app/components/use-measures.ts';
import type { StoredFile } from '#app/api/generated/types.gen.ts';
import { backgroundImageQueries } from '#app/features/image/api/background-images.ts';
import { BackgroundImage } from '#app/features/image/background-image.tsx';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { CopyButton } from '#app/components/copy-button.tsx';
import { OpenedDetail } from '#app/components/list-page/opened-detail.tsx';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { isAdvisedSize } from '#app/features/image/model/image-check.ts';
import { parseTime } from '#app/lib/time.ts';
import { nameOf } from '#app/features/image/arranged.ts';
import { ImageUses } from './image-uses.tsx';
import type { UsesLooking } from './use-uses-look.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import known from './detail.module.css';
import styles from './library.module.css';

interface ImageDetailProps {
  readonly id: string;
  /** What the list says of it; `null` when the list was read and it is not there. */
  readonly listed: StoredFile | null | undefined;
  /** Address without the detail. */
  readonly back: string;
  readonly beside: boolean;
  readonly looking: UsesLooking;
  readonly onDelete: (image: StoredFile) => void;
}

/** One image: the picture, what the platform knows about it, and who is known to use it. */
export function ImageDetail({ id, listed, back, beside, looking, onDelete }: ImageDetailProps) {
  const { t } = useTranslation('library');
  const query = useQuery({ ...backgroundImageQueries.one(id), enabled: listed !== null });
  const image = query.data ?? listed;
  // in place of the grid it is what the page is about
  const Heading = beside ? 'h2' : 'h1';
  return (
    <OpenedDetail
      label={t('detail.region')}
      beside={beside}
      back={back}
      leave={t(beside ? 'detail.close' : 'detail.back')}
      replace
      scrolls="page"
    >
      {listed === null ? (
        <>
          <Heading className={known['title']}>{t('detail.gone')}</Heading>
          <p className={known['soft']}>{t('detail.goneWhy', { id })}</p>
        </>
      ) : (
        <>
          {query.isError && (
            <ErrorNotice
              title={t('detail.failed')}
              error={query.error}
              onRetry={() => void query.refetch()}
            />
          )}
          {image && (
            <Heading className={known['title']}>
              <ForeignText>{nameOf(image)}</ForeignText>
            </Heading>
          )}
          {image && <Facts image={image} looking={looking} onDelete={() => onDelete(image)} />}
        </>
      )}
    </OpenedDetail>
  );
}

interface FactsProps {
  readonly image: StoredFile;
  readonly looking: UsesLooking;
  readonly onDelete: () => void;
}

function Facts({ image, looking, onDelete }: FactsProps) {
  const { t } = useTranslation('library');
  const sizeText = useSizeText();
  const format = useTimeFormat();
  const uploaded = parseTime(image.create_time);
  const id = image.file_id;
  return (
    <>
      <BackgroundImage key={id} id={id} alt={nameOf(image)} className={styles['large']} />
      <dl className={known['facts']}>
        <dt>{t('detail.pixels')}</dt>
        <dd>
          <Pixels id={id} />
        </dd>
        <dt>{t('detail.size')}</dt>
        <dd>
          {image.file_size ? sizeText(image.file_size) : t('detail.notKnown')}
          {image.file_size && <div className={known['soft']}>{t('detail.sizeWhy')}</div>}
        </dd>
        <dt>{t('detail.kind')}</dt>
        <dd>{image.extension_name || image.file_type || t('detail.notKnown')}</dd>
        <dt>{t('detail.uploader')}</dt>
        <dd>
          <ForeignText>{image.creator_name || t('detail.notKnown')}</ForeignText>
        </dd>
        <dt>{t('detail.uploaded')}</dt>
        <dd>
          {uploaded
            ? format.dateTime(new Date(uploaded.at))
            : image.create_time || t('detail.notKnown')}
        </dd>
        <dt>{t('detail.id')}</dt>
        <dd className={known['id']}>
          {id}
          <CopyButton text={() => id} label={t('detail.copyId')} iconOnly size="small" />
        </dd>
        <dt>{t('detail.usedBy')}</dt>
        <dd>
          <ImageUses imageIds={[id]} looking={looking} />
        </dd>
      </dl>
      <div>
        <Button danger onClick={onDelete}>
          {t('detail.delete')}
        </Button>
      </div>
    </>
  );
}

/** The size in pixels and what else the image says about itself: the platform returns none of it. */
function Pixels({ id }: { readonly id: string }) {
  const { t } = useTranslation('library');
  // read by the picture above
  const { data: preview, isError } = useQuery({
    ...backgroundImageQueries.preview(id),
    enabled: false,
  });
  if (!preview) return t(isError ? 'detail.notKnown' : 'detail.reading');
  const { size, facts } = preview;
  const remarks = [
    isAdvisedSize(size) ? t('detail.advised') : t('detail.notAdvised'),
    facts.orientation !== 1 && t('detail.turned', { orientation: facts.orientation }),
    facts.isCmyk && t('detail.cmyk'),
    facts.coding === 'progressive' && t('detail.progressive'),
    facts.isJpeg && !facts.isWhole && t('detail.cutOff'),
  ].filter((remark) => remark !== false);
  return (
    <>
      {t('detail.pixelsOf', { width: size.width, height: size.height })}
      {remarks.map((remark) => (
        <div key={remark} className={known['soft']}>
          {remark}
        </div>
      ))}
    </>
  );
}
