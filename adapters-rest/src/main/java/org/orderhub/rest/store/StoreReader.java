package org.orderhub.rest.store;

import com.fasterxml.jackson.databind.JsonNode;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.store.StoreId;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.RequestRefused;

/** Reads the body of a store. */
final class StoreReader {
  private StoreReader() {}

  /**
   * The name that the body gives.
   *
   * @param id of the address; the body may name it again, but no other
   * @throws RequestRefused with all errors when there are any
   */
  static String read(JsonNode body, StoreId id) {
    Fields fields = Fields.of(body, new Errors());
    fields.value("id", text -> same(text, id));
    String name = fields.required("name", text -> Text.required(text, TextLimits.NAME));
    fields.refuseOthers();
    if (name == null || !fields.errors().isEmpty()) {
      throw fields.errors().refusal();
    }
    return name;
  }

  private static String same(String text, StoreId id) {
    if (!text.equals(id.value())) {
      throw new InvalidValue("other_key", "must be the one of the address, or be left out");
    }
    return text;
  }
}
