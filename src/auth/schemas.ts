import { z } from "@hono/zod-openapi";
import { email, idNumber, instant, line, text } from "../http/text.ts";
import { ROLES } from "./actor.ts";

const password = text(128).min(6).openapi({ format: "password" });

export const Login = z
  .strictObject({ email, password })
  .openapi("Login", { example: { email: "admin@example.com", password: "correct horse battery staple" } });
export type Login = z.infer<typeof Login>;

export const RefreshToken = z
  .strictObject({ refresh_token: z.string().max(512).default("") })
  .openapi("RefreshToken", { example: { refresh_token: "3q2-7wV0bS8mQJx1Yp5Zc9uHk4Ld6Tf2aGnRiOeXvBw" } });

export const Register = z
  .strictObject({ email, name: line(2, 100), password, role: z.enum(ROLES).default("user") })
  .openapi("Register", {
    example: { email: "ana@example.com", name: "Ana Rojas", password: "una clave muy larga", role: "admin" },
  });
export type Register = z.infer<typeof Register>;

export const ChangePassword = z
  .strictObject({ current_password: password, new_password: password })
  .openapi("ChangePassword", {
    example: { current_password: "una clave muy larga", new_password: "otra clave más larga" },
  });
export type ChangePassword = z.infer<typeof ChangePassword>;

export const SessionUser = z
  .strictObject({ id: idNumber, email: z.string(), name: z.string(), role: z.enum(ROLES), active: z.boolean() })
  .openapi("SessionUser", {
    example: { id: 1, email: "admin@example.com", name: "Admin", role: "super_admin", active: true },
  });

export const Session = z
  .strictObject({
    access_token: z.string(),
    refresh_token: z.string().openapi({ description: "Good for one use: each refresh gives the next one." }),
    expires_in: z.int().openapi({ description: "Seconds the access token lives." }),
    user: SessionUser,
  })
  .openapi("Session", {
    example: {
      access_token: "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.signature",
      refresh_token: "3q2-7wV0bS8mQJx1Yp5Zc9uHk4Ld6Tf2aGnRiOeXvBw",
      expires_in: 900,
      user: { id: 1, email: "admin@example.com", name: "Admin", role: "super_admin", active: true },
    },
  });

export const Profile = z
  .strictObject({ ...SessionUser.shape, created_at: instant, updated_at: instant })
  .openapi("Profile", {
    example: {
      id: 1,
      email: "admin@example.com",
      name: "Admin",
      role: "super_admin",
      active: true,
      created_at: "2026-03-02T14:30:00.000Z",
      updated_at: "2026-03-02T14:30:00.000Z",
    },
  });
