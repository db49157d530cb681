/** Pixels that a canvas has everywhere: Safari refuses more. */
const MOST_PIXELS = 16_000_000;
const SHARPEST = 2;

export interface SvgSize {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** An SVG as a PNG, twice as sharp as it is large where a canvas can be. */
export async function pngOf({ svg, width, height }: SvgSize): Promise<Blob> {
  const sharp = Math.min(SHARPEST, Math.sqrt(MOST_PIXELS / (width * height)));
  const address = URL.createObjectURL(svgFile(svg));
  try {
    const image = await loaded(address);
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(width * sharp);
    canvas.height = Math.floor(height * sharp);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('the canvas is too large'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

export function svgFile(svg: string): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

export function svgAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.addEventListener('load', () => resolve(image), { once: true });
    image.addEventListener('error', () => reject(new Error('the drawing is no image')), {
      once: true,
    });
    image.src = address;
  });
}
