import { useEffect, useRef } from 'react';
import { useAddressSearch } from '#app/components/use-address-search.ts';
import { focusPlace } from '#app/components/form/focus-place.ts';
import type { BookingField } from './booking-problems.ts';
import { quickPlace } from './quick-settings/quick-place.ts';
import { sectionNamed, sectionOfField, type BookingSectionId } from './section-address.ts';

export interface BookingSections {
  /** The section that is open; the others are not rendered. */
  readonly open: BookingSectionId | undefined;
  readonly toggle: (id: BookingSectionId) => void;
  /** Takes the user to a field, or to one control of it; its section opens first. */
  readonly show: (field: BookingField, control?: string) => void;
  /** Called when the content of an opened section is rendered. */
  readonly arrived: () => void;
}

/** The id of a section's button. */
export function sectionButton(id: BookingSectionId): string {
  return `booking-open-${id}`;
}

/**
 * The open section, named by the address, and the way to its fields. One that opens has the focus at its button, unless
 * a field in it is asked for.
 */
export function useSections(): BookingSections {
  const [query, setQuery] = useAddressSearch();
  const open = sectionNamed(query.get('section'));
  /** The section that opens for a field in it, which takes the focus. */
  const asked = useRef<BookingSectionId>(undefined);
  const wanted = useRef<{ readonly control: string; readonly field: string }>(undefined);

  useEffect(() => {
    if (open === undefined) return;
    if (asked.current === open) {
      asked.current = undefined;
      return;
    }
    document.getElementById(sectionButton(open))?.focus({ preventScroll: true });
  }, [open]);

  function go(id: BookingSectionId | undefined) {
    const next = new URLSearchParams(query);
    if (id === undefined) next.delete('section');
    else next.set('section', id);
    setQuery(next, { replace: true });
  }

  function focusWanted() {
    const target = wanted.current;
    if (target === undefined) return;
    const id = [target.control, target.field].find((each) => document.getElementById(each));
    if (id === undefined) return;
    wanted.current = undefined;
    focusPlace(id);
  }

  return {
    open,
    toggle: (id) => go(id === open ? undefined : id),
    show: (field, control) => {
      const place = `booking-${field}`;
      const quick = quickPlace(control);
      wanted.current = { control: quick ?? control ?? place, field: place };
      const section = quick === undefined ? sectionOfField(field) : undefined;
      if (section === undefined || section === open) focusWanted();
      else {
        asked.current = section;
        go(section);
      }
    },
    arrived: () => {
      if (wanted.current !== undefined) focusWanted();
      else if (open !== undefined) {
        document.getElementById(sectionButton(open))?.scrollIntoView({ block: 'start' });
      }
    },
  };
}
