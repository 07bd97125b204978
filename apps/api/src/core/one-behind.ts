type Work = () => Promise<void>;

/**
 * Runs `prepare`, which hands over pieces of work: one goes on while the next is prepared, never two at once, so that
 * what waits stays small. What goes wrong in a piece is thrown where the next one is handed over, or at the end.
 * Nothing is under way any more when this returns or throws.
 */
export async function oneBehind(prepare: (handOver: (work: Work) => Promise<void>) => Promise<void>) {
  let underWay: Promise<{ error: unknown } | undefined> = Promise.resolve(undefined);
  const end = async () => {
    const failed = await underWay;
    if (failed) throw failed.error;
  };
  try {
    await prepare(async (work) => {
      await end();
      underWay = work().then(
        () => undefined,
        (error: unknown) => ({ error }),
      );
    });
  } finally {
    await underWay;
  }
  await end();
}
