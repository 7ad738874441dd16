import { phrases } from "../../../taxonomy/guide.ts";
import type { CuesByValue } from "../by-value.ts";

export const primaryPainPoint: CuesByValue<"primary_pain_point"> = {
  lack_visibility: phrases(`
    no sabe, nadie sabe, no se sabe, no se cuant*, no se cual*, no se de donde, no se por que, intuicion, al ojo,
    ojimetro, adivinando, adivinar, nos enteramos tarde, nos enteramos cuando, me entero cuando, me entero tarde,
    foto completa, nadie escucha, sin seguimiento, no queda registro, no queda rastro, sin rastro, medir, guess,
    guessing, guesswork, gut feeling, nobody knows, don't know, we only find out, find out too late, no record,
    full picture, no view, unclear which
  `),
  slow_reporting: phrases(`
    informe, reporte, cierre, consolidado, cruzando planillas, cuando ya no sirve, mes pasado, atrasado,
    para cuando termino, dias despues, semanas despues, lo arma una persona, arma a mano, quarterly report,
    spreadsheet every, late numbers, stale, days late, weeks to put
  `),
  low_conversion: phrases(`
    cotizan, solo preguntan, solo quieren saber, anda mirando, se arrancan, se nos arranca, compra al lado,
    en otra parte, plantones, horas perdidas, ausentismo, trial to paid, drop off, ghost, ghosted, ghosting, hang up,
    buy elsewhere, go elsewhere, abandon, reserva directa, reservas se pierden, cupos vacios, closing rate,
    few bookings, vuelven a cotizar, cierre de ventas, embudo, funnel, se caen
  `),
  high_churn: phrases(`
    rotacion, rotacion es brutal, se retiran, cancelan el, cancela el aporte, cancela, baja del servicio,
    pidieron la baja, piden la baja, se dan de, no siguen, abandonan, desertan, desercion escolar, dejan el,
    renovacion, no renovo, se van al, duran poco, se nos va, se nos van, se va cerca, nos dejan, permanencia,
    leave quietly, lapse, lapsed, quit, unsubscribe, stop paying, stop coming, renewals, renew, leaving us
  `),
  high_advertising_costs: phrases(`
    publicidad, avisos, anuncios, ads, google y meta, google y facebook, meta, agencia nos cobra, comisiones,
    millones al mes, dolares al mes en, presupuesto de, clics, clicks, cpm, ad budget, advertising, media buying,
    paid media, paid search, leads cost, each lead costs, ppc, spend
  `),
  difficult_integrations: phrases(`
    integrar, integracion, conectar, conectado, conectores, api, webhook, erp, sap, sistema viejo, sistema propio,
    sistema central, no calza, no conversa, no se pueden unir, dos sistemas, tres sistemas, cuatro sistemas,
    cinco sistemas, distintos sistemas, sistemas distintos, martirio, pasar de un sistema, traspasar, conciliar,
    proveedores distintos, integrate, integration, connectors, connect, sync, middleware, systems, our erp,
    different systems, two systems, three systems, re enter, retype, retyping, custom connectors, patchwork
  `),
  regulatory_compliance: phrases(`
    ley, norma, exige, exigen, obliga, obligatorio, auditor, trazabilidad exigida, constancia, dejar constancia,
    consentimiento, resguardo, certificacion, protocolo, iso, invima, cofepris, isp, cmf, cnbv, sbs, superfinanciera,
    sernac, direccion del trabajo, dian, habeas, informar al, secreto bancario, privacy, law, consent, regulated,
    mandated, mandatory, certified, retention rules, legal hold, sec, finra, fda
  `),
  dispersed_data: phrases(`
    planillas, cuaderno, libreta, agenda de papel, papeles, post it, correos sueltos, celulares personales,
    cada vendedor, cada sede, cada sucursal, cada tienda, lados distintos, distintos lados, varios lados,
    seis canales, varios sistemas, repartido, suelto, versiones, copias, carpetas, drive, google sheets, access,
    en la cabeza, cada uno por su lado, sheets, folders, sticky notes, inboxes, everywhere, places, files,
    personal phones, each branch, each store, each office
  `),
  saturated_support: phrases(`
    mensajes, consultas, preguntas, llamadas, correos, tickets, reclamos, quejas, suena sin parar, no para de sonar,
    contesta la mitad, respondemos la mitad, al dia siguiente, horas despues, dos o tres horas, espera, esperan,
    esperar, filas, cola, de noche, en la noche, de madrugada, domingos, el domingo, feriados, recepcionista,
    secretaria, recepcion, mesa de ayuda, mesa central, meson, call center, centro de contacto, centro de atencion,
    atender, contestar, responder, nadie contesta, no hay nadie, whatsapp, por whatsapp, chats, dudas,
    siempre lo mismo, lo mismo, tallas, horarios, peaks, se me juntan, se juntan, se cae todo, se nos cae todo, sla,
    incumplimos, messages, inquiries, questions, calls, phones, emails, complaints, inbox, hold, queue, voicemail,
    drowns, half the day, next day, weekends, evenings, front desk, receptionist, spikes, storm, ring, ringing, wait,
    waiting
  `),
  scalability: phrases(`
    creciendo, crecimiento, crecimos, duplicar, duplicarnos, duplicamos, triplicar, el doble, al doble, nuevas sedes,
    nuevas sucursales, nuevas tiendas, nuevos paises, otro pais, abrir en, aguante, aguantar, soporte el volumen,
    no soporta, peak de demanda, franquicias, contratar mas, contratar gente, cuarenta ejecutivos, sumar gente,
    escala, volumen se, se multiplico, grow, growing, growth, doubled, tripled, double, triple, new offices,
    new locations, hire, hiring, headcount, volume, scale up, opening, handle more
  `),
};
