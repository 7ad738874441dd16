import { describe, expect, it } from "vitest";
import { valuesOf } from "./testing.ts";

describe("two ideas near each other", () => {
  it.each(["El presupuesto que se nos va en campañas es enorme.", "Las campañas se nos llevan un presupuesto enorme."])(
    "say the pain in whatever order they come: %s",
    (text) => {
      expect(valuesOf(text).primary_pain_point).toBe("high_advertising_costs");
    },
  );

  it("say nothing where a long stretch stands between them", () => {
    const text =
      "Nos llegan muchas consultas. Las campañas las ve mi hermana desde que abrimos en Talca hace nueve años, con presupuesto propio.";
    expect(valuesOf(text).primary_pain_point).toBe("saturated_support");
  });

  it("say nothing of what the speaker denies", () => {
    const text = "Atendemos mal el teléfono. No gastamos nuestro presupuesto en campañas.";
    expect(valuesOf(text).primary_pain_point).toBe("saturated_support");
  });

  it("make a shop of any goods e-commerce when it sells on the web", () => {
    expect(valuesOf("Vendo repuestos y accesorios para bicicleta por internet.").business_sector).toBe("ecommerce");
  });
});

describe("what the seller says and the client takes up", () => {
  const asked = (answer: string): string => `Vendedor: ¿Se les enfrían los interesados?\nCliente: ${answer}`;

  it("counts as the client's own", () => {
    expect(valuesOf(asked("Exacto, todos los días.")).primary_pain_point).toBe("low_conversion");
  });

  it("is nobody's when they pass over it", () => {
    expect(valuesOf(asked("Lo mío es que no damos abasto con los mensajes.")).primary_pain_point).toBe(
      "saturated_support",
    );
  });
});

describe("what answers the seller's question", () => {
  it("is the client's own trade when they were asked what they do", () => {
    const text = "Vendedor: ¿A qué se dedican?\nCliente: Pastelería. Tortas más que nada. Le entregamos a un hotel.";
    expect(valuesOf(text).business_sector).toBe("food_beverages");
  });

  it("names the source first and tells of other things after it", () => {
    const text = "Vendedor: ¿Cómo supieron de nosotros?\nCliente: Mi yerno. Él tiene un taller de motos.";
    expect(valuesOf(text).lead_source).toBe("referral");
  });

  it("confirms the network the seller names, whatever the format", () => {
    const text = "Vendedor: ¿Nos viste en Facebook?\nCliente: Sí, me salió un aviso ahí.";
    expect(valuesOf(text).lead_source).toBe("facebook");
  });
});

describe("a seller's note", () => {
  it.each([
    ["Nos leyeron en La Tercera.", "pr"],
    ["Le escribimos en frío y respondió.", "cold_email"],
    ["Los llamamos nosotros la semana pasada.", "outbound_call"],
    ["Asistieron a nuestro webinar.", "event"],
    ["Es suscriptora de nuestro newsletter.", "email"],
  ])("tells of the client in the third person: %s", (text, source) => {
    expect(valuesOf(text).lead_source).toBe(source);
  });

  it("takes the volume for the setting where another pain is told", () => {
    const text = "Reciben 1.500 cotizaciones al mes por mensaje y cierran quince.";
    expect(valuesOf(text).primary_pain_point).toBe("low_conversion");
  });
});
