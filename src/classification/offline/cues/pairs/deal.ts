import { CLEAR, SAYS, together, WIDE } from "./pair.ts";

/** What is shown or said in a meeting, and who shows it. */
const SHOWN =
  "bot|robot|asistente|demo|demostracion|presentacion|propuesta|oferta|reunion|llamada|explicacion|charla|exposicion|guion|discurso|producto|prueba|piloto|comercial|ejecutivo|ejecutiva|tarifa|ustedes|vosotros|vambe|maquina, inteligencia artificial, la ia, su|tu|vuestra|esta|nuestra solucion|herramienta|plataforma|empresa|tecnologia|soporte|servicio|equipo|precio|sistema|app, el|del precio|vendedor|trato|tono, pitch|salesperson|rep|trial|vambe|sales, your|this|the tool|platform|product|software|price|pricing|quote|company|team|support|fee|assistant|solution|proposal|meeting|call|tone|team";
const TERMS =
  "precio|tarifa|cuota|mensualidad|monto|fee|setup|clausula|permanencia|exclusividad|penalidad|reajuste|contrato|propuesta|oferta|implementacion|instalacion|licencia|anualidad|suscripcion|abono, su|tu|vuestra|la|ambas|esa|esta|nuestra cotizacion, plan|paquete basico|mensual|anual|chico|grande|intermedio|medio|pro|premium|inicial|mayor|menor|superior, el|del|ese|otro plan|paquete|alta|minimo|valor|costo|plazo|anexo|piso|pago|total, price|pricing|rate|fee|quote|proposal|contract|clause|retainer|subscription|commitment|rollout|penalty|addendum";
const BARGAIN =
  "rebaj*|regate*|negoci*|discut*|contraofert*|contraprop*|bonific*|igualen|igualan|igualar|congel*|prorrat*|baje|bajen|bajan|bajas|bajar|bajara|bajarian|baja|quitar|quiten|quitan|quitas|quite|sacar|saquen|sacan|sacas|saque|eliminar|eliminen|ajust*|corrig*|correg*|corrij*|mejorar|mejoren|mejoran|mejora|extend*|flexib*|ceder|objet*|observ*|topar|tope|techo|desglos*|separ*|reduc*|redujer*|modific*|incluya|incluyan|incluyen|incluir|incluida|incluido|sumen|sumar|agreguen|agregar|descuento|caro|cara|alto|excesiv*|elevad*|traba|trabado|pendiente, sin cargo|costo|recargo|multa, dejar fuera, mas barat*|chic*|baj*|economic*|corto|flexible, en cuotas|partes|tramos, se va|escapa|pasa, por debajo, lower|lowered|reduce|reduced|waive|waived|match|negotiat*|haggl*|discount|cap|capped|include|included|bundled|bundle|remove|strip|split|revise|revised|amend*|countered|steep|high|flexib*|shorter|extend|adjust*|defer|push|asked|sticking|redline*|cheaper|halve|halved, come down, came in, throw in, break down, broken down, wiggle room, knock off";

/** What was on the table, and that it is now settled. */
const SETTLED =
  "aprob*|autoriz*|acept*|firm*|suscrib*|suscribi*|rubric*|adjudic*|formaliz*|cerrad*|ratific*|signed|countersigned|approved|accepted|executed|finalized|finalised|cleared|settled";

