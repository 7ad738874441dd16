const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that mean something else in another number or gender; they only match as they are. */
const EXACT = words(`
  seguro seguros segura seguras vino vinos vina sol soles saludo saludos cobre cobro cobra cobros solo sola pais cali
  reales salta mina minas mine socorro large larger calle calles plano planos primas sobre entre tarde tardes tarda sale sales
  contador entere entero entera pasto corea core past franca franco find finde news
`);

/** Words whose last vowel tells them from another word: they lose their plural and nothing else. */
const FIXED = words(`
  banco banca cargo carga cuenta cuento puerto puerta moda modo medio media caso casa punto punta libro libra costo costa
  bolsa bolso plazo plaza foro campo campa marca marco pago paga peso pesa pesca ramo rama meta meto obra obras costa
  correo correa cobranza salud nube lote lota planta planto curso flota flote bodega banda bando barra barro trato trata
  gasto gasta cura curo prensa radio rama bajo baja firma firmo firme parto parte partes cierre cierra monte monto monta
  funda fundo sueno suena plata plato minuta minuto grano fonda fondo pulpa pulpo toldo bingo parcela piloto pilote vacuna
  vacuno consultorio consultoria terma dinero tinto freno frena abono abona paseo permiso
`);

/** Words this short carry their vowel: "mesa" is no "mes", "como" no "come". */
const SHORT = 4;

/**
 * A word without its plural and gender, so that "clínica", "clínicas" and "clinic" meet. Takes a folded word. Light on purpose:
 * verbs keep their person, since "perdemos" and "pierde" say different things in a meeting.
 */
export function stem(word: string): string {
  let w = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (w.length < 4 || EXACT.has(w)) return w;
  const last = w.charCodeAt(w.length - 1);
  if (last >= 48 && last <= 57) return w;
  if (w.endsWith("ies")) return w.slice(0, -2);
  if (w.endsWith("s") && !w.endsWith("ss")) w = w.slice(0, -1);
  if (FIXED.has(w)) return w;
  if (w.length > SHORT) {
    const end = w.at(-1);
    if (end === "a" || end === "o" || end === "e") w = w.slice(0, -1);
    else if (end === "y") return `${w.slice(0, -1)}i`;
  }
  return w.endsWith("z") ? `${w.slice(0, -1)}c` : w;
}
