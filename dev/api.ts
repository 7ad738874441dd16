/** The little of the API that the start program needs. Throws a sentence for any answer that is not a success. */
export class Api {
  readonly #base: string;
  #token = "";

  constructor(base: string) {
    this.#base = base;
  }

  async login(email: string, password: string): Promise<void> {
    const { access_token } = await this.post<{ access_token: string }>("/api/v1/auth/login", { email, password });
    this.#token = access_token;
  }

  get<T>(path: string): Promise<T> {
    return this.#send("GET", path);
  }

  post<T>(path: string, body?: unknown): Promise<T> {
    return this.#send("POST", path, body);
  }

  /** The answer as it came. */
  fetch(method: string, path: string, body?: unknown): Promise<Response> {
    return fetch(`${this.#base}${path}`, {
      method,
      headers: {
        ...(this.#token && { Authorization: `Bearer ${this.#token}` }),
        ...(body !== undefined && { "Content-Type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  async #send<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await this.fetch(method, path, body);
    const answer: { data: T; error?: string } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${answer.error}`);
    return answer.data;
  }

  /** Lets the Worker's cron triggers run now: `wrangler dev` does not by itself. */
  async runCron(): Promise<void> {
    await fetch(`${this.#base}/cdn-cgi/local/scheduled`);
  }
}
