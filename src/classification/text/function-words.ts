const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Words, folded, that tell one language from its neighbours. Words two of the languages share ("no", "para", "me", "as")
 * are left out or count for both; so are the anglicisms of a Spanish sales team (demo, lead, marketing, follow up).
 */
export const FUNCTION_WORDS: Readonly<Record<"es" | "en" | "pt" | "fr" | "it" | "de", readonly string[]>> = {
  es: words(`
    el la los las un una unos unas y e o u que del al con por para sin sobre desde hasta entre segun pero aunque porque pues
    si es son era eran fue fueron ser sido esta estan estamos estoy estaba estar este esto estos estas ese esa eso esos esas
    aquel yo tu usted ustedes nosotros nosotras ellos ellas ella su sus mi mis nuestro nuestra nuestros nuestras lo le les se
    nos te os muy mas menos mucho mucha muchos muchas poco poca todo toda todos todas cada otro otra otros otras mismo misma
    tambien tampoco ya aun todavia hoy ayer ahora luego despues antes siempre nunca aqui ahi alli alla asi bien mal
    como cuando donde quien quienes cual cuales cuanto cuantos cuanta cuantas hay habia haber hemos han habian tengo tiene
    tienen tenemos tenia tener hace hacen hacemos hacer puede pueden podemos poder podria quiero quiere quieren queremos
    quisiera querer necesito necesita necesitan necesitamos dijo dice decir vamos voy va van ir creo cree sabe sabemos gusta
    gustaria bueno buena buenos buenas buen gracias hola claro vale oye listo perfecto dia dias tarde tardes hasta nada algo
    alguien nadie solo vez veces mientras durante contra hacia mediante cliente clientes empresa ventas equipo semana mes mensajes
    reunion llamada propuesta precio precios interesado interesada enviar agendar martes jueves viernes lunes miercoles manana
    parece caro barato ningun ninguna quedamos enviare mandame mandar llamar conocio conocimos conoci vendemos usamos recibimos
    trabajamos atendemos buscamos buscan busca po cachai dale saludos estimados atte adios chao muchisimas tienda tiendas cadena pedidos agentes
    grande chico chica lento lenta personas colegio plata buscar aprobado eh ya po mmm
    enero febrero mayo junio julio septiembre octubre noviembre diciembre mediados principios`),
  en: words(`
    the a an and or of to in on at for with from by about into over after before between through during without within is are
    was were be been being am do does did done doing have has had having will would can could should shall may might must
    i you he she it we they my your his her its our their them us him me this that these those there here what which who whom
    whose when where why how not don't doesn't didn't can't won't isn't aren't wasn't i'm we're you're they're it's that's
    we've i've you've let's i'll we'll you'll what's there's so but if then than because while although very too also just
    only even still already now today tomorrow yesterday always never really more most much many few some any every each other
    another same yes yeah yep nope okay thanks thank hello hi hey please sure great good bad well sounds like want need think
    know see get got make made say said tell told ask use used using work works working look looking go going come right
    one two three up out off down again week month year day days monday tuesday wednesday thursday friday send sent talk
    perfect absolutely exactly definitely maybe sorry bye appreciate interested expensive cheap stores chain company companies orders agents messages needs wants growing small
    large slow years people school heard found struggling overwhelmed uh huh um growth approved`),
  pt: words(`
    nao voce voces uma umas com mais tambem sao muito muita muitos obrigado obrigada isso isto ele eles elas em do da das na nas
    pelo pela pelos nosso nossa nossos nossas entao temos tem tinha fazer ao aos seu seus sua suas qual quais quem foi sim hoje
    agora ainda ate ja eu meu minha esta estao estamos ter nos gente vai vou vamos pode podem podemos queremos quer preciso
    precisamos precisa fica bom boa dia ola oi tudo bem onde como quando porque mas mes reuniao proposta cliente clientes empresa
    vendas equipe semana mensagens segunda terca quarta quinta sexta atendimento usamos trabalhamos amanha depois por para que os
    um dos e o a se ou as num numa lhe lhes deles dela isso aqui la ali la so nosso conheceu conhecemos gostaria seria era`),
  fr: words(`
    le les des une est sont avec pour pas nous vous ils elles je il elle dans sur mais plus tres aussi notre votre nos vos ce
    cette ces qui que quoi ou et du au aux avons avez etes sommes merci bonjour oui non c'est j'ai n'est d'un d'une l'equipe
    semaine etait faire peut pouvons voulons besoin beaucoup chez entreprise bien tout toute tous comme`),
  it: words(`
    il gli una sono siamo con per non noi voi loro io lui lei nel nella sul della delle degli dei del alla alle ma piu molto
    anche nostro nostra vostro questo questa che chi cosa come quando perche abbiamo avete hanno ho grazie buongiorno ciao si
    settimana azienda bene tutto tutti fare possiamo vogliamo bisogno e di da un lo`),
  de: words(`
    der die das und oder ist sind war mit fur nicht wir sie ihr ich er es ein eine einen einem den dem des auf aus bei nach
    von zu zum zur aber auch sehr mehr noch schon haben hat hatte werden wird kann konnen mussen unser unsere danke hallo ja
    nein guten tag woche kunden firma wie was wer wann warum dass wenn`),
};

/** Endings that tell languages apart where function words are few; folded. */
export const ENDINGS: Readonly<Record<"es" | "en" | "pt", RegExp>> = {
  es: /(?:cion|ciones|sion|siones|mente|dad|dades|ando|iendo|amos|emos|imos|aron|ieron|aba|aban|ble?s|miento|anza|illo|ito|ita|eria|oria)$/,
  en: /(?:tion|tions|ing|ed|ly|ness|ment|ments|ship|ight|ough|ould|n't|'s|'re|'ve|'ll|ful|less)$/,
  pt: /(?:cao|coes|mente|dade|dades|ando|endo|indo|amos|emos|imos|aram|eram|agem|agens|inho|inha|vel|veis)$/,
};
