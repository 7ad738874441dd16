import { type EnumGuide, phrases } from "./guide.ts";

export const sentiment = {
  kind: "enum",
  definition: {
    es: "El ánimo del cliente hacia Vambe y la compra, no hacia su problema. Quien describe un problema grave pero espera que Vambe lo resuelva es positivo.",
    en: "The client's mood towards Vambe and the purchase, not towards their problem. Someone with a severe problem who hopes that Vambe solves it is positive.",
  },
  prior: "neutral",
  values: {
    positive: {
      name: { es: "Positivo", en: "Positive" },
      definition: {
        es: "Interés, esperanza, entusiasmo o acuerdo con lo que se propone.",
        en: "Interest, hope, enthusiasm or agreement with what is proposed.",
      },
      cues: {
        es: phrases(`
          nos encanta*, me encanta*, nos gusta*, me gusta*, nos gusto, me gusto, excelente, genial, perfecto,
          buenisimo, fantastico, increible, impresionad*, impresionante, entusiasm*, emocionad*, ilusionad*,
          content*, feliz, felices, nos interesa*, me interesa*, interesad*, interesante, muy interesante,
          suena bien, suena muy bien, se ve bien, se ve muy bien, justo lo que, exactamente lo que,
          creemos que … puede*, creemos que … podria*, creo que … puede*, creo que … podria*, esperamos que,
          confiamos en, confiamos que, nos llamo la atencion, me llamo la atencion, ideal, encaja, encajaria,
          prometedor*, optimista*, convencid*, gran oportunidad, buena oportunidad, nos ayudaria, nos vendria bien,
          me quedo claro, buena impresion, que bueno, que bien, bacan, chevere, padrisimo, estupendo, de maravilla,
          vemos potencial, vemos … valor, ilusion*, con ganas de, solucion ideal, podria ser la solucion,
          podria ser clave, puede ser clave, parece … solucion, parecio … interesante, parece … prometedora,
          nos convencio, estamos listos, avancemos
        `),
        en: phrases(`
          love, excited, great, excellent, perfect, awesome, amazing, fantastic, impressed, impressive, interested,
          interesting, looking forward, sounds good, sounds great, exactly what we need, just what we need, keen,
          happy with, glad, promising, optimistic, we believe … can, we think … could, we hope, confident, good fit,
          great fit, i like, we like, really liked, caught our attention, can't wait, convinced
        `),
      },
      not: {
        es: "Cortesía de apertura o despedida (gracias, un gusto, buen día) ni elogios del vendedor a su producto.",
        en: "Courtesies (thanks, nice to meet you) or the seller praising the product.",
      },
    },
    neutral: {
      name: { es: "Neutral", en: "Neutral" },
      definition: {
        es: "Describe hechos o pide información sin mostrar agrado ni rechazo, o ambos se equilibran.",
        en: "States facts or asks for information without liking or rejecting, or both in balance.",
      },
      cues: {
        es: phrases(`
          lo vamos a pensar, lo voy a pensar, tengo que pensarlo, hay que evaluarlo, estamos evaluando,
          solo queria saber, solo queremos informacion, sin compromiso, depende de, ni fu ni fa, veremos, ya veremos,
          tengo dudas, tenemos dudas, no estoy segur*, no estamos segur*
        `),
        en: phrases(`
          we will think about it, i'll think about it, we'll see, just looking, just gathering information,
          not sure yet, on the fence, it depends
        `),
      },
      not: { es: "", en: "" },
    },
    negative: {
      name: { es: "Negativo", en: "Negative" },
      definition: {
        es: "Molestia, desconfianza o rechazo hacia Vambe, el precio o la reunión.",
        en: "Annoyance, distrust or rejection towards Vambe, its price or the meeting.",
      },
      cues: {
        es: phrases(`
          no nos interesa*, no me interesa*, no nos convence*, no me convence*, decepcion*, mala experiencia,
          pesima experiencia, molest* con, muy molest*, estoy molest*, enojad*, perdida de tiempo,
          perdiendo el tiempo, perder el tiempo, no me gusto, no nos gusto, esto no nos sirve,
          demasiado caro, carisimo, muy caro, un robo, desconfi*, no confio, no confiamos, poco profesional,
          falta de respeto, no entendi nada, no entiendo nada, confus*, esceptic*, descontent*, insatisfech*,
          inaceptable, una lastima, pesimo, no cumple*, no es lo que
        `),
        en: phrases(`
          not interested, disappointed, disappointing, waste of time, too expensive, way too expensive,
          unprofessional, bad experience, terrible experience, not convinced, don't trust, do not trust, annoyed,
          upset, skeptical, sceptical, confusing, unacceptable, not what we, doesn't work for us,
          does not work for us, unhappy with you
        `),
      },
      not: {
        es: "Frustración con el propio problema o con el proveedor anterior.",
        en: "Frustration with one's own problem or with a former supplier.",
      },
    },
  },
} as const satisfies EnumGuide;
