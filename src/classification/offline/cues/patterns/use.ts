import { phrases } from "../../../taxonomy/guide.ts";
import type { CuesByValue } from "../by-value.ts";

export const useCase: CuesByValue<"use_case"> = {
  conversational_support: phrases(`
    preguntan|consultan|escriben|piden … por|mismo|sobre|precio|precios|horarios|estado|siempre|whatsapp|todo,
    ask|asks|asking|message|call … about|same|where|when|if|how,
    responder|contestar|atender|resolver|gestionar|manejar|automatizar … consultas|mensajes|preguntas|clientes|dudas|pacientes|interacciones|solicitudes|conversaciones|whatsapp|chats|llamadas|huespedes|alumnos|apoderados|interesados|comunicacion|respuestas|atencion,
    responda|conteste|atienda|resuelva|responder|contestar … clientes|consultas|preguntas|mensajes|24|noche|horario|automaticamente|personas|gente|pacientes,
    respuestas rapidas|personalizadas|inmediatas|automaticas|precisas|oportunas|consistentes,
    interacciones|comunicacion|comunicaciones|conversaciones|trato|relacion|interaccion con|mas|personalizada|personalizadas|cercana|de|fluida clientes|los|nuestros|humana|personal|personalizadas,
    answer|handle|reply|respond|manage|automate … questions|inquiries|customers|messages|calls|requests|guests|patients|conversations|enquiries|tickets,
    atencion personalizada|cliente|clientes|paciente|pacientes|usuario|humana|rapida|24|automatizada,
    servicio al|a cliente|clientes, seguimiento automatico|personalizado a|de los|clientes|leads,
    tono|toque|trato|calidez|cercania humano|humana|personal|cercano|personalizado|de,
    agendar|reservar … whatsapp|chat, asistente que responda|atienda,
    estado de|del sus|pedido|pedidos|envio|envios|reserva|orden
  `),
  operations_automation: phrases(`
    tome|tomar|toma|cargue|cargar|registre|registrar|ingrese|ingresar|pase|genere|generar|arme|emita … pedido|pedidos|orden|ordenes|solicitud|cotizacion|cotizaciones|factura|facturas|bodega|sistema|documento|documentos|guia,
    quede|queden cargado|tomado|registrado|ingresado|archivado|en el,
    confirm*|liber*|reagend*|record*|reprogram* … cita|citas|hora|horas|visita|visitas|cupo|turno|reserva|reservas|appointment|appointments,
    book|remind|reschedule|confirm … appointments|visits|patients|clients|text,
    se|lo|los pasa|pasan|pasamos|digita|digitan|copia|copian|anota|anotan … sistema|libreta|excel|cuaderno|planilla|mano,
    enter|retype|key|keying|typing orders|data|invoices|everything|them,
    automatizar|automatice|automatizando|automatizacion|agilizar|digitalizar|optimizar … procesos|proceso|pedidos|facturacion|facturas|cobranza|cobranzas|citas|reservas|agenda|agendamiento|inventario|inventarios|ordenes|cotizaciones|tareas|operacion|operaciones|logistica|flujo|flujos|despacho|despachos|aprobaciones|documentos|compras|nomina|gestion|administracion|turnos|rutas|inscripciones|matriculas|contratos|pagos|postulaciones,
    automate|streamline|digitize … processes|process|orders|billing|invoices|invoicing|scheduling|bookings|inventory|quotes|tasks|operations|workflow|workflows|approvals|paperwork|documents|dispatch|payroll|purchasing|enrollment,
    todo|hacemos|hacen|llevamos|lleva|cargamos|pasamos|digitamos … a mano|manual|manualmente … pedidos|facturas|inventario|ordenes|agenda|turnos|despachos|documentos,
    tareas|procesos|trabajo|labores manuales|repetitivas|repetitivos|administrativas|administrativos|operativas|manual|administrativo
  `),
  dw_modernization: phrases(`
    centralizar|unificar|consolidar|migrar|ordenar|integrar … datos|informacion|bases|data|registros|fuentes,
    un|una solo|sola|unica|unico lugar|base|fuente|repositorio|sistema … datos|informacion|todo|verdad,
    centralize|unify|consolidate|migrate … data|records|databases|information|sources,
    todos los|nuestros datos|registros en un|una, all our|the data in one
  `),
  real_time_reporting: phrases(`
    reportes|reporteria|informes|indicadores|metricas|datos|numeros|ventas|panel|tablero|dashboard|visibilidad|informacion … tiempo real|al dia|al instante|en linea|en vivo|automatic*,
    reports|metrics|numbers|dashboard|kpis|data|visibility … real time|live|automatically,
    automatizar|generar|tener|ver|armar … reportes|reporteria|informes|dashboards|tableros|indicadores|kpis|metricas
  `),
  lead_scoring: phrases(`
    separ*|filtr*|calific*|prioriz*|distin*|detect*|punt* … prospecto|prospectos|lead|leads|contactos|interesados|curiosos|compradores|que|clientes|quienes|postulantes|visitas,
    tells|tell|know|show reps|us|me|who|whom … call|first|ready|serious|buy,
    score|scores that|each|every|leads|per|to, filtrar antes,
    a quien|quienes llamar|visitar|priorizar|contactar|atender,
    calificar|filtrar|priorizar|puntuar|clasificar|separar|identificar|precalificar|distinguir|detectar|cualificar … leads|prospectos|interesados|potenciales|curiosos|oportunidades|contactos|compradores,
    qualify|score|prioritize|rank|filter|identify|triage … leads|prospects|opportunities|buyers,
    saber|know que|cuales|cual|quien|quienes|which|who leads|prospectos|interesados|prospects|buyers … listos|comprar|calientes|prioridad|ready|buy|hot|serious|serios
  `),
  customer_segmentation: phrases(`
    mismo|misma mensaje|correo|promocion|oferta|email|trato … todos|todas|todo|cualquiera|igual,
    a todos|todas|todo les|les|lo|mundo mando|mandamos|mismo|igual|enviamos,
    same message|email|offer|promo … everyone|all|everybody, separar a|la|los|las que|quienes|clientes,
    listas|grupos|mensajes|ofertas|tratos distint*|diferent*|segun|por, different messages|offers|groups|treatment,
    mensaje|oferta|mensajes|ofertas|promociones … cada tipo|grupo|perfil|segmento|cliente,
    segmentar|agrupar|clasificar|perfilar|categorizar|separar|dividir … clientes|cartera|socios|usuarios|base|publico|compradores|segmentos|audiencia|pacientes|alumnos|donantes,
    segment|group|cluster|profile|categorize … customers|base|clients|users|audience|donors|members,
    segun|por su|comportamiento|habitos|perfil|historial … compra|consumo|cliente
  `),
  churn_prediction: phrases(`
    quien*|cual*|que|los|las|socios|clientes|alumnos|usuarios … por irse|retirarse|cancelar|abandonar|dejarnos|renunciar,
    antes de que se|cancelen|renuncien|nos|abandonen|retiren|vayan, before they leave|cancel|quit|go|churn|drop,
    avis*|alert*|detect*|anticip* … irse|cancelar|retir*|baja|dejar|abandon*|fuga|semanas sin,
    predecir|anticipar|detectar|identificar|prevenir|reducir|evitar|saber|alertar|prever … fuga|churn|abandono|abandonar|bajas|baja|desercion|cancelar|cancelacion|cancelaciones|riesgo|irse|ir|dejar|renovar|retirar,
    predict|detect|identify|prevent|reduce|anticipate|flag|spot … churn|cancel|leave|leaving|cancellations|risk|attrition|dropouts|renew,
    retener|retencion de|a mas|nuestros|los|clientes|socios|alumnos|suscriptores|mejor,
    retain|retaining our|more|customers|members
  `),
  marketing_attribution: phrases(`
    de donde salio|sale|viene|vienen|llega|llegan|vino|llego|salen,
    no se|sabemos|sabe|saber|ver|identificar que|cual|cuales|de aviso|avisos|anuncio|anuncios|campaña|campañas|canal|canales|portal|medio|influencer|publicidad,
    cruzar|conectar|amarrar|asociar|vincular|tie|tying|link|match cada|each|conversacion|lead|venta|reserva|chat|sale|chats|sales … campaña|anuncio|aviso|campaign|ad|source|canal|back,
    saber|ver|medir|entender|identificar|rastrear|conocer|know|see|measure|track|understand … canal|canales|campaña|campañas|anuncio|anuncios|publicidad|channel|channels|campaign|campaigns|ad|ads|fuente … trae|traen|genera|generan|vende|venden|funciona|funcionan|convierte|convierten|bring|brings|drive|drives|works|convert|converts|viene|vienen|generates,
    de donde vienen|viene|salen|llegan … ventas|leads|clientes|prospectos|pacientes,
    where … leads|sales|customers come|are coming from
  `),
  campaign_optimization: phrases(`
    optimizar|mejorar|automatizar|personalizar|bajar|reducir|lanzar|potenciar|segmentar … campañas|publicidad|anuncios|pauta|inversion|promociones|cpl|ads|roas|cpa|remarketing|mailing,
    optimize|improve|personalize|automate|lower|reduce … campaigns|ads|advertising|spend|promotions|cpl|cac|roas
  `),
  demand_forecasting: phrases(`
    pronosticar|predecir|proyectar|anticipar|estimar|prever|planificar|prediccion|proyeccion|pronostico|anticiparnos … demanda|ventas|inventario|stock|compras|produccion|cosecha|consumo|ocupacion|dotacion|temporada,
    forecast|predict|project|anticipate|estimate|plan … demand|sales|inventory|stock|production|consumption|occupancy|orders
  `),
  voice_analytics: phrases(`
    analizar|transcribir|escuchar|auditar|monitorear|evaluar|revisar|grabar|analisis|transcripcion|grabaciones … llamadas|grabaciones|audios|voz|llamados|conversaciones,
    analyze|analyse|transcribe|listen|audit|monitor|review|score|record … calls|recordings|audio|conversations|voice
  `),
  fraud_detection: phrases(`
    detectar|prevenir|evitar|identificar|frenar|reducir|validar|verificar|alertar … fraude|fraudes|estafas|suplantacion|suplantaciones|falsos|falsas|sospechosas|sospechosos|identidad|contracargos,
    detect|prevent|stop|identify|reduce|flag|verify … fraud|fraudulent|scams|suspicious|chargebacks|fake|identity
  `),
};
