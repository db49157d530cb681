/** What of a booking decides where the presets of its template come from. */
interface BookingOfTemplate {
  readonly kind: 'instant' | 'scheduled' | 'recurring';
  /** Id of the template; empty for none. */
  readonly template: string;
  /** Id of the virtual room; empty for none. */
  readonly room: string;
}

/**
 * Whether the presets of its template have to be staged for a booking. For a meeting that starts immediately from the
 * template and outside a room the platform may hand them over: what it lacks is copied once it runs.
 */
export function stagesPresets({ kind, template, room }: BookingOfTemplate): boolean {
  return template !== '' && (kind !== 'instant' || room !== '');
}
