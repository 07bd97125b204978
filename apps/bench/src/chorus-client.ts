/** Somebody with a browser: keeps the cookie, asks the API as the pages do. */
export class ChorusClient {
  private cookie = '';

  constructor(readonly url: string) {}

  /** The same person at another process of the same deployment. */
  at(url: string): ChorusClient {
    const client = new ChorusClient(url);
    client.cookie = this.cookie;
    return client;
  }

  /** What their browser sends along with every request. */
  get headers(): Record<string, string> {
    return { 'content-type': 'application/json', cookie: this.cookie };
  }

  /** The data of an operation; throws with what the server says when it refuses. */
  async ask<T = unknown>(query: string, variables: object = {}): Promise<T> {
    const response = await this.send('/graphql', JSON.stringify({ query, variables }), this.headers);
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as { data?: T; errors?: unknown[] };
    if (errors ?? !data) throw new Error(`Chorus refused: ${text.slice(0, 1000)}\n${query}`);
    return data;
  }

  /** One mutation that takes an `input` and gives an id. */
  async save(operation: string, type: string, initiative: string, input: object): Promise<string> {
    const saved = await this.ask<Record<string, string>>(
      `mutation ($initiative: String!, $input: ${type}!) { ${operation}(initiative: $initiative, input: $input) }`,
      { initiative, input },
    );
    return saved[operation] ?? '';
  }

  async send(path: string, body: RequestInit['body'], headers: Record<string, string>): Promise<Response> {
    const response = await fetch(`${this.url}${path}`, {
      method: 'POST',
      body,
      headers: { ...headers, cookie: this.cookie },
      ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
    });
    const cookies = response.headers.getSetCookie().map((each) => each.split(';')[0] ?? '');
    if (cookies.length > 0) this.cookie = cookies.join('; ');
    return response;
  }
}
