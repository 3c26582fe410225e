package org.orderhub.domain.account;

import java.time.ZoneId;
import java.util.Currency;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.Version;

/**
 * A tenant.
 *
 * @param slug names the account in addresses and headers, such as {@code demo}
 * @param companyId names it in the bodies of order intake, such as {@code DEMO}
 * @param currency of amounts that come without one
 * @param zone in which its staff read dates
 * @param totals what becomes of orders that do not add up
 */
public record Account(
    AccountId id,
    String slug,
    String companyId,
    String name,
    Currency currency,
    ZoneId zone,
    TotalsCheck totals,
    Version version) {

  public Account {
    Text.key(slug, 64);
    Text.key(companyId, 64);
    Text.required(name, 200);
  }

  /** A new account, with every setting as it is unless said otherwise. */
  public Account(
      AccountId id, String slug, String companyId, String name, Currency currency, ZoneId zone) {
    this(id, slug, companyId, name, currency, zone, TotalsCheck.WARN, Version.FIRST);
  }

  /** The account afterwards; the same when nothing differs. */
  public Account with(TotalsCheck wished) {
    return with(name, currency, zone, wished);
  }

  /** As {@link #with(TotalsCheck)}, of everything that may change. */
  public Account with(String newName, Currency newCurrency, ZoneId newZone, TotalsCheck newTotals) {
    boolean isSame =
        newName.equals(name)
            && newCurrency.equals(currency)
            && newZone.equals(zone)
            && newTotals == totals;
    return isSame
        ? this
        : new Account(
            id, slug, companyId, newName, newCurrency, newZone, newTotals, version.next());
  }
}
