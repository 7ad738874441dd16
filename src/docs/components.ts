import { problemExamples } from "../http/problem.ts";

/** What operations refer to by name, beside the schemas. */
export const components = () => ({
  securitySchemes: {
    bearer: {
      type: "http",
      scheme: "bearer",
      bearerFormat: "JWT",
      description:
        "The `access_token` of `POST /api/v1/auth/login`. Or a token of the configured OpenID Connect provider, or an API key (`vk_…`). Who an operation is for stands beside it.",
    },
    apiKey: {
      type: "apiKey",
      in: "header",
      name: "X-API-Key",
      description:
        "An API key of `POST /api/v1/api-keys`. The scope an operation needs stands beside it; the key's owner needs the role as well.",
    },
  },
  parameters: {
    IdempotencyKey: {
      name: "Idempotency-Key",
      in: "header",
      required: false,
      description:
        "Makes the request happen once: sent again within 24 hours with the same key and content, it gets the first answer, marked `Idempotent-Replayed: true`. Use a new random value for each thing you mean to do. Answers of 429 and 5xx are not kept.",
      schema: { type: "string", minLength: 1, maxLength: 255, pattern: "^[!-~]+$" },
      example: "8e03978e-40d5-43e8-bc93-6894a57f9324",
    },
    IfMatch: {
      name: "If-Match",
      in: "header",
      required: false,
      description:
        "The `ETag` of the version you mean to change; 412 when the resource itself has been changed since. What else its answer shows (a meeting's classification, its client's name) is not compared.",
      schema: { type: "string", maxLength: 1024 },
      example: '"mh2k8w1c.9f86d081884c7d659a2fea"',
    },
    IfNoneMatch: {
      name: "If-None-Match",
      in: "header",
      required: false,
      description: "The `ETag` of the answer you have; 304 when nothing in it has changed.",
      schema: { type: "string", maxLength: 1024 },
      example: '"mh2k8w1c.9f86d081884c7d659a2fea"',
    },
  },
  headers: {
    ETag: {
      description:
        "Names this version of the resource and this answer: for If-None-Match, and where the resource can be changed, for If-Match.",
      schema: { type: "string" },
      example: '"mh2k8w1c.9f86d081884c7d659a2fea"',
    },
    "Retry-After": {
      description: "Seconds to wait before asking again.",
      schema: { type: "string", pattern: "^[0-9]+$" },
      example: "60",
    },
    RateLimit: {
      description:
        "The limit that was reached, with nothing left (`r`) and the seconds (`t`) after which it is over at the latest.",
      schema: { type: "string" },
      example: '"api";r=0;t=60',
    },
    "RateLimit-Policy": {
      description:
        "The limit a request counts against: requests (`q`) in a window of seconds (`w`). Each of the platform's locations counts by itself and tells neither what is left nor when the window ends.",
      schema: { type: "string" },
      example: '"api";q=600;w=60',
    },
    "Idempotent-Replayed": {
      description: "`true` on an answer that was kept from the first request with the same Idempotency-Key.",
      schema: { type: "string", enum: ["true"] },
      example: "true",
    },
  },
  examples: problemExamples(),
});
