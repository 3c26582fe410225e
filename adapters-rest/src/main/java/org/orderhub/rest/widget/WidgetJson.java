package org.orderhub.rest.widget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.domain.widget.Definition;
import org.orderhub.domain.widget.Widget;
import org.orderhub.domain.widget.WidgetField;

/** A widget as the API writes it. {@link WidgetReader} reads it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CustomerWidget")
record WidgetJson(
    @Schema(readOnly = true, description = "Counts the account's widgets") long id,
    @Schema(description = "Of the tab", examples = "Credit check", required = true) String name,
    @Schema(
            description =
                "Individual, Business, Farm, Partnership, Nonprofit: on whose pages it is",
            required = true)
        List<String> entityTypes,
    @Schema(required = true) List<FieldJson> fields,
    @Schema(description = "Shown above the fields") String help,
    @Schema(description = "On the button", defaultValue = "Order") String orderText,
    @Schema(description = "Whether customers find it in their own view", defaultValue = "false")
        boolean customersMayOrder,
    @Schema(description = "Whether it can be ordered", defaultValue = "true") boolean active,
    @Schema(readOnly = true, description = "Each change makes one") long version) {

  /** A field of a widget. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "CustomerWidgetField")
  record FieldJson(
      @Schema(description = "The label, and the key of the value", required = true) String name,
      @Schema(
              enumeration = {"text", "number", "date", "percent", "yes-no", "choice"},
              defaultValue = "text")
          String type,
      @Schema(
              enumeration = {"required", "optional", "return"},
              defaultValue = "optional")
          String role,
      @Schema(description = "Of a choice") @Nullable List<String> choices,
      @Schema(description = "One of the available fields: filled in from the customer's record")
          @Nullable String naturalField,
      @Schema(description = "A sentence for whoever fills it in") @Nullable String help) {

    static FieldJson of(WidgetField field) {
      return new FieldJson(
          field.name(),
          Spelling.of(field.type()),
          Spelling.of(field.role()),
          field.choices().isEmpty() ? null : field.choices(),
          field.natural() == null ? null : field.natural().publicName(),
          field.help().isEmpty() ? null : field.help());
    }
  }

  static WidgetJson of(Widget widget) {
    Definition definition = widget.definition();
    return new WidgetJson(
        widget.id().number(),
        definition.name(),
        definition.entityTypes().stream().map(PublicNames::of).toList(),
        definition.fields().stream().map(FieldJson::of).toList(),
        definition.wording().help(),
        definition.wording().order(),
        definition.customersMayOrder(),
        widget.isOffered(),
        widget.version().number());
  }

  /** The schema of a list. */
  @Schema(name = "CustomerWidgets")
  record ListSchema(List<WidgetJson> items) {}
}
