import type { CSSProperties } from 'react';
import sprite from './sprite.svg?no-inline';
import './icon.css';

interface IconProps {
  /** Without it the icon says nothing to a screen reader and must be hidden from it. */
  readonly 'aria-label'?: string;
  readonly 'aria-hidden'?: boolean;
  readonly className?: string | undefined;
  /** Turns, as something does that is at work. */
  readonly spin?: boolean | undefined;
  /** In degrees. */
  readonly rotate?: number;
}

/**
 * One of the icons in the sprite. They come in one file beside the code: as modules of their own they were 20 KiB of
 * what the list waited for.
 */
export function icon(name: string) {
  return function Icon({ spin, rotate, className, ...rest }: IconProps) {
    const style: CSSProperties | undefined =
      rotate === undefined ? undefined : { transform: `rotate(${rotate}deg)` };
    const shown = {
      ...rest,
      ...(rest['aria-label'] !== undefined && { role: 'img' }),
      'data-spin': spin || undefined,
    };
    const drawing = (
      <svg width="1em" height="1em" fill="currentColor" focusable="false" style={style}>
        <use href={`${sprite}#${name}`} />
      </svg>
    );
    if (className !== undefined) {
      return (
        <span {...shown} className={`anticon ${className}`}>
          {drawing}
        </span>
      );
    }
    return (
      <span {...shown} className="anticon">
        {drawing}
      </span>
    );
  };
}
