import type { APIRoute } from 'astro';
import type { Card } from '../../../cards/card.ts';
import { getDataset } from '../../../dataset/dataset.ts';
import { cardsIn } from '../../_view/cards/cards.ts';
import { ahead, drawOnce } from '../../_view/cards/draw-once.ts';
import { editionIn, pathsFor } from '../../_view/edition.ts';

export async function getStaticPaths() {
  const dataset = await getDataset();
  const paths = pathsFor((lang) => [...cardsIn(dataset, editionIn(lang, dataset))].map(([path, card]) => ({ params: { card: path }, props: { card } })));
  ahead(
    paths.map(
      ({ props: { card } }) =>
        () =>
          drawOnce(card, dataset),
    ),
  );
  return paths;
}

/** The picture of a page for other sites. */
export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(new Uint8Array(await drawOnce(props.card, await getDataset())), { headers: { 'content-type': 'image/png' } });
