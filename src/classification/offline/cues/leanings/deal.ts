import { phrases } from "../../../taxonomy/guide.ts";
import type { CuesByValue } from "../by-value.ts";

export const urgency: CuesByValue<"urgency"> = {
  true: phrases(`
    urgente, pronto, rapido, ya, esta semana, este mes, este fin de semana, la proxima semana, lunes, fin de mes,
    fin de año, semanas, apuro, presion, lo antes, temporada, feriado, lanzamiento, no puede moverse, parte en,
    parten en, empieza en, abrimos en, inauguramos, antes del, antes de la, no llegamos, se nos acaba, vence,
    vencimiento, ultimatum, soon, quickly, fast, this week, this month, next week, weeks, season, launch, before the,
    by monday, by friday, expires, now, hurry
  `),
  false: phrases(`
    apuro, prisa, calma, el proximo año, otro año, algun dia, sin fecha, ninguna fecha, no hay fecha, ninguna,
    ningun apuro, ningun plazo, cuando se de, tranquilos, con tiempo, despues del verano, someday, eventually,
    no date, later, exploring, no timeline
  `),
};

export const purchaseStage: CuesByValue<"purchase_stage"> = {
  negotiation: phrases(`
    precio, tarifa, valor mensual, costo, propuesta, contrapropuesta, contrato, clausula, plazos de pago, minimo de,
    doce meses, 12 meses, 24 meses, seis meses, anual, trimestral, mensual, prueba de concepto, comite, directorio,
    juridica, legal, abogado, compras, licitacion, bases, presupuesto, aprobacion, alto, caro, bajar, bajame, bajeme,
    comparo, comparando, tres herramientas, otra cotizacion, version de, anexo, condiciones, terminos, sla,
    penalidad, price, pricing, contract, terms, monthly, annual, proof of concept, budget, lawyer, counter, months,
    expensive, cheaper, competitor quote, msa
  `),
  closure: phrases(`
    firma, firmar, firmo, firmo la, cerrado, listo el contrato, contrato listo, trato, pague, pago, pagamos, pagar,
    pagado, transferi, transferencia, factura, facturar, aprobado, aprobe, aprobaron, visto bueno, arranque,
    arrancamos, partimos, parto, iniciamos, empezamos, puesta en marcha, salida en vivo, inicio, docusign, anticipo,
    alta, dar de alta, lo tomo, nos vamos con, sign, paid, pay, invoice, approved, deal, agreed, order form, go live,
    start, starting, account ready, signed up, sign up
  `),
};

export const lostClientBadMeeting: CuesByValue<"lost_client_bad_meeting"> = {
  true: phrases(`
    dejalo ahi, dejemoslo ahi, mejor dejalo, hasta aqui, hasta aca, hasta ahi no mas, cerramos por aca, pidio cortar,
    cortar el servicio, cortar el contrato, cortar con, no seguir, no sigan, no vamos a, no voy a, me confundi mas,
    mas confundida, mas dudas que, vendiendo otra cosa, no anduvo, no funciono el piloto, no va mas, se acabo,
    descartado, descartarlos, no es el momento, no es para mi, olvidalo, olvidenlo, olvidate, no me interesa, paso,
    pasamos, paso esta vez, prefiero seguir, preferimos quedarnos, nos quedamos con, ya elegimos, ya decidimos,
     con la competencia, did not go well, i'll pass, pass on this,
    not for me, not moving forward, won't be, another vendor, another provider, someone else, lost me, waste, cancel,
    don't follow up, do not follow up, please stop, leave it, done here, ended the call, hung up, walked out,
    no show vendor, se fue antes, colgo, se levanto, corto
  `),
};

export const sentiment: CuesByValue<"sentiment"> = {
  positive: phrases(`
    entusiasm*, ilusion*, fascin*, optimis*, esperanz*, aliviad*, estupend*, sensacional, fenomenal, espectacular,
    extraordinari*, intuitiv*, agradec*, elogi*, felicit*, aplaud*, bravo, conveniente, razonable, gratamente,
    honestidad, sinceridad, profesionalismo, simpatia, buena pinta, conforme, conformes, valor agregado, enthusias*,
    hopeful, encourag*, reassur*, grateful, thankful, appreciat*, compelling, refreshing, intuitive, seamless,
    thoughtful, clever, worthwhile, eager, favorable, favourable, upbeat, receptive, smitten, beautifully,
    me late, me gusta lo, impecable, util, utilisimo, me sirve, nos sirve, me sirve muchisimo, nos serviria,
    me serviria, entusiasta, encantado, agradezco, agradecido, se los agradezco, mucha paciencia,
    con mucha paciencia, buena onda, la raja, macanudo, barbaro, joya, de diez, de primera, padre, super, de lujo,
    que maravilla, maravilla, maravilloso, hizo sentido, me hace sentido, nos hace sentido, me cerro, nos cerro,
    cierra bien, feliz de, quedo feliz, quedamos feliz, tranquil*, aliviad*, prometedor, vale la pena,
    justo lo que andaba, era lo que buscaba, lo que necesitaba, lo que necesitabamos, salio bien, anduvo bien,
    funciono bien, nos convencieron, me convencio, con gusto, encantaria, la quiero, lo quiero, lo quiero ya, lovely,
    wonderful, brilliant, terrific, thrilled, pleased, delighted, happy, enjoyed, good, nice, fair price,
    makes sense, made sense, helpful, useful, relief, worth it, exactly, finally, like what, liked what,
    thank you so much, appreciate
  `),
  neutral: phrases(`
    cordial, correcto, seca, sin señales, anoto, tibi*, no opino, ni fria, ni frio, todavia estamos viendo, habria que ver, hay que ver,
    por ahora, por el momento, averiguar, comparando, comparar, cuadro comparativo, matriz, me pidieron, mi jefe me, mi jefa me,
    sin cronograma, solo queria, solo informacion, no les prometo, voy a pensarlo, pensarlo, lo pienso, les aviso, te aviso, le aviso,
    precios de lista, estudiando, evaluando, just looking, looking around, no authority, gathering, longlist, shortlist, memo,
    correcta, sin sorpresas, nada mas, me da igual, no estoy seguro, no estoy segura, no se si, aun no se,
    todavia no se, depende, quizas, tal vez, lo consulto, lo charlo, lo converso, lo hablo con, lo veo, lo vemos,
    nothing more, okay, maybe, perhaps, unsure, not sure, neutral, no strong opinion, regroup
  `),
  negative: phrases(`
    molesto, enojado, frustrado, frustrante, decepcionado, me confundi, confundido, mas dudas, dudas que respuestas,
    no anduvo, no funciono, fallo, fallaron, mal, horrible, terrible, desastre, pierdo, no entendio,
    no sabia responder, no sabia, tarde, llego tarde, se conecto tarde, me sentí, engañado, vendiendo otra cosa,
    abusivo, enredada, cuesta ver el valor, por educacion, desinteres, aburrid*, frio, hartos,
    cansad* de, no contestaron, nunca respondieron, incomodo, insistente, presion, pushy, rude, annoying, frustrated,
    frustrating, confused, lost, angry, bad, poor, awful, late, useless, unclear, slides, ignored, wrong, failed,
    broke, misled, overpriced, disrespectful, irrelevant, did not go well
  `),
};
