import { moodPairs, stagePairs } from "./pairs/deal.ts";
import { painPairs } from "./pairs/pain.ts";
import { SAYS, type Together, together } from "./pairs/pair.ts";
import { usePairs } from "./pairs/use.ts";

const sectorPairs = together("business_sector", SAYS, {
  ecommerce: [
    [
      "vendo|vendemos|venden|vendiendo|venta|tienda|marca|sell|selling|store|shop|retailer|brand",
      "por|via|en internet|web|instagram|tiktok|linea|tiendanube|shopify|amazon, mercado libre, mercadolibre|online|ecommerce|etsy|tiendanube|shopify|woocommerce, tienda nube, por|en nuestra|mi|la pagina|web, a todo el? pais|chile|mexico|colombia|peru, our|my website|site",
    ],
  ],
});

/** Kept out of the guide, which lists phrases; order and what stands between the two do not matter here. */
export const TOGETHER: readonly Together[] = [...sectorPairs, ...painPairs, ...usePairs, ...stagePairs, ...moodPairs];
