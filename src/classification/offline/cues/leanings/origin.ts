import { phrases } from "../../../taxonomy/guide.ts";
import type { CuesByValue } from "../by-value.ts";

export const leadSource: CuesByValue<"lead_source"> = {
  referral: phrases(`
    mi hija, mi cuñada, mi tia, mi nuera, mi yerno, mi señora, mi mama, mi papa, una prima, un primo, comadre,
    compadre, mi exjefa, jefa anterior, los contrato, los usa, lo usa, ocupa el servicio, ya es cliente de ustedes,
    son clientes de ustedes, conocido mio, una clienta, un cliente, otro local, otro dueño, board member,
    our accountant, my accountant, mi contador, nuestro contador, my brother, my sister, my cousin, my neighbor,
    my former, my ex, roommate, classmate, alumni, directora de, vecina, socia mia, otra organizacion, otra clinica,
    otra fundacion, otro colegio, otro hotel, un productor, un paciente, un apoderado, mi dentista, insistio en que,
    me insistio
  `),
  seo: phrases(`
    busque, buscamos, buscando, buscaba, de los primeros, primer resultado, resultados de busqueda, busqueda organica, en google, googlié, el buscador, typed, search,
    searched, search results, first result, came up, your page, a blog of yours, blog de ustedes,
    comparando herramientas, quora, perplexity, gemini, ia me recomendo, landing, su landing, pagina de ustedes,
    comparison, review site, articulo suyo, guia que publicaron, wikipedia
  `),
  sem_ads: phrases(`
    patrocinado, sponsored, aviso pagado, aviso patrocinado, publicidad pagada, promoted, display,
    clic en un anuncio, hice clic, pinche un aviso, clicked, clicked on, anuncio que me aparecio en el buscador,
    aviso en el buscador
  `),
  email: phrases(`
    suscripcion, suscriptor, me registre, mail semanal, correo semanal, boletin semanal, boletin mensual,
    campaña de mailing, correo masivo, digest, email series, weekly email, monthly email, drip
  `),
  event: phrases(`
    pabellon, expositor, ponente, conversatorio, exhibition, exhibitor, presentation at, pitch, encuentro, gala,
    salon del, semana de, foro anual, premiacion, mesa redonda, cena de, breakfast, roundtable, clase abierta, open day,
    live, en vivo de, speaker, charla que dieron, presentacion que hicieron, invitacion a, mesa, diplomado, clase,
    festival, auditorio
  `),
  partner: phrases(`
    implementadores, proveedor del crm, vendor, contador externo, agencia digital, la agencia, la consultora, asesor,
    fondo, fondo que invierte, inversionista, corfo, startup chile, start up chile, camara, asociacion, federacion,
    integradores, accountant firm, consultants, investor, vc, accelerator program, chamber, our bank, nuestro banco,
    distribuidor, el que nos ve el, los que nos llevan, quien nos instalo, los que nos instalaron, proveedor del erp,
    implementation partner
  `),
  outbound_call: phrases(`
    en frio, telefono, telefonico, telefonazo, nos marco, nos marcaron, me marco, me marcaron, llamada, llamaron,
    telefonearon, rang, rang me, phoned, called, call out of, insistio, ejecutivo call from
  `),
  cold_email: phrases(`
    correo de ustedes, mail de ustedes, mail suyo, correo suyo, email de ustedes, correo sin, correo en mi bandeja,
    de la nada, bandeja de entrada, inbox, no los conocia, sin conocernos, no habiamos pedido, correo no pedido,
    spam, cold outreach, outreach, mandaron un correo, mandaron un mail, escribieron un mail, unsolicited,
    correo bien escrito, un correo de su
  `),
  linkedin: phrases(`
    in mail, mensaje en linkedin, conexion de linkedin, posteo, feed
  `),
  instagram: phrases(`
    stories, historias, una historia, tik, insta stories, me etiqueto, un tiktok, scrolleando, scrolling, x twitter,
    threads, feed de instagram, youtuber
  `),
  facebook: phrases(`
    grupo de face, feis, facebook ads, aviso en facebook, anuncio en facebook, marketplace de facebook, muro
  `),
  webchat: phrases(`
    chat que tienen, me atendio el chat, burbuja, widget, les deje un mensaje, escribi a su whatsapp,
    su numero de whatsapp, boton de whatsapp, dejamos nuestros datos, dejar mis datos, formulario web,
    form on your site, little chat, chat bot on your, chat box, pop up, ventanita, el asistente de su pagina,
    su asistente, contact page
  `),
  pr: phrases(`
    columna de opinion, nota de, un medio, la radio, el diario, un diario, the radio, canal 13, cnn, bloomberg,
    el mercurio, clarin, el pais, gestion, expansion, portafolio, la republica, semana, entreprenuer, premio,
    reconocimiento, award, documentary, feature, profile, op ed, news story, episodio, episode, host, libro,
    entrevistaron, noticiero, boletin de prensa, press release, canal de youtube, newsletter de terceros,
    mencionados en, listado de startups, ranking de startups
  `),
  marketplace: phrases(`
    apps section, apps de, directorio de socios, directorio, directorio de partners, partner directory, listing,
    listado de apps, catalogo de apps, catalogo, aplicaciones de shopify, hubspot, salesforce, zendesk, tiendanube,
    integraciones de, plugin, add on, extension, addons, en mercado libre, aws marketplace, apps
  `),
};
