package org.orderhub.persistence.widget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.widget.Definition;
import org.orderhub.domain.widget.FieldCodec;
import org.orderhub.domain.widget.FieldValue;
import org.orderhub.domain.widget.FieldValues;
import org.orderhub.domain.widget.WidgetField;
import org.orderhub.domain.widget.WidgetRequest;
import org.orderhub.persistence.shared.Documents;

/** The parts of a request that are JSON in their columns. */
final class RequestDocuments {
  private RequestDocuments() {}

  /** Owners as their column holds them. */
  record OwnersDocument(@Nullable Long customer, @Nullable List<Long> coOwners) {}

  static String write(FieldValues values) {
    return Documents.write(values.written());
  }

  static FieldValues values(Definition definition, String json) {
    Map<?, ?> written = Documents.read(json, Map.class);
    Map<String, FieldValue> values = new LinkedHashMap<>();
    for (WidgetField field : definition.fields()) {
      Object text = written.get(field.name());
      values.put(field.name(), FieldCodec.read(field, text == null ? null : text.toString()));
    }
    return new FieldValues(values);
  }

  static String write(WidgetRequest.Owners owners) {
    return Documents.write(new OwnersDocument(owners.customer(), owners.coOwners()));
  }

  static WidgetRequest.Owners owners(String json) {
    OwnersDocument owners = Documents.read(json, OwnersDocument.class);
    return new WidgetRequest.Owners(owners.customer(), owners.coOwners());
  }
}
