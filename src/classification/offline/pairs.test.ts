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
