package org.orderhub.rest.product;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.product.ProductImport;
import org.orderhub.application.product.ProductImport.Outcome;
import org.orderhub.rest.shared.FieldError;

/** What became of the rows of a table of products. */
@Schema(name = "ProductImport")
public record ProductImportJson(
    int created, int changed, int unchanged, int refused, List<LineJson> lines) {

  static ProductImportJson from(ProductImport rows) {
    return new ProductImportJson(
        rows.created(),
        rows.changed(),
        rows.unchanged(),
        rows.refused(),
        rows.lines().stream().map(LineJson::from).toList());
  }

  /** One row. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(
      name = "ProductImportLine",
      requiredProperties = {"line", "sku", "outcome"})
  public record LineJson(
      @Schema(description = "In which the row begins, counted from 1, headings included") long line,
      String sku,
      @Schema(enumeration = {"Created", "Changed", "Unchanged", "Refused"}) String outcome,
      @Nullable List<ChangeJson> changes,
      @Schema(description = "The pointer is the name of the column, behind a slash")
          @Nullable List<FieldError> errors) {

    static LineJson from(ProductImport.Line line) {
      return switch (line.outcome()) {
        case Outcome.Created created -> of(line, "Created", null, null);
        case Outcome.Unchanged unchanged -> of(line, "Unchanged", null, null);
        case Outcome.Changed changed ->
            of(line, "Changed", changed.changes().stream().map(ChangeJson::from).toList(), null);
        case Outcome.Refused refused ->
            of(line, "Refused", null, refused.mistakes().stream().map(LineJson::error).toList());
      };
    }

    private static LineJson of(
        ProductImport.Line line,
        String outcome,
        @Nullable List<ChangeJson> changes,
        @Nullable List<FieldError> errors) {
      return new LineJson(line.number(), line.sku(), outcome, changes, errors);
    }

    private static FieldError error(ProductImport.Mistake mistake) {
      return new FieldError("/" + mistake.column().publicName(), mistake.code(), mistake.message());
    }
  }
}
