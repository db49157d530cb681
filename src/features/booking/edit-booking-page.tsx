/** Route component; replaced by the page itself. */
export function EditBookingPage() {
  return null;
}
