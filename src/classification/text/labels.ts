const words = (list: string): Set<string> => new Set(list.split(/\s+/));

/** First words of headings in written notes ("Próximos pasos: …"): they label a paragraph, not a speaker. */
const HEADINGS = words(`
  nota notas resumen contexto problema problemas dolor dolores desafio desafios reto retos objetivo objetivos meta metas
  proximo proximos proxima siguiente siguientes paso pasos accion acciones acuerdo acuerdos compromiso compromisos pendiente
  pendientes industria rubro sector giro empresa compania negocio tamano presupuesto precio precios costo plan producto
  productos fecha hora dia lugar asunto tema temas participantes asistentes origen fuente canal canales urgencia plazo plazos
  decision decisor cargo rol email correo mail telefono fono web sitio url http https observacion observaciones comentario
  comentarios conclusion conclusiones pregunta preguntas respuesta ejemplo total importante ojo pd necesidad necesidades
  requerimiento requerimientos requisitos volumen herramientas sistemas integracion integraciones region pais ciudad
  sentimiento etapa competencia riesgo riesgos oportunidad antecedentes detalle detalles motivo minuta agenda transcripcion
  reunion llamada duracion idioma estado situacion solucion propuesta interes principal principales posible posibles uso caso
  casos primero segundo tercero finalmente ademas conocio resultado resultados
  note notes summary context problem problems pain pains challenge challenges goal goals objective objectives next step steps
  action actions industry company business size budget price pricing date time place subject topic topics attendees
  participants source channel channels urgency deadline timeline title question answer example also important need needs
  requirement requirements volume tools systems integration integrations country city sentiment stage status competitors risk
  risks opportunity background detail details reason meeting call transcript minutes duration language main key use result
  results re fw fwd from to para asistencia webvtt`);

/** Words that say by themselves that a label is a person's side or number in the conversation. */
const SPEAKERS = words(`
  vendedor vendedora ejecutivo ejecutiva asesor asesora consultor consultora vambe seller salesperson salesman rep ae sdr bdr
  kam sales host anfitrion anfitriona closer agente agent representante presentador presentadora
  cliente clienta clientes prospecto prospecta prospect client customer lead buyer comprador compradora invitado invitada guest
  speaker hablante participante interlocutor interlocutora persona locutor locutora orador spk entrevistador entrevistado
  ceo coo cto cmo cio cfo founder fundador fundadora dueño duena dueno owner gerente gerenta jefe jefa director directora`);
const JOINING = words(
  "de del la el los y of the ventas comercial general operaciones marketing ti it tecnologia account executive team equipo finanzas",
);

function ownWords(key: string): string[] {
  return key
    .replace(/[([].*$/, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** True for the folded label of a paragraph in written notes. */
export function isHeading(key: string): boolean {
  return HEADINGS.has(ownWords(key)[0] ?? "");
}

/** True for a folded label that names a role or a numbered speaker: "vendedor", "cliente 2", "ana (vambe)", "speaker_00". */
export function isKnownSpeaker(key: string): boolean {
  if (/[([].*\b(?:vambe|cliente|client|seller|vendedora?)\b/.test(key)) return true;
  const own = ownWords(key);
  // "vambe - pamela", "cliente / ivan"
  if (SPEAKERS.has(own[0] ?? "") && /^\p{L}+ ?[-/|] ?\p{L}/u.test(key)) return true;
  if (own.length === 0 || own.length > 5) return false;
  return (
    own.some((word) => SPEAKERS.has(word)) &&
    own.every((word) => SPEAKERS.has(word) || JOINING.has(word) || /^(?:\d+|[a-z])$/.test(word))
  );
}

/** True for one to four capitalised words as people's names are written, with a company or title in brackets if any. */
export function looksLikeName(label: string): boolean {
  const bare = label.replace(/\s*[([].*$|\s+[-–—|/]\s.*$/, "").trim();
  if (bare.length < 2 || bare.length > 40 || !/^[\p{L}\p{M}\p{N}.'’_ -]+$/u.test(bare)) return false;
  const parts = bare.split(/[\s_]+/);
  if (parts.length > 4 || !/^\p{Lu}/u.test(bare)) return false;
  return parts.every((part) => /^(?:\p{Lu}|\d|de$|del$|la$|los$|da$|do$|von$|van$|y$)/u.test(part));
}
