package org.orderhub.application.product;

import java.util.List;
import org.orderhub.domain.shared.FieldChange;

/** What became of the rows of a table of products. */
public record ProductImport(List<Line> lines) {

  public ProductImport {
    lines = List.copyOf(lines);
  }

  /**
   * One row.
   *
   * @param number of the line in which it begins, counted from 1
   * @param sku as it was written; may be none
   */
  public record Line(long number, String sku, Outcome outcome) {}

  /** What a row came to. */
  public sealed interface Outcome {
    record Created() implements Outcome {}

    record Changed(List<FieldChange> changes) implements Outcome {}

    record Unchanged() implements Outcome {}

    /** Nothing of the row was taken. */
    record Refused(List<Mistake> mistakes) implements Outcome {}
  }

  /** What is wrong with a cell; the message is read after the column's name. */
  public record Mistake(ProductColumn column, String code, String message) {}

  public int created() {
    return count(Outcome.Created.class);
  }

  public int changed() {
    return count(Outcome.Changed.class);
  }

  public int unchanged() {
    return count(Outcome.Unchanged.class);
  }

  public int refused() {
    return count(Outcome.Refused.class);
  }

  private int count(Class<? extends Outcome> kind) {
    return Math.toIntExact(lines.stream().filter(line -> kind.isInstance(line.outcome())).count());
  }
}
