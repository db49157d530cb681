import { PictureOutlined } from '#app/components/icons/icons.tsx';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { backgroundImageQueries } from './api/background-images.ts';
import { useNear } from './use-near.ts';
import styles from './background-images.module.css';

interface BackgroundImageProps {
  readonly id: string;
  readonly className?: string | undefined;
  /** What it shows; empty where the words stand beside it. */
  readonly alt: string;
}

/**
 * An image of the library, loaded when it comes near the viewport. It fills the box that
 * `className` gives it and shows its own loading error.
 */
export function BackgroundImage({ id, className, alt }: BackgroundImageProps) {
  const { t } = useTranslation('library');
  const place = useRef<HTMLSpanElement>(null);
  const near = useNear(place);
  const { data, isError } = useQuery({
    ...backgroundImageQueries.preview(id),
    enabled: near && id !== '',
  });
  return (
    <span
      ref={place}
      className={[styles['box'], className].join(' ')}
      data-state={isError ? 'failed' : data ? 'there' : 'loading'}
    >
      {isError ? (
        <span>
          <PictureOutlined aria-hidden />
          <span className="visually-hidden">{alt}</span>
          {t('preview.failed')}
        </span>
      ) : (
        data && near && <Picture picture={data.picture} alt={alt} />
      )}
    </span>
  );
}

interface PictureProps {
  readonly picture: Blob;
  readonly alt: string;
  /** Not turned as its EXIF says. */
  readonly asStored?: boolean;
}

/** Shows a picture that is in memory; its address lives as long as it is shown. */
export function Picture({ picture, alt, asStored = false }: PictureProps) {
  const show = useCallback(
    (image: HTMLImageElement | null) => {
      if (!image) return undefined;
      const address = URL.createObjectURL(picture);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [picture],
  );
  return (
    <img
      ref={show}
      alt={alt}
      draggable={false}
      decoding="async"
      style={{ imageOrientation: asStored ? 'none' : 'from-image' }}
    />
  );
}
