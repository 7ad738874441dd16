import { phrases } from "../../../taxonomy/guide.ts";
import type { CuesByValue } from "../by-value.ts";

export const useCase: CuesByValue<"use_case"> = {
  lead_scoring: phrases(`
    prospectos, leads, calificar, califique, calificados, separar, separe, priorizar, prioridad a, puntaje, score,
    calientes, tibios, serios, que de verdad, cotizantes, compradores reales, whom to call, who to call,
    serious buyers, ready to buy, filtro, precalifique, scoring model, sort, rank
  `),
  customer_segmentation: phrases(`
    segmente, agrupar, grupos de clientes, perfiles, les mandamos lo mismo, mandamos a todos, una sola lista,
    distintos mensajes, comportamiento de compra, habitos de compra, one size fits all, tiers, lifecycle, rfm,
    listas separadas, separar a la que, separar a los que
  `),
  churn_prediction: phrases(`
    se van a ir, antes de perderlos, alerta de, alertas tempranas, anticipar, en riesgo, quienes van a, dejen de,
    bajas, renuncian, fuga, early warning, about to leave, likely to leave, at risk, save them, who will leave,
    retenerlos, retener
  `),
  marketing_attribution: phrases(`
    de donde salio, de donde sale, de donde viene, de donde llega, de donde vino, que aviso, cual aviso, que anuncio,
    que campaña, que portal, que medio, que influencer, que publicacion trae, movio la aguja, fuente de cada, origen,
    cruzar cada, campaña que la trajo, tie each, tying, back to the campaign, where each, which source, what channel,
    utm, tracking de campañas, conversiones por canal, atribuye, attribute, source of each, que me trae, que nos trae
  `),
  campaign_optimization: phrases(`
    campañas, anuncios, optimizar, promociones, envios, ofertas, dos mensajes, test a b, ab test, pruebas a b,
    creatividades, que anuncios sirven, apagar, cortar lo que no rinde, rinde, presupuesto de pauta, pujas,
    audiencias similares, bids, budget across, creatives, campaigns, ads, promos, blasts, email campaigns,
    newsletters que mandamos, difusiones, listas de difusion, reactivar, volver a comprar, recompra
  `),
  demand_forecasting: phrases(`
    proyectar, proyeccion, predecir, prever, anticiparme, anticiparnos, cuanta fruta, cuanto vamos a, cuanto voy a,
    cuantos pedidos, faltantes, sobrantes, merma, quiebres, sobra, nos falta producto, temporadas, demanda, estimate,
    predict, how many we will, how much we will, run out, waste, overproduce
  `),
  voice_analytics: phrases(`
    llamadas, grabando, grabamos, grabadas, audios, escuchar, escucha, nadie escucha, transcripcion,
    motivos de llamada, lo que dicen, tono de voz, calidad de atencion telefonica, monitoreo, auditorias de calidad,
    calls, recorded, transcripts, listen, qa of calls, what callers say, tone
  `),
  operations_automation: phrases(`
    automatizar, automatico, a mano, manual, manualmente, digitando, digita, transcriben, tipear, tipea, papeleo,
    papeles, facturas, facturar, cotizaciones, ordenes, ordenes de compra, pedidos, inventario, bodega, turnos,
    agenda, reservas, citas, agendar, agendamiento, cobrar, cobranza, recordatorios, confirmar, confirmacion,
    aprobaciones, formularios, expedientes, flujo, proceso, tareas, cargarlo, que quede en el sistema,
    que quede cargado, paperwork, invoices, orders, scheduling, reminders, approvals, by hand, manually, automate,
    process, tasks, bookings, typing, keying, dispatching
  `),
  real_time_reporting: phrases(`
    reportes, informes, metricas, al minuto, cada mañana, en vivo, tiempo real, numeros, cuantas visitas,
    cuantos contactos, ver cuantos, saber cuantas, graficos, visualizar, numbers, real time, live, every morning,
    live view, see how many, charts, panel
  `),
  dw_modernization: phrases(`
    warehouse, lago, migrar, migracion, migrate, unificar, consolidar, repositorio, repositorio unico, bases de datos,
    sql, scripts, sistemas viejos, mainframe, as400, servidor local, lakehouse, silos, unify, consolidate,
    single source, databases, on premise, one place
  `),
  fraud_detection: phrases(`
    falsos, falsificad*, alterad*, adulterad*, sospechos*, estafadores, suplant*, robo de identidad, identidad,
    señales raras, anomalias, comprobantes, hackeo, hackean, engaño, no cuadra, duplicadas, fraudsters, fake, forged,
    suspicious, identity theft, impersonators, scammers, tampered, altered
  `),
  conversational_support: phrases(`
    whatsapp, wsp, wasap, responder, responda, responden, respondiera, contestar, conteste, contesten, atender,
    atienda, atencion, clientes preguntan, chat, llamadas, correos, mesa de ayuda, call center, soporte, inbox,
    una sola bandeja, bandeja, reclamos, seguimiento, 24 horas, a toda hora, de noche, fines de semana, horarios,
    asistente, robot, agente, answer, reply, calls, phone, texts, emails, support, assistant, questions, guests ask,
    customers ask, after hours, at night, front desk
  `),
};
