import { type EnumGuide, phrases } from "./guide.ts";

export const useCase = {
  kind: "enum",
  definition: {
    es: "Para qué usaría Vambe principalmente. Responder, atender o conversar con clientes es conversational_support aunque además agende, cotice o se integre; otro valor solo cuando esa otra tarea es lo central.",
    en: "What they would mainly use Vambe for. Answering or talking with customers is conversational_support even when it also books, quotes or integrates; another value only when that other task is the core.",
  },
  prior: "conversational_support",
  values: {
    lead_scoring: {
      name: { es: "Calificación de prospectos", en: "Lead scoring" },
      definition: {
        es: "Filtrar, calificar o priorizar prospectos para ventas.",
        en: "Filtering, qualifying or prioritising leads for sales.",
      },
      cues: {
        es: phrases(`
          calificar leads, calificar los leads, calificar prospectos, calificar a los prospectos,
          calificacion de leads, calificacion de prospectos, precalificar, filtrar leads, filtrar los leads,
          filtrar prospectos, filtrar curiosos, priorizar leads, priorizar los leads, priorizar prospectos,
          priorizar a los, lead scoring, puntuar leads, puntaje a los leads, puntaje a cada, scoring,
          leads calificados, leads de calidad, separar los curiosos, cuales leads, que leads, que prospectos,
          intencion de compra, cualificar, cualificacion, leads mas calientes, leads calientes,
          identificar … prospectos, identificar … potenciales
        `),
        en: phrases(`
          lead scoring, score leads, scoring leads, qualify leads, qualifying leads, prequalify, pre qualify,
          prioritize leads, prioritise leads, filter leads, qualified leads, hot leads, which leads, tire kickers,
          buying intent, rank leads, lead qualification
        `),
      },
      not: {
        es: "Responder rápido a los leads es conversational_support.",
        en: "Answering leads fast is conversational_support.",
      },
    },
    customer_segmentation: {
      name: { es: "Segmentación de clientes", en: "Customer segmentation" },
      definition: {
        es: "Agrupar clientes para tratarlos o venderles distinto.",
        en: "Grouping customers to treat or sell to them differently.",
      },
      cues: {
        es: phrases(`
          segmentar, segmentacion, segmentos de clientes, agrupar clientes, agrupar a los clientes,
          perfiles de clientes, perfilar clientes, perfilamiento, clasificar clientes, clasificar a los clientes,
          clasificar a nuestros clientes, tipos de clientes, conocer mejor a nuestros clientes, audiencias,
          buyer persona, clusters
        `),
        en: phrases(`
          segment customers, segmentation, segment our, customer segments, group customers, customer profiles,
          profiling, audiences, buyer personas, cohorts
        `),
      },
      not: {
        es: "Personalizar respuestas es conversational_support.",
        en: "Personalising answers is conversational_support.",
      },
    },
    churn_prediction: {
      name: { es: "Predicción de fuga", en: "Churn prediction" },
      definition: { es: "Anticipar quién se irá y retenerlo.", en: "Foreseeing who will leave and keeping them." },
      cues: {
        es: phrases(`
          predecir la fuga, prediccion de fuga, predecir que clientes, anticipar la fuga, anticipar bajas,
          detectar clientes en riesgo, clientes en riesgo, quien se va a ir, quienes se van a ir,
          antes de que se vayan, retencion, retener clientes, retener a los, retener a nuestros, churn,
          alumnos en riesgo, riesgo de desercion, prevenir la fuga, prevenir bajas, evitar que se vayan,
          predecir abandono, prediccion de abandono, fidelizar, fidelizacion
        `),
        en: phrases(`
          churn prediction, predict churn, predict which customers, at risk customers, customers at risk,
          before they leave, before they cancel, retention, retain customers, prevent churn, reduce churn
        `),
      },
      not: { es: "", en: "" },
    },
    marketing_attribution: {
      name: { es: "Atribución de marketing", en: "Marketing attribution" },
      definition: {
        es: "Saber qué canal o anuncio trae los clientes y ventas.",
        en: "Knowing which channel or ad brings customers and sales.",
      },
      cues: {
        es: phrases(`
          atribucion, atribuir, de donde vienen los clientes, de donde vienen los leads, de donde vienen las ventas,
          de donde vienen nuestros, de donde llegan, de donde nos llegan, que canal trae, que canal nos trae,
          que campaña trae, que campaña nos trae, que campañas generan, que campaña genera, que anuncio trae,
          que anuncio genera, que anuncios generan, cual campaña, cuales campañas, origen de los leads,
          origen de los clientes, origen de las ventas, rastrear el origen, que publicidad funciona,
          que anuncios funcionan, que canal funciona, que canales funcionan, retorno de cada canal, roi de cada,
          roi por canal
        `),
        en: phrases(`
          attribution, attribute sales, where our leads come from, where leads come from, where customers come from,
          which channel, which channels, which ads, which ad, which campaign, which campaigns, source of leads,
          roi per channel, roi by channel, track the origin
        `),
      },
      not: {
        es: "Mejorar campañas ya medidas es campaign_optimization.",
        en: "Improving measured campaigns is campaign_optimization.",
      },
    },
    campaign_optimization: {
      name: { es: "Optimización de campañas", en: "Campaign optimisation" },
      definition: {
        es: "Mejorar campañas, anuncios o envíos masivos: bajar su costo, personalizarlos, automatizarlos.",
        en: "Improving campaigns, ads or bulk messages: cheaper, personalised, automated.",
      },
      cues: {
        es: phrases(`
          optimizar campañas, optimizar las campañas, optimizar nuestras campañas, optimizar la publicidad,
          optimizar la inversion, optimizar anuncios, optimizacion de campañas, mejorar campañas,
          mejorar las campañas, mejorar nuestras campañas, campañas personalizadas, campañas masivas,
          campañas de whatsapp, campañas por whatsapp, envios masivos, mensajes masivos, difusion masiva,
          remarketing, retargeting, automatizar campañas, rendimiento de las campañas, rendimiento de campañas,
          bajar el costo por lead, reducir el costo por lead, bajar el cpl, bajar el costo de adquisicion,
          reducir el costo de adquisicion, carritos abandonados, recuperar carritos, reactivar clientes,
          reactivacion, promociones personalizadas, mejor retorno, mejorar el roas, subir el roas
        `),
        en: phrases(`
          optimize campaigns, optimise campaigns, optimize our campaigns, optimize our ads, campaign optimization,
          campaign performance, improve campaigns, improve our campaigns, personalized campaigns, bulk messages,
          mass messaging, broadcasts, remarketing, retargeting, lower cost per lead, reduce cost per lead,
          lower our cpl, lower cac, improve roas, abandoned carts, reactivate customers, win back
        `),
      },
      not: { es: "", en: "" },
    },
    demand_forecasting: {
      name: { es: "Pronóstico de demanda", en: "Demand forecasting" },
      definition: {
        es: "Proyectar ventas, demanda, inventario o dotación.",
        en: "Projecting sales, demand, stock or staffing.",
      },
      cues: {
        es: phrases(`
          pronostico, pronosticar, pronostico de demanda, prediccion de demanda, predecir la demanda,
          proyectar la demanda, proyectar ventas, proyeccion de ventas, proyeccion de demanda, anticipar la demanda,
          anticiparnos a la demanda, estimar la demanda, prever la demanda, cuanto vamos a vender, cuanto producir,
          cuanto comprar, quiebres de stock, quiebre de stock, forecast, planificar inventario, sobrestock,
          planificacion de la demanda
        `),
        en: phrases(`
          demand forecasting, forecast demand, forecast sales, sales forecast, forecasting, predict demand,
          anticipate demand, stockouts, overstock, plan inventory, how much to produce, how much to order,
          demand planning
        `),
      },
      not: { es: "", en: "" },
    },
    voice_analytics: {
      name: { es: "Analítica de voz", en: "Voice analytics" },
      definition: {
        es: "Transcribir, analizar o auditar llamadas o conversaciones para aprender de ellas.",
        en: "Transcribing, analysing or auditing calls or conversations to learn from them.",
      },
      cues: {
        es: phrases(`
          analizar llamadas, analizar las llamadas, analisis de llamadas, analizar nuestras llamadas,
          transcribir llamadas, transcribir las llamadas, transcripcion de llamadas, transcribir reuniones,
          grabaciones de llamadas, grabaciones, escuchar llamadas, escuchar las llamadas, escuchamos las llamadas,
          auditar llamadas, auditar las llamadas, auditoria de llamadas, calidad de las llamadas,
          monitorear llamadas, monitoreo de llamadas, analitica de voz, analisis de voz, speech analytics,
          voice analytics, analizar conversaciones, analizar las conversaciones, analisis de conversaciones,
          analisis de sentimiento, detectar el tono, llamadas grabadas
        `),
        en: phrases(`
          voice analytics, speech analytics, analyze calls, analyse calls, analyze our calls, call analysis,
          call recordings, recordings, transcribe calls, transcribe our calls, call transcription, listen to calls,
          listening to calls, call quality, call monitoring, audit calls, analyze conversations,
          conversation analytics, sentiment analysis
        `),
      },
      not: { es: "Contestar llamadas es conversational_support.", en: "Answering calls is conversational_support." },
    },
    operations_automation: {
      name: { es: "Automatización de operaciones", en: "Operations automation" },
      definition: {
        es: "Automatizar procesos internos o transacciones: reservas, agenda, pedidos, cotizaciones, facturas, inventario, cobranza, logística, cuando eso es lo central y no las consultas.",
        en: "Automating internal processes or transactions: bookings, scheduling, orders, quotes, invoices, stock, collections, logistics, when that and not inquiries is the core.",
      },
      cues: {
        es: phrases(`
          automatizar procesos, automatizar los procesos, automatizar nuestros procesos,
          automatizar procesos internos, automatizacion de procesos, automatizar tareas, automatizar tareas internas,
          automatizar la operacion, automatizar la operativa, automatizar operaciones, automatizar pedidos,
          automatizar los pedidos, toma de pedidos, automatizar la toma de, automatizar la facturacion,
          automatizar la cobranza, automatizar la gestion, automatizar el agendamiento, automatizar la agenda,
          automatizar las citas, automatizar reservas, automatizar las reservas, automatizar cotizaciones,
          automatizar las cotizaciones, automatizar inventario, automatizar el inventario, automatizar la logistica,
          automatizar ordenes, automatizar el flujo, automatizar flujos, flujos de trabajo, flujo de trabajo,
          tareas manuales, procesos manuales, proceso manual, procesos internos, tareas administrativas,
          carga administrativa, trabajo administrativo, excel a mano, a mano en excel, digitar,
          digitacion, gestion de pedidos, gestion de inventario, orden de compra automatica, coordinar despachos,
          onboarding de clientes, aprobaciones internas
        `),
        en: phrases(`
          automate processes, automate our processes, process automation, automate internal, automate operations,
          automate tasks, automate orders, automate order, automate invoicing, automate billing, automate scheduling,
          automate bookings, automate quotes, automate inventory, automate workflows, workflow automation, workflows,
          manual processes, manual work, manual tasks, manual data entry, data entry, back office, admin work,
          administrative tasks, order management, inventory management
        `),
      },
      not: {
        es: "Automatizar respuestas a clientes es conversational_support.",
        en: "Automating answers to customers is conversational_support.",
      },
    },
    real_time_reporting: {
      name: { es: "Reportes en tiempo real", en: "Real-time reporting" },
      definition: {
        es: "Tableros, indicadores y reportes al día.",
        en: "Dashboards, indicators and up-to-date reports.",
      },
      cues: {
        es: phrases(`
          reportes en tiempo real, reporteria, reporte en tiempo real, informes en tiempo real,
          informacion en tiempo real, datos en tiempo real, metricas en tiempo real, visibilidad en tiempo real,
          dashboard, dashboards, tablero, tableros, tablero de control, panel de control, cuadro de mando,
          cuadros de mando, indicadores, kpis, automatizar reportes, automatizar los reportes, reportes automaticos,
          reportes diarios, informes automaticos, ver en tiempo real, monitorear en tiempo real, power bi
        `),
        en: phrases(`
          real time reporting, real time reports, real time data, real time visibility, real time dashboard,
          dashboard, dashboards, kpis, automated reports, reporting, live metrics, live reports, scorecards,
          power bi, looker
        `),
      },
      not: {
        es: "Seguimiento del pedido en tiempo real para sus clientes es conversational_support.",
        en: "Real-time order tracking for customers is conversational_support.",
      },
    },
    dw_modernization: {
      name: { es: "Modernización de datos", en: "Data warehouse modernisation" },
      definition: {
        es: "Unificar o migrar datos: data warehouse, lago de datos, una base única.",
        en: "Unifying or migrating data: warehouse, lake, a single base.",
      },
      cues: {
        es: phrases(`
          data warehouse, datawarehouse, almacen de datos, data lake, lago de datos, migrar datos, migrar los datos,
          migrar nuestros datos, migracion de datos, centralizar datos, centralizar los datos,
          centralizar la informacion, centralizar informacion, centralizar nuestros datos, unificar datos,
          unificar los datos, unificar bases de datos, unificar la informacion, unificar nuestras bases,
          consolidar datos, consolidar la informacion, consolidar los datos, base de datos unica, una sola base,
          fuente unica, unica fuente de verdad, modernizar, etl, sistemas heredados, legacy, bigquery, snowflake,
          redshift, arquitectura de datos, plataforma de datos
        `),
        en: phrases(`
          data warehouse, data lake, migrate data, migrate our data, data migration, centralize data,
          centralise data, centralize our data, unify data, unify our data, consolidate data, consolidate our data,
          single source of truth, single database, modernize our data, legacy system, legacy systems, etl, bigquery,
          snowflake, redshift, data architecture
        `),
      },
      not: {
        es: "Centralizar conversaciones de varios canales es conversational_support.",
        en: "Centralising conversations of several channels is conversational_support.",
      },
    },
    fraud_detection: {
      name: { es: "Detección de fraude", en: "Fraud detection" },
      definition: {
        es: "Detectar fraude, suplantación o transacciones sospechosas.",
        en: "Detecting fraud, impersonation or suspicious transactions.",
      },
      cues: {
        es: phrases(`
          fraude, fraudes, fraudulent*, deteccion de fraude, detectar fraude, estafa, estafas, suplantacion,
          transacciones sospechosas, operaciones sospechosas, lavado de dinero, lavado de activos, contracargos,
          phishing, verificar la identidad, verificacion de identidad, comprobantes falsos, pagos falsos
        `),
        en: phrases(`
          fraud, fraud detection, fraudulent, scam, scams, impersonation, suspicious transactions, money laundering,
          aml, chargebacks, phishing, identity verification, fake receipts, fake payments
        `),
      },
      not: { es: "", en: "" },
    },
    conversational_support: {
      name: { es: "Atención conversacional", en: "Conversational support" },
      definition: {
        es: "Responder y atender clientes por WhatsApp, chat, redes, correo o teléfono: preguntas frecuentes, estado de pedidos, citas, cotizaciones, seguimiento de interesados.",
        en: "Answering and serving customers by WhatsApp, chat, social, e-mail or phone: common questions, order status, appointments, quotes, follow-up of prospects.",
      },
      cues: {
        es: phrases(`
          responder consultas, responder preguntas, responder mensajes, responder a clientes,
          responder a los clientes, responder a nuestros clientes, contestar mensajes, contestar consultas,
          contestar preguntas, atender consultas, atender clientes, atender a los clientes, atender mensajes,
          consultas de clientes, consultas de los clientes, consultas de nuestros clientes, consultas repetitivas,
          preguntas repetitivas, preguntas frecuentes, preguntas de clientes, mismas preguntas, mismas consultas,
          atencion al cliente, servicio al cliente, atencion de clientes, soporte al cliente, atencion 24/7, chatbot,
          bot, asistente virtual, agente virtual, agente de ia, mensajes,
          interacciones con clientes, interacciones con los clientes, interacciones, conversaciones,
          comunicacion con clientes, comunicacion con los clientes, comunicacion con nuestros clientes,
          tiempos de respuesta, tiempo de respuesta, tono humano, toque personal, mantener la cercania, consultas,
          dudas, preguntas, respuestas automaticas, automatizar respuestas, automatizar las respuestas,
          automatizar la atencion, automatizar consultas, automatizar las consultas, automatizar conversaciones
        `),
        en: phrases(`
          answer questions, answering questions, answer customers, respond to customers, reply to messages,
          customer inquiries, customer enquiries, customer questions, customer messages, inquiries, enquiries,
          repetitive questions, same questions, frequently asked questions, faqs, customer service, customer support,
          customer care, chatbot, bot, virtual assistant, virtual agent, ai agent, messages, conversations,
          interactions, response time, response times, human touch, personal touch, automate responses,
          automate answers, automate replies, support tickets, tickets, 24/7
        `),
      },
      not: { es: "", en: "" },
    },
  },
} as const satisfies EnumGuide;

