/** Templates that were booked from lately in this browser, the last one first. */

const KEY = 'console.recent-templates';
const MOST = 5;

export function recentTemplates(storage: Storage = localStorage): readonly string[] {
  try {
    const found: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(found) ? found.filter((id) => typeof id === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberTemplate(id: string, storage: Storage = localStorage): void {
  const next = [id, ...recentTemplates(storage).filter((other) => other !== id)].slice(0, MOST);
  try {
    storage.setItem(KEY, JSON.stringify(next));
  } catch {
    // full or forbidden: the order is a convenience
  }
}
