import { phrases } from "../../../taxonomy/guide.ts";
import type { CuesByValue } from "../by-value.ts";

export const leadSource: CuesByValue<"lead_source"> = {
  referral: phrases(`
    mi tia, mi nuera, mi yerno, mi señora, una prima, un primo, comadre, compadre, mi exjefa, jefa anterior, lo usa,
    ocupa el servicio, ya es cliente de ustedes, conocido mio, otro local, board member, our accountant,
    my accountant, mi contador, nuestro contador, my brother, my sister, my cousin, my former, my ex, roommate,
    classmate, alumni, directora de, socia mia, otra organizacion, un productor, un paciente, mi dentista,
    insistio en que, me insistio,
    chat de emprendedoras, contó su experiencia, conto su experiencia, datazo, me dieron el dato
  `),
  seo: phrases(`
    busque, buscamos, buscando, buscaba, de los primeros, resultados de busqueda, busqueda organica, googlié,
    el buscador, typed, search, searched, search results, came up, your page, a blog of yours, blog de ustedes,
    comparando herramientas, quora, perplexity, gemini, ia me recomendo, landing, su landing, pagina de ustedes,
    comparison, articulo suyo, guia que publicaron, wikipedia,
    rastreando, pestañas, homepage, tabs, listados, listado, opiniones, comparacion, resultado, resultados, browser,
    foros, ranking alto
  `),
  sem_ads: phrases(`
    publicidad pagada, promoted, display, hice clic, clicked, clicked on, anuncio que me aparecio en el buscador,
    publicitario, anunciante, promocionado, anuncito, pauta, campaña paga, skip, saltar, advertising
  `),
  email: phrases(`
    suscripcion, suscriptor, me registre, campaña de mailing, digest, email series, weekly email, monthly email, drip,
    suscriptores, suscritos, alta, edicion, baja, registrados, unsubscribed, novedades, updates,
    mailings, correo masivo, mail masivo, promocional, lista, bases de datos de correos, emails, every week,
    correos semanales, inscripcion
  `),
  event: phrases(`
    pabellon, ponente, exhibition, exhibitor, presentation at, pitch, encuentro, gala, salon del, semana de,
    premiacion, cena de, breakfast, clase abierta, open day, live, en vivo de, speaker, charla que dieron,
    presentacion que hicieron, invitacion a, mesa, clase, festival, auditorio,
    asistentes, escenario, tarima, exponiendo, exponer, coloquios, gafete, credencial, tarjetas de visita, charlistas,
    salon, hall, speakers
  `),
  partner: phrases(`
    vendor, contador externo, agencia digital, la agencia, asesor, fondo, fondo que invierte, inversionista, corfo,
    startup chile, start up chile, camara, asociacion, federacion, accountant firm, consultants, investor, vc,
    accelerator program, chamber, our bank, distribuidor, el que nos ve el, quien nos instalo, los que nos instalaron,
    implementation partner,
    consultoria, asesora, aliados, convenio, portafolio, mentoria del programa, implementacion que, reseller de,
    alianzas, cohorte, batch, brought you in, rollout
  `),
  outbound_call: phrases(`
    en frio, telefono, telefonico, telefonazo, nos marco, nos marcaron, me marco, me marcaron, llamada, llamaron,
    telefonearon, rang, rang me, phoned, called, call out of, insistio, ejecutivo call from,
    auricular, timbraron, recepcion, insistencia, celular, fono, amable, call, calls, dialing, hung up,
    voicemail, buzon, llamado, numero desconocido, linea telefonica de ustedes, picked up, ring, insistentes
  `),
  cold_email: phrases(`
    mail suyo, correo suyo, correo sin, correo en mi bandeja, de la nada, bandeja de entrada, inbox, no los conocia,
    sin conocernos, no habiamos pedido, spam, cold outreach, outreach, mandaron un correo, mandaron un mail,
    escribieron un mail, unsolicited, correo bien escrito, un correo de su,
    casilla, arroba, reenvio, firmado por, presentacion de su, iniciativa propia, pitch, forwarded, subject line,
    asunto, remitente, sin contacto previo, nadie pidio,
    contestamos el correo, hilo de correos, cold, stranger, follow ups, correo directo, mensaje suyo
  `),
  linkedin: phrases(`
    in mail, posteo, feed
  `),
  instagram: phrases(`
    stories, historias, una historia, tik, insta stories, me etiqueto, scrolleando, scrolling, x twitter, threads,
    feed de instagram, youtuber
  `),
  facebook: phrases(`
    feis, facebook ads, marketplace de facebook, muro
  `),
  webchat: phrases(`
    chat que tienen, me atendio el chat, burbuja, widget, les deje un mensaje, escribi a su whatsapp,
    su numero de whatsapp, dejar mis datos, little chat, chat bot on your, chat box, pop up, ventanita,
    el asistente de su pagina, su asistente, contact page,
    casilleros, contactenos, el bot, boton, mensajero, portal, calendario, agendo solo, homepage chat, inquiry,
    enquiry, submitted,
    ventana, recuadro, cuadrito, esquina, escribirles, live agent, form, mensaje en la web, whatsapp web
  `),
  pr: phrases(`
    un medio, la radio, el diario, un diario, the radio, canal 13, cnn, bloomberg, el mercurio, clarin, el pais,
    gestion, expansion, portafolio, la republica, entreprenuer, premio, reconocimiento, award, documentary,
    feature, profile, episode, host, libro, entrevistaron, press release, canal de youtube, newsletter de terceros,
    mencionados en, listado de startups, ranking de startups,
    columnista, lectores, sintonice, conductor, locutor, papel, impresa, suscriptor del diario, issue, host of,
    interviewed, featured in, editorial
  `),
  marketplace: phrases(`
    apps section, apps de, directorio de socios, directorio, directorio de partners, partner directory, listing,
    catalogo, aplicaciones de shopify, hubspot, salesforce, zendesk, tiendanube, integraciones de, plugin, add on,
    extension, addons, en mercado libre, apps,
    plugins, complementos, complemento, widgets, conector, extensiones, app sugerida, screenshots, gallery
  `),
};
