/** Route component; replaced by the page itself. */
export function MeetingsPage() {
  return null;
}
