import { Suspense } from 'react';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import { usePeoplePlaces } from '../where-used/people-places.tsx';
import type { MeetingCheckProps } from './meeting-check.tsx';

const MeetingCheck = lazyPart(() => import('./meeting-check.tsx'));

interface CheckPanelProps extends Pick<MeetingCheckProps, 'onGoTo'> {
  readonly className?: string | undefined;
}

/** The check beside a form that is about to be sent; nothing while there is neither picture, sound nor preset. */
export function CheckPanel({ className, onGoTo }: CheckPanelProps) {
  const places = usePeoplePlaces();
  if (places === undefined) return null;
  const { designs, presets } = places.sources;
  if (designs.length === 0 && presets.length === 0) return null;
  return (
    <div className={className}>
      <Suspense>
        <MeetingCheck places={places} onGoTo={onGoTo} />
      </Suspense>
    </div>
  );
}
