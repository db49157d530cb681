import { ButtonLink, type ButtonLinkProps } from '#app/components/button/button.tsx';
import { useHref, useNavigate } from 'react-router';

interface LinkButtonProps extends Pick<
  ButtonLinkProps,
  'type' | 'size' | 'icon' | 'title' | 'aria-label' | 'children'
> {
  readonly to: string;
}

/** A link that looks like a button; with Ctrl, ⌘ or Shift it opens elsewhere, as links do. */
export function LinkButton({ to, ...button }: LinkButtonProps) {
  const href = useHref(to);
  const navigate = useNavigate();
  return (
    <ButtonLink
      {...button}
      href={href}
      onClick={(event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
          return;
        event.preventDefault();
        void navigate(to);
      }}
    />
  );
}
