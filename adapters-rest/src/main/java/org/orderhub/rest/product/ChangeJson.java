package org.orderhub.rest.product;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.domain.shared.FieldChange;

/** A field that is another one afterwards; none is an empty text. */
@Schema(name = "ProductChange")
public record ChangeJson(String field, String before, String after) {
  static ChangeJson from(FieldChange change) {
    return new ChangeJson(change.field(), change.before(), change.after());
  }
}
