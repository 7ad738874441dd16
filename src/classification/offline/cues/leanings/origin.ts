import { phrases } from "../../../taxonomy/guide.ts";
import type { CuesByValue } from "../by-value.ts";

export const leadSource: CuesByValue<"lead_source"> = {
  referral: phrases(`
    mi tia, mi nuera, mi yerno, mi señora, una prima, un primo, comadre, compadre, mi exjefa, jefa anterior, lo usa,
    ocupa el servicio, ya es cliente de ustedes, conocido mio, otro local, board member, our accountant,
    my accountant, mi contador, nuestro contador, my brother, my sister, my cousin, my former, my ex, roommate,
    classmate, alumni, directora de, socia mia, otra organizacion, un productor, un paciente, mi dentista,
    insistio en que, me insistio
  `),
  seo: phrases(`
    busque, buscamos, buscando, buscaba, de los primeros, resultados de busqueda, busqueda organica, googlié,
    el buscador, typed, search, searched, search results, came up, your page, a blog of yours, blog de ustedes,
    comparando herramientas, quora, perplexity, gemini, ia me recomendo, landing, su landing, pagina de ustedes,
    comparison, articulo suyo, guia que publicaron, wikipedia
  `),
  sem_ads: phrases(`
    publicidad pagada, promoted, display, hice clic, clicked, clicked on, anuncio que me aparecio en el buscador
  `),
  email: phrases(`
    suscripcion, suscriptor, me registre, campaña de mailing, digest, email series, weekly email, monthly email, drip
  `),
  event: phrases(`
    pabellon, ponente, exhibition, exhibitor, presentation at, pitch, encuentro, gala, salon del, semana de,
    premiacion, cena de, breakfast, clase abierta, open day, live, en vivo de, speaker, charla que dieron,
    presentacion que hicieron, invitacion a, mesa, clase, festival, auditorio
  `),
  partner: phrases(`
    vendor, contador externo, agencia digital, la agencia, asesor, fondo, fondo que invierte, inversionista, corfo,
    startup chile, start up chile, camara, asociacion, federacion, accountant firm, consultants, investor, vc,
    accelerator program, chamber, our bank, distribuidor, el que nos ve el, quien nos instalo, los que nos instalaron,
    implementation partner
  `),
  outbound_call: phrases(`
    en frio, telefono, telefonico, telefonazo, nos marco, nos marcaron, me marco, me marcaron, llamada, llamaron,
    telefonearon, rang, rang me, phoned, called, call out of, insistio, ejecutivo call from
  `),
  cold_email: phrases(`
    mail suyo, correo suyo, correo sin, correo en mi bandeja, de la nada, bandeja de entrada, inbox, no los conocia,
    sin conocernos, no habiamos pedido, spam, cold outreach, outreach, mandaron un correo, mandaron un mail,
    escribieron un mail, unsolicited, correo bien escrito, un correo de su
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
    el asistente de su pagina, su asistente, contact page
  `),
  pr: phrases(`
    un medio, la radio, el diario, un diario, the radio, canal 13, cnn, bloomberg, el mercurio, clarin, el pais,
    gestion, expansion, portafolio, la republica, entreprenuer, premio, reconocimiento, award, documentary,
    feature, profile, episode, host, libro, entrevistaron, press release, canal de youtube, newsletter de terceros,
    mencionados en, listado de startups, ranking de startups
  `),
  marketplace: phrases(`
    apps section, apps de, directorio de socios, directorio, directorio de partners, partner directory, listing,
    catalogo, aplicaciones de shopify, hubspot, salesforce, zendesk, tiendanube, integraciones de, plugin, add on,
    extension, addons, en mercado libre, apps
  `),
};
