import { useQuery } from '@tanstack/react-query';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import { systemQueries } from '#app/features/platform/api/system.ts';

/** Names recording servers by their ids; the id stays where the directory tells no name. */
export function useServerNames(wanted: boolean): (id: string) => string {
  const { data = [] } = useQuery({ ...systemQueries.recordingServers(), enabled: wanted });
  return (id) => visibleName(data.find((server) => server.id === id)?.name) || id;
}

/** A recording server by its name. */
export function ServerName({ id }: { readonly id: string }) {
  return <ForeignText>{useServerNames(true)(id)}</ForeignText>;
}
