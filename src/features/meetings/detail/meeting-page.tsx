/** Route component; replaced by the page itself. */
export function MeetingPage() {
  return null;
}
