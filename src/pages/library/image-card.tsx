import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSizeText } from '#app/components/use-measures.ts';
import type { StoredFile } from '#app/api/generated/types.gen.ts';
import { BackgroundImage } from '#app/features/image/background-image.tsx';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { parseTime } from '#app/lib/time.ts';
import { nameOf } from '#app/features/image/arranged.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import cards from './cards.module.css';
import styles from './library.module.css';

/** Id of the link that opens an image. */
export const imageCardId = (id: string) => `image-${id}`;

interface ImageCardProps {
  readonly image: StoredFile;
  /** Address that opens it. */
  readonly to: string;
  readonly open: boolean;
  readonly selected: boolean;
  readonly onSelect: (selected: boolean) => void;
}

/** An image of the grid: the picture and its name open it, the box selects it. */
export function ImageCard({ image, to, open, selected, onSelect }: ImageCardProps) {
  const { t } = useTranslation('library');
  const sizeText = useSizeText();
  const format = useTimeFormat();
  const uploaded = parseTime(image.create_time);
  const name = nameOf(image);
  const facts = [
    image.file_size && t('list.size', { size: sizeText(image.file_size) }),
    image.creator_name,
  ].filter(Boolean);
  return (
    <li
      className={styles['card']}
      data-open={open || undefined}
      data-selected={selected || undefined}
    >
      <Link
        id={imageCardId(image.file_id)}
        to={to}
        className={cards['open']}
        aria-current={open || undefined}
      >
        <BackgroundImage id={image.file_id} alt="" className={styles['picture']} />
        <span className={cards['name']} title={name}>
          <ForeignText>{name}</ForeignText>
        </span>
      </Link>
      <div className={styles['about']}>
        <ForeignText>{facts.join(' · ')}</ForeignText>
      </div>
      {uploaded && <div className={styles['about']}>{format.dateTime(new Date(uploaded.at))}</div>}
      <label className={styles['box']}>
        <input
          type="checkbox"
          checked={selected}
          aria-label={t('list.select', { name })}
          onChange={({ target }) => onSelect(target.checked)}
        />
      </label>
    </li>
  );
}
