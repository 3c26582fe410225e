package org.orderhub.web.settings;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.account.ChangeAccount;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.TotalsCheck;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.shared.Version;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Option;

/** What an administrator wants the account's settings to be, and the version looked at. */
record SettingsForm(ChangeAccount.Wish wish, Version version) {
  static final List<Option> FIELDS =
      List.of(
          new Option("name", "Name"),
          new Option("currency", "Currency"),
          new Option("zone", "Time zone"),
          new Option("totals", "Orders that do not add up"));

  static Form of(Account account) {
    return Form.filledWith(
        Map.of(
            "name", List.of(account.name()),
            "currency", List.of(account.currency().getCurrencyCode()),
            "zone", List.of(account.zone().getId()),
            "totals", List.of(account.totals().name()),
            "version", List.of(Long.toString(account.version().number()))));
  }

  /** Empty when a field breaks its rule; the form then says which. */
  static Optional<SettingsForm> read(Form form) {
    var name = form.read("name", text -> Text.required(text.strip(), TextLimits.NAME));
    var currency = form.read("currency", text -> Currencies.parse(text.strip()));
    var zone = form.read("zone", text -> zone(text.strip()));
    var totals = form.read("totals", text -> Choices.of(TotalsCheck.class, text));
    var version = form.read("version", text -> new Version(Choices.number(text)));
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(
            new SettingsForm(
                new ChangeAccount.Wish(
                    name.orElseThrow(),
                    currency.orElseThrow(),
                    zone.orElseThrow(),
                    totals.orElseThrow()),
                version.orElseThrow()));
  }

  private static ZoneId zone(String text) {
    if (!ZoneId.getAvailableZoneIds().contains(text)) {
      throw new InvalidValue("unknown_zone", "must be a time zone, such as Europe/Vienna");
    }
    return ZoneId.of(text);
  }
}
