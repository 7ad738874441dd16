/**
 * Rough frequencies (uses per million words of Spanish sales talk) of words that are no topic by themselves. A word absent
 * here is rare, hence telling. Folded; verbs in the forms people use; the commonplaces of any meeting about Vambe included.
 */
const TIERS: readonly (readonly [perMillion: number, words: string])[] = [
  [
    8000,
    `cliente clientes empresa empresas equipo equipos vambe reunion meeting llamada negocio negocios trabajo trabajamos necesitamos
    necesito necesita necesitan queremos quiero quiere quieren buscamos busca buscan buscando tenemos tiene tienen tengo hacer hace
    hacemos hacen puede pueden podemos podria podrian poder creemos creo cree pensamos esperamos ayudar ayuda ayude ayudaria
    mejorar mejora mejor permite permita permitiria gran grande grandes nuevo nueva nuevos nuevas bueno buena buenos buenas
    forma manera parte cosa cosas tema temas caso casos vez veces dia dias semana semanas mes meses ano anos hoy ayer manana
    momento tiempo horas hora minutos actualmente ahora siempre mucho mucha muchos muchas varios varias solo ademas tambien sobre
    gracias hola perfecto claro exacto dale listo vale genial verdad entonces igual luego despues bien mal si no ya tan muy mas`,
  ],
  [
    2500,
    `solucion soluciones herramienta herramientas plataforma problema problemas desafio desafios servicio servicios producto
    productos sistema sistemas proceso procesos gestion mercado sector industria compania organizacion gente persona personas
    usuario usuarios calidad nivel resultado resultados objetivo objetivos oportunidad oportunidades interes interesado interesada
    interesados interesante importante clave principal principales necesidad necesidades informacion datos uso usar usamos utilizamos
    utilizando manejo manejamos manejar recibimos recibir responder respondemos atender atendemos ofrecer ofrecemos vender vendemos
    crecer crecimos creciendo crecimiento lograr mantener aumentar reducir optimizar gestionar automatizar integrar implementar
    reciente recientemente constante constantemente rapido rapida rapidos rapidas rapidez eficiente eficiencia eficientemente
    manual manualmente diario diaria diarios diarias diariamente mensual mensuales semanal semanales cantidad numero volumen
    ejemplo duda dudas pregunta preguntas respuesta respuestas cuenta parece seria estaria hablar hablamos dijo dice decir sabe
    saber ver vemos mirar mira cuesta gusta gustaria trata posible posibles capacidad valor impacto tarea tareas carga`,
  ],
  [
    900,
    `escuchamos escuche enteramos entere supimos supe conocimos conoci conocio encontramos encontre recomendo recomendaron leimos lei
    vimos vi conferencia webinar podcast articulo articulos charla feria evento eventos seminario taller colega colegas amigo amiga
    linkedin google internet online busqueda publicacion blog noticia newsletter foro sitio web pagina
    director directora gerente gerenta subgerente jefe jefa mitad millones pesos uno dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte
    treinta cuarenta cincuenta cien ciento doscientos trescientos quinientos mil historia lista diferencia respeto visita encargado encargada dueno duena fundador fundadora socio socia lider
    especializamos especializada especializado dedicamos dedicada dedicado brindar brindando brindamos enfocada enfocado enfocamos
    pequena pequeno pequenas pequenos mediana mediano alta alto altos altas baja bajo falta aumento incremento desde durante
    debido especialmente particularmente ultimo ultima ultimos ultimas primer primera primero segundo segunda tercero tercer
    area areas tipo tipos punto puntos lado idea ideas plan planes estrategia mundo pais ciudad experiencia tecnologia tecnologias
    innovacion innovadora innovador competencia dificil dificultad dificultades complicado complejo simple simples facil basico
    frecuente frecuentes repetitivo repetitiva repetitivas repetitivos comun comunes general especifico especifica especificas
    sobrecargado sobrecargados desbordado abrumado abrumados personal humano humanos humana interno interna externos virtual digital
    lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre propuesta demo precio precios presupuesto contrato cotizacion reunirnos agendar enviar mandar llamar correo`,
  ],
];

/** Uses per million taken for a word that is in no list, and from which on a word tells nothing. */
const RARE = 20;
const COMMONEST = 10_000;

const TELLING = new Map<string, number>();
for (const [perMillion, words] of TIERS) {
  const telling = Math.log(COMMONEST / perMillion) / Math.log(COMMONEST / RARE);
  for (const word of words.trim().split(/\s+/)) TELLING.set(word, telling);
}

/** How much a folded word tells about a text, 0–1: the inverse of its background frequency on a logarithmic scale. */
export function tellingness(word: string): number {
  return TELLING.get(word) ?? (word.endsWith("s") ? TELLING.get(word.replace(/e?s$/, "")) : undefined) ?? 1;
}

