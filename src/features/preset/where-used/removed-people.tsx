import { Suspense } from 'react';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import { usePeoplePlaces } from './people-places.tsx';

const UsedNotice = lazyPart(async () => {
  const { UsedNotice: notice } = await import('./used-notice.tsx');
  return { default: notice };
});

/** Offers to remove people who are not in the meeting or template from all of it, or to replace them. */
export function RemovedPeople() {
  const places = usePeoplePlaces();
  if (places === undefined || places.strangers.length === 0) return null;
  return (
    <Suspense>
      <UsedNotice places={places} />
    </Suspense>
  );
}
