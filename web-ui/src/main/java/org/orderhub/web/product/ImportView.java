package org.orderhub.web.product;

import java.util.List;
import java.util.stream.Collectors;
import org.orderhub.application.product.ProductImport;
import org.orderhub.application.product.ProductImport.Outcome;

/**
 * What became of the rows of a table, those that were refused first.
 *
 * @param more how many rows are not shown
 */
record ImportView(
    int created, int changed, int unchanged, int refused, List<LineView> lines, int more) {
  private static final int SHOWN = 200;

  /** One row, with how it looks: good, busy, quiet or bad. */
  record LineView(long number, String sku, String tone, String words, List<String> details) {
    static LineView of(ProductImport.Line line) {
      return switch (line.outcome()) {
        case Outcome.Created created -> new LineView(line, "good", "New", List.of());
        case Outcome.Changed changed ->
            new LineView(
                line,
                "busy",
                "Changes",
                changed.changes().stream()
                    .map(each ->
                        each.field() + ": " + shown(each.before()) + " → " + shown(each.after()))
                    .toList());
        case Outcome.Unchanged unchanged -> new LineView(line, "quiet", "As it is", List.of());
        case Outcome.Refused refused ->
            new LineView(
                line,
                "bad",
                "Refused",
                refused.mistakes().stream()
                    .map(mistake -> mistake.column().publicName() + " " + mistake.message())
                    .toList());
      };
    }

    private LineView(ProductImport.Line line, String tone, String words, List<String> details) {
      this(line.number(), line.sku(), tone, words, details);
    }

    private static String shown(String value) {
      return value.isEmpty() ? "none" : value;
    }
  }

  static ImportView of(ProductImport rows) {
    List<LineView> sorted =
        rows.lines().stream()
            .collect(Collectors.partitioningBy(line -> line.outcome() instanceof Outcome.Refused))
            .entrySet()
            .stream()
            .sorted((one, other) -> Boolean.compare(other.getKey(), one.getKey()))
            .flatMap(part -> part.getValue().stream())
            .limit(SHOWN)
            .map(LineView::of)
            .toList();
    return new ImportView(
        rows.created(),
        rows.changed(),
        rows.unchanged(),
        rows.refused(),
        sorted,
        rows.lines().size() - sorted.size());
  }

  /** Whether there is anything to import. */
  public boolean isUseful() {
    return created + changed > 0;
  }
}
