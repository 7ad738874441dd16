import { defineRoute, done, jsonBody, newRouter, ok, success } from "../http/route.ts";
import { ChangePassword, Login, Profile, RefreshToken, Register, Session, SessionUser } from "./schemas.ts";
import { changePassword, getProfile, login, register } from "./service.ts";
import { closeSession, type IssuedSession, refreshSession } from "./sessions.ts";

const tags = ["auth"];

const toSession = ({ accessToken, refreshToken, expiresIn, user }: IssuedSession) =>
  Session.parse({
    access_token: accessToken,
    refresh_token: refreshToken,
    expires_in: expiresIn,
    user: SessionUser.parse({ id: user.id, email: user.email, name: user.name, role: user.role, active: user.active }),
  });

const logIn = defineRoute(
  {
    method: "post",
    path: "/login",
    operationId: "login",
    tags,
    summary: "Log in with e-mail and password",
    access: "public",
    limit: "login",
    request: jsonBody(Login),
    responses: { 200: ok(Session, "A session") },
    errors: ["invalid_credentials"],
  },
  async (c) => {
    const session = await login(c.var.deps, c.req.valid("json"), (userId) => c.set("subject", userId));
    return c.json(success(toSession(session), "Logged in"), 200);
  },
);

const refresh = defineRoute(
  {
    method: "post",
    path: "/refresh",
    operationId: "refreshSession",
    tags,
    summary: "Trade a refresh token for a new session",
    description: "The refresh token is good for one use. Using one twice ends every session of that login.",
    access: "public",
    request: jsonBody(RefreshToken),
    responses: { 200: ok(Session, "A session with a new refresh token") },
    errors: ["invalid_grant"],
  },
  async (c) => {
    const session = await refreshSession(c.var.deps, c.req.valid("json").refresh_token);
    c.set("subject", session.user.id);
    return c.json(success(toSession(session)), 200);
  },
);

const logOut = defineRoute(
  {
    method: "post",
    path: "/logout",
    operationId: "logout",
    tags,
    summary: "End the session a refresh token belongs to",
    access: "any",
    request: jsonBody(RefreshToken),
    responses: { 200: done("The session has ended") },
  },
  async (c) => {
    await closeSession(c.var.deps, c.var.actor, c.req.valid("json").refresh_token);
    return c.json({ success: true as const, message: "Logged out" }, 200);
  },
);

const signUp = defineRoute(
  {
    method: "post",
    path: "/register",
    operationId: "registerUser",
    tags,
    summary: "Register a user",
    access: "super_admin",
    request: jsonBody(Register),
    responses: { 201: ok(Session, "The user and its first session") },
    errors: ["email_taken"],
  },
  async (c) => c.json(success(toSession(await register(c.var.deps, c.req.valid("json"))), "User registered"), 201),
);

const profile = defineRoute(
  {
    method: "get",
    path: "/profile",
    operationId: "getProfile",
    tags,
    summary: "Who the token speaks for",
    access: "any",
    responses: { 200: ok(Profile, "The user") },
  },
  async (c) => {
    const { id, email, name, role, active, createdAt, updatedAt } = await getProfile(c.var.deps, c.var.actor);
    const body = {
      id,
      email,
      name,
      role,
      active,
      created_at: createdAt.toISOString(),
      updated_at: updatedAt.toISOString(),
    };
    return c.json(success(Profile.parse(body)), 200);
  },
);

const newPassword = defineRoute(
  {
    method: "post",
    path: "/change-password",
    operationId: "changePassword",
    tags,
    summary: "Change one's own password; other sessions end",
    access: "any",
    request: jsonBody(ChangePassword),
    responses: { 200: done("The password is changed") },
    errors: ["wrong_password"],
  },
  async (c) => {
    await changePassword(c.var.deps, c.var.actor, c.req.valid("json"));
    return c.json({ success: true as const, message: "Password changed" }, 200);
  },
);

export const authRoutes = newRouter().openapiRoutes([logIn, refresh, logOut, signUp, profile, newPassword] as const);
