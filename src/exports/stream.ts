import type { Deps } from "../platform/deps.ts";

/**
 * Pages of rows as a stream of text. The first page is read before this resolves, so that a database that is away is
 * answered with an error; later it can only cut the answer off, which the client notices as an incomplete body. A client
 * that goes away ends the reading: no page is read that nobody takes.
 */
export async function streamPages<Row>(
  deps: Deps,
  pages: AsyncGenerator<Row[]>,
  head: string,
  toText: (row: Row) => string,
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  let rows = 0;
  const next = async () => {
    const { value, done } = await pages.next();
    if (done) return null;
    rows += value.length;
    return encoder.encode(value.map(toText).join(""));
  };
  let ahead: Uint8Array | null = await next();
  let begun = false;

  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!begun) {
        begun = true;
        if (head !== "") controller.enqueue(encoder.encode(head));
        if (ahead) controller.enqueue(ahead);
        else controller.close();
        return;
      }
      try {
        ahead = await next();
      } catch (error) {
        deps.log.error("export_cut_off", error, { rows });
        controller.error(error);
        return;
      }
      if (ahead) controller.enqueue(ahead);
      else {
        deps.log.info("export_sent", { rows });
        controller.close();
      }
    },
    async cancel() {
      deps.log.info("export_abandoned", { rows });
      await pages.return(undefined);
    },
  });
}
