package org.orderhub.web.order.edit;

import java.util.Locale;
import java.util.Map;

/** Keys of fields where two wishes are compared, and what people call them. */
final class FieldWords {
  private static final String LINE = "line/";
  private static final String PART = "part/";
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("deliveryState", "Delivery"),
          Map.entry("contactType", "Contact, kind of key"),
          Map.entry("contactKey", "Contact"),
          Map.entry("storeId", "Store"),
          Map.entry("placedAt", "Placed"),
          Map.entry("dueDate", "Due"),
          Map.entry("trackingUri", "Tracking address"));

  private FieldWords() {}

  static String line(String id) {
    return LINE + id;
  }

  /** The key of a field of a line: names have no slash, ids may. */
  static String part(String id, String name) {
    return PART + name + "/" + id;
  }

  static boolean isLine(String key) {
    return key.startsWith(LINE);
  }

  static boolean isPart(String key) {
    return key.startsWith(PART);
  }

  static String label(String key) {
    if (isLine(key)) {
      return "Line " + key.substring(LINE.length());
    }
    if (isPart(key)) {
      int end = key.indexOf('/', PART.length());
      String name = LineFields.LABELS.getOrDefault(key.substring(PART.length(), end), "");
      return "Line " + key.substring(end + 1) + ", " + lower(name);
    }
    String known = KNOWN.get(key);
    return known == null ? sentence(key) : known;
  }

  private static String lower(String label) {
    return label.equals("SKU") ? label : label.toLowerCase(Locale.ROOT);
  }

  private static String sentence(String key) {
    String words =
        key.replace("billing-", "billingAddress, ")
            .replace("delivery-", "deliveryAddress, ")
            .replaceAll("([A-Z])", " $1")
            .toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
