import { phrases } from "../../../taxonomy/guide.ts";
import type { CuesByValue } from "../by-value.ts";

export const primaryPainPoint: CuesByValue<"primary_pain_point"> = {
  lack_visibility: phrases(`
    desconozco, desconocemos, ignoramos, ignoro, sospecho, sospechamos, suponemos, supongo, incertidumbre, certeza,
    supervision, comprobar, fiscalizar a, vigilar, indicador, indicadores, satisfaccion, feedback, desempeño,
    sensacion, impresion, a ojo, sorpresa, sorpresas, invisible, oculto, hidden, unaware, untracked, unmeasured,
    measured, hunch, suspect, unknown, oversight
  `),
  slow_reporting: phrases(`
    laminas, powerpoint, ppt, boletin, tabular, tabula, indicadores, balance, estadisticas, estado de resultados,
    casa matriz, rendicion de cuentas, slides, compile, figures, stats, estado de avance, cifra, cifras,
    fin de mes, formulas
  `),
  low_conversion: phrases(`
    ventas, vender, vendemos, venta, compran, comprar, interesados, prospectos, leads, cerrar, cierran,
    postulantes, comprador, compradores, negociacion, regatean, meta de ventas, seguimiento comercial, buy, buyers,
    sales, prospects, quotes, proposals, close, bids, signups, checkout
  `),
  high_churn: phrases(`
    se marchan, se borran, se desafilian, finiquito, antiguos clientes, clientes antiguos, fieles, lealtad,
    fidelidad, recurrentes, repetir, regresan, contrato vence, vencimiento, portabilidad, desertores, emigran,
    migran, loyalty, loyal, returning, gone, left us, walk away, terminate, downgrade, defect
  `),
  high_advertising_costs: phrases(`
    pauta, publicitario, patrocinado, patrocinados, sponsored, vallas, letreros, influencers, adwords, cpl, cac,
    roas, promocionar, anunciarnos, billboard, flyers, promoted, boosted posts
  `),
  difficult_integrations: phrases(`
    programador, xml, json, ftp, vincular, enlazar, enganchar, sincronia, sincronizacion, interfaz, interfaces,
    redigitar, compatibles, legado, legacy, plug in, bridge, interface
  `),
  regulatory_compliance: phrases(`
    regulado, regulador, juicio, demanda legal, sancion, infraccion, expediente, licencia, acreditacion,
    inspeccion, inspecciones, auditores, contralor, fiscal, tribunal, autoridad, autoridades, clausura, reglamento,
    penalty, lawsuit, liability, inspection, licence, legislation, statute, legally
  `),
  dispersed_data: phrases(`
    libretas, anotamos, anotado, apunta, hojas sueltas, archivador, archivadores, kardex, pizarra, duplicado,
    repetido, repetidos, listados, versiones distintas, notebook, whiteboard, binder, binders, filing, copies,
    rosters, scribbled
  `),
  scalability: phrases(`
    sucursal nueva, nueva sucursal, nuevas ciudades, nuevas regiones, apertura, aperturas, replicar, estandarizar,
    capacidad, capacidad instalada, tope, techo, limite, infraestructura, dimensionado, revienta, artesanal,
    cuello, franquiciar, colapsaria, inviable, ceiling, infrastructure, replicate, franchise, scale, crashes,
    slows down, bottleneck
  `),
};
