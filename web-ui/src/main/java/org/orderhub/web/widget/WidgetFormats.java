package org.orderhub.web.widget;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.Collectors;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.widget.FieldCodec;
import org.orderhub.domain.widget.Widget;
import org.orderhub.domain.widget.WidgetField;
import org.orderhub.domain.widget.WidgetId;
import org.orderhub.domain.widget.WidgetRequest;
import org.orderhub.web.shared.Formats;
import org.orderhub.web.shared.Url;

/** How the parts of widgets are written on pages. */
@TemplateExtension
public final class WidgetFormats {
  private WidgetFormats() {}

  static String href(WidgetId id) {
    return Url.of("/widgets").step(id.toString()).toString();
  }

  static String tabHref(WidgetId id, CustomerId customer) {
    return Url.of("/customers")
        .step(customer.toString())
        .step("widgets")
        .step(id.toString())
        .toString();
  }

  static String shopHref(WidgetId id) {
    return Url.of("/shop/requests").step(id.toString()).toString();
  }

  /** Tells the tabs of a customer's page apart. */
  static String tab(Widget widget) {
    return "widget-" + widget.id();
  }

  static String audience(Widget widget) {
    return widget.definition().entityTypes().stream()
        .map(Formats::words)
        .collect(Collectors.joining(", "));
  }

  /** A field of a request and what it holds. */
  public record Shown(String label, String text) {}

  static List<Shown> questions(WidgetRequest request) {
    return shown(request, /* isReturned= */ false);
  }

  static List<Shown> answers(WidgetRequest request) {
    return shown(request, /* isReturned= */ true);
  }

  /** What is empty says nothing. */
  private static List<Shown> shown(WidgetRequest request, boolean isReturned) {
    return request.form().definition().fields().stream()
        .filter(field -> field.isReturned() == isReturned)
        .map(field -> new Shown(field.name(), text(request, field)))
        .filter(field -> !field.text().isBlank())
        .toList();
  }

  private static String text(WidgetRequest request, WidgetField field) {
    String text = FieldCodec.write(request.values().of(field));
    return text == null ? "" : text;
  }
}
