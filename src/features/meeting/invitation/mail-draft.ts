/** What mail programs and browsers take of an address; Windows cuts longer ones. */
const MOST = 1900;

export interface MailDraft {
  readonly href: string;
  /** The text is too long for an address: the draft has no text, or nobody in its To line either. */
  readonly isCut: boolean;
}

interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** The address that opens a mail with this in it (RFC 6068). */
export function mailDraft({ to, subject, text }: Mail): MailDraft {
  const people = to.map((address) => encoded(address).replaceAll('%40', '@')).join(',');
  const titled = `?subject=${encoded(subject)}`;
  const whole = `mailto:${people}${titled}&body=${encoded(text.replaceAll(/\r\n|\r|\n/g, '\r\n'))}`;
  if (whole.length <= MOST) return { href: whole, isCut: false };
  const addressed = `mailto:${people}${titled}`;
  return { href: addressed.length <= MOST ? addressed : `mailto:${titled}`, isCut: true };
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
