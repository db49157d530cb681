import { Alert } from '#app/components/alert/alert.tsx';
import { useBooking } from './booking-context.ts';
import type { BookingField } from './booking-problems.ts';

/** The platform's refusal of a part that fills a whole section. */
export function SectionRefusal({ field }: { readonly field: BookingField }) {
  const message = useBooking().problemAt(field);
  return message === undefined ? null : (
    <Alert type="error" showIcon role="alert" title={message} />
  );
}
