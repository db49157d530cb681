import { Component, lazy, useState } from 'react';
import type { ComponentType, FunctionComponent, ReactNode } from 'react';
import type { WordGroup } from '#app/i18n/i18n.ts';
import { dialogWindow } from '../dialog.tsx';
import { loadPiece } from './load-piece.ts';
import { loadWords } from './load-words.ts';
import { OverlayFailure, PartFailure } from './part-failure.tsx';

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

/**
 * A part of a page whose code is fetched when it is first shown. Where it does not come or cannot be drawn, its place
 * says so with a way to try again, and the page stays. `words` are all that it speaks; all of them unless told.
 */
export function lazyPart<Props extends object>(
  load: Load<Props>,
  words?: readonly WordGroup[],
): FunctionComponent<Props> {
  return lazyIn(withWords(load, words), (error, onRetry) => (
    <PartFailure error={error} onRetry={onRetry} />
  ));
}

/**
 * A {@link lazyPart} that stands over the page, such as a dialog, whose window comes beside it: so does what is said of
 * its failure. `close` gives it up.
 */
export function lazyOverlay<Props extends object>(
  load: Load<Props>,
  close: (props: Props) => void,
): FunctionComponent<Props> {
  const loadBesideWindow: Load<Props> = () => {
    // it tells itself where its own does not come
    dialogWindow.fetch().catch(() => undefined);
    return load();
  };
  return lazyIn(withWords(loadBesideWindow), (error, onRetry, props) => (
    <OverlayFailure error={error} onRetry={onRetry} onClose={() => close(props)} />
  ));
}

/** The words come beside the code. */
function withWords<Props extends object>(
  load: Load<Props>,
  words?: readonly WordGroup[],
): Load<Props> {
  return async () => {
    const [part] = await Promise.all([load(), loadWords(words)]);
    return part;
  };
}

function lazyIn<Props extends object>(
  load: Load<Props>,
  failure: (error: unknown, onRetry: () => void, props: Props) => ReactNode,
): FunctionComponent<Props> {
  const fetched = () => lazy(() => loadPiece(load));
  let latest = fetched();
  // the next one to be shown does not begin with this failure
  const renew = () => {
    latest = fetched();
  };
  return function LazyPart(props: Props) {
    const [{ Part, tries }, setShown] = useState(() => ({ Part: latest, tries: 1 }));
    return (
      <PartBoundary
        key={tries}
        onCaught={renew}
        failure={(error) =>
          failure(error, () => setShown({ Part: latest, tries: tries + 1 }), props)
        }
      >
        <Part {...props} />
      </PartBoundary>
    );
  };
}

interface PartBoundaryProps {
  readonly failure: (error: unknown) => ReactNode;
  readonly onCaught: () => void;
  readonly children: ReactNode;
}

interface PartBoundaryState {
  readonly caught?: { readonly error: unknown };
}

class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override state: PartBoundaryState = {};

  static getDerivedStateFromError(error: unknown): PartBoundaryState {
    return { caught: { error } };
  }

  override componentDidCatch(): void {
    this.props.onCaught();
  }

  override render(): ReactNode {
    const { caught } = this.state;
    return caught === undefined ? this.props.children : this.props.failure(caught.error);
  }
}
