/** The two numbers of a point-to-point check. */
export type Party = 'caller' | 'callee';
export type PartyProblem = 'notNumber' | 'same';

const isNumber = (text: string) => /^\d+$/.test(text.trim());

/** What is wrong with them; a field that is fine is left out. */
export function permissionProblems(
  numbers: Readonly<Record<Party, string>>,
): Partial<Record<Party, PartyProblem>> {
  const { caller, callee } = numbers;
  return {
    ...(!isNumber(caller) && { caller: 'notNumber' }),
    ...(!isNumber(callee) && { callee: 'notNumber' }),
    ...(isNumber(callee) && caller.trim() === callee.trim() && { callee: 'same' }),
  };
}