export const primaryPainPoint = {
  kind: "enum",
  definition: {
    es: "El problema que más duele hoy según el cliente. Demasiados mensajes o consultas, respuestas lentas o el equipo agotado por atender es saturated_support, también si nace del crecimiento; scalability solo si lo que no da abasto es la operación o el sistema al crecer, sin hablar de consultas.",
    en: "The problem that hurts most today, in the client's words. Too many messages or inquiries, slow answers or a team worn out by them is saturated_support, even when growth causes it; scalability only when operations or systems cannot grow and inquiries are not the matter.",
  },
  prior: "saturated_support",
  values: {
    lack_visibility: {
      name: { es: "Falta de visibilidad", en: "Lack of visibility" },
      definition: {
        es: "No saben qué pasa: sin métricas, sin seguimiento, a ciegas.",
        en: "They do not know what happens: no metrics, no tracking, blind.",
      },
      cues: {
        es: phrases(`
          falta de visibilidad, sin visibilidad, no tenemos visibilidad, poca visibilidad, nula visibilidad,
          visibilidad de, visibilidad sobre, a ciegas, no sabemos cuant*, no sabemos que pasa,
          no sabemos que esta pasando, no sabemos de donde, no sabemos quien, no sabemos si, no sabemos cual*,
          no sabemos que, no tenemos idea, no podemos medir, no medimos, no tenemos metricas, sin metricas,
          no hay trazabilidad, falta de trazabilidad, trazabilidad, no tenemos control, falta de control,
          no vemos que, no logramos ver, no hay seguimiento, caja negra, volamos a ciegas, sin datos para decidir,
          falta de informacion, falta de seguimiento, no tenemos como saber, no hay forma de saber
        `),
        en: phrases(`
          lack of visibility, no visibility, little visibility, visibility into, flying blind, in the dark,
          we don't know how many, we don't know which, we don't know what, we don't know where, we have no idea,
          no idea which, can't measure, cannot measure, no metrics, can't track, cannot track, no tracking,
          black box, can't see, no insight, blind
        `),
      },
      not: { es: "Datos repartidos en sistemas es dispersed_data.", en: "Data spread over systems is dispersed_data." },
    },
    slow_reporting: {
      name: { es: "Reportes lentos", en: "Slow reporting" },
      definition: {
        es: "Los informes tardan, se hacen a mano o llegan tarde.",
        en: "Reports take long, are made by hand or come late.",
      },
      cues: {
        es: phrases(`
          reportes lentos, reportes manuales, armar reportes, armar los reportes, armar el reporte, armar informes,
          armar el informe, armar un informe, hacer reportes, hacer los reportes, hacer el reporte, hacer informes,
          hacer los informes, preparar reportes, preparar los informes, preparar informes, consolidar reportes,
          sacar reportes, sacar un reporte, sacar el reporte, generar reportes, generar los reportes,
          reporte mensual, informe mensual, reporte semanal, informe semanal, reporte … tarda*, reportes … tarda*,
          reporte … demora*, reportes … demora*, reportes … atrasad*, informes … tarda*, informes … tarde,
          reportes … tarde, informes … demora*, reportes … excel, informes … excel, cierre mensual, cierre de mes,
          datos desactualizados, informacion desactualizada, reporteria, reporteria lenta
        `),
        en: phrases(`
          slow reporting, slow reports, manual reports, manual reporting, reports take, report takes, weekly report,
          monthly report, building reports, preparing reports, putting together reports, reports arrive late,
          reports come late, outdated data, outdated reports, month end close, compile reports, pull reports,
          reporting takes
        `),
      },
      not: {
        es: "Demora en responder a clientes es saturated_support.",
        en: "Slow answers to customers are saturated_support.",
      },
    },
    low_conversion: {
      name: { es: "Baja conversión", en: "Low conversion" },
      definition: {
        es: "Se pierden ventas o prospectos: pocos cierran, leads que se enfrían, carritos abandonados, inasistencias.",
        en: "Sales or prospects are lost: few close, leads go cold, abandoned carts, no-shows.",
      },
      cues: {
        es: phrases(`
          baja conversion, poca conversion, tasa de conversion, conversion baja, convertir, conversion, conversiones,
          no convierten, no convertimos, no compran, no cierran, no se concretan, no concretamos, cerramos poc*,
          pocas ventas, pocos cierran, perdemos ventas, perdiendo ventas, perder ventas, perdida de ventas,
          ventas perdidas, perdemos oportunidades, perdiendo oportunidades, perder oportunidades,
          oportunidades perdidas, perdemos clientes potenciales, perdiendo clientes potenciales, perdemos leads,
          perdiendo leads, leads perdidos, perdemos prospectos, perdemos interesados, leads se enfrian, se enfrian,
          se nos enfrian, leads frios, leads no calificados, leads de mala calidad, carritos abandonados,
          abandonan el carrito, abandono de carrito, no asisten, inasistencias, no show, no shows,
          cotizaciones que no, las ventas bajaron, ventas han bajado, han caido las ventas, caida de ventas,
          bajas ventas, aumentar las ventas, aumentar ventas, vender mas, mejorar la conversion,
          aumentar la conversion, mejorar las ventas, curiosos, se nos van a la competencia,
          se van con la competencia, terminan comprando en otro
        `),
        en: phrases(`
          low conversion, poor conversion, conversion rate, conversion rates, conversion, don't convert,
          do not convert, not converting, losing sales, lose sales, lost sales, losing leads, lose leads, lost leads,
          losing deals, lost opportunities, missing opportunities, missed opportunities, leads go cold, going cold,
          cold leads, few deals, close rate, win rate, abandoned carts, cart abandonment, no shows, sales dropped,
          sales are down, increase sales, sell more, unqualified leads, bad leads, tire kickers, improve conversion
        `),
      },
      not: {
        es: "Si la causa contada es que no alcanzan a responder, es saturated_support.",
        en: "When the told cause is not managing to answer, it is saturated_support.",
      },
    },
    high_churn: {
      name: { es: "Fuga de clientes", en: "High churn" },
      definition: {
        es: "Clientes que ya tenían se van: cancelan, no renuevan, desertan.",
        en: "Existing customers leave: cancel, do not renew, drop out.",
      },
      cues: {
        es: phrases(`
          fuga de clientes, fuga, churn, desercion, abandono de clientes, rotacion de clientes,
          se nos van los clientes, se nos estan yendo, clientes se van, clientes se nos van, clientes … cancela*,
          socios … cancela*, cancelan, cancelaciones, se dan de baja, dan de baja, bajas, darse de baja, no renuevan,
          no renovaron, no vuelven, no vuelven a comprar, perdida de clientes, perdemos clientes, perdiendo clientes,
          perdimos clientes, baja retencion, poca retencion, retencion, falta de fidelizacion, no recompran,
          dejan de comprar, dejan de venir
        `),
        en: phrases(`
          churn, high churn, customers leave, customers are leaving, customers leaving, losing customers,
          lose customers, lost customers, cancel their, cancellations, cancelling, canceling, don't renew,
          do not renew, not renewing, drop out, dropout, attrition, low retention, retention, stop buying,
          don't come back, never come back
        `),
      },
      not: {
        es: "Perder interesados que aún no compran es low_conversion; rotación de personal no es fuga de clientes.",
        en: "Losing prospects is low_conversion; staff turnover is not churn.",
      },
    },
    high_advertising_costs: {
      name: { es: "Publicidad cara", en: "High advertising costs" },
      definition: {
        es: "Gastan mucho en publicidad o por prospecto para lo que vuelve.",
        en: "Too much is spent on ads or per lead for what comes back.",
      },
      cues: {
        es: phrases(`
          gastamos mucho en publicidad, gastamos mucho en, gastamos … en publicidad, gastamos … en anuncios,
          gastamos … en ads, invertimos … en publicidad, invertimos … en anuncios, invertimos … en ads,
          invertimos mucho en, costo de la publicidad, costo publicitario, costos publicitarios,
          costos de publicidad, gasto en publicidad, gasto publicitario, inversion publicitaria,
          inversion en publicidad, publicidad cara, publicidad … cara, publicidad … caro, anuncios caros,
          anuncios … caros, costo por lead, costo por adquisicion, costo de adquisicion, coste de adquisicion,
          coste por lead, costo por clic, cpl, cpa, cac, cpc, roas, presupuesto de marketing,
          presupuesto publicitario, presupuesto en ads, pauta, quemamos plata, quemando plata, quemando dinero,
          quemamos dinero, google ads, meta ads, facebook ads
        `),
        en: phrases(`
          ad spend, advertising costs, advertising cost, cost of advertising, ads are expensive, expensive ads,
          spend a lot on ads, spending on ads, spend on ads, spending a fortune on, cost per lead,
          cost per acquisition, acquisition cost, acquisition costs, cac, cpl, cpa, roas, marketing budget,
          burning money, burning cash, google ads, meta ads, facebook ads
        `),
      },
      not: { es: "Que Vambe les parezca caro no es este dolor.", en: "Finding Vambe expensive is not this pain." },
    },
    difficult_integrations: {
      name: { es: "Integraciones difíciles", en: "Difficult integrations" },
      definition: {
        es: "Sus sistemas no se conectan entre sí y ese es el problema de hoy.",
        en: "Their systems do not connect and that is today's problem.",
      },
      cues: {
        es: phrases(`
          no se integra*, no se integra con, no estan integrad*, no esta integrad*, no se conecta*,
          no estan conectad*, no conversan, no conversan entre, no se hablan, no se comunican, no dialogan,
          falta de integracion, dificil integrar, dificil de integrar, dificultad para integrar,
          dificultades para integrar, dificultades de integracion, problemas de integracion, problemas para integrar,
          problemas con la integracion, cuesta integrar, integrar es un dolor, integraciones dificiles,
          integraciones complejas, integracion compleja, sistemas desconectados, sistemas aislados,
          herramientas desconectadas, sistemas incompatibles, incompatib*, no tiene api, no tienen api, sin api,
          api cerrada, sincronizar, no sincroniza*, sistema antiguo, sistemas antiguos, copiar y pegar,
          doble digitacion, pasar los datos a mano, traspasar a mano
        `),
        en: phrases(`
          don't integrate, doesn't integrate, do not integrate, not integrated, don't connect, doesn't connect,
          not connected, don't talk to each other, doesn't talk to, don't talk, lack of integration,
          hard to integrate, difficult to integrate, integration problems, integration issues, integration nightmare,
          integrating is, disconnected systems, disconnected tools, siloed systems, incompatible, no api,
          out of sync, copy and paste, copy paste, double entry, legacy systems
        `),
      },
      not: {
        es: "Pedir que Vambe se integre con su CRM es un requisito, no el dolor.",
        en: "Asking that Vambe integrates with their CRM is a requirement, not the pain.",
      },
    },
    regulatory_compliance: {
      name: { es: "Cumplimiento normativo", en: "Regulatory compliance" },
      definition: {
        es: "Leyes, multas, auditorías, protección de datos o fiscalizadores los aprietan.",
        en: "Laws, fines, audits, data protection or regulators press them.",
      },
      cues: {
        es: phrases(`
          normativa*, normativo, cumplimiento, cumplimiento normativo, cumplimiento regulatorio, regulacion*,
          regulatori*, regulador, ley de proteccion de datos, proteccion de datos, datos personales, privacidad,
          multa, multas, nos multaron, fiscalizacion, fiscalizador, superintendencia, compliance, rgpd, gdpr,
          habeas data, ley de datos, sancion*, confidencialidad, secreto profesional, requisitos legales,
          exigencias legales, auditorias
        `),
        en: phrases(`
          compliance, regulation, regulations, regulatory, regulator, gdpr, hipaa, data protection, privacy law,
          fined, fines, audits, audit trail, legal requirements, sanctions, confidentiality, pci, sox
        `),
      },
      not: {
        es: "Que su rubro sea regulado no basta; pedir confidencialidad al pasar tampoco.",
        en: "Being in a regulated trade is not enough; nor is confidentiality in passing.",
      },
    },
    dispersed_data: {
      name: { es: "Datos dispersos", en: "Dispersed data" },
      definition: {
        es: "La información está repartida en planillas, sistemas, cuadernos o chats.",
        en: "Information is spread over spreadsheets, systems, notebooks or chats.",
      },
      cues: {
        es: phrases(`
          datos dispersos, informacion dispersa, dispers*, desperdigad*, informacion repartida, datos repartidos,
          repartid* en, repartida entre, datos en distintos, datos en diferentes, datos en varios,
          en distintas planillas, en varias planillas, en mil planillas, planillas de excel, en planillas,
          hojas de calculo, varios excel, muchos excel, distintos excel, excels, en cuadernos, un cuaderno, en papel,
          silos, datos fragmentados, informacion fragmentada, fragmentad*, no esta centralizad*,
          no estan centralizad*, descentralizad*, sin centralizar, informacion desordenada, datos desordenados,
          desorden, cada area tiene su, cada vendedor tiene su, cada sucursal tiene su, cada uno tiene su,
          duplicados, datos duplicados, registros duplicados, informacion se pierde, se pierde informacion,
          se nos pierde la informacion
        `),
        en: phrases(`
          dispersed data, scattered, data scattered, spread across, spread over, spread out across, data silos,
          silos, fragmented, spreadsheets, multiple spreadsheets, different spreadsheets, excel files, notebooks,
          on paper, not centralized, not centralised, decentralized, duplicate records, duplicates,
          all over the place, each department has its own, every rep has their own, information gets lost
        `),
      },
      not: {
        es: "Que los sistemas no se conecten es difficult_integrations.",
        en: "Systems that do not connect are difficult_integrations.",
      },
    },
    saturated_support: {
      name: { es: "Atención saturada", en: "Saturated support" },
      definition: {
        es: "Demasiadas consultas o mensajes, preguntas repetidas, respuestas tardías, equipo agotado o sin tiempo para lo importante por atender.",
        en: "Too many inquiries or messages, repeated questions, late answers, a team worn out or without time for what matters because of them.",
      },
      cues: {
        es: phrases(`
          saturad*, saturacion, saturan, satura, colapsad*, colapso, colapsa*, desbordad*, desborda*, desborde,
          sobrepasad*, sobrepasa*, abrumad*, abrumador*, abruma*, sobrecarg*, no damos abasto, no dan abasto,
          no da abasto, no doy abasto, dar abasto, agobiad*, agotad*, inundad*, inunda*, ahogad*, ahogando,
          tapad* de, tapados, llenos de mensajes, demasiadas consultas, demasiados mensajes, muchisimas consultas, muchisimos mensajes, cientos de mensajes, cientos de consultas,
          miles de mensajes, miles de consultas, alto volumen, gran volumen, gran cantidad de,
          cantidad de consultas, cantidad de mensajes, avalancha, preguntas repetitivas, consultas repetitivas,
          repetitiv*, mismas preguntas, mismas consultas, lo mismo una y otra vez, una y otra vez,
          no alcanzamos a responder, no alcanzamos a contestar, no alcanzamos, no alcanza a responder,
          no logramos responder, no podemos responder, no podemos contestar, no podemos atender,
          tardamos en responder, tardamos … responder, tardamos … contestar, demoramos en responder,
          demoramos … responder, demoramos … contestar, demora en responder, demoras en responder,
          demoras en la atencion, demora en las respuestas, retrasos en las respuestas, retraso en las respuestas,
          respuestas tardias, respuesta lenta, respuestas lentas, lentitud en responder, tiempos de respuesta,
          tiempo de respuesta, tiempos de espera, largas esperas, sin respuesta, sin responder, sin contestar,
          mensajes sin leer, quedan sin responder, consume mucho tiempo, consumen mucho tiempo, consume tiempo,
          consumiendo, quita tiempo, quita mucho tiempo, nos quita, nos roba tiempo, pasamos horas, pasa horas,
          horas respondiendo, horas contestando, todo el dia respondiendo, todo el dia contestando,
          gestionar consultas, gestionar las consultas, gestionar todas, responder manualmente,
          respondemos manualmente, responder a mano, respondemos a mano, fuera de horario, fuera del horario,
          fines de semana, carga de trabajo, carga laboral, equipo … cargado, insostenible, inmanejable,
          cuello de botella, estres*, nos supera, nos superan, nos esta superando
        `),
        en: phrases(`
          overwhelmed, overwhelming, swamped, drowning, overloaded, overload, flooded, inundated, saturated,
          bogged down, stretched thin, buried in, burned out, burnt out, can't keep up, cannot keep up, can't handle,
          unable to keep up, struggling to keep up, struggle to keep up, too many messages, too many inquiries,
          too many questions, too many calls, too many tickets, hundreds of messages, hundreds of inquiries,
          thousands of messages, high volume, huge volume, same questions,
          repetitive questions, repetitive, over and over, slow response, slow responses, slow replies,
          response time, response times, long wait, wait times, waiting times, unanswered, take hours to reply,
          takes hours to reply, take too long to respond, takes too long to respond, spend hours answering,
          spends hours answering, spend hours, time consuming, after hours, backlog, ticket backlog, unsustainable, unmanageable, bottleneck, workload
        `),
      },
      not: { es: "", en: "" },
    },
    scalability: {
      name: { es: "Escalabilidad", en: "Scalability" },
      definition: {
        es: "La operación o el sistema no aguanta crecer, o crecer exige contratar siempre, y eso es lo central.",
        en: "Operations or systems cannot bear growth, or growing always takes hiring, and that is the core.",
      },
      cues: {
        es: phrases(`
          escalar, escalabilidad, escalable, no escala, no es escalable, dificil escalar, poder escalar,
          crecer sin contratar, sin contratar mas, sin tener que contratar, sin aumentar el personal,
          sin agrandar el equipo, sin sumar gente, crecimiento rapido, crecimos muy rapido,
          crecimos demasiado rapido, hemos crecido, estamos creciendo, crecimiento acelerado, expandir*, expansion,
          expandiendonos, abrir nuevas sucursales, nuevos mercados, no soporta el crecimiento,
          no aguanta el crecimiento, acompañar el crecimiento, sostener el crecimiento, crecer
        `),
        en: phrases(`
          scale, scaling, scalability, scalable, doesn't scale, does not scale, can't scale, cannot scale,
          hard to scale, without hiring, without adding headcount, rapid growth, fast growth, growing fast,
          growing quickly, grown quickly, growing pains, expand, expanding, expansion, new markets,
          support our growth, keep up with growth
        `),
      },
      not: {
        es: "Crecer y no dar abasto con los mensajes es saturated_support.",
        en: "Growing and failing to keep up with messages is saturated_support.",
      },
    },
  },
} as const satisfies EnumGuide;