export const moodPairs = [
  ...together("sentiment", SAYS, {
    negative: [
      [
        SHOWN,
        "decepcion*|desilus*|fome|aburrid*|aburri|latos*|pesim*|horribl*|espantos*|mediocre*|verguenza|vergonzos*|ridicul*|absurd*|robotic*|acartonad*|tosc*|torpe*|inmadur*|enredad*|confus*|evasiv*|soberbi*|prepoten*|arrogan*|invasiv*|abusiv*|mienten|mintio|mintieron|mentiroso|engañ*|estaf*|humo|chanta|inutil*|malisim*|desprolij*|improvisacion|improvisado|improvisaron|chapuc*|burla|burlan|farsa|fraude|fraudulent*|desconf*|indign*|molest*|enoj*|irrit*|fastidi*|disgust*|incomod*|desagrad*|insatisf*|disconform*|ofend*|ofens*|esceptic*|incredul*|rechaz*|oponemos|opongo|oponia|detest*|odio|odie|arrepien*|arrepent*|carisim*|exorbitant*|desproporcion*|descabellad*|anticuad*|precari*|insistent*|asfixiant*|agobiant*|pesad*|barbaridad*|disparat*|tonter*|burrad*|inviable*|desfasad*|flojo|floja|penos*|pobre|pobrisim*, no me|nos|le|les gusto|gusta|convence|convencio|inspira|aporta|aporto|sirve|sirvio|interesa|dice|respondio|responde, no vale|funciono|funciona|cumple|cumplio|entendio|entiende|cubre|resuelve|resolvio|justifica|escucho|aporto|esta a la altura, muy|demasiado caro|cara|lento|lenta|basico|basica|limitado|limitada|verde|generico|generica|artificial|frio|fria|largo|agresivo|complicado|complicada, se cayo|colgo|congelo|equivoco, dejo|dejaron mucho que desear|plantad*|esperando, mal|mala|malas impresion|sabor|gusto|experiencia|espina|vibra|sensacion|trato|imagen|onda, disappoint*|annoy*|irritat*|confus*|clunky|overpriced|pushy|rude|vague|evasive|misled|misleading|lied|lying|scam|joke|nonsense|rubbish|garbage|awful|terrible|horrible|ridiculous|absurd|insult*|offens*|pointless|worthless|sloppy|buggy|glitchy|froze|creepy|robotic|cheesy|tacky|dishonest|sneaky|dodgy|sketchy|fishy|unacceptable|unprofessional|unprepared|boring|dull|tedious|hate|hated|dislike|distrust|doubt|sceptical|skeptical|regret|condescending|patronising|patronizing|arrogant|dismissive|useless|lousy|poor|poorly|weak|shallow|mess|messy|steep|extortion*|outrageous, not|isn't|wasn't worth|convinced|impressed|helpful|clear|good, let me|us down, doesn't|didn't|don't work|deliver|impress|convince|trust|listen|understand|believe|care|fit|answer, waste of, too|way expensive|slow|basic|aggressive|complicated|generic",
      ],
      [
        "molestia|malestar|disgusto|descontento|frustracion|enojo|irritacion|incomodidad|desconfianza|escepticismo|rechazo|desinteres|hastio|fastidio|desagrado|decepcion|desilusion|reticencia|hostilidad|enfado|rabia|impaciencia|frialdad|tension, annoyance|frustration|distrust|disappointment|irritation|hostility|displeasure|impatience|skepticism|scepticism|anger",
        "manifest*|mostr*|muestra|expres*|transmit*|evidenci*|reflej*|dejo|noto|percib*|percibe|tono|cierra|termin*|hacia|nosotros|reunion|llamada|propuesta|precio|demo|vambe|ustedes|equipo|demora|espera|expressed|voiced|showed|clear|visible|vented|call|demo|price|towards|toward|us",
      ],
      [
        "critico|criticaron|critica|cuestiono|cuestiona|cuestionaron|descalific*|reproch*|acuso|acusaron|tildo|ironiz*|se burlo, criticised|criticized|slammed|dismissed|complained|mocked|accused",
        `${SHOWN}|precio|tarifa|propuesta|equipo|nuestro|nuestra|falta|servicio|costo, us|our`,
      ],
    ],
  }),
  ...together("sentiment", WIDE, {
    positive: [
      [
        `${SHOWN}|esto|eso|idea|detalle|enfoque|funcion, that|this|idea|feature|demo`,
        "encant*|fascin*|genial|genialidad|excelente|increible|maravill*|espectacular|buenisim*|fantastic*|impresiono|impresiona|impresionad*|sorprendio|interesantisim*|prometedor*|atractiv*|brillante|potente|impecable|lind*|bacan|chever*|notable|entusiasm*|entusiast*|felic*|feliz|gust*|conveni*|facilisim*|sencillisim*|amigable|intuitiv*|agil|redondo|redonda|estupend*|fenomenal|magnific*|sensacional|extraordinari*|acertad*|atinad*|ganador|ganadora|elogi*|alab*|aplaud*|agradec*|valor|tranquilidad|alegra|alegria|conforme|satisf*|conquist*|cautiv*|enamor*, lo que necesit*|buscab*|querí*|faltaba, love|loved|loves|adore|brilliant|fantastic|amazing|awesome|delight*|thrill*|impress*|excellent|superb|gorgeous|slick|sleek|clever|elegant|smooth|refreshing|exciting|excited|intuitive|handy|outstanding|enthusias*|keen|eager|happy|pleased|promising|reassuring|winner|perfect|perfectly",
      ],
    ],
  }),
];

