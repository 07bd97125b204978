import type { Problem } from '@chorus/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FieldProblem } from '../src/core/errors.js';

/** An answer of the GraphQL API with errors in it. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly problem: Problem | undefined,
    readonly fields: FieldProblem[],
  ) {
    super(`${code}: ${message}`);
  }
}

interface GraphqlError {
  message: string;
  extensions: { code: string; problem?: Problem; fields?: FieldProblem[] };
}

type Data = Record<string, unknown>;

/** Somebody with a browser: keeps their cookies, and asks the API as the page does. */
export class Client {
  private cookies: Record<string, string> = {};

  constructor(
    private readonly app: NestFastifyApplication,
    /** The address they come from; limits of attempts go by it. */
    private readonly remoteAddress = '127.0.0.1',
  ) {}

  /** The data of an operation; throws Refused when it has errors. */
  async ask<T extends Data = Data>(query: string, variables: Data = {}): Promise<T> {
    const { body } = await this.post(query, variables);
    const [error] = body.errors ?? [];
    if (error) {
      const { code, problem, fields } = error.extensions;
      throw new Refused(code, error.message, problem, fields ?? []);
    }
    return body.data as T;
  }

  /** How an operation is refused; throws when it is not. */
  async refusal(query: string, variables: Data = {}): Promise<Refused> {
    try {
      const data = await this.ask(query, variables);
      throw new Error(`Expected a refusal, got ${JSON.stringify(data)}`);
    } catch (error) {
      if (error instanceof Refused) return error;
      throw error;
    }
  }

  async post(
    query: string,
    variables: Data = {},
  ): Promise<{ body: { data?: unknown; errors?: GraphqlError[] }; headers: Record<string, unknown> }> {
    const response = await this.http('POST', '/graphql', {
      payload: JSON.stringify({ query, variables }),
      headers: { 'content-type': 'application/json' },
    });
    return { body: response.json(), headers: response.headers };
  }

  async http(
    method: 'GET' | 'POST' | 'HEAD' | 'PATCH' | 'DELETE',
    url: string,
    { payload, headers = {} }: { payload?: string | Buffer; headers?: Record<string, string> } = {},
  ) {
    const { remoteAddress, cookies } = this;
    const response = await this.app.inject({ method, url, payload, headers, cookies, remoteAddress });
    for (const { name, value } of response.cookies) {
      if (value === '') delete this.cookies[name];
      else this.cookies[name] = value;
    }
    return response;
  }

  /** What a copied cookie would be: the same session in another browser. */
  twin(): Client {
    const twin = new Client(this.app, this.remoteAddress);
    twin.cookies = { ...this.cookies };
    return twin;
  }
}
