package org.orderhub.web.settings;

import io.quarkus.qute.TemplateExtension;
import java.time.ZoneId;
import java.util.List;
import org.orderhub.domain.account.Feature;
import org.orderhub.domain.account.TotalsCheck;
import org.orderhub.web.shared.Option;

/** What forms offer, as {@code settings:...} in templates. */
@TemplateExtension(namespace = "settings")
final class SettingsChoices {
  private SettingsChoices() {}

  static List<Option> totals() {
    return List.of(
        new Option(TotalsCheck.WARN.name(), "Store them and warn in the integration log"),
        new Option(TotalsCheck.REJECT.name(), "Refuse them"),
        new Option(TotalsCheck.IGNORE.name(), "Store them and say nothing"));
  }

  static List<String> zones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/"))
        .sorted()
        .toList();
  }

  static List<Feature> features() {
    return List.of(Feature.values());
  }

  static String sentence(Feature feature) {
    return switch (feature) {
      case ORDER_EVENTS ->
          "Partners may tell what happened to an order: dispatched, delivered, refunded and more."
              + " It moves status, payment and delivery.";
    };
  }
}