export const stagePairs = together("purchase_stage", CLEAR, {
  negotiation: [
    [
      "si firm*|pag*|contrat*|tom*|comprom*|llev*|cierr*|cerr*|renuev*|prepag*|sumo|sumamos|traig*|me comprometo|nos comprometemos, if we|i|you sign|commit|prepay|pay|take|go|bring|add|renew",
      "descuento|menos|bajan|baja|bajas|bajarian|rebaj*|gratis|regal*|incluy*|mejor|mejoran|precio|tarifa|bonific*|instalacion|meses, discount|off|waive|free|include|lower|rate|price|throw|better|cheaper|months",
    ],
    [
      "# mil|lucas|dolares|pesos|euros|uf|soles|millones|palos|grand|k|bucks|dollars|pounds|reales",
      "maximo|tope|limite|presupuesto|ofrezco|ofrecemos|contraoferta|cierro|cerramos|acepto|aceptaria|pagaria|pagariamos|estirarme|estirarnos|budget|cap|capped|max|maximum|ceiling|counter|offer, no paso|pasamos|llego, me|nos|lo|la dejas|dejan|deja|dejamos, lo tomo|tomamos|firmo|cierro, quedaria|queda en, en vez, mas que|barato|caro, can|could|would you|we do|take|sign|go, instead of",
    ],
    [
      "contrato|convenio|clausula|anexo|contract|agreement|msa|nda|sow",
      "meses|anual|salida|termino|multa|permanencia|renovacion|confidencialidad|responsabilidad|sla|garantia|abogado|abogada|legal|legales|juridico|juridica|fiscalia|observaciones|borrador|ajuste|ajustes|corregir|corregido|modificar|exit|liability|term|terms|months|clause|lawyer|counsel|draft|edits|comments|termination",
    ],
    [
      "compar*|cotej*|elegir|decidir|contra|versus|vs|frente|entre|weigh*|against|between",
      "ofertas|propuestas|cotizaciones|precios|presupuestos|oferentes|competidor|quotes|bids|proposals|offers, otra oferta|propuesta|cotizacion, other quote|bid|offer",
    ],
    [
      "falta|faltan|pendiente|espera|esperando|esperamos|depende|revisa|revisando|waiting|pending|awaiting|needs",
      "presupuesto|aprobacion|contrato|propuesta|firma|budget|approval|signature|contract, su|la|nueva cotizacion|oferta, visto bueno",
    ],
    [TERMS, BARGAIN],
    [
      "descuento|rebaja|cuotas|permanencia|penalidad, discount|net|annual|upfront|instalments|installments",
      "si pag*|firm*|contrat*|compr*|confirm*|tom*|llev*|cerr*, a cambio, si me|nos, con tal, por # años|meses, if we|you|i, in exchange|return, por ciento, percent|months|years",
    ],
    [
      "otra|otro|otras|otros|competencia|competidor|oferente|ambas|dos|tres|tu|su, competitor|other|rival|another",
      "oferta|cotizacion|propuesta|tarifa, mas barat*|caro, la mitad, quote|bid|offer|cheaper, half that",
    ],
  ],
  closure: [
    [
      "firmo|firmamos|firme|firmar|firmaron|firmaremos|pagamos|pagaremos|transfiero|transferimos|transferi|deposito|depositamos|contratamos|compramos|compro|tomamos|acepto|aceptamos|confirmo|confirmamos|autorizo|autorizamos|aprobamos|apruebo|adquirimos|renovamos|formalizamos|proced*|sign|accept|confirm|approve|buying|paying|signing, nos quedamos con, i'll|we'll|we|i pay|buy|take",
      "hoy|mañana|ahora|altiro|ahorita|enseguida|lunes|martes|miercoles|jueves|viernes|dale|cerrado|licencias|vambe|propuesta|oferta|condiciones|presupuesto|cotizacion|today|tomorrow|now|monday|tuesday|wednesday|thursday|friday|afternoon|tonight, con|por ustedes, plan|paquete anual|completo|mensual|medio|pro, esta tarde|noche|semana|mañana, el|su|tu contrato, right away, the|your plan|proposal|terms|offer|contract, sin cambios|reparos",
    ],
    [
      "empezamos|arrancamos|partimos|iniciamos|comenzamos|empecemos|arranquemos|partamos|instalamos|implementamos|lanzamos, we|we'll|let's start|begin|kick|launch",
      "lunes|martes|miercoles|jueves|viernes|quedamos|acordado|entonces|agendado|listo|confirmado|monday|tuesday|wednesday|thursday|friday|agreed, primero de, proxima semana, next week|month",
    ],
    [
      "ustedes|vosotros|vambe, con|por ti|vos, you|vambe",
      "elegimos|elegi|elegido|elegidos|elegidas|escogimos|escogido|seleccionamos|seleccionados|decidimos|decidido|decantamos|decantado|ganaron|ganadores|adjudicado|adjudicamos|contratar|contratarlos|contratamos|chose|chosen|picked|selected|won, vamos|quedamos con, going|gone|went with, decided on",
    ],
    [
      "usuario|clave|acceso|accesos|credenciales|licencias|login|logins|credentials|workspace, mi|nuestra|la|su|our|my|the cuenta|account",
      "creenme|crear|habilit*|activ*|activen|preparen|listas|listos|lista|entregaron|entrego|compartio|activate|provision|activated|live|created",
    ],
    [
      "bienvenid*|welcome|felicitaciones|congratulations",
      "a bordo, al equipo, a la familia, a vambe, aboard|onboard|family|vambe, to the team, on board",
    ],
    [
      "contrato|propuesta|compra|contratacion|renovacion|acuerdo|convenio|orden|presupuesto|cotizacion|documento|gasto|papeles|suscripcion|adjudicacion, contract|proposal|purchase|order|paperwork|agreement|quote|spend|renewal|msa|terms|deal",
      `${SETTLED}, ya esta|quedo, en regla, luz verde, visto bueno, dio el si|ok|pase, dieron el ok|si|pase, sin cambios|observaciones, is done, all done, green light, no changes`,
    ],
    [
      "pago|anticipo|deposito|transferencia|tarjeta|factura|abono|seña|cuota|debito|matricula|inscripcion, payment|deposit|wire|invoice|card|receipt|instalment|installment",
      "hech*|hice|hicimos|hago|hacemos|realiz*|recib*|emit*|emit|adjunt*|comprobante|cargar|carguen|cobr* ya, ya pag*|sali*|lleg*|va|esta|quedo|hice, ingreso|acredit*|acreditado|pagad*|pagamos|depositad*|listo|lista|went|cleared|received|sent|landed|goes|on file|through|charge|processed|paid|settled",
    ],
    [
      "arranque|kickoff|onboarding|instalacion|implementacion|capacitacion|configuracion|habilitacion|activacion, puesta en marcha, setup|rollout|training|implementation|go-live",
      "agend*|coordin*|program*|calendariz*|fijad*|fecha|fechad*|confirm*|asign*|inici*|proced*|procedan|parte|partimos|empez*|empiez*|comienz*|lunes|martes|miercoles|jueves|viernes|mañana|esta semana|proxima|usuario|clave|acceso|accesos, begins|starts|kicks|scheduled|booked|monday|tuesday|wednesday|thursday|friday|tomorrow|credentials|login",
    ],
  ],
});
