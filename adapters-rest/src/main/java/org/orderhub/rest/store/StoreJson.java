package org.orderhub.rest.store;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.domain.store.Store;
import org.orderhub.rest.shared.Answers;

/** A place where the account sells. */
@Schema(name = "Store", requiredProperties = "name")
public record StoreJson(
    @Schema(description = "Where sent, the one of the address") String id,
    String name,
    @Schema(readOnly = true) String versionTag) {

  static StoreJson from(Store store) {
    return new StoreJson(store.id().value(), store.name(), Answers.tag(store.version()));
  }
}