/** Nouns, folded and singular, that make a topic of a sales meeting even when said once. */
export const TOPICAL: ReadonlySet<string> = new Set(
  `agenda agendamiento reserva cita hora_medica paciente pedido despacho envio devolucion cambio garantia inventario stock catalogo pago
  factura facturacion cobranza boleta credito poliza siniestro reclamo consulta soporte ticket postventa fidelizacion retencion
  suscripcion suscriptor lead prospecto embudo conversion campana publicidad anuncio atribucion segmentacion matricula alumno
  estudiante inscripcion admision propiedad arriendo cotizador visita huesped viajero turista donacion donante voluntario socio
  afiliado beneficiario candidato reclutamiento vacante nomina logistica flota ruta seguimiento trazabilidad transportista proveedor
  produccion mantencion mantenimiento repuesto planta faena cosecha cultivo agricultor productor menu delivery receta farmacia
  medicamento receta examen laboratorio teleconsulta privacidad cumplimiento normativa auditoria fraude seguridad reporte informe
  tablero dashboard indicador visibilidad pronostico demanda prediccion abandono integracion migracion escalabilidad personalizacion
  omnicanalidad chatbot bot asistente automatizacion derivacion turno temporada idioma traduccion whatsapp instagram crm erp api
  llamada_perdida call_center contact_center encuesta satisfaccion capacitacion onboarding licitacion tramite ciudadano municipio
  tono confidencialidad curso sucursal planilla clinica gimnasio hotel restaurante colegio camion gps
    cobro cooperativa agencia seguro tarifa mueble cotizacion capacitador medidor municipalidad`
    .trim()
    .split(/\s+/),
);

/** Systems and channels by the names their makers write; keys are folded. */
export const TOOLS: ReadonlyMap<string, string> = new Map(
  `WhatsApp Instagram Facebook Messenger Telegram TikTok Shopify WooCommerce VTEX Magento PrestaShop Jumpseller Tiendanube Salesforce
  HubSpot Pipedrive Zoho Odoo SAP Oracle NetSuite Dynamics Zendesk Freshdesk Intercom Genesys Twilio Slack Zapier Make Notion Excel
  Bsale Defontana Siigo Contpaqi Kommo Bitrix24 RDStation Mailchimp Klaviyo Tableau Looker Snowflake BigQuery Databricks Redshift
  Airtable Asana Trello Jira MercadoLibre Stripe Transbank Webpay AgendaPro Reservo Medilink Dentalink Moodle Canvas Toteat Rappi
  CRM ERP API SMS BI IVR`
    .trim()
    .split(/\s+/)
    .filter((name) => name !== "Make" && name !== "Canvas" && name !== "Oracle")
    .map((name) => [name.toLowerCase(), name] as const),
);

/** What English meetings are about, said in Spanish: singular folded English noun → topic. */
export const TOPICS_FROM_ENGLISH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    appointment: "agendamiento de citas",
    booking: "reservas",
    reservation: "reservas",
    order: "gestión de pedidos",
    shipment: "despachos",
    shipping: "despachos",
    delivery: "entregas",
    refund: "devoluciones",
    return: "devoluciones",
    inventory: "inventario",
    invoice: "facturación",
    billing: "facturación",
    payment: "pagos",
    collection: "cobranza",
    claim: "siniestros y reclamos",
    policy: "pólizas",
    ticket: "tickets de soporte",
    support: "soporte a clientes",
    patient: "atención de pacientes",
    student: "atención de estudiantes",
    enrollment: "matrículas",
    admission: "admisiones",
    tenant: "arriendos",
    listing: "propiedades",
    guest: "atención de huéspedes",
    donor: "donantes",
    volunteer: "voluntarios",
    candidate: "candidatos",
    hiring: "reclutamiento",
    recruiting: "reclutamiento",
    fleet: "flota",
    driver: "conductores",
    supplier: "proveedores",
    maintenance: "mantenimiento",
    compliance: "cumplimiento normativo",
    privacy: "privacidad de datos",
    fraud: "fraude",
    dashboard: "tableros de control",
    report: "reportes",
    reporting: "reportes",
    forecast: "pronóstico de demanda",
    forecasting: "pronóstico de demanda",
    churn: "fuga de clientes",
    retention: "retención de clientes",
    lead: "calificación de leads",
    campaign: "campañas",
    ad: "publicidad",
    ads: "publicidad",
    attribution: "atribución de marketing",
    segmentation: "segmentación",
    integration: "integraciones",
    warehouse: "almacén de datos",
    chatbot: "chatbot",
    automation: "automatización",
    voicemail: "llamadas perdidas",
    onboarding: "onboarding de clientes",
    subscription: "suscripciones",
    pricing: "precios",
    contract: "contrato",
    budget: "presupuesto",
  }),
);

/** What figures count in an English meeting, for saying them in Spanish. */
export const COUNTED_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: "personas",
    employees: "personas",
    staff: "personas",
    agents: "agentes",
    stores: "tiendas",
    shops: "tiendas",
    branches: "sucursales",
    locations: "sucursales",
    clinics: "clínicas",
    hotels: "hoteles",
    restaurants: "restaurantes",
    schools: "colegios",
    messages: "mensajes",
    calls: "llamadas",
    tickets: "tickets",
    orders: "pedidos",
    leads: "leads",
    customers: "clientes",
    clients: "clientes",
    users: "usuarios",
    members: "socios",
    patients: "pacientes",
    students: "estudiantes",
    properties: "propiedades",
    units: "unidades",
    trucks: "camiones",
    drivers: "conductores",
    countries: "países",
  }),
);
