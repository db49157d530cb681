import { LiveBar } from './live-bar.tsx';
import { setRefreshRate, useRefreshRate } from './refresh-rate.ts';
import { useLiveStyle } from './use-live-style.ts';

interface ChannelRefreshProps {
  readonly styleId: string;
  readonly onRead: () => void;
}

/** What the channels of a wall being laid out do, how often that is read, and the ways to read it now or to stop. */
export function ChannelRefresh({ styleId, onRead }: ChannelRefreshProps) {
  const every = useRefreshRate();
  // `useWallStyles` reads the styles of all walls at this rate
  const { style, readAt, reading, error } = useLiveStyle(styleId, undefined, false);
  const live = { style, readAt, reading, error, onRead };
  return <LiveBar live={live} every={every} onEvery={setRefreshRate} />;
}
