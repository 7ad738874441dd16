import { describe, expect, it } from "vitest";
import { detectLanguage, isSpanish } from "./language.ts";

const SPANISH = [
  "Hola",
  "Gracias",
  "Le interesa, pero está caro.",
  "Quedamos en hablar el martes.",
  "Muy interesados, enviar propuesta.",
  "Cliente quiere demo la próxima semana",
  "Pide cotización",
  "no nos sirve, muy caro",
  "Llegó por LinkedIn, usa HubSpot y Salesforce, quiere dashboard real time.",
  "Nos conoció en un webinar de growth marketing. Tienen un funnel de leads y un CRM custom.",
  "CEO de una startup SaaS: quiere chatbot para customer support y reducir churn.",
  "hola si mira nosotros somos una tienda de ropa y la verdad recibimos como trescientos mensajes al dia y no damos abasto",
  "ya po bacan entonces quedamos el jueves cachai que igual hay que ver la plata con el jefe",
  "Vendedor: Hola, ¿cómo nos conocieron?\nCliente: Por Google, buscando un bot.",
  "AE: Hola, gracias por conectarte.\nProspect: De nada, cuéntame del producto.",
  "Tenemos un e-commerce en Shopify; los fines de semana se nos caen las ventas porque nadie responde el WhatsApp.",
  "Somos una consultora en México. ¿Cuánto sale el plan?",
  "Fijate que vos podés integrarlo con Mercado Libre, ¿no? Porque nosotros vendemos ahí todo.",
  "Team de sales muy grande, el feedback fue good pero el pricing les parece high. Van a hacer follow up con el board.",
  "Estamos full con el onboarding, el deadline es en marzo y el budget está aprobado.",
  "La clinica atiende doscientos pacientes diarios y quiere automatizar la agenda de horas medicas",
  "Empresa minera, Antofagasta. Dolor: reportes lentos.",
  "Reunión con ACME: sin presupuesto este año.",
  "Escuchamos de Vambe en un podcast. The Growth Show, creo que se llama. Queremos automatizar consultas de clientes.",
];
const ENGLISH = [
  "Hello",
  "Thanks, bye",
  "Too expensive for us.",
  "They want a demo next week",
  "Interested, send the proposal on Tuesday.",
  "We found you on Google and we'd like to see pricing.",
  "hi yeah so we're a retail company and we get around three hundred messages a day and we can't keep up with it",
  "Rep: Hola José! How are you?\nJosé: Great, thanks. We run a chain of clinics in Santiago, Chile.",
  "Our team in São Paulo handles all the support tickets for Latin America.",
  "AE: How did you hear about us?\nProspect: A friend at Falabella told me about Vambe.",
  "The client, Clínica Los Andes, is looking for a chatbot to reduce no-shows.",
  "CTO of a fintech. Needs API integrations with Salesforce and a data warehouse.",
  "so basically what we need is um something that plugs into our crm and does not take six months",
  "Mucho gusto! Ok let's switch to English so my boss can follow. We have twenty agents and they're overwhelmed.",
  "Pricing was fine, they will sign on Friday.",
  "No budget until Q3, follow up then.",
];
const PORTUGUESE = [
  "Olá, tudo bem? Nós somos uma empresa de varejo em São Paulo e não conseguimos responder todas as mensagens.",
  "O cliente quer uma proposta até sexta-feira, mas ainda não tem orçamento aprovado.",
  "voce pode me mandar a proposta amanha porque nos temos uma reuniao com a equipe de vendas e eles precisam ver isso",
  "Conhecemos a Vambe pelo LinkedIn; temos muitas dúvidas dos clientes e o atendimento está sobrecarregado.",
];

describe("the language of a meeting", () => {
  it.each(SPANISH)("is Spanish: %s", (text) => {
    expect(detectLanguage(text)).toMatchObject({ language: "es", other: null });
  });
  it.each(ENGLISH)("is English: %s", (text) => {
    expect(detectLanguage(text)).toMatchObject({ language: "en", other: null });
  });
  it.each(PORTUGUESE)("is told as Portuguese, nearest to Spanish: %s", (text) => {
    const found = detectLanguage(text);
    expect(found).toMatchObject({ language: "es", other: "pt" });
    expect(found.confidence).toBeLessThan(0.5);
  });
  it.each([
    [
      "fr",
      "Bonjour, nous sommes une entreprise de vêtements et nous avons besoin d'aide avec les messages de nos clients.",
    ],
    ["de", "Guten Tag, wir sind eine Firma aus Berlin und haben sehr viele Kunden, die uns nicht mehr erreichen."],
    [
      "it",
      "Buongiorno, noi siamo una azienda di moda e abbiamo molto lavoro con i messaggi della nostra clientela, non ce la facciamo più.",
    ],
  ])("is told as %s", (code, text) => {
    expect(detectLanguage(text)).toMatchObject({ language: "es", other: code });
  });
  it("of a mixed meeting is the one most was said in", () => {
    const spanish = "Nosotros vendemos ropa y no damos abasto con los mensajes de los clientes. ";
    const english = "We sell clothes and we can't keep up with the messages from our customers. ";
    expect(detectLanguage(spanish.repeat(3) + english).language).toBe("es");
    expect(detectLanguage(spanish + english.repeat(3)).language).toBe("en");
  });
  it("falls back to Spanish with the least confidence when nothing tells", () => {
    for (const text of ["", "   ", "😀😀", "12345", "\u0000\u0001\ufffd"]) {
      expect(detectLanguage(text)).toEqual({ language: "es", confidence: 0.1, other: null });
    }
  });
  it("is surer of a long text than of a short one", () => {
    const text = "Nosotros vendemos ropa y no damos abasto. ";
    expect(detectLanguage(text.repeat(5)).confidence).toBeGreaterThan(detectLanguage("Vendemos ropa").confidence);
  });
});

describe("a generated text", () => {
  it("of a date is told by its month, where its one little word is another language's too", () => {
    expect(isSpanish("Hablar a mediados de junio.")).toBe(true);
    expect(isSpanish("Talk again in the middle of June.")).toBe(false);
  });

  it.each([
    "Integración con WhatsApp Business API",
    "CRM",
    "Salesforce, HubSpot y Zapier",
    "Agendar demo con el equipo de marketing",
    "lead scoring",
    "Automatización de consultas",
    "Enviar propuesta comercial",
    "El cliente busca un chatbot para customer success y mejorar el onboarding.",
  ])("passes as Spanish: %s", (text) => {
    expect(isSpanish(text)).toBe(true);
  });
  it.each([
    "The client wants to automate support.",
    "Send the proposal by Friday",
    "They found us on LinkedIn and need faster reporting.",
    "O cliente quer uma proposta e não tem orçamento para isso hoje.",
  ])("does not pass as Spanish: %s", (text) => {
    expect(isSpanish(text)).toBe(false);
  });
});
