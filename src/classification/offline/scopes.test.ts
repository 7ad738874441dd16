import { describe, expect, it } from "vitest";
import { classifyOffline } from "./engine.ts";
import { meetingOf, valuesOf } from "./testing.ts";

describe("who says it decides what it is worth", () => {
  const talk = (...lines: string[]): string => lines.join("\n");

  it("leaves the seller's other customers out of the client's sector and pain", () => {
    const found = valuesOf(
      talk(
        "Vendedor: Trabajamos con bancos que tenían problemas de fraude y con una minera con los datos dispersos.",
        "Cliente: Nosotros tenemos una pastelería en Talca.",
        "Vendedor: Una clínica que atendemos bajó su churn a la mitad.",
        "Cliente: Lo nuestro son los mensajes de WhatsApp, no damos abasto.",
      ),
    );
    expect(found).toMatchObject({ business_sector: "food_beverages", primary_pain_point: "saturated_support" });
  });

  it("leaves the client's own customers out of their sector", () => {
    expect(valuesOf("Desarrollamos software de gestión para clínicas y hospitales.").business_sector).toBe(
      "software_saas",
    );
    expect(valuesOf("We are a trucking company serving retailers and hotels.").business_sector).toBe(
      "transportation_logistics",
    );
  });

  it("hears the answer to how they met, not the channels the client sells on", () => {
    const found = valuesOf(
      talk(
        "Vendedora: ¿Qué canales usan?",
        "Cliente: Vendemos por Instagram y también nos escriben por Facebook.",
        "Vendedora: ¿Y cómo llegaron a nosotros?",
        "Cliente: Por una prima mía que trabaja en un banco.",
      ),
    );
    expect(found.lead_source).toBe("referral");
  });

  it("gives the client the role they claim and not their boss's", () => {
    const found = valuesOf(
      talk(
        "Vendedor: ¿Cuál es su rol?",
        "Cliente: Soy la jefa de marketing, pero lo tiene que aprobar el gerente general.",
      ),
    );
    expect(found.decision_maker_role).toBe("cmo");
  });

  it("does not take an offer that only the seller makes for an agreement", () => {
    const found = valuesOf(
      talk(
        "Vendedor: Si firman hoy, partimos el lunes.",
        "Cliente: Primero quisiéramos entender qué hace la plataforma.",
      ),
    );
    expect(found.purchase_stage).toBe("discovery");
  });
});

