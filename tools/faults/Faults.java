import java.util.ArrayList;
import java.util.List;

/** When something went wrong, on the clock of this process. */
final class Faults {
  /** How long after its answer a message may still be unsettled: it waits for its group. */
  private static final long SETTLING = 5_000_000_000L;

  private final List<long[]> spans = new ArrayList<>();

  synchronized void begin() {
    spans.add(new long[] {System.nanoTime(), Long.MAX_VALUE});
  }

  synchronized void end() {
    spans.getLast()[1] = System.nanoTime();
  }

  /** Whether a message accepted at that time may not have been noted as that. */
  synchronized boolean mayHaveCaught(long acceptedAt) {
    return spans.stream()
        .anyMatch(span -> acceptedAt >= span[0] - SETTLING && acceptedAt <= span[1] + SETTLING);
  }
}
