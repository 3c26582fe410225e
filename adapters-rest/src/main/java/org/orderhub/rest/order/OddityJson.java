package org.orderhub.rest.order;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.domain.order.Warning;
import org.orderhub.domain.shared.PublicNames;

/** A warning that would be noted. */
@Schema(name = "Oddity")
public record OddityJson(
    @Schema(enumeration = {"ContactMissing", "ArticleMissing", "StoreMissing", "TotalsMismatch"})
        String type,
    @Schema(description = "The contact key, SKU, store or field that is meant") String what,
    String message) {

  static List<OddityJson> listOf(List<Warning> warnings) {
    return warnings.stream()
        .map(each -> new OddityJson(PublicNames.of(each.type()), each.what(), each.message()))
        .toList();
  }
}
