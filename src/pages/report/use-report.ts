import { useEffect, useRef, useState } from 'react';
import type { MeetingFilters } from '#app/features/meeting/api/meetings.ts';
import { usePersonDetails } from '#app/features/people/directory/person-details.tsx';
import { readReport, type Report, type ReportProgress } from './read-report.ts';

interface ReportState {
  readonly progress?: ReportProgress;
  readonly report?: Report;
  /** The list itself could not be read: there is no report. */
  readonly error?: unknown;
}

/** A report that somebody asks for, and may stop; leaving the page stops it. */
export function useReport() {
  const detailsOf = usePersonDetails();
  const [state, setState] = useState<ReportState>({});
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function start(filters: MeetingFilters) {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const show = (next: ReportState) => {
      if (running.current === controller) setState(next);
    };
    show({ progress: { done: 0, all: 0 } });
    try {
      const report = await readReport({
        filters,
        departmentsOf: (person) => detailsOf(person)?.departments ?? [],
        stopped: controller.signal,
        onProgress: (progress) => show({ progress }),
      });
      show({ report });
    } catch (error) {
      show(controller.signal.aborted ? {} : { error });
    }
  }

  return { ...state, start, stop: () => running.current?.abort() };
}
