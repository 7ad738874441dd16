import { type EnumGuide, phrases } from "./guide.ts";

export const leadSource = {
  kind: "enum",
  definition: {
    es: "Cómo supo de Vambe el cliente, según él mismo. Manda quien o lo que se lo contó a él: un colega que los vio en una feria es referido. Un canal social con nombre manda sobre el formato: un artículo en LinkedIn es linkedin.",
    en: "How the client heard of Vambe, in their own words. What told them decides: a colleague who saw Vambe at a fair is a referral. A named social channel beats the format: an article on LinkedIn is linkedin.",
  },
  prior: "referral",
  values: {
    referral: {
      name: { es: "Referido", en: "Referral" },
      definition: {
        es: "Una persona se lo contó o recomendó: colega, amigo, familiar, cliente, ex compañero, otro empresario, proveedor, un grupo de WhatsApp, boca a boca.",
        en: "A person told or recommended it: colleague, friend, relative, customer, former co-worker, another owner, a supplier, a chat group, word of mouth.",
      },
      cues: {
        es: phrases(`
          recomendacion, recomendo, recomendaron, recomendado por, me recomend*, nos recomend*, colega, amig*, conocid*,
          familiar*, mi herman*, mi prim*, mi espos*, mi marido, mi cuñad*, mi tio, mi socio, ex compañer*, excompañer*,
          compañer*, mi jefe, mi jefa, ex jefe, un cliente nuestro, uno de nuestros clientes, boca a boca, boca en boca,
          referid*, referencia, otro empresario, otra empresa que, nos hablo de, nos hablaron de, me hablo de,
          me hablaron de, nos conto de, me conto de, me comento, nos comento, contacto mio, un contacto,
          grupo de whatsapp, un proveedor, mentor, competidor*, vecin*, exalumn*, ex alumn*, excolega, ex colega,
          boca oreja, empresa amiga, grupo de whatsapp de, un apoderado, hizo el contacto, nos puso en contacto,
          me puso en contacto
        `),
        en: phrases(`
          recommended, recommendation, referral, referred, colleague, friend, coworker, co worker, former boss,
          word of mouth, told us about, told me about, heard from a, a client of ours, brother, sister, cousin,
          acquaintance, mentor, peer, introduced us, another company, word got around, put me in touch, put us in touch,
          vouched for you, swears by you
        `),
      },
      not: {
        es: "Una consultora, agencia o integrador que los asesora es partner.",
        en: "A consultancy, agency or integrator that advises them is partner.",
      },
    },
    seo: {
      name: { es: "Búsqueda orgánica", en: "Organic search" },
      definition: {
        es: "Los encontró él mismo en la web: Google, buscador, una comparativa, reseñas, foro en línea, el sitio o blog de Vambe, un chatbot de IA.",
        en: "They found it themselves on the web: Google, a search engine, comparisons, reviews, an online forum, Vambe's own site or blog, an AI assistant.",
      },
      cues: {
        es: phrases(`
          google, googlean*, googleando, buscando en internet, busque en internet, busqueda en internet,
          busqueda en linea, busqueda online, buscando en linea, buscando online, buscando soluciones,
          buscando alternativas, investigando, investigacion en linea, investigacion online, buscador, en internet,
          por internet, en la web, pagina web, sitio web, su pagina, su web, navegando, comparativa, comparador,
          reseñas, foro en linea, foro online, foro de internet, foro digital, reddit, blog de vambe, su blog, chatgpt,
          busqueda, una busqueda, buscando opciones, capterra, nuestro blog, posicionamiento, resultado de google,
          primer resultado, motor de busqueda, foro en internet,
          comparativ*, una ia, la inteligencia artificial me, tabla de comparacion, tabla comparativa,
          los mejores chatbots, mejores chatbots, listado de herramientas, getapp, software advice, trustpilot,
          perplexity, gemini, copilot, posicionados, por la red, en la red, opiniones en internet, listado en linea
        `),
        en: phrases(`
          google, googled, googling, search engine, searching online, searched online, online search, searching for,
          web search, your website, your site, your blog, found you online, online research, researching, internet,
          reviews, online forum, reddit, comparison site, came up in, bing, chatgpt, capterra, g2, our blog,
          first result, top result, review site,
          claude recommended, perplexity, gemini, copilot, your homepage, looked up, listicle, top ten list,
          comparison article, software advice, getapp, trustpilot, organic search, ai assistant suggested,
          best chatbots, search results
        `),
      },
      not: {
        es: "Un anuncio pagado del buscador es sem_ads; un artículo de prensa o podcast es pr.",
        en: "A paid search ad is sem_ads; a press article or podcast is pr.",
      },
    },
    sem_ads: {
      name: { es: "Anuncio pagado", en: "Paid ad" },
      definition: {
        es: "Publicidad pagada en buscadores, YouTube o sitios: Google Ads, banner, resultado patrocinado.",
        en: "Paid advertising in search, YouTube or sites: Google Ads, a banner, a sponsored result.",
      },
      cues: {
        es: phrases(`
          google ads, adwords, anuncio en google, anuncio de google, publicidad en google, publicidad de google,
          aviso en google, resultado patrocinado, enlace patrocinado, link patrocinado, banner, anuncio en internet,
          anuncio online, anuncio en linea, anuncio en youtube, anuncio, publicidad, publicidad en linea,
          publicidad online, publicidad digital, anuncio pagado, aviso en internet, un aviso, sem, campaña de google,
          aviso pagado, aviso patrocinado, publicidad en internet, anuncio patrocinado,
          comercial de vambe, comercial de ustedes, spot de, un spot, el spot, su spot, propaganda, recuadro publicitario, franja publicitaria,
          remarketing, retargeting, la pauta de ustedes, su pauta, anuncio de display, display, avisito, anunciados,
          publicitario, anuncios pagados, cartel digital, pop up publicitario, espacio publicitario,
          publicidad de vambe, publicidad pagada, anuncios de google, campaña de display, campaña de busqueda,
          anuncio antes del video
        `),
        en: phrases(`
          google ads, google ad, paid ad, search ad, sponsored result, sponsored link, banner ad, banner, online ad,
          youtube ad, advertisement, an ad, your ad, ppc,
          pre roll, preroll, your commercial, commercial, search advertising, display ads, display ad, retargeting,
          remarketing, paid search, pay per click, your ads, advert, adverts, sponsored, promoted result, pop up ad,
          ads followed
        `),
      },
      not: {
        es: "Un anuncio en Instagram, Facebook o LinkedIn toma el nombre de la red.",
        en: "An ad on Instagram, Facebook or LinkedIn takes the network's name.",
      },
    },
    email: {
      name: { es: "Correo con permiso", en: "Opt-in e-mail" },
      definition: {
        es: "Boletín, newsletter o campaña de correo a la que estaba suscrito.",
        en: "A newsletter or e-mail campaign they had subscribed to.",
      },
      cues: {
        es: phrases(`
          newsletter, boletin, correo informativo, mailing, email marketing, campaña de correo, campaña de email,
          correo que enviaron, correo promocional, un mail, un correo, por correo, un email, suscrit*,
          lista de distribucion, novedades por correo, novedades al mail, resumen semanal, resumen mensual,
          resumen quincenal, lista de correo, lista de correos, correo de suscriptores, envio mensual, envio semanal,
          serie de correos, campaña de mailing, correo de bienvenida, correo mensual, correo semanal,
          correo de novedades, correos de novedades, base registrada, base suscrita, boletin electronico,
          boletin informativo
        `),
        en: phrases(`
          newsletter, mailing list, email campaign, subscribed, subscriber, promotional email, an email, your email,
          mailing,
          product updates, email updates, email list, distribution list, monthly email, weekly email, email digest,
          drip campaign, email series, opted in, your emails, monthly tips, weekly tips, nurture emails
        `),
      },
      not: {
        es: "Un correo que no pidió de un vendedor es cold_email.",
        en: "An unrequested message from a seller is cold_email.",
      },
    },
    event: {
      name: { es: "Evento", en: "Event" },
      definition: {
        es: "Feria, congreso, conferencia, webinar, charla, taller, seminario, curso, meetup, exposición o foro empresarial, presencial o en línea.",
        en: "Fair, congress, conference, webinar, talk, workshop, seminar, course, meetup, expo or business forum, on site or online.",
      },
      cues: {
        es: phrases(`
          evento, feria, congreso, conferencia, webinar, webinario, charla, taller, seminario, simposio, meetup,
          exposicion, expo, cumbre, summit, foro empresarial, foro de, foro, panel, encuentro empresarial, encuentro de,
          networking, workshop, jornada, convencion, rueda de negocios, hackathon, demo day, stand, ponencia,
          capacitacion, curso, masterclass, camara de comercio, desayuno empresarial, diplomado, bootcamp, mesa redonda,
          seminario web, seminario virtual, conversatorio, encuentro de emprendedores, desayuno de, festival de,
          expositor, clase magistral,
          coloquio, caseta, su caseta, feria industrial, semana de la innovacion, encuentro anual, asamblea anual,
          lanzamiento del, cocktail, coctel, perumin, expomin, exponor, etmday, ecommerce day, fintech forum,
          mobile world congress, pabellon, ruta de negocios, desayuno de trabajo, almuerzo de camaradas,
          competencia de startups, gira comercial, mision comercial, premiacion, cata abierta, congreso de, evento de,
          jornadas, congresista
        `),
        en: phrases(`
          event, trade show, tradeshow, fair, conference, webinar, talk, workshop, seminar, meetup, expo, summit,
          convention, panel, networking, booth, hackathon, demo day, symposium, keynote, masterclass,
          chamber of commerce, fireside chat, industry event, roundtable,
          colloquium, trade fair, exhibition hall, expo hall, breakfast event, lunch and learn, industry dinner,
          pitch day, startup competition, badge, speaker session, your stand, career fair, annual meeting,
          user conference
        `),
      },
      not: {
        es: "Los eventos que organiza el cliente no son su fuente.",
        en: "Events the client organises are not the source.",
      },
    },
    partner: {
      name: { es: "Socio comercial", en: "Partner" },
      definition: {
        es: "Una empresa con relación comercial o técnica lo trajo: consultora, agencia, integrador, implementador o proveedor de CRM/ERP, aceleradora, incubadora, gremio, partner de Vambe.",
        en: "A firm with a commercial or technical tie brought it: consultancy, agency, integrator, CRM/ERP vendor or implementer, accelerator, incubator, trade body, Vambe partner.",
      },
      cues: {
        es: phrases(`
          partner, consultora, consultoria externa, agencia que nos, nuestra agencia, nuestra consultora,
          agencia de marketing que, una agencia, integrador*, implementador*, proveedor de software, proveedor de crm,
          proveedor tecnologico, proveedor de tecnologia, nuestro proveedor de, socio comercial, socio tecnologico,
          socio estrategico, alianza, aliado, aceleradora, incubadora, distribuidor autorizado, reseller, revendedor,
          nuestro asesor, asesor externo, consultor externo, nuestro consultor, un consultor, asociacion gremial,
          gremio, fondo de inversion, nuestros inversionistas, casa de software, nuestro implementador, la aceleradora,
          nuestro integrador, partner de ustedes,
          canal de venta de, empresas asociadas, aliados tecnologicos, programa de beneficios, start up chile,
          startup chile, corfo, sercotec, endeavor, wayra, masisa lab, centro de desarrollo de negocios,
          centro de negocios, boutique de growth, asesora en, consultoria de procesos, convenio, los del crm,
          los del erp, nuestro banco, red de empresas, integradora, implementadora, canal autorizado,
          distribuidor de nuestro sistema, representante de ustedes, nuestro informatico, proveedor de hosting, telco,
          nuestra contadora, estudio contable que, los de hubspot, los de sap
        `),
        en: phrases(`
          partner, consultancy, consulting firm, our agency, integrator, implementer, reseller, our crm vendor,
          software vendor, technology provider, accelerator, incubator, our consultant, a consultant, alliance,
          trade association, our investors,
          systems integrator, it provider, your resellers, one of your resellers, channel partner, certified partner,
          implementation partner, our it company, managed service provider, msp, web agency, our accountant's firm,
          business incubator, startup program, consulting partner, referral partner, solution partner, our bank
        `),
      },
      not: {
        es: "Una persona que recomienda sin esa relación es referral.",
        en: "A person recommending without such a tie is referral.",
      },
    },
    outbound_call: {
      name: { es: "Llamada saliente", en: "Outbound call" },
      definition: { es: "Vambe lo llamó primero.", en: "Vambe called first." },
      cues: {
        es: phrases(`
          nos llamaron, me llamaron, me llamo uno, me llamo un ejecutivo, me llamo un vendedor, me llamo una ejecutiva,
          llamada en frio, una llamada, llamada telefonica, llamada de ustedes, llamado telefonico, por telefono,
          nos contactaron por telefono, un llamado, ustedes me llamaron, ustedes nos llamaron, telemarketing,
          tu llamada, su llamada, nos llamo un*, nos llamo por telefono, llamada de prospeccion,
          me contactaron por telefono, nos telefonearon,
          llamada saliente, call frio, call en frio, telefonista, telefone*, me sono el celular, sono el celular,
          sono el telefono, discaron, me timbraron, levante el auricular, equipo sdr, me ubicaron por telefono,
          me contactaron telefonicamente, llamaron a la oficina, llamaron preguntando, sacaron mi numero,
          consiguieron mi numero, llamaron sin, que me llamo primero
        `),
        en: phrases(`
          cold call, you called, called us, called me, phone call, your call, got a call, received a call,
          sdr called, rep called,
          sales call, dialed, cold called, unknown number, unknown numbers, by phone first, rang us, rang me,
          phoned us, phoned me, outbound call, sdr call, telemarketer, your call out, called our office, called my,
          called my cell
        `),
      },
      not: {
        es: "Que el vendedor llame después de un contacto no cuenta.",
        en: "A follow-up call after another contact does not count.",
      },
    },
    cold_email: {
      name: { es: "Correo en frío", en: "Cold e-mail" },
      definition: {
        es: "Un vendedor de Vambe le escribió sin contacto previo.",
        en: "A Vambe seller wrote without earlier contact.",
      },
      cues: {
        es: phrases(`
          correo en frio, email en frio, mail en frio, correo no solicitado, nos escribieron un correo,
          me escribieron un correo, nos escribieron por correo, me escribieron por correo, nos enviaron un correo,
          me enviaron un correo, me mandaron un correo, nos mandaron un correo, me llego un correo,
          nos llego un correo, me llego un mail, nos llego un mail, me mandaron un mail, nos mandaron un mail,
          me llego un email, recibi un correo, recibimos un correo, recibi un mail, recibi un email,
          recibimos un email, correo de un vendedor, correo de un ejecutivo, correo que me mandaste,
          correo que me enviaste, tu correo, correo de prospeccion,
          email de prospeccion, mail de prospeccion, mail de presentacion, correo de presentacion, correo de contacto,
          mail de contacto, mi bandeja, mi casilla, sin conocerme, sin conocernos de nada, presentacion no solicitada,
          entro un correo, correo de la nada, secuencia de prospeccion, correo de introduccion, correo inicial de,
          mensaje en frio
        `),
        en: phrases(`
          cold email, cold e mail, you emailed, emailed us, emailed me, email from one of your,
          your email out of the blue, unsolicited email, got an email from, received an email from, outreach email,
          sent us an email, sent me an email, cold pitch, a pitch, wrote to us, wrote to me, wrote me, cold message,
          never met emailed, out of nowhere, unsolicited, unsolicited pitch, intro email, introductory email,
          outreach message, forwarded me a pitch
        `),
      },
      not: { es: "Un boletín al que estaba suscrito es email.", en: "A newsletter they subscribed to is email." },
    },
    linkedin: {
      name: { es: "LinkedIn", en: "LinkedIn" },
      definition: {
        es: "Publicación, anuncio, artículo o mensaje en LinkedIn.",
        en: "A post, ad, article or message on LinkedIn.",
      },
      cues: {
        es: phrases(`
          linkedin, linked in, linkedln, sales navigator, grupo de linkedin, mensaje de linkedin
        `),
        en: phrases(`linkedin, linked in, sales navigator, inmail`),
      },
      not: { es: "", en: "" },
    },
    instagram: {
      name: { es: "Instagram", en: "Instagram" },
      definition: {
        es: "Publicación, historia, anuncio o influencer en Instagram; también TikTok y «redes sociales» sin nombre.",
        en: "A post, story, ad or influencer on Instagram; also TikTok and unnamed social networks.",
      },
      cues: {
        es: phrases(`
          instagram, insta, un reel, reels, tiktok, tik tok, influencer, redes sociales, historia de instagram, por ig,
          en ig, publicidad en redes, anuncio en redes, las redes, red social, twitter, un tiktok, un tiktoker,
          una influencer,
          en redes, por redes, de redes, nuestras redes, por su instagram, su instagram, cuenta de instagram,
          historia patrocinada, una tiktoker, en tik tok, publicidad de instagram, live de instagram, las stories,
          una colaboracion, creadora de contenido, creador de contenido
        `),
        en: phrases(`
          instagram, insta, reel, tiktok, influencer, social media, social networks, twitter,
          on social, sponsored story, sponsored reel, insta account, insta post, an influencer, content creator,
          your reels, your stories, story ad, threads
        `),
      },
      not: {
        es: "Que el cliente venda por Instagram no es su fuente.",
        en: "Selling through Instagram is not the source.",
      },
    },
    facebook: {
      name: { es: "Facebook", en: "Facebook" },
      definition: {
        es: "Publicación, grupo o anuncio en Facebook o Meta.",
        en: "A post, group or ad on Facebook or Meta.",
      },
      cues: {
        es: phrases(`
          facebook, grupo de facebook, en face, por face, el feis, meta ads, fb, comunidad de facebook,
          pagina de facebook,
          fanpage, fan page, anuncios de meta, campaña meta, campaña de meta, anuncio de meta, publicidad de meta,
          en meta, messenger de ustedes, le di me gusta, grupo de face, facebook watch, lead ads, feisbuk
        `),
        en: phrases(`
          facebook, facebook group, meta ads, fb,
          facebook page, meta ad, meta campaign, facebook post, facebook ad
        `),
      },
      not: {
        es: "Que el cliente atienda por Facebook Messenger no es su fuente.",
        en: "Serving customers on Messenger is not the source.",
      },
    },
    webchat: {
      name: { es: "Chat del sitio", en: "Web chat" },
      definition: {
        es: "Escribió él por el chat, el formulario o el WhatsApp de Vambe.",
        en: "They wrote through Vambe's chat, form or WhatsApp.",
      },
      cues: {
        es: phrases(`
          chat de su web, chat de su pagina, chat de la pagina, chat del sitio, chat de su sitio, chat en linea,
          chat en vivo, chat web, webchat, por el chat, el chat de, formulario, formulario de contacto,
          les escribi por whatsapp, les escribimos por whatsapp, su whatsapp, su chat, les escribi por el chat,
          su chatbot, burbuja de chat, deje mis datos, dejamos nuestros datos, formulario web, formulario de su pagina,
          burbujita, boton de whatsapp, chat abajo,
          boton verde, el bot de ustedes, chatbot de ustedes, chat de ustedes, chat de vambe, bot de vambe,
          asistente del sitio, asistente de la pagina, nuestro bot, nuestro asistente, nuestro chat, contactenos,
          contactanos, casilla de contacto, formulario de vambe, casilleros de contacto, lead webchat,
          chat en nuestra pagina, seccion de contacto, numero de vambe, linea comercial, whatsapp de vambe,
          whatsapp de ustedes, inicio chat, formulario de demo, pidio demo por la web, solicito demo en
        `),
        en: phrases(`
          web chat, webchat, live chat, chat on your, your chat, chat widget, contact form, your chatbot, chat bubble,
          filled out the form, filled in the form, left my details, chat assistant, form on your site, chat popped up,
          contact us page, contact us, chat window, your bot, our bot, website assistant, assistant on your website,
          chat on the website, demo request form, requested a demo, request form, talk to sales, your whatsapp,
          messaged your, web form, chatted with
        `),
      },
      not: {
        es: "El chat con que el cliente atiende a los suyos no es su fuente.",
        en: "The chat the client serves customers with is not the source.",
      },
    },
    pr: {
      name: { es: "Prensa y contenidos", en: "Press and content" },
      definition: {
        es: "Un medio o contenido de terceros: artículo, noticia, reportaje, revista, diario, radio, televisión, podcast, blog, video, entrevista, libro, caso de éxito.",
        en: "Third-party media or content: article, news, report, magazine, newspaper, radio, TV, podcast, blog, video, interview, book, case study.",
      },
      cues: {
        es: phrases(`
          articulo, noticia, prensa, revista, diario, periodico, reportaje, nota en, nota de prensa, podcast, radio,
          television, la tele, entrevista, publicacion especializada, publicacion del sector, publicacion en,
          publicacion, un blog, blog de, blog, youtube, un video, un libro, caso de exito, estudio de caso, columna,
          medios, ranking, informe, un reporte, resumen de noticias, forbes, diario financiero, la tercera, emol,
          documental, canal de, programa de radio, programa de television, noticiero, portal de noticias, medio digital,
          revista digital, salieron en las noticias, columna de opinion, boletin de prensa, episodio,
          videopodcast, cronica, programa radial, capitulo, spotify, publimetro, whitepaper, white paper,
          estudio sectorial, infobae, la nota del diario, notita, nota del diario, revista impresa, suplemento,
          reportero, periodista, canal de youtube, radio bio bio, bio bio, radio cooperativa, matinal, noticias de,
          el tiempo, cnn chile, bloomberg linea, la nacion, diario gestion, prensa regional, ebook, e book,
          libro blanco, conductor del programa, entrevistaron, entrevistado, en las noticias, ted, documental sobre,
          resumen de prensa, agencia de noticias, el comercio
        `),
        en: phrases(`
          article, news, press, magazine, newspaper, podcast, radio, television, tv, interview, blog post, a blog, blog,
          youtube, video, case study, publication, forbes, techcrunch, report, story about, featured, news site,
          news story, op ed, podcast episode, radio show, tv segment,
          white paper, whitepaper, ebook, news feature, newspaper piece, feature story, radio segment, news segment,
          press coverage, trade magazine, trade publication, profile piece, podcast host, youtube channel, youtuber,
          write up, journalist, reporter, column, newsletter by, bbc, bloomberg
        `),
      },
      not: {
        es: "Contenido visto en LinkedIn, Instagram o Facebook toma el nombre de la red.",
        en: "Content seen on LinkedIn, Instagram or Facebook takes the network's name.",
      },
    },
    marketplace: {
      name: { es: "Tienda de aplicaciones", en: "Marketplace" },
      definition: {
        es: "Una tienda de aplicaciones o directorio de integraciones: Shopify App Store, HubSpot o AWS Marketplace, AppExchange.",
        en: "An app store or integrations directory: Shopify App Store, HubSpot or AWS Marketplace, AppExchange.",
      },
      cues: {
        es: phrases(`
          marketplace de, marketplace, app store, tienda de aplicaciones, tienda de apps, appexchange, app exchange,
          directorio de aplicaciones, directorio de integraciones, tienda de shopify, apps de shopify,
          catalogo de integraciones, play store, directorio de software, product hunt,
          complementos de tiendanube, directorio de wordpress, plugins de wordpress, lista de widgets, app sugerida,
          apps sugeridas, app recomendada, integraciones oficiales, pagina de integraciones, lista de integraciones,
          galeria de apps, galeria de integraciones, tienda de complementos, tienda de extensiones, tienda de plugins,
          complementos de, catalogo de apps, azure marketplace, aws marketplace
        `),
        en: phrases(`
          marketplace, app store, appexchange, app exchange, app directory, integrations directory, shopify apps,
          play store, product hunt, software directory,
          plugin directory, wordpress directory, app gallery, add ons for, azure marketplace, aws marketplace,
          integrations page, integration directory, extension store, your listing on, suggested app, zapier,
          app listing
        `),
      },
      not: {
        es: "Que el cliente venda en Mercado Libre o Amazon no es su fuente.",
        en: "Selling on Mercado Libre or Amazon is not the source.",
      },
    },
  },
} as const satisfies EnumGuide;

