// Questions asked before the app is there, while its code is still on its way; each answer is taken once.
const early = new Map<string, Promise<Response>>();

export function askEarly(address: string): void {
  // Read to its end whether somebody takes it or not: an answer left lying keeps its connection.
  const answer = fetch(address).then(
    async (response) => new Response(await response.arrayBuffer(), response),
  );
  // What nobody takes is nobody's error.
  answer.catch(() => undefined);
  early.set(address, answer);
}

export function takeEarly(address: string): Promise<Response> | undefined {
  const answer = early.get(address);
  early.delete(address);
  return answer;
}
