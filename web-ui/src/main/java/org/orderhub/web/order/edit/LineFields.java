package org.orderhub.web.order.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.orderhub.domain.order.LineEdit;
import org.orderhub.domain.order.LineType;
import org.orderhub.web.shared.Amounts;

/** A line as fields of a form. */
final class LineFields {
  /** The fields in the order in which they are compared. */
  static final Map<String, String> LABELS = labels();

  private LineFields() {}

  static Map<String, String> of(LineEdit line) {
    LineEdit.Prices prices = line.prices();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("sku", line.article().sku().value());
    texts.put("name", line.article().name());
    texts.put("quantity", line.quantity().toString());
    texts.put("price", Amounts.written(prices.perUnit()));
    texts.put("total", Amounts.written(prices.total()));
    texts.put("type", line.type().name());
    texts.put("parent", line.parent() == null ? "" : line.parent().value());
    texts.put("externalStatus", line.externalStatus().raw());
    texts.put("group", line.group());
    texts.put("description", line.article().description());
    return texts;
  }

  static Map<String, String> blank() {
    Map<String, String> texts = new LinkedHashMap<>();
    LABELS.keySet().forEach(name -> texts.put(name, ""));
    texts.put("quantity", "1");
    texts.put("type", LineType.PURCHASE.name());
    return texts;
  }

  private static Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("sku", "SKU");
    labels.put("name", "Name");
    labels.put("quantity", "Quantity");
    labels.put("price", "Price per unit");
    labels.put("total", "Line total");
    labels.put("type", "Type");
    labels.put("parent", "Belongs to line");
    labels.put("externalStatus", "External status");
    labels.put("group", "Group");
    labels.put("description", "Description");
    return labels;
  }
}
