import { describe, expect, it } from 'vitest';
import { isHarmless, takeReload, type TabMoment } from './reload-decision.ts';

const idle: TabMoment = { isSending: false, isTyping: false, isAsking: false, wouldLose: false };

describe('a reload by itself', () => {
  it('waits for whatever it would interrupt or lose', () => {
    expect(isHarmless(idle)).toBe(true);
    const reasons = ['isSending', 'isTyping', 'isAsking', 'wouldLose'] as const;
    expect(reasons.map((reason) => isHarmless({ ...idle, [reason]: true }))).toEqual(
      reasons.map(() => false),
    );
  });

  it('happens once a version', () => {
    const kept = new Map<string, string>();
    const memory = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => {
        kept.set(key, text);
        return true;
      },
    };
    const versions = ['a.js', 'a.js', 'b.js', 'b.js'];
    expect(versions.map((version) => takeReload(version, memory))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('never happens where the tab cannot remember it', () => {
    expect(takeReload('a.js', { getItem: () => null, setItem: () => false })).toBe(false);
  });
});
