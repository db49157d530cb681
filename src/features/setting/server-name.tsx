import { useQuery } from '@tanstack/react-query';
import { systemQueries } from '#app/features/platform/api/system.ts';

/** Names recording servers by their ids; the id stays where the directory tells no name. */
export function useServerNames(wanted: boolean): (id: string) => string {
  const { data = [] } = useQuery({ ...systemQueries.recordingServers(), enabled: wanted });
  return (id) => data.find((server) => server.id === id)?.name || id;
}

/** A recording server by its name. */
export function ServerName({ id }: { readonly id: string }) {
  return useServerNames(true)(id);
}
