import java.util.List;
import java.util.Locale;

/** Prints figures, with their marks where there are any. */
final class Figures {
  /** Of how many messages, in ms. */
  record Delays(int number, double p50, double p99) {
    static Delays of(List<Receivers.Arrival> arrivals) {
      double[] sorted = arrivals.stream().mapToDouble(Receivers.Arrival::ms).sorted().toArray();
      return sorted.length == 0
          ? new Delays(0, Double.NaN, Double.NaN)
          : new Delays(
              sorted.length, sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.99)]);
    }
  }

  void delays(String title, Delays delays) {
    line(title, "%.1f / %.1f ms".formatted(delays.p50(), delays.p99()), "of " + delays.number());
  }

  void plain(String title, double figure, String unit) {
    line(title, String.format(Locale.ROOT, "%.2f %s", figure, unit), "");
  }

  void atMost(String title, double figure, double mark, String unit) {
    marked(title, figure, unit, "<= ", mark, figure <= mark);
  }

  void atLeast(String title, double figure, double mark, String unit) {
    marked(title, figure, unit, ">= ", mark, figure >= mark);
  }

  private static void marked(
      String title, double figure, String unit, String sign, double mark, boolean holds) {
    line(
        title,
        String.format(Locale.ROOT, "%.1f %s", figure, unit),
        sign + String.format(Locale.ROOT, "%.1f", mark) + (holds ? "  pass" : "  FAIL"));
  }

  private static void line(String title, String figure, String rest) {
    System.out.printf("%-58s %20s  %s%n", title, figure, rest);
  }
}
