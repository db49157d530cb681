import { useEffect } from 'react';

/** Goes to the review on Ctrl+Enter or Cmd+Enter, wherever the focus is. */
export function useReviewKey(goToReview: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      goToReview();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}
