import type { OperationFacts } from '#app/api/generated/operations.gen.ts';
import type { DrivenCalls } from '#e2e/driven-calls.ts';

export interface OperationCoverage {
  operation: OperationFacts;
  /** The tests whose pages made the call and got a success for it. */
  drivenBy: string[];
}

/**
 * Which of the contract's operations the tests drove through the UI: a page sent the request, and
 * the platform answered it with success. A call that a test makes by itself, and one that only
 * ever failed, prove nothing.
 */
export function operationCoverage(
  operations: readonly OperationFacts[],
  records: readonly DrivenCalls[],
): OperationCoverage[] {
  return operations
    .filter((operation) => operation.contractNumber !== undefined)
    .map((operation) => {
      const isRequest = requestMatcher(operation);
      const drivenBy = records
        .filter(
          ({ pages, calls }) =>
            calls.some((call) => call.operationId === operation.id && call.outcome === 'ok') &&
            pages.some(isRequest),
        )
        .map(({ test }) => test);
      return { operation, drivenBy: [...new Set(drivenBy)] };
    });
}

/** Recognises `METHOD /path`; a DELETE may travel as POST with `_method` (field notes, section 2). */
function requestMatcher({ method, path }: OperationFacts): (request: string) => boolean {
  const methods = method === 'DELETE' ? ['DELETE', 'POST'] : [method];
  const template = path.split('/');
  return (request) => {
    const [sentMethod = '', sentPath = ''] = request.split(' ');
    const segments = sentPath.split('/');
    return (
      methods.includes(sentMethod) &&
      segments.length === template.length &&
      template.every((part, index) => part.startsWith('{') || part === segments[index])
    );
  };
}
