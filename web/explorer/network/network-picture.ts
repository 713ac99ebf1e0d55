import { downloadBlob, downloadText } from '../download.ts';
import type { Picture } from './network-svg.ts';
import { networkSvg } from './network-svg.ts';

export function saveSvg(picture: Picture): void {
  downloadText('network.svg', 'image/svg+xml', networkSvg(picture));
}

/** The same as a picture of points, two for each of the SVG's. */
export async function savePng(picture: Picture): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(networkSvg(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob) downloadBlob('network.png', blob);
}
