package org.orderhub.rest.shared;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/** Reads what a sender adds beyond the fields we know: any JSON, within bounds. */
public final class FreeFormReader {
  private static final int DEEPEST = 8;
  private static final int MOST = 500;

  private final Errors errors;
  private int count;

  private FreeFormReader(Errors errors) {
    this.errors = errors;
  }

  /** The object under that name; no fields when absent. */
  public static FreeForm.Fields read(Fields fields, String name) {
    JsonNode node = fields.raw(name);
    if (node == null) {
      return FreeForm.Fields.NONE;
    }
    if (!node.isObject()) {
      fields.errors().add(fields.pointer(name), "not_an_object", "must be an object");
      return FreeForm.Fields.NONE;
    }
    return new FreeFormReader(fields.errors()).fields(node, fields.pointer(name), 1);
  }

  /** Whatever value stands under that name; it must be there. */
  public static FreeForm readAny(Fields fields, String name) {
    JsonNode node = fields.raw(name);
    return node == null
        ? new FreeForm.Nothing()
        : new FreeFormReader(fields.errors()).value(node, fields.pointer(name), 1);
  }

  private FreeForm.Fields fields(JsonNode node, String pointer, int depth) {
    Map<String, FreeForm> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String place = pointer + "/" + entry.getKey().replace("~", "~0").replace("/", "~1");
      if (checked(place, entry.getKey(), TextLimits.NAME) != null) {
        values.put(entry.getKey(), value(entry.getValue(), place, depth + 1));
      }
    }
    return new FreeForm.Fields(values);
  }

  private FreeForm value(JsonNode node, String pointer, int depth) {
    if (++count > MOST || depth > DEEPEST) {
      if (count == MOST + 1 || depth > DEEPEST) {
        errors.add(
            pointer, "too_complex", "goes beyond " + MOST + " values or " + DEEPEST + " levels");
      }
      return new FreeForm.Nothing();
    }
    return switch (node.getNodeType()) {
      case STRING -> word(node, pointer);
      case NUMBER -> new FreeForm.Numeral(node.decimalValue());
      case BOOLEAN -> new FreeForm.Flag(node.booleanValue());
      case ARRAY -> items(node, pointer, depth);
      case OBJECT -> fields(node, pointer, depth);
      case NULL, MISSING, BINARY, POJO -> new FreeForm.Nothing();
    };
  }

  private FreeForm word(JsonNode node, String pointer) {
    String text = checked(pointer, node.textValue(), TextLimits.TEXT);
    return text == null ? new FreeForm.Nothing() : new FreeForm.Word(text);
  }

  private FreeForm items(JsonNode node, String pointer, int depth) {
    List<FreeForm> items = new ArrayList<>();
    for (int index = 0; index < node.size(); index++) {
      items.add(value(node.get(index), pointer + "/" + index, depth + 1));
    }
    return new FreeForm.Items(items);
  }

  private @Nullable String checked(String pointer, String text, int maximum) {
    try {
      return Text.bounded(text, maximum);
    } catch (InvalidValue invalid) {
      errors.add(pointer, invalid);
      return null;
    }
  }
}