describe("the sentence decides what a cue means", () => {
  it.each([
    ["Nos enteramos de Vambe gracias a una colega que los vio en una feria.", "referral"],
    ["Conocimos Vambe en una feria por invitación de un amigo.", "event"],
    ["Leímos un artículo en LinkedIn sobre ustedes.", "linkedin"],
    ["Nuestro integrador de CRM nos recomendó Vambe.", "partner"],
    ["Llegamos a ustedes buscando en Google.", "seo"],
    ["Vi un anuncio de ustedes en Google.", "sem_ads"],
    ["Me apareció su publicidad en Instagram.", "instagram"],
    ["Escuché de Vambe en un podcast.", "pr"],
    ["I got a cold email from one of your reps.", "cold_email"],
    ["You called me out of the blue last week.", "outbound_call"],
    ["We found you in the Shopify App Store.", "marketplace"],
    ["I filled out the form on your website.", "webchat"],
    ["Estoy suscrita a su newsletter y así supe de ustedes.", "email"],
    ["Vi una publicación de Vambe en un grupo de Facebook.", "facebook"],
  ])("%s → %s", (sentence, source) => {
    expect(valuesOf(sentence).lead_source).toBe(source);
  });

  it.each([
    ["No tenemos problemas de integración ni de datos dispersos; se nos van los clientes.", "high_churn"],
    ["Integration is not an issue for us, but customers are leaving every month.", "high_churn"],
    [
      "Los reportes ya los tenemos resueltos. Gastamos demasiado en anuncios y el costo por lead no para de subir.",
      "high_advertising_costs",
    ],
    ["Nuestros sistemas no se hablan entre sí y esperamos algún día escalar.", "difficult_integrations"],
    [
      "Crecimos mucho y ya no damos abasto con las consultas; nos gustaría que se integre con nuestro CRM.",
      "saturated_support",
    ],
  ])("a denied or wished thing is not the pain: %s", (text, pain) => {
    expect(valuesOf(text).primary_pain_point).toBe(pain);
  });

  it.each([
    ["Lo necesitamos funcionando antes de fin de mes.", true],
    ["We need this live before Black Friday.", true],
    ["No tenemos apuro, esto es para el próximo año.", false],
    ["Atendemos urgencias veterinarias las 24 horas.", false],
    ["Los clientes esperan que les respondamos de inmediato.", false],
    ["There's no rush on our side.", false],
  ])("time presses only the purchase: %s → %s", (text, urgent) => {
    expect(valuesOf(text).urgency).toBe(urgent);
  });

  it.each([
    ["Ya firmamos con otra empresa, no nos interesa seguir.", true],
    ["Honestly, this was a waste of time and we're going with another vendor.", true],
    ["Con el proveedor anterior fue una pérdida de tiempo, por eso los buscamos a ustedes.", false],
    ["A nuestros clientes no les interesa llenar formularios.", false],
    ["Lo voy a pensar y les aviso.", false],
  ])("a client is lost by turning Vambe down: %s → %s", (text, lost) => {
    expect(valuesOf(text).lost_client_bad_meeting).toBe(lost);
  });

  it.each([
    ["Somos 12 personas en total.", "small"],
    ["Contamos con más de 180 colaboradores.", "medium"],
    ["Tenemos 35 sucursales en el país.", "large"],
    ["Empleamos a 1.200 trabajadores.", "enterprise"],
    ["We're about 80 people.", "medium"],
    ["Es un negocio familiar pequeño.", "small"],
  ])("size follows the count: %s → %s", (text, size) => {
    expect(valuesOf(text).company_size).toBe(size);
  });

  it.each([
    ["Soy la gerenta de operaciones.", "head_ops"],
    ["Como fundador, yo decido.", "founder"],
    ["I'm the CTO here.", "cto"],
    ["Soy directora financiera de la empresa.", "cfo"],
    ["Trabajo como analista de marketing.", "analyst"],
    ["Hola.\nQuedo atenta.\nRosa Díaz\nJefa de Informática", "it_manager"],
  ])("a role is what the speaker says of themselves: %s → %s", (text, role) => {
    expect(valuesOf(text).decision_maker_role).toBe(role);
  });

  it.each([
    ["Estamos en Guadalajara.", "latam_north"],
    ["Nuestra empresa tiene oficinas en Montevideo.", "latam_south"],
    ["We are based in Toronto.", "north_america"],
    ["Trabajamos desde Sevilla, a ver si nos ayudáis vosotros.", "europe"],
  ])("a place is where the company is: %s → %s", (text, region) => {
    expect(valuesOf(text).region).toBe(region);
  });

  it("falls back on the client's phone and address for the region, without a quote", () => {
    const client = { name: "", email: null, phone: "+52 55 1234 5678" };
    const { region } = classifyOffline(meetingOf("Hola, quería saber más.", { client })).labels;
    expect(region).toMatchObject({ value: "latam_north", basis: "inferred", anchor: null });
  });

  it("keeps a lost client from being called positive", () => {
    expect(valuesOf("Me encantó conocerlos, pero decidimos irnos con la competencia.").sentiment).toBe("negative");
  });

  it("says stated only of what is said outright", () => {
    const { labels } = classifyOffline(meetingOf("Somos un hotel. Nos preguntan lo mismo todo el día."));
    expect(labels.business_sector.basis).toBe("stated");
    expect(labels.vambe_product.basis).toBe("inferred");
    expect(labels.lead_source.basis).toBe("defaulted");
  });

  it.each([
    [8, "small", "stated"],
    [45, "small", "inferred"],
    [60, "medium", "inferred"],
    [120, "medium", "stated"],
    [5000, "enterprise", "stated"],
  ])(
    "says the size that %i people make, as stated only where every line between sizes is far",
    (count, value, basis) => {
      const { labels } = classifyOffline(meetingOf(`En la empresa trabajamos ${count} personas.`));
      expect(labels.company_size).toMatchObject({ value, basis });
    },
  );
});

