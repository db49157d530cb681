declare module 'react' {
  /** Custom properties of our own style sheets. */
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}

/** A place on the board, read by the style sheet: minutes from the left edge, minutes long, lane. */
export function spot(from: number, length?: number, lane?: number) {
  return {
    '--from': from,
    ...(length !== undefined && { '--length': length }),
    ...(lane !== undefined && { '--lane': lane }),
  };
}