export const vambeProduct = {
  kind: "enum",
  definition: {
    es: "El producto de Vambe que responde a lo que el cliente pide; se deduce de la necesidad, casi nunca se nombra.",
    en: "The Vambe product that answers what the client asks for; derived from the need, hardly ever named.",
  },
  prior: "mercur",
  values: {
    mercur: {
      name: { es: "Mercur", en: "Mercur" },
      definition: {
        es: "Conversaciones con clientes por chat, con o sin integraciones. Es la opción siempre que haya mensajes de clientes que atender.",
        en: "Conversations with customers by chat, with or without integrations. The choice whenever customer messages must be handled.",
      },
      cues: {
        es: phrases(`
          mercur, chatbot, asistente virtual, agente de ia, whatsapp, responder mensajes, responder consultas,
          atencion al cliente, conversaciones, chat*, consultas
        `),
        en: phrases(`
          mercur, chatbot, virtual assistant, ai agent, whatsapp, customer messages, customer inquiries,
          conversations
        `),
      },
      not: { es: "", en: "" },
    },
    iris: {
      name: { es: "Iris", en: "Iris" },
      definition: {
        es: "Lo rápido y simple: pide expresamente algo básico, fácil, listo en días y sin integraciones.",
        en: "Fast and simple: explicitly asks for something basic, easy, ready in days and without integrations.",
      },
      cues: {
        es: phrases(`
          iris, algo simple, algo sencillo, algo basico, algo rapido, solucion simple, solucion sencilla,
          solucion basica, sin integraciones, sin complicaciones, facil de usar, facil de implementar,
          rapido de implementar, lo mas simple, nada complejo, nada complicado, sin mucha configuracion,
          listo para usar, plan basico, plug and play
        `),
        en: phrases(`
          iris, something simple, something basic, simple solution, no integrations, easy to use, easy to set up,
          quick setup, out of the box, plug and play, nothing fancy, nothing complex, basic plan
        `),
      },
      not: { es: "Urgencia sola no lo hace Iris.", en: "Urgency alone does not make it Iris." },
    },
    ads: {
      name: { es: "Ads", en: "Ads" },
      definition: {
        es: "Atribución y rendimiento de publicidad y campañas.",
        en: "Attribution and performance of advertising and campaigns.",
      },
      cues: {
        es: phrases(`
          vambe ads, producto ads, modulo ads, atribucion, inversion publicitaria, gasto en publicidad,
          campañas publicitarias, costo por lead, costo por adquisicion, meta ads, google ads, roas,
          retorno de la publicidad, pixel, rendimiento de las campañas, optimizar campañas, pauta digital
        `),
        en: phrases(`
          vambe ads, attribution, ad spend, ad campaigns, cost per lead, cost per acquisition, meta ads, google ads,
          roas, pixel, campaign performance, media spend
        `),
      },
      not: { es: "Llegar por un anuncio no pide Ads.", en: "Arriving through an ad does not ask for Ads." },
    },
    axis: {
      name: { es: "Axis", en: "Axis" },
      definition: {
        es: "Solo integraciones: conectar sistemas y mover datos, sin conversaciones con clientes.",
        en: "Integrations only: connecting systems and moving data, without customer conversations.",
      },
      cues: {
        es: phrases(`
          axis, solo integraciones, solo la integracion, solo integrar, solo necesitamos conectar, solo conectar,
          conectar sistemas, conectar nuestros sistemas, integrar nuestros sistemas, integrar sistemas,
          sincronizar sistemas, sincronizar datos, unificar sistemas, sistemas que no se hablan,
          sistemas no se hablan, middleware, api*, webhooks
        `),
        en: phrases(`
          axis, only integrations, only the integration, just integrate, just connect, connect our systems,
          integrate our systems, sync systems, sync data, systems don't talk, middleware, api, webhooks
        `),
      },
      not: {
        es: "Un chat que se integra con el CRM sigue siendo Mercur.",
        en: "A chat that integrates with the CRM is still Mercur.",
      },
    },
  },
} as const satisfies EnumGuide;
