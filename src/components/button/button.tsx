import type { ComponentPropsWithRef, MouseEvent, ReactNode } from 'react';
import { LoadingOutlined } from '../icons/icons.tsx';
import { useFocusRef } from '../use-focus-ref.ts';
import styles from './button.module.css';

interface LookProps {
  /** How much it asks for; `default` has a border, `text` and `link` have none. */
  readonly type?: 'default' | 'primary' | 'text' | 'link' | undefined;
  readonly size?: 'small' | 'medium' | undefined;
  /** It takes something away. */
  readonly danger?: boolean | undefined;
  readonly icon?: ReactNode;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

export interface ButtonProps
  extends LookProps, Omit<ComponentPropsWithRef<'button'>, keyof LookProps> {
  /** It is at work already: a click does nothing. */
  readonly loading?: boolean | undefined;
  readonly htmlType?: 'button' | 'submit' | undefined;
}

export interface ButtonLinkProps
  extends LookProps, Omit<ComponentPropsWithRef<'a'>, keyof LookProps> {
  readonly href: string;
}

/** A button of the console: plain, so that the first screens need no component library. */
export function Button(props: ButtonProps) {
  const { look, icon, children, rest } = inParts(props);
  const { loading = false, htmlType = 'button', autoFocus = false, onClick, ref, ...button } = rest;
  const element = useFocusRef(ref, autoFocus);
  const onPress = (event: MouseEvent<HTMLButtonElement>) => {
    if (loading) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...button}
      {...look}
      ref={element}
      data-loading={loading || undefined}
      // oxlint-disable-next-line react/button-has-type -- it has: one of the two
      type={htmlType}
      onClick={onPress}
    >
      {loading ? <LoadingOutlined aria-hidden spin /> : icon}
      {hasText(children) && <span>{children}</span>}
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink(props: ButtonLinkProps) {
  const { look, icon, children, rest } = inParts(props);
  return (
    <a {...rest} {...look}>
      {icon}
      {hasText(children) && <span>{children}</span>}
    </a>
  );
}

function hasText(children: ReactNode): boolean {
  return children !== undefined && children !== null && children !== false;
}

/** What the sheet asks for, what stands in it, and what is the element's own. */
function inParts<Props extends LookProps>(props: Props) {
  const { type = 'default', size = 'medium', danger, icon, className, children, ...rest } = props;
  const look = {
    className: [styles['button'], className].filter(Boolean).join(' '),
    'data-looks': type,
    'data-size': size,
    'data-danger': danger || undefined,
    'data-icon-only': !hasText(children) || undefined,
  };
  return { look, icon, children, rest };
}