describe("whose mood and dealings they are", () => {
  it.each([
    ["Los huéspedes quedan encantados, pero nadie contesta el WhatsApp.", "sentiment", "neutral"],
    ["Nuestros clientes se molestan porque tardamos en responder.", "sentiment", "neutral"],
    ["Somos una clínica. Los clientes nos piden descuentos todo el tiempo.", "purchase_stage", "discovery"],
    ["Somos una academia. Nos gustaría que el asistente mande el link de pago.", "purchase_stage", "discovery"],
    ["Tenemos gimnasios y cada mes los socios se van con la competencia.", "lost_client_bad_meeting", false],
    ["Tenemos tiendas. Nuestros clientes quieren respuesta inmediata.", "urgency", false],
  ])("leaves those of the client's customers out: %s", (note, field, value) => {
    expect(valuesOf(note)[field]).toBe(value);
  });

  it.each([
    ["Óptica en Talca. El cliente quedó encantado con la demo.", "sentiment", "positive"],
    ["Óptica en Talca. Piden descuento por pago anual.", "purchase_stage", "negotiation"],
    ["Óptica en Talca. Se fueron con la competencia.", "lost_client_bad_meeting", true],
  ])("hears a seller write of the client: %s", (note, field, value) => {
    expect(valuesOf(note)[field]).toBe(value);
  });

  it("takes what somebody needs for no mood, and what they hope of Vambe for a good one", () => {
    expect(valuesOf("Me interesa que se sepa la renta antes de la visita.").sentiment).toBe("neutral");
    expect(valuesOf("Creemos que Vambe nos ayudaría a crecer.").sentiment).toBe("positive");
  });

  it("reads a conversation's mood from how it ends", () => {
    const end = (words: string) =>
      valuesOf(
        [
          "Vendedor: Hola, ¿qué les pareció?",
          "Cliente: La demo nos gustó.",
          "Vendedor: ¿Y el precio?",
          "Cliente: Eso lo tiene que ver finanzas, no lo veo yo.",
          "Vendedor: Claro. ¿Algo más?",
          "Cliente: Que el contrato se rige por la ley chilena.",
          "Vendedor: Sí. ¿Seguimos el lunes?",
          `Cliente: ${words}`,
        ].join("\n"),
      ).sentiment;
    expect(end("El lunes puedo, a las diez.")).toBe("neutral");
    expect(end("El lunes. La verdad me encantó, gracias.")).toBe("positive");
  });

  it("infers that someone who tells their need explores and is not lost, and says when nothing tells it", () => {
    const told = classifyOffline(meetingOf("Somos una clínica y nos gustaría responder más rápido.")).labels;
    expect(told.purchase_stage).toMatchObject({ value: "discovery", basis: "inferred" });
    expect(told.lost_client_bad_meeting).toMatchObject({ value: false, basis: "inferred" });
    const silent = classifyOffline(meetingOf("Clínica en Talca.")).labels;
    expect(silent.purchase_stage).toMatchObject({ value: "discovery", basis: "defaulted" });
  });

  it("doubts what rests on a word that merely leans", () => {
    expect(classifyOffline(meetingOf("Somos una clínica dental.")).labels.business_sector.probability).toBeNull();
    const leaning = classifyOffline(meetingOf("Le mostré el asistente y quedó tranquila.")).sentiment;
    expect(leaning).toMatchObject({ value: "positive", basis: "inferred", probability: 0.5 });
  });

  it("takes a channel the client works with for no telling of how they met Vambe, unless they say so", () => {
    const basisOf = (text: string) => classifyOffline(meetingOf(text)).labels.lead_source.basis;
    expect(basisOf("Publicamos las ofertas en Facebook todas las semanas.")).toBe("defaulted");
    expect(basisOf("Los clientes nos llegan por Instagram.")).toBe("defaulted");
    expect(valuesOf("Publicamos en Facebook, y ahí los vi a ustedes.").lead_source).toBe("facebook");
  });

  it("reads who found Vambe on a network as the network, and a search inside an app store as the store", () => {
    expect(valuesOf("Mi hermana los vio en Instagram y me contó.").lead_source).toBe("instagram");
    expect(valuesOf("Buscando una app en la tienda de Shopify di con ustedes.").lead_source).toBe("marketplace");
  });

  it("takes what is sent for this deal for nothing the assistant is to do", () => {
    const wants = "Nos encantó la demo y queremos partir en enero, envíen el contrato.";
    expect(valuesOf(`Somos una clínica dental. ${wants}`).use_case).toBe("conversational_support");
    expect(valuesOf("Queremos automatizar las facturas y los contratos que emitimos.").use_case).toBe(
      "operations_automation",
    );
  });

  it("hears in those a client sells to less than in what the client sells", () => {
    expect(valuesOf("Hacemos corretaje y también asesoramos en tasaciones a hoteles.").business_sector).toBe(
      "real_estate",
    );
  });
});
